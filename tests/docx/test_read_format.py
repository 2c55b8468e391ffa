"""Effective formats: defaults, styles, lists and direct formatting merged as Word merges them."""

import pytest

from tests.docx.package import facts_of, first_of, p, style, tbl, tc
from vndoc.docx.facts import Align, LineRule, Paragraph, Run

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4f81bd"/></a:accent1>'
    "</a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface='Cambria'/><a:ea typeface=''/></a:majorFont>"
    "<a:minorFont><a:latin typeface='Calibri'/></a:minorFont></a:fontScheme></a:themeElements></a:theme>"
)


def defaults(run: str = "", paragraph: str = "") -> str:
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{paragraph}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def run_of(text: str = "chữ", properties: str = "", direct: str = "", **parts: str) -> Run:
    return first_of(p(text, properties, direct), **parts).runs[0]


def paragraph_of(properties: str, **parts: str) -> Paragraph:
    return first_of(p("chữ", properties), **parts)


def with_style(key: str) -> str:
    return f'<w:pStyle w:val="{key}"/>'


def test_without_any_format_a_run_is_ten_point_times_new_roman() -> None:
    run = run_of()
    assert (run.font, run.size, run.color, run.vert_align, run.bold) == (
        "Times New Roman",
        200,
        "auto",
        "baseline",
        False,
    )


def test_direct_formatting_wins_over_styles_and_styles_over_defaults() -> None:
    styles = (
        defaults('<w:sz w:val="22"/><w:i/><w:lang w:val="vi-VN"/>')
        + style("Goc", '<w:rPr><w:sz w:val="26"/><w:color w:val="ff0000"/></w:rPr>', default=True)
        + style("Con", '<w:rPr><w:color w:val="00FF00"/></w:rPr>', based_on="Goc")
        + style("Chu", '<w:rPr><w:highlight w:val="yellow"/></w:rPr>', kind="character")
    )
    run = run_of("chữ", with_style("Con"), '<w:rStyle w:val="Chu"/>', styles=styles)
    assert (run.size, run.color, run.highlight, run.italic, run.language) == (260, "00FF00", "yellow", True, "vi-VN")
    run = run_of("chữ", with_style("Con"), '<w:sz w:val="29"/><w:highlight w:val="none"/>', styles=styles)
    assert (run.size, run.highlight) == (290, None)
    assert facts_of(p("x"), styles=styles).language == "vi-VN"


def test_an_unknown_or_missing_style_is_the_default_style() -> None:
    styles = style("Goc", '<w:pPr><w:jc w:val="center"/></w:pPr>', default=True)
    for properties, shown in (("", None), (with_style("Khong"), "Khong"), (with_style("Goc"), "goc")):
        paragraph = paragraph_of(properties, styles=styles)
        assert (paragraph.align, paragraph.style) == (Align.GIUA, shown)


@pytest.mark.parametrize(
    ("levels", "direct", "expected"),
    [
        ({}, "", False),
        ({"paragraph"}, "", True),
        ({"character"}, "", True),
        ({"paragraph", "character"}, "", False),
        ({"table", "paragraph", "character"}, "", True),
        ({"paragraph", "character"}, "<w:b/>", True),
        ({"paragraph"}, '<w:b w:val="0"/>', False),
        ({"defaults", "paragraph"}, "", True),
        ({"defaults"}, '<w:b w:val="false"/>', False),
    ],
)
def test_toggles_of_two_levels_of_styles_cancel_each_other(levels: set[str], direct: str, expected: bool) -> None:
    def bold(level: str) -> str:
        return "<w:b/>" if level in levels else ""

    styles = defaults(bold("defaults"))
    styles += style("D", f"<w:rPr>{bold('paragraph')}</w:rPr>")
    styles += style("K", f"<w:rPr>{bold('character')}</w:rPr>", kind="character")
    styles += style("B", f"<w:rPr>{bold('table')}</w:rPr>", kind="table")
    body = tbl(tc(p("x", with_style("D"), f'<w:rStyle w:val="K"/>{direct}')), properties='<w:tblStyle w:val="B"/>')
    assert first_of(body, styles=styles).runs[0].bold is expected


def test_bold_in_a_style_and_the_one_it_is_based_on_is_bold() -> None:
    styles = style("A", "<w:rPr><w:b/></w:rPr>") + style("B", "<w:rPr><w:b/></w:rPr>", based_on="A")
    assert run_of("x", with_style("B"), styles=styles).bold


def test_bold_for_other_scripts_and_the_paragraph_mark_is_not_bold() -> None:
    assert not run_of("x", "<w:rPr><w:b/></w:rPr>", "<w:bCs/>").bold


def test_switches_that_are_read() -> None:
    run = run_of("x", "", '<w:i/><w:caps/><w:vanish/><w:u w:val="single"/><w:vertAlign w:val="superscript"/>')
    assert (run.italic, run.caps, run.hidden, run.underline, run.vert_align) == (True, True, True, True, "superscript")
    assert not run_of("x", "", '<w:u w:val="none"/>').underline


@pytest.mark.parametrize(
    ("fonts", "text", "expected"),
    [
        ('w:ascii="Arial" w:hAnsi="Arial" w:cs="Times New Roman"', "chữ", "Arial"),
        ('w:ascii="Arial" w:hAnsi="Tahoma"', "ascii", "Arial"),
        ('w:ascii="Arial" w:hAnsi="Tahoma"', "chữ", "Tahoma"),
        ('w:hAnsi="Tahoma"', "ascii", "Tahoma"),
        ('w:eastAsia="MS Mincho" w:hint="eastAsia"', "chữ", "Times New Roman"),
        ('w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="X" w:hAnsi="X"', "chữ", "Calibri"),
        ('w:hAnsiTheme="majorHAnsi"', "chữ", "Cambria"),
        ('w:hAnsiTheme="majorEastAsia" w:hAnsi="Arial"', "chữ", "Arial"),
    ],
)
def test_the_font_is_the_one_that_vietnamese_letters_are_shown_in(fonts: str, text: str, expected: str) -> None:
    assert run_of(text, "", f"<w:rFonts {fonts}/>", theme=THEME).font == expected


