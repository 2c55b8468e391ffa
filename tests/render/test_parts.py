"""Tags outside the body: headers, footers, footnotes, text boxes, fields, properties, and where they may not be."""

import pytest

from tests.docx.package import A4, element, p, parts_of, zipped
from tests.render.documents import RULEBOOK, merged, only, part, refused, texts
from vndoc.docx.names import NAMESPACES
from vndoc.docx.pack import unpack
from vndoc.docx.xml import paragraph_text, q
from vndoc.errors import Unreadable
from vndoc.findings import Finding
from vndoc.render import TemplateFault, compile_template, render

CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title></cp:coreProperties>'
)
BOX = (
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="a"/>'
    '<a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:shape id="s" o:spid="_x1"><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict>'
    '</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space="preserve">{1}</w:t></w:r></w:p>'
)
NAME = "Sở A & B <C>"


def with_part(name: str, content: str, body: str = "") -> bytes:
    """The bytes of a template with one more part."""
    return zipped({**parts_of((body or p("thân")) + A4), name: content})


def result(template: bytes, context: dict[str, object]) -> bytes:
    return render(compile_template(template, "thu.docx", RULEBOOK), context).data


def findings_of(template: bytes) -> tuple[Finding, ...]:
    with pytest.raises(TemplateFault) as told:
        compile_template(template, "thu.docx", RULEBOOK)
    return told.value.findings


def test_headers_and_footers_are_merged() -> None:
    data = merged(p("{{ ten }}"), {"ten": NAME}, header1=p("đầu {{ ten }}"), footer1=p("chân {{ ten }}"))
    assert texts(data) == [NAME]
    for name, text in (("header1", f"đầu {NAME}"), ("footer1", f"chân {NAME}")):
        assert paragraph_text(next(part(data, f"word/{name}.xml").iter(q("p")))) == text


def test_an_emptied_header_keeps_a_paragraph() -> None:
    header = p("{%p if co %}") + p("x") + p("{%p endif %}")
    data = merged(p("a"), {"co": False}, header1=header)
    assert [node.tag for node in part(data, "word/header1.xml")] == [q("p")]


def test_footnotes_are_merged_once_so_that_a_value_is_never_a_tag() -> None:
    notes = element("w:footnotes", f'<w:footnote w:id="1">{p("xem {{ ten }}")}</w:footnote>')
    data = result(with_part("word/footnotes.xml", notes), {"ten": "{{ 7*7 }}"})
    assert paragraph_text(next(part(data, "word/footnotes.xml").iter(q("p")))) == "xem {{ 7*7 }}"


def test_core_properties_are_merged_and_escaped_once() -> None:
    data = result(with_part("docProps/core.xml", CORE.format("Tiêu đề {{ ten }}")), {"ten": NAME})
    assert part(data, "docProps/core.xml")[0].text == f"Tiêu đề {NAME}"


def test_a_fault_in_the_core_properties_names_them() -> None:
    with pytest.raises(TemplateFault) as told:
        result(with_part("docProps/core.xml", CORE.format("{{ tenn }}")), {"ten": "a"})
    assert str(only(told.value.findings).place) == "mẫu core “{{ tenn }}”"


@pytest.mark.parametrize("root", ["w:endnotes", "c:chartSpace"])
def test_tags_that_docxtpl_would_leave_as_they_are_are_told(root: str) -> None:
    content = element(root, p("{{ ten }}")).replace(f"<{root} ", f'<{root} xmlns:c="urn:c" ')
    finding = only(findings_of(with_part("word/endnotes.xml", content)))
    assert finding.rule == "mau-the-sai-cho"
    assert "Thẻ {{ ten }} nằm ở phần không trộn được" in finding.message


def test_tags_in_comments_are_the_clerks_own_words() -> None:
    comments = element("w:comments", f'<w:comment w:id="0">{p("thẻ {{ ten }} lấy từ hồ sơ {{")}</w:comment>')
    template = with_part("word/comments.xml", comments, p("{{ ten }}"))
    assert unpack(result(template, {"ten": "a"}))["word/comments.xml"] == comments.encode()


