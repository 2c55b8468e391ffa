"""Every way of drawing a rule is found, with its length and where it stands."""

import pytest

from tests.docx.package import A4, COLUMN, borders, facts_of, first_of, p, r, tbl, tc
from vndoc.docx.facts import Line

CENTRED = '<w:jc w:val="center"/>'


def lines_of(body: str) -> tuple[Line, ...]:
    return first_of(body + A4).lines


def one_line(body: str) -> Line:
    lines = lines_of(body)
    assert len(lines) == 1
    return lines[0]


def test_the_border_of_a_paragraph_runs_between_its_indents() -> None:
    line = one_line(p("TÊN", borders("pBdr", "bottom") + '<w:ind w:left="3000" w:right="3071"/>'))
    assert line == Line(length=3000, kind="vien-doan", offset=-36)


def test_a_hanging_indent_lengthens_the_border() -> None:
    assert one_line(p("x", borders("pBdr", "top") + '<w:ind w:left="500" w:hanging="200"/>')).length == COLUMN - 300


@pytest.mark.parametrize("kind", ["double", "dashed", "dotted", "wave"])
def test_a_broken_or_double_border_is_not_solid(kind: str) -> None:
    assert not one_line(p("x", borders("pBdr", "bottom", kind=kind))).solid


@pytest.mark.parametrize("kind", ["nil", "none"])
def test_a_border_of_nothing_is_no_rule(kind: str) -> None:
    assert lines_of(p("x", borders("pBdr", "bottom", kind=kind))) == ()


def test_a_paragraph_in_a_closed_box_is_boxed_and_has_no_rule() -> None:
    paragraph = first_of(p("HỎA TỐC", borders("pBdr", "top", "bottom", "left", "right")))
    assert (paragraph.boxed, paragraph.lines) == (True, ())


def test_alike_neighbours_share_one_frame() -> None:
    same = borders("pBdr", "top", "bottom")
    facts = facts_of(p("a", same) + p("b", same) + p("c"))
    assert [len(paragraph.lines) for paragraph in facts.paragraphs] == [1, 1, 0]
    between = borders("pBdr", "between", "bottom")
    facts = facts_of(p("a", between) + p("b", between) + p("c"))
    assert [len(paragraph.lines) for paragraph in facts.paragraphs] == [1, 1, 0]


def test_without_a_known_width_the_length_is_unknown() -> None:
    frame = '<w:framePr w:wrap="around"/>'
    assert first_of(p("x", frame + borders("pBdr", "bottom"))).lines == (Line(None, "vien-doan", 0),)


def test_the_lower_border_of_a_cell_is_told_at_its_last_paragraph() -> None:
    left = tc(p("a") + p("b"), '<w:tcW w:w="2000" w:type="dxa"/>' + borders("tcBorders", "bottom"))
    facts = facts_of(tbl(left + tc(p("c"))))
    assert [paragraph.lines for paragraph in facts.paragraphs] == [(), (Line(2000, "vien-o", 0),), ()]


def test_the_upper_border_of_a_cell_is_the_lower_one_of_the_cell_above() -> None:
    lower = tc(p("b"), borders("tcBorders", "top"))
    facts = facts_of(tbl(tc(p("a")), lower, grid=(3000,)))
    assert [len(paragraph.lines) for paragraph in facts.paragraphs] == [1, 0]
    facts = facts_of(tbl(tc(p("a"), borders("tcBorders", "bottom")), lower, grid=(3000,)))
    assert [len(paragraph.lines) for paragraph in facts.paragraphs] == [1, 0]


def test_the_upper_border_of_the_first_row_stands_at_the_first_paragraph() -> None:
    facts = facts_of(tbl(tc(p("a") + p("b")), properties=borders("tblBorders", "top"), grid=(3000,)))
    assert [len(paragraph.lines) for paragraph in facts.paragraphs] == [1, 0]


def test_a_grid_has_no_rules() -> None:
    grid = borders("tblBorders", "top", "bottom", "left", "right", "insideH", "insideV")
    facts = facts_of(tbl(tc(p("a")) + tc(p("b")), tc(p("c")) + tc(p("d")), properties=grid, grid=(900, 900)))
    assert all(not paragraph.lines and not paragraph.boxed for paragraph in facts.paragraphs)


@pytest.mark.parametrize(
    ("properties", "boxed"),
    [(borders("tblBorders", "top", "bottom", "left", "right"), True), (borders("tblBorders", "top", "bottom"), False)],
)
def test_a_table_of_one_cell_with_all_borders_is_a_box(properties: str, boxed: bool) -> None:
    assert first_of(tbl(tc(p("KHẨN")), properties=properties)).boxed is boxed


