"""Files that are no sound .docx: each is refused in words for a clerk, none of them hangs or breaks the reader."""

import zipfile
from io import BytesIO

import pytest

from tests.docx.package import element, made, p, parts_of, relations, style, tc, zipped
from vndoc.docx import package
from vndoc.docx.read import read
from vndoc.errors import ExitCode, Unreadable

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.exit_code is ExitCode.UNREADABLE
    assert caught.value.remedy, "a clerk is told what to do"
    return caught.value.message


@pytest.mark.parametrize("data", [b"hello", b"PK\x03\x04 cut off", made(p("a"))[:-30]])
def test_bytes_that_are_no_zip_are_refused(data: bytes) -> None:
    assert "không phải là .docx" in refusal(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Tập tin rỗng"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF"),
        (_OLE + "WordDocument".encode("utf-16-le"), ".doc cũ"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "có mật khẩu"),
    ],
)
def test_other_formats_are_called_by_their_names(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_an_old_doc_comes_with_the_way_to_save_it_anew() -> None:
    with pytest.raises(Unreadable, match=r"lưu lại thành \.docx"):
        read(_OLE + "WordDocument".encode("utf-16-le"))


def test_a_zip_without_a_document_is_refused() -> None:
    assert "không có phần văn bản" in refusal(zipped({"a.txt": "x"}))
    assert "Excel" in refusal(zipped({"xl/workbook.xml": "<x/>"}))
    assert "PowerPoint" in refusal(zipped({"ppt/presentation.xml": "<x/>"}))
    assert ".odt" in refusal(zipped({"mimetype": "application/vnd.oasis", "content.xml": "<x/>"}))


def test_a_main_part_that_is_no_word_document_is_refused() -> None:
    parts = parts_of("")
    assert "không phải là một văn bản Word" in refusal(zipped({**parts, "word/document.xml": "<other/>"}))
    no_body = element("w:document", "")
    assert "không phải là một văn bản Word" in refusal(zipped({**parts, "word/document.xml": no_body}))


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_broken_xml_names_its_part(part: str) -> None:
    message = refusal(zipped({**parts_of(p("a"), styles=""), part: "<w:a><b></w:a>"}))
    assert part in message
    assert "bị hỏng" in message


def test_a_damaged_part_is_named() -> None:
    whole = bytearray(made(p("Cộng hòa xã hội chủ nghĩa Việt Nam" * 50)))
    with zipfile.ZipFile(BytesIO(bytes(whole))) as archive:
        at = archive.getinfo("word/document.xml").header_offset + 60
    whole[at : at + 40] = bytes(40)
    assert "word/document.xml" in refusal(bytes(whole))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY x "haha"><!ENTITY y "&x;&x;">]>',
        "<!DOCTYPE a>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_and_entities_are_refused(doctype: str, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}' + element("w:document", "<w:body/>")
    assert "DTD" in refusal(zipped({**parts_of(""), "word/document.xml": text.encode(encoding)}))


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_ENTRIES", 10)
    assert "hơn 10 phần" in refusal(zipped({**parts_of(""), **{f"x{number}": "" for number in range(10)}}))


def test_too_many_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_BYTES", 100_000)
    assert "khi giải nén" in refusal(zipped({**parts_of(""), "word/media/a.bmp": bytes(100_001)}))


def test_a_part_packed_beyond_belief_is_refused() -> None:
    assert "word/styles.xml" in refusal(zipped({**parts_of(""), "word/styles.xml": bytes(package.SMALL_ENTRY + 1)}))


def test_tables_in_tables_without_end_are_refused_or_read() -> None:
    nested = p("cuối")
    for _ in range(80):
        nested = f"<w:tbl><w:tr>{tc(nested + p())}</w:tr></w:tbl>"
    facts = read(made(nested))
    assert len(facts.tables) == 80
    assert facts.paragraphs[0].text == "cuối"
    for _ in range(20):
        nested = f"<w:tbl><w:tr>{tc(nested + p())}</w:tr></w:tbl>"
    assert "word/document.xml" in refusal(made(nested))


def test_a_document_of_which_all_else_is_missing_is_read() -> None:
    parts = {**_only_document(), "_rels/.rels": relations({"a": ("officeDocument", "/word/document.xml")})}
    facts = read(zipped(parts))
    assert [paragraph.text for paragraph in facts.paragraphs] == ["Kế hoạch"]
    assert "styles.xml" in facts.warnings[0]


def _only_document() -> dict[str, bytes | str]:
    return {"word/document.xml": element("w:document", f"<w:body>{p('Kế hoạch')}</w:body>")}


def test_styles_in_a_circle_end() -> None:
    circle = style("A", '<w:rPr><w:sz w:val="30"/></w:rPr>', based_on="B") + style("B", "", based_on="A")
    facts = read(made(p("x", '<w:pStyle w:val="A"/>'), styles=circle))
    assert facts.paragraphs[0].runs[0].size == 300


def test_rubbish_numbers_are_passed_over() -> None:
    body = p("x", '<w:ind w:left="abc" w:right=""/><w:spacing w:before="1e9" w:line="?"/>', '<w:sz w:val="-"/>')
    facts = read(made(body + '<w:sectPr><w:pgSz w:w="x" w:h="y"/><w:cols w:num="0"/></w:sectPr>'))
    assert facts.paragraphs[0].indent.left == 0
    assert facts.sections[0].width == 12240