@pytest.mark.parametrize(
    "body",
    [
        '<w:p><w:fldSimple w:instr=" HYPERLINK {{ ten }} "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="{{ ten }}"/></wp:inline></w:drawing></w:r></w:p>',
        '<w:p><w:bookmarkStart w:id="1" w:name="{% if x %}"/></w:p>',
    ],
)
def test_a_tag_in_an_attribute_is_told(body: str) -> None:
    finding = only(refused(p("a") + body, {"ten": "a"}))
    assert finding.rule == "mau-the-sai-cho"
    assert str(finding.place).startswith("mẫu document, đoạn 2")
    assert "Thẻ nằm trong thuộc tính" in finding.message


def test_a_tag_in_a_field_code_is_merged() -> None:
    field = '<w:p><w:r><w:instrText xml:space="preserve"> HYPERLINK "{{ dia_chi }}" </w:instrText></w:r></w:p>'
    root = part(merged(field, {"dia_chi": "https://a.vn/?x=1&y=2"}))
    assert next(root.iter(q("instrText"))).text == ' HYPERLINK "https://a.vn/?x=1&y=2" '


def test_both_copies_of_a_text_box_are_merged() -> None:
    data = merged(BOX.format(p("trong {{ ten }}\n"), " ngoài {{ ten }}"), {"ten": "a\tb"})
    shown = [paragraph_text(one).strip() for one in part(data).iter(q("txbxContent"))]
    assert shown == ["trong a\tb"] * 2
    assert texts(data) == [" ngoài a\tb", "trong a\tb\n"]


def test_a_text_box_emptied_by_a_condition_keeps_a_paragraph() -> None:
    inside = p("{%p if co %}") + p("x") + p("{%p endif %}")
    root = part(merged(BOX.format(inside, ""), {"co": False}))
    assert [[node.tag for node in box] for box in root.iter(q("txbxContent"))] == [[q("p")]] * 2


def test_what_a_loop_repeats_has_ids_of_its_own() -> None:
    marked = '<w:p><w:bookmarkStart w:id="7" w:name="cho"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>'
    body = p("{%p for d in ds %}") + BOX.format(p("{{ d }}"), "") + marked + p("{%p endfor %}")
    root = part(merged(body, {"ds": ["a", "b", "c"]}))
    assert len({node.get(q("name")) for node in root.iter(q("bookmarkStart"))}) == 3
    assert [node.get(q("id")) for node in root.iter(q("bookmarkStart"))] == [
        node.get(q("id")) for node in root.iter(q("bookmarkEnd"))
    ]
    drawings = [node.get("id") for node in root.iter("{*}docPr")]
    shapes = [node.get("id") for node in root.iter("{*}shape")]
    assert len(set(drawings)) == len(set(shapes)) == 3


def test_parts_without_tags_are_copied_and_the_type_list_comes_first() -> None:
    parts = parts_of(p("{{ ten }}") + A4, styles="<w:docDefaults/>")
    source = unpack(zipped(dict(reversed(parts.items()))))
    made = unpack(result(zipped(dict(reversed(parts.items()))), {"ten": "a"}))
    assert next(iter(made)) == "[Content_Types].xml"
    assert {name: data for name, data in made.items() if name != "word/document.xml"} == {
        name: data for name, data in source.items() if name != "word/document.xml"
    }


def test_a_strict_document_is_told_to_be_saved_the_usual_way() -> None:
    parts = parts_of(p("{{ ten }}") + A4)
    main = str(parts["word/document.xml"])
    usual, strict = NAMESPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main"
    for changed in (
        main.replace(usual, strict),
        main.replace("<w:", "<x:").replace("</w:", "</x:").replace(" w:", " x:").replace(":w=", ":x="),
    ):
        with pytest.raises(Unreadable, match="Strict Open XML"):
            compile_template(zipped({**parts, "word/document.xml": changed}), "thu.docx", RULEBOOK)


def test_a_template_with_a_broken_picture_is_unreadable() -> None:
    template = bytearray(with_part("word/media/a.png", "x" * 50, p("{{ ten }}")))
    at = template.index(b"word/media/a.png") + len("word/media/a.png")
    template[at] ^= 0xFF
    with pytest.raises(Unreadable, match=r"Mẫu thu.docx không đọc được. Có phần bị hỏng."):
        compile_template(bytes(template), "thu.docx", RULEBOOK)
