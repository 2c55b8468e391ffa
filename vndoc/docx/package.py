"""Opening a .docx as the package it is: parts, relationships, XML, with nothing in it trusted.

Source: ECMA-376 part 2 (Open Packaging Conventions). Every fault that stops the reading is `Unreadable`, in words for a
clerk.
"""

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from vndoc.docx.names import STRICT, Element, W, name
from vndoc.errors import Unreadable

MOST_BYTES = 200 * 1024 * 1024
MOST_ENTRIES = 4000
MOST_RATIO = 200
SMALL_ENTRY = 20 * 1024 * 1024
"""Below this size an entry may be packed at any ratio: a repetitive but honest document packs well."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS = "Mở tập tin bằng Word rồi lưu lại thành .docx."
_REPAIR = "Mở bằng Word để Word sửa rồi lưu lại, hoặc dùng bản lưu trước đó."


@dataclass(frozen=True)
class Package:
    """An opened .docx. `names` leads from the lower-case name of a part to its name in the archive; `main` is the part
    of the document itself.
    """

    archive: zipfile.ZipFile
    names: Mapping[str, str]
    main: str = ""

    def has(self, part: str) -> bool:
        """Whether the package holds a part."""
        return part.lower() in self.names

    def root(self, part: str) -> Element:
        """The root element of an XML part. Raises Unreadable."""
        return parse_part(part, self.bytes_of(part))

    def document(self) -> tuple[Element, Element]:
        """The root element of the document itself and its body. Raises Unreadable where it is none of Word's."""
        root = self.root(self.main)
        body = root.find(f"{W}body")
        if name(root) != f"{W}document" or body is None:
            raise Unreadable(f"Phần {self.main} không phải là một văn bản Word.", _SAVE_AS)
        return root, body

    def related(self, part: str) -> "Relations":
        """The relationships that start from a part (`""` for the package itself)."""
        folder, _, file = part.rpartition("/")
        source = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        if not self.has(source):
            return Relations()
        by_id: dict[str, str] = {}
        by_kind: dict[str, str] = {}
        for relation in self.root(source):
            target, kind = relation.get("Target") or "", (relation.get("Type") or "").rpartition("/")[2]
            if relation.get("TargetMode") == "External" or not target:
                continue
            resolved = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            by_id[relation.get("Id") or ""] = resolved
            by_kind.setdefault(kind, resolved)
        return Relations(by_id, by_kind)

    def bytes_of(self, part: str) -> bytes:
        """The bytes of a part as they are packed. Raises Unreadable."""
        try:
            return self.archive.read(self.names[part.lower()])
        except KeyError:
            raise Unreadable(f"Tập tin .docx thiếu phần {part}.", _REPAIR) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
            raise Unreadable(f"Phần {part} trong tập tin .docx bị hỏng, không giải nén được.", _REPAIR) from None


@dataclass(frozen=True)
class Relations:
    """Where the relationships of one part lead: part names by relationship id, and the first of each kind.

    A kind is the last word of the relationship's type (`styles`), equal in both variants of the format.
    """

    by_id: Mapping[str, str] = field(default_factory=dict)
    by_kind: Mapping[str, str] = field(default_factory=dict)


def open_package(data: bytes) -> Package:
    """Open the bytes of a .docx and find the document in it. Raises Unreadable."""
    _refuse_other_formats(data)
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Unreadable("Tập tin không phải là .docx (không mở được như một gói nén).", _SAVE_AS) from None
    _refuse_bombs(archive)
    names = {info.filename.replace("\\", "/").lstrip("/").lower(): info.filename for info in archive.infolist()}
    package = Package(archive, names)
    main = package.related("").by_kind.get("officeDocument")
    if main is None or not package.has(main):
        raise Unreadable(*_no_document(package))
    return Package(archive, names, main)


def _refuse_other_formats(data: bytes) -> None:
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Unreadable("Tập tin có mật khẩu nên không đọc được.", "Mở bằng Word, bỏ mật khẩu rồi lưu lại.")
        raise Unreadable("Tập tin có định dạng .doc cũ (Word 97-2003).", _SAVE_AS)
    if not data:
        raise Unreadable("Tập tin rỗng (0 byte).", "Chép lại tập tin từ nơi gửi.")
    for start, kind in ((b"%PDF", "PDF"), (b"{\\rtf", "RTF")):
        if data.startswith(start):
            raise Unreadable(f"Tập tin là {kind}, không phải .docx.", _SAVE_AS)


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise Unreadable(f"Tập tin có hơn {MOST_ENTRIES} phần, không giống một văn bản Word.", _SAVE_AS)
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise Unreadable("Tập tin nở ra hơn 200 MB khi giải nén, không đọc vì lý do an toàn.", _SAVE_AS)
    for entry in entries:
        if entry.flag_bits & 1:
            raise Unreadable("Tập tin có mật khẩu nên không đọc được.", "Bỏ mật khẩu của gói nén rồi lưu lại.")
        if entry.file_size > SMALL_ENTRY and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise Unreadable(f"Phần {entry.filename} nở ra quá lớn khi giải nén, không đọc vì lý do an toàn.", _SAVE_AS)


def _no_document(package: Package) -> tuple[str, str]:
    for folder, kind in (("xl/workbook", "bảng tính Excel"), ("ppt/presentation", "bài trình chiếu PowerPoint")):
        if any(part.startswith(folder) for part in package.names):
            return f"Tập tin là {kind}, không phải văn bản Word.", "Chọn tập tin .docx."
    if package.has("content.xml") and package.has("mimetype"):
        return "Tập tin là văn bản OpenDocument (.odt), không phải .docx.", _SAVE_AS
    return "Tập tin nén này không có phần văn bản của Word (word/document.xml).", _SAVE_AS


def parse_part(part: str, data: bytes) -> Element:
    """The root element of an XML part's bytes. Raises Unreadable for broken XML and for harmful declarations."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise _doctype(part)
    if b"http://purl.oclc.org/ooxml/" in data:
        for strict, usual in STRICT.items():
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = f"Phần {part} trong tập tin .docx bị hỏng: sai XML ở dòng {line}, cột {column}."
        raise Unreadable(message, _REPAIR) from None
    if root.getroottree().docinfo.doctype:
        raise _doctype(part)
    return root


def _doctype(part: str) -> Unreadable:
    return Unreadable(f"Phần {part} có khai báo DTD hoặc thực thể, không đọc vì lý do an toàn.", _SAVE_AS)
