"""Text in reading order, runs, fields, and the paths that lead back into the file."""

import unicodedata
import zipfile
from io import BytesIO

import docx
import pytest
from lxml import etree

from tests.docx.package import A4, COLUMN, facts_of, first_of, made, p, r, tbl, tc
from vndoc.docx.names import NAMESPACES
from vndoc.docx.read import read


def texts(body: str) -> list[str]:
    return [paragraph.text for paragraph in facts_of(body).paragraphs]


def wps_box(text: str, outline: str = "<a:ln><a:noFill/></a:ln>") -> str:
    return (
        '<w:drawing><wp:anchor><wp:extent cx="1270000" cy="635000"/><a:graphic><a:graphicData><wps:wsp>'
        f'<wps:spPr><a:prstGeom prst="rect"/>{outline}</wps:spPr>'
        f"<wps:txbx><w:txbxContent>{p(text)}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr lIns="0" rIns="63500"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
    )


def vml_box(text: str, attributes: str = "") -> str:
    return (
        f'<w:pict><v:shape style="width:100pt;height:50pt" {attributes}><v:textbox>'
        f"<w:txbxContent>{p(text)}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


def test_paragraphs_come_row_by_row_and_cell_by_cell() -> None:
    inner = tbl(tc(p("d")), tc(p("e")))
    body = p("a") + tbl(tc(p("b")) + tc(p("c") + inner + p("f")), tc(p("g"))) + p("h")
    facts = facts_of(body)
    assert "".join(paragraph.text for paragraph in facts.paragraphs) == "abcdefgh"
    assert [paragraph.number for paragraph in facts.paragraphs] == list(range(1, 9))
    cells = [
        paragraph.cell and (paragraph.cell.table, paragraph.cell.row, paragraph.cell.cell)
        for paragraph in facts.paragraphs
    ]
    assert cells == [None, (1, 1, 1), (1, 1, 2), (2, 1, 1), (2, 2, 1), (1, 1, 2), (1, 2, 1), None]
    assert [(table.number, table.nested_in and table.nested_in.cell) for table in facts.tables] == [(1, None), (2, 2)]


def test_content_controls_and_custom_xml_are_passed_through() -> None:
    row = f"<w:sdt><w:sdtContent>{tc(p('b'))}</w:sdtContent></w:sdt>"
    body = (
        f"<w:sdt><w:sdtPr><w:id w:val='1'/></w:sdtPr><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>"
        f"<w:tbl><w:sdt><w:sdtContent><w:tr>{row}</w:tr></w:sdtContent></w:sdt></w:tbl>"
        f"<w:customXml>{p('c')}</w:customXml>"
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>d</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:hyperlink><w:r><w:t>e</w:t></w:r></w:hyperlink>"
        "<w:smartTag><w:smartTag><w:r><w:t>f</w:t></w:r></w:smartTag></w:smartTag></w:p>"
    )
    assert texts(body) == ["a", "b", "c", "def"]


def test_inserted_text_is_read_and_deleted_text_is_not() -> None:
    body = (
        "<w:p><w:r><w:t>Kế hoạch </w:t></w:r><w:ins w:id='1'><w:r><w:t>mới</w:t></w:r></w:ins>"
        "<w:del w:id='2'><w:r><w:delText>cũ</w:delText></w:r></w:del>"
        "<w:moveFrom w:id='3'><w:r><w:t>đi</w:t></w:r></w:moveFrom>"
        "<w:moveTo w:id='4'><w:r><w:t>đến</w:t></w:r></w:moveTo></w:p>"
    )
    facts = facts_of(body)
    assert facts.paragraphs[0].text == "Kế hoạchmớiđến"
    assert facts.tracked_changes == 4


def test_a_paragraph_deleted_with_its_mark_is_gone() -> None:
    deleted = "<w:del w:id='2'><w:r><w:delText>x</w:delText></w:r></w:del>"
    gone = f"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{deleted}</w:p>"
    facts = facts_of(p("a") + gone + p("b"))
    assert [(paragraph.number, paragraph.text) for paragraph in facts.paragraphs] == [(1, "a"), (2, "b")]
    assert facts.tracked_changes == 2


def test_space_at_the_ends_counts_only_where_it_is_preserved() -> None:
    assert texts(r("<w:t> a </w:t><w:t xml:space='preserve'> b </w:t>")) == ["a b "]


def test_signs_in_runs() -> None:
    inner = (
        "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
        "<w:lastRenderedPageBreak/><w:footnoteReference w:id='1'/><w:br w:type='page'/><w:br w:type='column'/>"
        "<w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:char='2013'/><w:sym w:char='zz'/><w:t>e\nf</w:t>"
    )
    paragraph = first_of(r(inner))
    assert paragraph.text == "a\tb\nc\n\u2011d✓–e f"
    assert paragraph.page_break


def test_a_page_break_rendered_long_ago_is_none() -> None:
    assert not first_of(r("<w:lastRenderedPageBreak/><w:t>a</w:t>")).page_break


def test_tabs_of_a_paragraph_are_not_its_text() -> None:
    assert first_of(p("a", '<w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs>')).text == "a"


def test_runs_point_into_the_text_which_is_not_normalised() -> None:
    decomposed = unicodedata.normalize("NFD", "Độc lập")
    paragraph = first_of(
        f"<w:p><w:r><w:t>{decomposed}</w:t></w:r><w:r/><w:r><w:rPr><w:b/></w:rPr><w:t>-</w:t></w:r></w:p>"
    )
    assert paragraph.text == f"{decomposed}-"
    assert [paragraph.text[run.start : run.end] for run in paragraph.runs] == [decomposed, "-"]
    assert [run.bold for run in paragraph.runs] == [False, True]


def test_of_a_complex_field_the_result_is_text_and_the_instruction_is_kept() -> None:
    body = (
        "<w:p><w:r><w:t>Trang </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        "<w:r><w:instrText> PAGE  </w:instrText></w:r><w:r><w:instrText>\\* MERGEFORMAT </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>2</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>/</w:t></w:r>"
        "<w:fldSimple w:instr=' NUMPAGES '><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>"
    )
    paragraph = first_of(body)
    assert paragraph.text == "Trang2/9"
    assert paragraph.fields == ("PAGE \\* MERGEFORMAT", "NUMPAGES")


def test_a_field_in_the_instruction_of_a_field_shows_nothing() -> None:
    mark = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    instruction, result = "<w:r><w:instrText>{}</w:instrText></w:r>".format, "<w:r><w:t>{}</w:t></w:r>".format
    inner = mark("begin") + instruction("DATE") + mark("separate") + result("x") + mark("end")
    outer = mark("begin") + instruction("IF") + inner + mark("separate") + result("y") + mark("end")
    paragraph = first_of(f"<w:p>{outer}</w:p>")
    assert (paragraph.text, paragraph.fields) == ("y", ("DATE", "IF"))


def test_a_field_that_never_ends_swallows_nothing_after_its_paragraph() -> None:
    body = r("<w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText>") + p("còn đây")
    facts = facts_of(body)
    assert [paragraph.text for paragraph in facts.paragraphs] == ["", "còn đây"]
    assert facts.paragraphs[0].fields == ("PAGE",)


def test_a_text_box_written_twice_is_read_once_after_its_paragraph() -> None:
    both = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{wps_box('trong khung')}</mc:Choice>"
        f"<mc:Fallback>{vml_box('trong khung')}</mc:Fallback></mc:AlternateContent>"
    )
    facts = facts_of(
        r(f"<w:t>trước</w:t>{both}<w:t> sau</w:t>").replace("<w:t> ", "<w:t xml:space='preserve'> ") + p("cuối")
    )
    assert [paragraph.text for paragraph in facts.paragraphs] == ["trước sau", "trong khung", "cuối"]
    assert [paragraph.in_text_box for paragraph in facts.paragraphs] == [False, True, False]
    assert facts.paragraphs[1].width == 1900, "100 mm of EMU less what is kept free"


