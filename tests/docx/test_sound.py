"""What loops and conditions leave behind is mended, and what is sound is left as it is."""

import pytest
from lxml import etree

from tests.docx.package import element, p, tbl, tc
from vndoc.docx.sound import mend
from vndoc.docx.xml import Element, q

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def mended(body: str, root: str = "w:body") -> Element:
    made = etree.fromstring(element(root, body))
    mend(made)
    return made


def locals_of(node: Element) -> list[str]:
    return [etree.QName(child).localname for child in node]


def values(root: Element, name: str, attribute: str = "id") -> list[str]:
    return [node.get(q(attribute), "") for node in root.iter(q(name))]


@pytest.mark.parametrize(
    ("inside", "ends"),
    [
        ("", ["p"]),
        ("<w:tcPr/>", ["tcPr", "p"]),
        (tbl(tc(p("x"))), ["tbl", "p"]),
        (p("x"), ["p"]),
        (
            p("x") + '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>',
            ["p", "bookmarkStart", "bookmarkEnd"],
        ),
        (f"<w:sdt><w:sdtContent>{p('x')}</w:sdtContent></w:sdt>", ["sdt"]),
        ("<w:sdt><w:sdtContent/></w:sdt>", ["sdt", "p"]),
    ],
)
def test_a_cell_ends_with_a_paragraph(inside: str, ends: list[str]) -> None:
    root = mended(f"<w:tbl><w:tr><w:tc>{inside}</w:tc></w:tr></w:tbl>")
    assert locals_of(next(root.iter(q("tc")))) == ends


@pytest.mark.parametrize("root", ["w:hdr", "w:ftr"])
def test_a_header_holds_a_paragraph(root: str) -> None:
    assert locals_of(mended("", root)) == ["p"]
    assert locals_of(mended(tbl(tc(p("x"))), root)) == ["tbl", "p"]


def test_a_footnote_and_a_text_box_hold_a_paragraph() -> None:
    assert locals_of(mended('<w:footnote w:id="1"/>', "w:footnotes")[0]) == ["p"]
    box = mended("<w:p><w:r><w:pict><v:textbox><w:txbxContent/></v:textbox></w:pict></w:r></w:p>")
    assert locals_of(next(box.iter(q("txbxContent")))) == ["p"]


def test_tables_and_rows_without_cells_go() -> None:
    assert locals_of(mended(p("a") + tbl() + p("b"))) == ["p", "p"]
    assert locals_of(mended(p("a") + tbl("", "") + p("b"))) == ["p", "p"]
    assert len(list(mended(tbl(tc(p("x")), "")).iter(q("tr")))) == 1


def test_a_cell_that_held_only_an_empty_table_gets_a_paragraph() -> None:
    assert locals_of(next(mended(tbl(tc(tbl()))).iter(q("tc")))) == ["tcPr", "p"]


def test_what_is_sound_is_left_as_it_is() -> None:
    sound = (
        '<w:p><w:bookmarkStart w:id="3" w:name="a"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>'
        + tbl(tc(p("x"), '<w:tcW w:w="1"/><w:gridSpan w:val="2"/><w:vAlign w:val="top"/>'))
        + p("y")
    )
    before = etree.tostring(etree.fromstring(element("w:body", sound)))
    assert etree.tostring(mended(sound)) == before


def test_repeated_bookmarks_get_new_ids_and_names() -> None:
    one = '<w:bookmarkStart w:id="1" w:name="Ten"/><w:bookmarkEnd w:id="1"/>'
    root = mended(f"<w:p>{one}{one.replace('Ten', 'ten')}{one}</w:p>")
    assert values(root, "bookmarkStart") == values(root, "bookmarkEnd") == ["1", "2", "3"]
    assert values(root, "bookmarkStart", "name") == ["Ten", "ten_2", "Ten_3"]


