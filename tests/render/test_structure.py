"""Tags that take paragraphs, rows and cells along: nothing else goes with them, and blocks end where they begin."""

import pytest

from tests.docx.package import p, tbl, tc
from tests.render.documents import merged, only, part, refused, texts
from vndoc.docx.xml import q

CONTEXT: dict[str, object] = {"co": False, "ten": "A", "ds": ["a", "b"], "rong": [], "hang": [{"a": "1"}, {"a": "2"}]}
DRAWING = "<w:r><w:drawing/></w:r>"


def paragraphs(*tags: str) -> str:
    return "".join(map(p, tags))


def test_paragraph_loops_and_conditions_leave_no_paragraph_behind() -> None:
    body = paragraphs("{%p for d in ds %}", "{%p if loop.first %}", "{{ d }}", "{%p endif %}", "{%p endfor %}", "cuối")
    assert texts(merged(body, CONTEXT)) == ["a", "cuối"]


def test_a_condition_over_paragraphs_may_have_another_way() -> None:
    body = paragraphs("{%p if co %}", "có", "{%p elif ds %}", "{{ ds[0] }}", "{%p else %}", "không", "{%p endif %}")
    assert texts(merged(body, CONTEXT)) == ["a"]


@pytest.mark.parametrize(
    ("body", "kind", "place"),
    [
        (p("chữ {%p if ten %}") + p("{%p endif %}"), "đoạn", "mẫu document, đoạn 1"),
        (p("{%p if ten %}{{ ten }}") + p("{%p endif %}"), "đoạn", "mẫu document, đoạn 1"),
        (p("{%p if ten %}") + p("{%p endif %} chữ"), "đoạn", "mẫu document, đoạn 2"),
        (
            f"<w:p><w:r><w:t>{{%p if ten %}}</w:t></w:r>{DRAWING}</w:p>" + p("{%p endif %}"),
            "đoạn",
            "mẫu document, đoạn 1",
        ),
        (
            "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{%p if ten %}</w:t></w:r></w:p>" + p("{%p endif %}"),
            "đoạn",
            "mẫu document, đoạn 1",
        ),
        (p("chữ {#p ghi chú #}"), "đoạn", "mẫu document, đoạn 1"),
        (
            tbl(tc(p("{%tr for r in hang %}")) + tc(p("chữ")), tc(p("{%tr endfor %}"))),
            "hàng",
            "mẫu document, bảng 1, hàng 1, ô 1, đoạn 1",
        ),
        (
            tbl(tc(p("{%tr for r in hang %}")), tc(p("{{ r.a }}")), tc(p("x") + tbl(tc(p(""))) + p("{%tr endfor %}"))),
            "hàng",
            "mẫu document, bảng 1, hàng 3, ô 1, đoạn 5",
        ),
        (
            tbl(tc(p("{%tc for r in hang %}") + p("x")) + tc(p("{%tc endfor %}"))),
            "ô",
            "mẫu document, bảng 1, hàng 1, ô 1, đoạn 1",
        ),
    ],
)
def test_what_would_be_taken_along_is_told(body: str, kind: str, place: str) -> None:
    finding = only(refused(body, CONTEXT))
    assert finding.rule == "mau-mat-chu"
    assert str(finding.place).split(" “")[0] == place
    assert f"bị bỏ đi cùng cả {kind}, nên chữ, hình hoặc thẻ khác trong {kind} ấy sẽ mất" in finding.message


def test_two_tags_in_one_paragraph_would_lose_one() -> None:
    findings = refused(p("{%p if ten %}{%p endif %}"), CONTEXT)
    assert [finding.rule for finding in findings] == ["mau-mat-chu", "mau-mat-chu"]


@pytest.mark.parametrize("tag", ["{%tr if ten %}", "{%tc if ten %}"])
def test_a_tag_for_rows_or_cells_outside_a_table_is_told(tag: str) -> None:
    finding = refused(p(tag) + p(tag.replace("if ten", "endif")), CONTEXT)[0]
    assert (finding.rule, finding.message) == ("mau-the-sai-cho", f"Thẻ {tag} chỉ dùng được trong bảng.")


@pytest.mark.parametrize(
    "body",
    [
        paragraphs("{%p for d in ds %}", "{{ d }}", "{% endfor %}"),
        paragraphs("{% if ten %}", "a", "{%p endif %}"),
        tbl(tc(p("{% for d in ds %}")) + tc(p("{% endfor %}"))),
        tbl(tc(paragraphs("{%p for d in ds %}", "x")) + tc(paragraphs("y", "{%p endfor %}"))),
        p("{%p if ten %}") + tbl(tc(paragraphs("x", "{%p endif %}"))),
        tbl(tc(p("{%tr for r in hang %}"))) + tbl(tc(p("{%tr endfor %}"))),
        tbl(tc(p("{%tc for r in hang %}")), tc(p("{%tc endfor %}"))),
        p("{% if ten %}a") + tbl(tc(p("b{% else %}c"))) + p("{% endif %}"),
    ],
)
def test_a_block_that_ends_in_another_place_is_told_at_its_beginning(body: str) -> None:
    finding = only(refused(body, CONTEXT))
    assert finding.rule == "mau-the-lech"
    assert "không cùng một chỗ" in finding.message
    assert "if ten" in finding.message or "for" in finding.message


def test_a_block_inside_a_link_that_ends_outside_is_told() -> None:
    link = "<w:p><w:hyperlink><w:r><w:t>{% if co %}a</w:t></w:r></w:hyperlink><w:r><w:t>{% endif %}</w:t></w:r></w:p>"
    finding = only(refused(link, CONTEXT))
    assert finding.rule == "mau-the-lech"


