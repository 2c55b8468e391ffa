"""Tables, sections, headers, and what a draft leaves behind."""

import pytest

from tests.docx.package import A4, COLUMN, borders, facts_of, first_of, p, style, tbl, tc
from vndoc.docx.facts import Row, Section


def width_of(table: str, **parts: str) -> int | None:
    return first_of(table + A4, **parts).width


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (tbl(tc(p(), '<w:tcW w:w="3000" w:type="dxa"/>'), grid=(2000,)), 3000 - 216),
        (tbl(tc(p()) + tc(p()), grid=(2000, 1000)), 2000 - 216),
        (tbl(tc(p(), '<w:gridSpan w:val="2"/>'), grid=(2000, 1000)), 3000 - 216),
        (tbl(tc(p(), '<w:tcW w:w="2500" w:type="pct"/>'), properties='<w:tblW w:w="4000" w:type="dxa"/>'), 2000 - 216),
        (tbl(tc(p(), '<w:tcW w:w="50%" w:type="pct"/>'), properties='<w:tblW w:w="5000" w:type="pct"/>'), 4320),
        (tbl(tc(p(), '<w:tcW w:w="0" w:type="auto"/>')), None),
        (tbl(tc(p()), properties='<w:tblCellMar><w:left w:w="0"/><w:end w:w="50"/></w:tblCellMar>', grid=(900,)), 850),
        (tbl(tc(p(), '<w:tcMar><w:start w:w="10"/></w:tcMar>'), grid=(900,)), 900 - 10 - 108),
    ],
)
def test_the_inner_width_of_a_cell(table: str, expected: int | None) -> None:
    assert width_of(table) == expected
    cell = first_of(table).cell
    assert cell is not None
    if "pct" not in table:
        assert cell.width == expected


def test_cell_margins_come_from_the_table_style_too() -> None:
    margins = '<w:tblPr><w:tblCellMar><w:left w:w="20"/><w:right w:w="30"/></w:tblCellMar></w:tblPr>'
    base = style("G", margins, kind="table")
    named = tbl(tc(p()), properties='<w:tblStyle w:val="B"/>', grid=(1000,))
    assert width_of(named, styles=base + style("B", "", kind="table", based_on="G")) == 950
    assert width_of(tbl(tc(p()), grid=(1000,)), styles=style("T", margins, kind="table", default=True)) == 950


GRID = '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:top w:val="single"/></w:tblBorders></w:tblPr>'


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (tbl(tc(p())), False),
        (tbl(tc(p()), properties=borders("tblBorders", "top")), True),
        (tbl(tc(p()), properties=borders("tblBorders", "top", kind="nil")), False),
        (tbl(tc(p()) + tc(p(), borders("tcBorders", "left"))), True),
        (tbl(tc(p()), properties='<w:tblStyle w:val="K"/>'), True),
        (tbl(tc(p()), properties='<w:tblStyle w:val="K"/>' + borders("tblBorders", "top", kind="none")), False),
        (tbl(tc(p(), borders("tcBorders", "top", kind="nil")), properties=borders("tblBorders", "top")), False),
    ],
)
def test_a_table_is_bordered_where_any_border_is_drawn(table: str, expected: bool) -> None:
    assert facts_of(table, styles=style("K", GRID, kind="table")).tables[0].bordered is expected


def test_rows() -> None:
    row = '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/><w:trHeight w:val="500"/></w:trPr>' + tc(p()) + "</w:tr>"
    facts = facts_of(f"<w:tbl>{row}<w:tr>{tc(p())}</w:tr></w:tbl>")
    assert facts.tables[0].rows == (Row(cant_split=True, header=True, height=500), Row())
    assert facts.cell_paragraphs(1, 2, 1) == (facts.paragraphs[1],)


def test_a_document_without_sections_is_one_of_us_letter() -> None:
    assert facts_of(p()).sections == (Section(0, 12240, 15840, 1440, 1440, 1440, 1440),)


