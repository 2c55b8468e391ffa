"""Files that are no workbook, or none that can be read: one Vietnamese sentence and what to do."""

import zipfile
from io import BytesIO

import pytest

from tests.load.excel.workbooks import LAYOUT, PEOPLE, workbook
from vndoc.errors import Unreadable
from vndoc.load.excel import package, read_excel

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read_excel("de-nghi.xlsx", data, LAYOUT)
    return caught.value.message


def zipped(**parts: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/"), text)
    return out.getvalue()


@pytest.mark.parametrize("data", [b"", b"abc", b"PK\x03\x04 rest", b"<html><table></table></html>", b"Ma,Ten\n1,2\n"])
def test_what_is_no_package_is_told(data: bytes) -> None:
    assert "bị hỏng hoặc không phải là bảng tính Excel" in refusal(data)


def test_an_old_workbook_under_a_new_name_is_told() -> None:
    assert "bảng tính Excel kiểu cũ (.xls), chỉ đổi đuôi tên" in refusal(OLE)


def test_a_workbook_behind_a_password_is_told() -> None:
    assert "được đặt mật khẩu" in refusal(OLE + "EncryptedPackage".encode("utf-16-le"))


def test_other_kinds_of_packages_are_told() -> None:
    assert "kiểu khác (.xlsb, .ods)" in refusal(zipped(mimetype="x", **{"content.xml": "<x/>"}))
    assert "là văn bản Word" in refusal(zipped(word__document_xml="<x/>").replace(b"document_xml", b"document.xml"))
    assert "bị hỏng" in refusal(zipped(a="b"))


def test_a_cut_or_broken_workbook_is_told() -> None:
    data = workbook({"Cá nhân": PEOPLE})
    assert "bị hỏng" in refusal(data[: len(data) // 2])
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as whole, zipfile.ZipFile(out, "w") as cut:
        for entry in whole.namelist():
            cut.writestr(entry, whole.read(entry)[:200] if "sheet1" in entry else whole.read(entry))
    assert "bị hỏng" in refusal(out.getvalue())


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_BYTES", 1000)
    assert "quá lớn sau khi mở nén" in refusal(workbook({"Cá nhân": PEOPLE}))


def test_an_entity_in_the_xml_is_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'
    with pytest.raises(Unreadable):
        read_excel("a.xlsx", zipped(xl__workbook_xml=bomb).replace(b"workbook_xml", b"workbook.xml"), LAYOUT)