def test_a_long_name_of_a_bookmark_stays_within_what_word_takes() -> None:
    one = f'<w:bookmarkStart w:id="1" w:name="{"x" * 40}"/><w:bookmarkEnd w:id="1"/>'
    names = values(mended(f"<w:p>{one}{one}</w:p>"), "bookmarkStart", "name")
    assert names == ["x" * 40, "x" * 38 + "_2"]


def test_bookmarks_around_one_another_keep_their_ends() -> None:
    one = (
        '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="2" w:name="b"/>'
        '<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="2"/>'
    )
    root = mended(f"<w:p>{one}{one}</w:p>")
    assert values(root, "bookmarkStart") == values(root, "bookmarkEnd") == ["1", "2", "3", "4"]


def test_half_a_bookmark_goes() -> None:
    start, end = '<w:bookmarkStart w:id="1" w:name="a"/>', '<w:bookmarkEnd w:id="1"/>'
    assert locals_of(mended(f"<w:p>{start}</w:p>")[0]) == []
    assert locals_of(mended(f"<w:p>{end}</w:p>")[0]) == []
    root = mended(f"<w:p>{start}{start}{start}{end}</w:p>")
    assert values(root, "bookmarkStart") == values(root, "bookmarkEnd") == ["3"]


def test_repeated_drawings_get_new_ids() -> None:
    root = mended('<w:p><wp:docPr id="5"/><wp:docPr id="5"/><wp:docPr id="1"/><wp:docPr id="5"/></w:p>')
    assert [node.get("id") for node in root[0]] == ["5", "2", "1", "3"]


def test_repeated_content_controls_lose_their_id() -> None:
    one = '<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr></w:sdt>'
    other = "<w:sdt><w:sdtPr/></w:sdt>"
    assert values(mended(one + other + one + other), "id", "val") == ["9"]


def test_a_comment_keeps_its_first_anchor() -> None:
    run = '<w:r><w:commentReference w:id="1"/></w:r>'
    one = f'<w:p><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>{run}</w:p>'
    root = mended(one + one)
    assert [len(list(root.iter(q(f"comment{name}")))) for name in ("RangeStart", "RangeEnd", "Reference")] == [1, 1, 1]


def test_repeated_paragraph_ids_go() -> None:
    made = etree.fromstring(element("w:body", "<w:p/><w:p/><w:p/>"))
    for node, key in zip(made, ("0A", "0A", "0B"), strict=True):
        node.set(f"{{{W14}}}paraId", key)
    mend(made)
    assert [node.get(f"{{{W14}}}paraId") for node in made] == ["0A", None, "0B"]


def test_repeated_shapes_get_new_names_and_their_objects_follow() -> None:
    one = (
        '<w:object><v:shapetype id="_t"/><v:shape id="_i1" o:spid="_s" type="#_t"/>'
        '<o:OLEObject ShapeID="_i1"/></w:object>'
    )
    root = mended(f"<w:p><w:r>{one}{one}{one}</w:r></w:p>")
    assert [node.get("id") for node in root.iter("{*}shape")] == ["_i1", "_i1_2", "_i1_3"]
    assert [node.get("ShapeID") for node in root.iter("{*}OLEObject")] == ["_i1", "_i1_2", "_i1_3"]
    assert {node.get("id") for node in root.iter("{*}shapetype")} == {"_t"}


def test_many_repetitions_take_no_longer_each() -> None:
    one = '<v:shape id="s"/><wp:docPr id="1"/><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'
    root = mended(f"<w:p>{one * 5000}</w:p>")
    assert len({node.get("id") for node in root.iter("{*}shape")}) == 5000


def test_cell_properties_come_into_their_order() -> None:
    root = mended(tbl(tc(p("x"), '<w:vAlign w:val="top"/><w:gridSpan w:val="2"/><w:tcW w:w="1"/>')))
    assert locals_of(next(root.iter(q("tcPr")))) == ["tcW", "gridSpan", "vAlign"]
