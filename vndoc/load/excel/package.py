"""Opening a workbook as the package it is: parts and relationships, nothing in it trusted (ECMA-376 part 2).

python-calamine reads the values; what it does not tell (hidden rows, errors, formulas, number formats) stands in parts.
"""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from vndoc.errors import Unreadable

MOST_BYTES = 300 * 1024 * 1024
"""Unpacked bytes of a workbook; the largest real one has a tenth of it."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS = "Mở tập tin bằng Excel, chọn Save As (Lưu thành), kiểu Excel Workbook (*.xlsx), rồi lưu lại."
_REPAIR = "Mở bằng Excel để Excel sửa rồi lưu lại, hoặc dùng bản lưu trước đó."


@dataclass(frozen=True)
class SheetPart:
    """A sheet: its name, whether its tab is hidden, its XML."""

    name: str
    hidden: bool
    xml: bytes


@dataclass(frozen=True)
class Package:
    """An opened workbook: sheets in the order of their tabs, the XML of the styles, the system of its dates."""

    sheets: tuple[SheetPart, ...]
    styles: bytes
    from_1904: bool


def open_package(name: str, data: bytes) -> Package:
    """The workbook `data` of the file `name`. Raises Unreadable for whatever is no sound .xlsx or .xlsm."""
    if data.startswith(_OLE):
        raise _not_xlsx(name, data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _package(name, archive)
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, NotImplementedError, RuntimeError, EOFError) as error:
        raise broken(name) from error


def broken(name: str) -> Unreadable:
    """The error for a file that is damaged or something else."""
    return Unreadable(f"Tập tin “{name}” bị hỏng hoặc không phải là bảng tính Excel (.xlsx).", _REPAIR)


def xml_root(data: bytes) -> etree._Element:
    """The root of XML that brings no entities and reaches for no other file. Raises XMLSyntaxError."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _not_xlsx(name: str, data: bytes) -> Unreadable:
    if _ENCRYPTED in data:
        remedy = "Mở bằng Excel, chọn File, Info, Protect Workbook, Encrypt with Password, xóa mật khẩu rồi lưu lại."
        return Unreadable(f"Tập tin “{name}” được đặt mật khẩu nên không đọc được.", remedy)
    return Unreadable(f"Tập tin “{name}” là bảng tính Excel kiểu cũ (.xls), chỉ đổi đuôi tên.", _SAVE_AS)


def _package(name: str, archive: zipfile.ZipFile) -> Package:
    if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
        raise Unreadable(
            f"Tập tin “{name}” quá lớn sau khi mở nén.",
            "Xóa trang tính, hình ảnh không dùng, hoặc chia thành nhiều tập tin.",
        )
    names = {one.lower(): one for one in archive.namelist()}
    if "xl/workbook.xml" not in names:
        raise _other_kind(name, names)
    workbook = xml_root(archive.read(names["xl/workbook.xml"]))
    targets = dict(_targets(archive, names))
    properties = workbook.find("{*}workbookPr")
    styles = names.get("xl/styles.xml")
    return Package(
        tuple(_sheets(workbook, archive, names, targets)),
        archive.read(styles) if styles else b"",
        properties is not None and properties.get("date1904") in ("1", "true"),
    )


def _other_kind(name: str, names: Mapping[str, str]) -> Unreadable:
    """The error for a sound package that is no .xlsx."""
    if "xl/workbook.bin" in names or "content.xml" in names:
        return Unreadable(f"Tập tin “{name}” là bảng tính kiểu khác (.xlsb, .ods), chỉ đổi đuôi tên.", _SAVE_AS)
    if "word/document.xml" in names:
        return Unreadable(f"Tập tin “{name}” là văn bản Word, không phải bảng tính.", "Xem lại tên tập tin.")
    return broken(name)


def _targets(archive: zipfile.ZipFile, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Id of each relationship of the workbook with a sheet of cells -> the part it leads to."""
    source = names.get("xl/_rels/workbook.xml.rels")
    for one in xml_root(archive.read(source)).iterfind("{*}Relationship") if source else ():
        target = one.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        if one.get("Type", "").endswith("/worksheet"):
            yield one.get("Id", ""), whole


def _sheets(
    workbook: etree._Element, archive: zipfile.ZipFile, names: Mapping[str, str], targets: Mapping[str, str]
) -> Iterator[SheetPart]:
    for one in workbook.iterfind("{*}sheets/{*}sheet"):
        relation = next((value for key, value in one.attrib.items() if str(key).endswith("}id")), "")
        part = names.get(targets.get(str(relation), "").lower())
        xml = archive.read(part) if part else b""  # none for a chart or a sheet of macros
        yield SheetPart(one.get("name", ""), one.get("state") in ("hidden", "veryHidden"), xml)