def test_one_framed_cell_among_open_ones_is_a_box() -> None:
    framed = tc(p("KHẨN"), borders("tcBorders", "top", "bottom", "left", "right"))
    facts = facts_of(tbl(tc(p("a")) + framed))
    assert [paragraph.boxed for paragraph in facts.paragraphs] == [False, True]
    assert facts.paragraphs[0].lines == ()


def drawing(
    shape: str = '<a:prstGeom prst="line"/><a:ln w="9525"><a:solidFill/></a:ln>',
    position: str = '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>',
    size: str = 'cx="1270000" cy="0"',
) -> str:
    return (
        f"<w:drawing><wp:anchor>{position}<wp:extent {size}/><a:graphic><a:graphicData><wps:wsp>"
        f"<wps:cNvCnPr/><wps:spPr>{shape}</wps:spPr><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


@pytest.mark.parametrize("preset", ["line", "straightConnector1"])
def test_a_drawn_line_is_as_long_as_its_extent(preset: str) -> None:
    assert one_line(r(drawing(f'<a:prstGeom prst="{preset}"/>'))) == Line(2000, "hinh-ve", 0)


@pytest.mark.parametrize(
    ("position", "offset"),
    [
        ('relativeFrom="column"><wp:posOffset>635000</wp:posOffset>', 1000 + 1000 - round(COLUMN / 2) + 1),
        ('relativeFrom="margin"><wp:align>center</wp:align>', 0),
        ('relativeFrom="column"><wp:align>right</wp:align>', round((COLUMN - 2000) / 2)),
        ('relativeFrom="page"><wp:align>center</wp:align>', None),
        ('relativeFrom="character"><wp:posOffset>0</wp:posOffset>', None),
    ],
)
def test_the_place_of_a_drawn_line_is_told_where_it_can_be(position: str, offset: int | None) -> None:
    line = one_line(r(drawing(position=f"<wp:positionH {position}</wp:positionH>")))
    assert line.offset == offset or (offset and line.offset and abs(line.offset - offset) <= 1)


@pytest.mark.parametrize(
    "outline",
    [
        '<a:ln><a:prstDash val="dash"/></a:ln>',
        '<a:ln><a:prstDash val="sysDot"/></a:ln>',
        "<a:ln><a:custDash/></a:ln>",
        '<a:ln cmpd="dbl"/>',
    ],
)
def test_a_dashed_drawing_is_not_solid(outline: str) -> None:
    assert not one_line(r(drawing(f'<a:prstGeom prst="line"/>{outline}'))).solid


def test_what_is_no_level_visible_line_is_no_rule() -> None:
    assert lines_of(r(drawing(size='cx="0" cy="1270000"'))) == ()
    assert lines_of(r(drawing('<a:prstGeom prst="line"/><a:ln><a:noFill/></a:ln>'))) == ()
    assert lines_of(r(drawing('<a:prstGeom prst="ellipse"/>'))) == ()
    assert lines_of(r(drawing('<a:prstGeom prst="rect"/>', size='cx="1270000" cy="635000"'))) == ()
    assert lines_of(r(drawing('<a:xfrm rot="5400000"/><a:prstGeom prst="line"/>'))) == ()


def test_a_rectangle_as_thin_as_a_line_is_a_rule() -> None:
    assert one_line(r(drawing('<a:prstGeom prst="rect"/>', size='cx="1270000" cy="12700"'))).length == 2000


def test_a_line_in_a_group_is_scaled_with_it() -> None:
    group = (
        "<w:drawing><wp:anchor><wp:extent cx='1270000' cy='635000'/><a:graphic><a:graphicData><wpg:wgp>"
        "<wpg:grpSpPr><a:xfrm><a:ext cx='1270000' cy='635000'/><a:chExt cx='2540000' cy='1270000'/></a:xfrm>"
        "</wpg:grpSpPr>"
        "<wps:wsp><wps:spPr><a:xfrm><a:ext cx='1270000' cy='0'/></a:xfrm><a:prstGeom prst='line'/></wps:spPr></wps:wsp>"
        "</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    assert one_line(r(group)) == Line(1000, "hinh-ve", None)


def vml(points: str, more: str = "", style: str = "position:absolute;z-index:1") -> str:
    return f'<w:pict><v:line style="{style}" {points}>{more}</v:line></w:pict>'


@pytest.mark.parametrize(
    ("points", "length"),
    [
        ('from="10pt,5pt" to="110pt,5pt"', 2000),
        ('from="110pt,5pt" to="10pt,5pt"', 2000),
        ('from="0,0" to="1in,0"', 1440),
        ('from="0,0" to="25.4mm,0"', 1440),
        ('from="0,0" to="100px,0"', 1500),
        ('from="0,0" to="100,0"', 1500),
    ],
)
def test_a_line_of_the_old_drawing_language(points: str, length: int) -> None:
    assert (one_line(r(vml(points))).length, one_line(r(vml(points))).kind) == (length, "hinh-ve")


def test_the_place_of_an_old_line() -> None:
    assert one_line(r(vml('from="0,0" to="100pt,0"'))).offset == round((2000 - COLUMN) / 2)
    centred = "position:absolute;mso-position-horizontal:center"
    assert one_line(r(vml('from="0,0" to="100pt,0"', style=centred))).offset == 0
    page = "position:absolute;mso-position-horizontal-relative:page"
    assert one_line(r(vml('from="0,0" to="100pt,0"', style=page))).offset is None


def test_old_lines_that_are_broken_hidden_or_upright() -> None:
    assert not one_line(r(vml('from="0,0" to="9in,0"', '<v:stroke dashstyle="dash"/>'))).solid
    assert not one_line(r(vml('from="0,0" to="9in,0"', '<v:stroke linestyle="thinThin"/>'))).solid
    assert lines_of(r(vml('from="0,0" to="0,9in"'))) == ()
    assert lines_of(r(vml('from="0,0" to="9in,0" stroked="f"'))) == ()


def test_old_connectors_and_horizontal_rules() -> None:
    style = "position:absolute;margin-left:0;width:100pt;height:0"
    assert one_line(r(f'<w:pict><v:shape type="#_x0000_t32" style="{style}"/></w:pict>')).length == 2000
    rule = '<w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hr="t" stroked="f"/></w:pict>'
    assert one_line(r(rule)) == Line(COLUMN, "hinh-ve", 0)
    group = (
        '<w:pict><v:group style="width:100pt;height:9pt" coordsize="1000,90">'
        '<v:line from="0,0" to="500,0"/></v:group></w:pict>'
    )
    assert one_line(r(group)) == Line(1000, "hinh-ve", None)


def test_a_line_written_in_both_languages_is_one_line() -> None:
    fallback = vml('from="0,0" to="1in,0"')
    both = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{drawing()}</mc:Choice>"
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )
    assert one_line(r(both)) == Line(2000, "hinh-ve", 0)


def test_underlined_characters_are_one_rule_for_each_stretch() -> None:
    underlined = "<w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>{}</w:t></w:r>".format
    assert one_line(f"<w:p><w:pPr>{CENTRED}</w:pPr>{underlined('Độc')}{underlined('lập')}</w:p>") == Line(
        None, "gach-duoi-ky-tu", 0
    )
    plain = "<w:r><w:t>-</w:t></w:r>"
    assert [line.offset for line in lines_of(f"<w:p>{underlined('a')}{plain}{underlined('b')}</w:p>")] == [None, None]
    assert not one_line(p("x", run="<w:u w:val='dotted'/>")).solid


@pytest.mark.parametrize(
    ("text", "run", "length"),
    [
        ("_" * 20, '<w:sz w:val="28"/>', 2800),
        ("_" * 20, '<w:sz w:val="28"/><w:vertAlign w:val="superscript"/>', 1624),
        ("—" * 5, '<w:sz w:val="20"/>', 1000),
        ("―" * 5, '<w:sz w:val="20"/>', 1000),
        ("─" * 10, '<w:sz w:val="20"/>', 1416),
    ],
)
def test_dashes_are_as_long_as_their_characters(text: str, run: str, length: int) -> None:
    paragraph = first_of(p(f" {text} ", CENTRED, run) + A4)
    assert paragraph.lines == (Line(length, "dau-gach", 0),)
    assert text in paragraph.text


def test_dashes_stand_where_the_paragraph_is_aligned() -> None:
    assert one_line(p("____", '<w:ind w:firstLine="100"/>')).offset == 100 - round((COLUMN - 400) / 2)
    assert one_line(p("____", '<w:jc w:val="right"/>')).offset == round((COLUMN - 400) / 2)
    assert one_line(p("  ____")).offset is None


def test_a_line_of_dashes_inside_a_paragraph_is_found_and_other_dashes_are_not() -> None:
    both = "<w:p><w:r><w:t>TÊN</w:t><w:br/><w:t>_______</w:t></w:r></w:p>"
    assert one_line(both).kind == "dau-gach"
    assert lines_of(p("Họ tên: ______")) == ()
    assert lines_of(p("__")) == ()