def test_a_font_written_directly_wins_over_a_theme_font_of_the_style() -> None:
    styles = defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')
    direct = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    assert run_of("chữ", "", direct, styles=styles, theme=THEME).font == "Times New Roman"
    assert run_of("chữ", styles=styles, theme=THEME).font == "Calibri"
    assert run_of("chữ", styles=styles).font == "Times New Roman", "no theme, no font of it"


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ('w:val="auto"', "auto"),
        ('w:val="000000" w:themeColor="accent1"', "000000"),
        ('w:themeColor="accent1"', "4F81BD"),
        ('w:themeColor="text1"', "auto"),
        ('w:themeColor="background1"', "FFFFFF"),
        ('w:themeColor="accent6"', "auto"),
    ],
)
def test_colors_are_resolved(color: str, expected: str) -> None:
    assert run_of("x", "", f"<w:color {color}/>", theme=THEME).color == expected


@pytest.mark.parametrize(
    ("word", "align"),
    [
        ("left", Align.TRAI),
        ("start", Align.TRAI),
        ("center", Align.GIUA),
        ("right", Align.PHAI),
        ("end", Align.PHAI),
        ("both", Align.DEU),
        ("distribute", Align.DEU),
    ],
)
def test_alignments(word: str, align: Align) -> None:
    assert paragraph_of(f'<w:jc w:val="{word}"/>').align is align


@pytest.mark.parametrize(
    ("indent", "expected"),
    [
        ('w:left="100" w:right="200" w:firstLine="567"', (100, 200, 567)),
        ('w:start="100" w:end="200" w:hanging="300"', (100, 200, -300)),
        ('w:firstLine="567" w:hanging="300"', (0, 0, -300)),
        ('w:firstLine="10mm"', (0, 0, 567)),
        ('w:firstLineChars="200"', (0, 0, 520)),
        ('w:firstLineChars="200" w:firstLine="567"', (0, 0, 567)),
    ],
)
def test_indents(indent: str, expected: tuple[int, int, int]) -> None:
    styles = defaults('<w:sz w:val="26"/>')
    got = paragraph_of(f"<w:ind {indent}/>", styles=styles).indent
    assert (got.left, got.right, got.first_line) == expected


def test_a_first_line_of_nothing_undoes_the_hanging_indent_of_a_style() -> None:
    styles = style("A", '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')
    got = paragraph_of(with_style("A") + '<w:ind w:firstLine="0"/>', styles=styles).indent
    assert (got.left, got.first_line) == (720, 0)


def test_spacing() -> None:
    styles = defaults(paragraph='<w:spacing w:before="120" w:after="160" w:line="259" w:lineRule="auto"/>')
    got = paragraph_of('<w:spacing w:after="60" w:line="340" w:lineRule="exact"/>', styles=styles).spacing
    assert (got.before, got.after, got.line, got.line_rule) == (120, 60, 340, LineRule.EXACT)
    got = paragraph_of('<w:spacing w:line="300" w:lineRule="atLeast" w:beforeLines="50"/>', styles=styles).spacing
    assert (got.before, got.line, got.line_rule) == (120, 300, LineRule.AT_LEAST)
    got = paragraph_of('<w:spacing w:before="40" w:beforeAutospacing="1" w:afterLines="100"/>', styles=styles).spacing
    assert (got.before, got.after) == (280, 240)
    got = paragraph_of(
        '<w:spacing w:before="40" w:beforeAutospacing="0"/><w:contextualSpacing/>', styles=styles
    ).spacing
    assert (got.before, got.contextual) == (40, True)


def test_flow_and_outline() -> None:
    paragraph = paragraph_of('<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:outlineLvl w:val="1"/>')
    assert (paragraph.keep_next, paragraph.keep_lines, paragraph.page_break, paragraph.outline_level) == (
        True,
        True,
        True,
        1,
    )
    assert paragraph_of('<w:keepNext w:val="0"/><w:outlineLvl w:val="9"/>').outline_level is None


def test_the_style_of_a_table_stands_between_defaults_and_paragraph_styles() -> None:
    styles = (
        defaults('<w:sz w:val="22"/>', '<w:spacing w:after="200"/>')
        + style("P", '<w:rPr><w:sz w:val="26"/></w:rPr>')
        + style("G", '<w:pPr><w:spacing w:after="0"/></w:pPr>', kind="table")
        + style(
            "B",
            '<w:rPr><w:sz w:val="24"/></w:rPr>'
            '<w:tblStylePr w:type="wholeTable"><w:rPr><w:color w:val="FF0000"/></w:rPr></w:tblStylePr>',
            kind="table",
            based_on="G",
        )
    )
    table = tbl(tc(p("a") + p("b", with_style("P"))), properties='<w:tblStyle w:val="B"/>')
    plain, styled, outside = facts_of(table + p("c"), styles=styles).paragraphs
    assert (plain.runs[0].size, plain.runs[0].color, plain.spacing.after) == (240, "FF0000", 0)
    assert (styled.runs[0].size, styled.spacing.after) == (260, 0)
    assert (outside.runs[0].size, outside.spacing.after) == (220, 200)