def test_a_false_condition_over_a_cell_leaves_a_paragraph() -> None:
    data = merged(tbl(tc(paragraphs("{%p if co %}", "x", "{%p endif %}")) + tc(p("y"))), CONTEXT)
    assert texts(data) == ["", "y"]
    assert all(cell[-1].tag == q("p") for cell in part(data).iter(q("tc")))


def test_a_loop_over_nothing_leaves_no_table_without_rows() -> None:
    body = p("trước") + tbl(tc(p("{%tr for r in rong %}")), tc(p("{{ r.a }}")), tc(p("{%tr endfor %}"))) + p("sau")
    data = merged(body, CONTEXT)
    assert texts(data) == ["trước", "sau"]
    assert part(data).find(f".//{q('tbl')}") is None


def test_a_loop_over_nothing_keeps_the_head_of_its_table() -> None:
    rows = tc(p("{%tr for r in rong %}")), tc(p("{{ r.a }}")), tc(p("{%tr endfor %}"))
    assert texts(merged(tbl(tc(p("Tên")), *rows), CONTEXT)) == ["Tên"]


def test_a_row_whose_cells_are_all_gone_goes_too() -> None:
    row = tc(p("{%tc for d in rong %}")) + tc(p("{{ d }}")) + tc(p("{%tc endfor %}"))
    data = merged(tbl(row, tc(p("x")), grid=(1000, 1000)), CONTEXT)
    assert len(list(part(data).iter(q("tr")))) == 1


def test_rows_repeat() -> None:
    body = tbl(tc(p("{%tr for r in hang %}")), tc(p("{{ loop.index }}")) + tc(p("{{ r.a }}")), tc(p("{%tr endfor %}")))
    assert texts(merged(body, CONTEXT)) == ["1", "1", "2", "2"]


def test_columns_repeat_and_the_grid_follows() -> None:
    row = tc(p("{%tc for d in ds %}")) + tc(p("{{ d }}")) + tc(p("{%tc endfor %}"))
    data = merged(tbl(row, grid=(3000, 3000, 3000)), CONTEXT)
    assert texts(data) == ["a", "b"]
    assert [column.get(q("w")) for column in part(data).iter(q("gridCol"))] == ["4500", "4500"]


def test_a_table_without_a_grid_can_have_repeated_columns() -> None:
    row = tc(p("{%tc for d in ds %}")) + tc(p("{{ d }}")) + tc(p("{%tc endfor %}"))
    assert texts(merged(f"<w:tbl><w:tblPr/><w:tr>{row}</w:tr></w:tbl>", CONTEXT)) == ["a", "b"]


def test_cells_merge_across_and_down_a_loop() -> None:
    across = tc(p("{%tc for d in ds %}")) + tc(p("{% hm %}{{ ten }}")) + tc(p("{%tc endfor %}"))
    below = tc(p("{%tc for d in ds %}")) + tc(p("{{ d }}")) + tc(p("{%tc endfor %}"))
    data = merged(tbl(across, below, grid=(3000, 3000, 3000)), CONTEXT)
    assert texts(data) == ["A", "a", "b"]
    assert [span.get(q("val")) for span in part(data).iter(q("gridSpan"))] == ["2"]
    down = tc(p("{% vm %}{{ ten }}"), '<w:vAlign w:val="top"/>') + tc(p("{{ r.a }}"))
    data = merged(tbl(tc(p("{%tr for r in hang %}")), down, tc(p("{%tr endfor %}"))), CONTEXT)
    assert texts(data) == ["A", "1", "", "2"]
    assert [merge.get(q("val")) for merge in part(data).iter(q("vMerge"))] == ["restart", "continue"]


def test_the_properties_of_a_cell_come_in_the_order_of_the_schema() -> None:
    cell = tc(p("{% colspan n %}{% cellbg mau %}{{ ten }}"), '<w:tcW w:w="9" w:type="dxa"/><w:vAlign w:val="top"/>')
    data = merged(tbl(cell, grid=(3000, 3000)), {**CONTEXT, "n": 2, "mau": "FFFF00"})
    properties = next(part(data).iter(q("tcPr")))
    assert [node.tag for node in properties] == [q(name) for name in ("tcW", "gridSpan", "shd", "vAlign")]
    assert texts(data) == ["A"]


@pytest.mark.parametrize(("tag", "value", "made"), [("colspan", 2, "gridSpan"), ("cellbg", "auto", "shd")])
def test_a_cell_tag_works_in_a_cell_without_properties(tag: str, value: object, made: str) -> None:
    data = merged(f"<w:tbl><w:tr><w:tc>{p(f'{{% {tag} so %}}x')}</w:tc></w:tr></w:tbl>", {"so": value})
    assert texts(data) == ["x"]
    assert part(data).find(f".//{q('tcPr')}/{q(made)}") is not None


@pytest.mark.parametrize("tag", ["{% colspan ten %}", "{% cellbg ten %}", "{% colspan 0 %}"])
def test_a_cell_tag_with_a_value_of_no_use_is_told(tag: str) -> None:
    finding = only(refused(tbl(tc(p(f"{tag}x"))), CONTEXT))
    assert "không dùng được cho ô: colspan cần số ô, cellbg cần mã màu như FFFF00" in finding.message
    assert str(finding.place).startswith("mẫu document, bảng 1, hàng 1, ô 1, đoạn 1")