def test_a_choice_that_is_not_understood_gives_way_to_the_fallback() -> None:
    body = r(
        "<mc:AlternateContent><mc:Choice xmlns:zz='urn:zz' Requires='zz'><w:t>mới</w:t></mc:Choice>"
        "<mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(body) == ["cũ"]
    around = "<mc:AlternateContent><mc:Choice Requires='w14'>{}</mc:Choice><mc:Fallback/></mc:AlternateContent>"
    assert texts(around.format(p("a"))) == ["a"]


def test_a_text_box_of_the_old_drawing_language_is_read() -> None:
    facts = facts_of(r(vml_box("KHẨN")))
    assert [paragraph.text for paragraph in facts.paragraphs] == ["", "KHẨN"]
    assert facts.paragraphs[1].width == 2000 - 2 * 144


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        (wps_box("KHẨN"), False),
        (wps_box("KHẨN", "<a:ln w='9525'><a:solidFill/></a:ln>"), True),
        (wps_box("KHẨN", "").replace("</wps:spPr>", "</wps:spPr><wps:style><a:lnRef idx='2'/></wps:style>"), True),
        (vml_box("KHẨN"), True),
        (vml_box("KHẨN", "stroked='f'"), False),
        (vml_box("KHẨN").replace("<v:textbox>", "<v:stroke on='f'/><v:textbox>"), False),
    ],
)
def test_a_text_box_with_an_outline_is_a_box(drawing: str, expected: bool) -> None:
    assert facts_of(r(drawing)).paragraphs[1].boxed is expected