def test_the_page_set_up_is_read_with_the_gutter_in_the_margin() -> None:
    setup = (
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="-1134" w:bottom="20mm" w:left="1701" w:right="850" w:gutter="100"/>'
        '<w:pgNumType w:start="3" w:fmt="lowerRoman"/><w:titlePg/></w:sectPr>'
    )
    section = facts_of(p() + setup).sections[0]
    assert (section.top, section.bottom, section.left, section.right) == (1134, 1134, 1801, 850)
    assert (section.landscape, section.title_page, section.page_start, section.page_format) == (
        True,
        True,
        3,
        "lowerRoman",
    )
    at_top = facts_of(p() + setup, settings="<w:gutterAtTop/>").sections[0]
    assert (at_top.top, at_top.left) == (1234, 1701)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ('<w:cols w:num="2" w:space="71"/>', 4500),
        ('<w:cols w:num="2" w:equalWidth="0"><w:col w:w="4000"/><w:col w:w="4000"/></w:cols>', 4000),
        ('<w:cols w:num="2" w:equalWidth="0"><w:col w:w="5000"/><w:col w:w="3000"/></w:cols>', None),
    ],
)
def test_the_width_of_columns(columns: str, expected: int | None) -> None:
    assert first_of(p() + A4.replace("</w:sectPr>", f"{columns}</w:sectPr>")).width == expected


def test_paragraphs_know_their_section_and_old_set_ups_are_not_sections() -> None:
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    old = f'<w:sectPrChange w:id="1">{wide}</w:sectPrChange></w:sectPr>'
    body = p("a") + p("b", wide) + tbl(tc(p("c"))) + p("d") + A4.replace("</w:sectPr>", old)
    facts = facts_of(body)
    assert [section.number for section in facts.sections] == [0, 1]
    assert [paragraph.section for paragraph in facts.paragraphs] == [0, 0, 1, 1]
    assert [paragraph.width for paragraph in facts.paragraphs if not paragraph.cell] == [13958, 13958, COLUMN]


def with_headers(*references: tuple[str, str, str]) -> str:
    inner = "".join(f'<w:{part}Reference w:type="{kind}" r:id="{key}"/>' for part, kind, key in references)
    return A4.replace("<w:sectPr>", f"<w:sectPr>{inner}")


PAGE = p("1").replace("<w:r>", "<w:fldSimple w:instr='PAGE'><w:r>").replace("</w:r>", "</w:r></w:fldSimple>")


def test_headers_are_read_as_paragraphs_numbered_by_part() -> None:
    setup = with_headers(("header", "default", "header1"), ("footer", "first", "footer1"))
    section = facts_of(p("x") + setup, header1=p("a") + PAGE, footer1=p("b")).sections[0]
    (header,), (footer,) = section.headers, section.footers
    assert (header.kind, header.part, footer.kind, footer.part) == ("default", "header1", "first", "footer1")
    assert [(item.number, item.part, item.text, item.width) for item in header.paragraphs] == [
        (1, "header1", "a", COLUMN),
        (2, "header1", "1", COLUMN),
    ]
    assert header.paragraphs[1].fields == ("PAGE",)
    assert header.paragraphs[1].path == "/w:hdr/w:p[2]"


def test_a_section_without_headers_takes_those_of_the_section_before() -> None:
    first = with_headers(("header", "default", "header1"), ("header", "first", "header2"))
    second = with_headers(("header", "default", "header3"))
    body = p("x", first) + p("y", A4) + p("z") + second
    facts = facts_of(body, header1=p("a"), header2=p("b"), header3=p("c"))
    held = [[(header.kind, header.part) for header in section.headers] for section in facts.sections]
    assert held[0] == held[1] == [("default", "header1"), ("first", "header2")]
    assert held[2] == [("default", "header3"), ("first", "header2")]


def test_a_header_that_is_missing_is_told_of() -> None:
    facts = facts_of(p("x") + with_headers(("header", "default", "nowhere")))
    assert facts.sections[0].headers == ()
    assert any("đầu trang" in warning for warning in facts.warnings)


def test_what_a_draft_leaves_behind_is_counted() -> None:
    mark = "<w:rPr><w:ins w:id='1'/></w:rPr>"
    facts = facts_of(
        p("x", mark) + with_headers(("header", "default", "header1")),
        comments="<w:comment w:id='1'/><w:comment w:id='2'/>",
        settings="<w:evenAndOddHeaders/>",
        header1="<w:p><w:ins w:id='2'><w:r><w:t>a</w:t></w:r></w:ins></w:p>",
    )
    assert (facts.comments, facts.tracked_changes, facts.even_odd_headers) == (2, 2, True)