def test_a_frame_gives_its_width_and_its_place() -> None:
    frame = '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
    paragraph = first_of(p("1", frame) + A4)
    assert (paragraph.text, paragraph.width, paragraph.align) == ("1", None, "giua")
    wide = first_of(p("1", '<w:framePr w:w="3000" w:xAlign="center"/>') + A4)
    assert (wide.width, wide.align) == (3000, "trai")


def test_pictures_are_counted() -> None:
    picture = (
        "<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    assert first_of(r(picture + "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>")).pictures == 2


def test_formulas_and_embedded_files_are_told_of() -> None:
    facts = facts_of("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p><w:altChunk r:id='x'/>")
    assert [word in " ".join(facts.warnings) for word in ("công thức", "phần nhúng")] == [True, True]


def test_every_path_leads_back_to_its_element() -> None:
    box = f"<mc:AlternateContent><mc:Choice Requires='wps'>{wps_box('khung')}</mc:Choice></mc:AlternateContent>"
    body = (
        p("a")
        + p("b")
        + tbl(tc(p("c") + p("d")), tc(r(f"<w:t>e</w:t>{box}")))
        + f"<w:sdt><w:sdtContent>{p('f')}</w:sdtContent></w:sdt>"
        + "<w:p><x:y xmlns:x='urn:x'/><w:ins w:id='1'><w:r><w:t>g</w:t></w:r></w:ins><w:r><w:t>h</w:t></w:r></w:p>"
    )
    data = made(body)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    paragraphs = read(data).paragraphs
    assert len(paragraphs) == 8
    for paragraph in paragraphs:
        found = root.xpath(paragraph.path, namespaces=NAMESPACES)
        assert isinstance(found, list) and len(found) == 1
        for run in paragraph.runs:
            inside = root.xpath(run.path + "/w:t/text()", namespaces=NAMESPACES)
            assert inside == [paragraph.text[run.start : run.end]]


def test_the_strict_variant_reads_like_the_usual_one() -> None:
    data = made(p("Kế hoạch", '<w:jc w:val="center"/>') + A4)
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(buffer, "w") as other:
        for name in archive.namelist():
            text = archive.read(name).decode()
            text = text.replace(NAMESPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main")
            text = text.replace(NAMESPACES["r"], "http://purl.oclc.org/ooxml/officeDocument/relationships")
            other.writestr(name, text)
    assert read(buffer.getvalue()) == read(data)


def test_a_new_document_of_python_docx_is_read() -> None:
    document = docx.Document()
    document.add_heading("Kế hoạch", 1)
    document.add_paragraph("Nội dung", style="List Number")
    buffer = BytesIO()
    document.save(buffer)
    facts = read(buffer.getvalue())
    heading, item = facts.paragraphs
    assert (heading.text, heading.style, heading.outline_level, heading.keep_next) == ("Kế hoạch", "heading 1", 0, True)
    assert (heading.runs[0].font, heading.runs[0].size, heading.runs[0].bold) == ("Calibri", 280, True)
    assert (item.label, item.indent.left, item.indent.first_line) == ("1.", 360, -360)
    assert (facts.sections[0].width, facts.language, facts.warnings) == (12240, "en-US", ())


def test_the_width_of_the_column_is_that_of_the_section() -> None:
    assert first_of(p("a") + A4).width == COLUMN
