"""One data file: bytes to raw data by the notation that its extension names."""

import hashlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from vndoc.documents import document_type_of
from vndoc.documents.so_tinh import SoTinh
from vndoc.errors import Unreadable, WrongUsage
from vndoc.findings import DataPlace, Finding
from vndoc.load.characters import masked, scan_old_encoding, scan_text
from vndoc.load.json_reader import read_json
from vndoc.load.yaml_reader import read_yaml
from vndoc.raw import RawFile
from vndoc.viet.chuan_hoa import nfc

TEXT_SUFFIXES = (".yaml", ".yml", ".json")
"""How files of text are named that hold data."""
WORKBOOK_SUFFIXES = (".xlsx", ".xlsm")
"""How workbooks are named that are read; macros are never run."""
DATA_SUFFIXES = (*TEXT_SUFFIXES, *WORKBOOK_SUFFIXES)
SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes of one file; a year of a whole ministry's data is far below."""

_SAVE_AS_UTF8 = "Mở tập tin bằng Notepad, chọn Save As (Lưu thành), ở ô Encoding chọn UTF-8, rồi lưu lại."


def layout_of(name: str) -> SoTinh | None:
    """The layout of a workbook by the type of paper that its name in the dossier says, None where it has none."""
    loai = document_type_of(RawFile(name, "", None))
    return loai.so_tinh if loai else None


def load_file(name: str, data: bytes) -> tuple[RawFile, tuple[Finding, ...]]:
    """The file `name` (relative to the dossier, with `/`) with content `data`, and its findings in reading order.

    As `load_text`; a workbook is read by the layout of its type. Raises Unreadable, and WrongUsage for a name that is
    not data.
    """
    name = nfc(name)
    if not name.lower().endswith(WORKBOOK_SUFFIXES):
        return load_text(name, data)
    layout = layout_of(name)
    if layout is None:
        raise WrongUsage(f"Không có văn bản nào được làm từ bảng tính “{name}”.", "Xem lại tên tập tin.")
    if len(data) > SIZE_LIMIT:
        raise too_large(name)
    from vndoc.load.excel import read_excel  # most dossiers have no workbook

    root, findings = read_excel(name, data, layout)
    return RawFile(name, hashlib.sha256(data).hexdigest(), root), findings


def load_text(name: str, data: bytes) -> tuple[RawFile, tuple[Finding, ...]]:
    """The file `name` (relative to the dossier, with `/`) with content `data`, and its findings in reading order.

    The file's root is None where its notation is broken, it is empty, or it is no mapping. Raises Unreadable for a
    file that is not UTF-8 or larger than 20 MB, WrongUsage for an extension that is not data.
    """
    name = nfc(name)
    if not name.lower().endswith(TEXT_SUFFIXES):
        raise WrongUsage(
            f"“{name}” không phải tập tin dữ liệu.", f"Dùng một trong các đuôi: {', '.join(TEXT_SUFFIXES)}"
        )
    if len(data) > SIZE_LIMIT:
        raise too_large(name)
    text = _decoded(name, data).replace("\r\n", "\n").replace("\r", "\n")
    refused = scan_text(name, text)
    read = read_json if name.lower().endswith(".json") else read_yaml
    root, findings = read(name, masked(text) if refused else text)
    ordered = sorted([*refused, *scan_old_encoding(name, text), *findings], key=_reading_order)
    return RawFile(name, hashlib.sha256(data).hexdigest(), root), tuple(ordered)


def too_large(name: str) -> Unreadable:
    """The error for a file beyond the limit."""
    return Unreadable(
        f"Tập tin “{name}” lớn hơn {SIZE_LIMIT // 1024 // 1024} MB nên không đọc.",
        "Xem lại có phải đúng tập tin dữ liệu không; nếu đúng, hãy chia thành nhiều tập tin.",
    )


def _decoded(name: str, data: bytes) -> str:
    """The text of UTF-8 bytes, a byte order mark at the start dropped."""
    start = data[:1000]
    # without a byte order mark UTF-16 shows by its zero bytes: one in most letters of Vietnamese
    if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or start.count(0) * 4 > len(start):
        raise Unreadable(f"Tập tin “{name}” được lưu ở dạng UTF-16 (Unicode), không phải UTF-8.", _SAVE_AS_UTF8)
    data = data.removeprefix(BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(
            f"Tập tin “{name}” không phải là văn bản UTF-8: dòng {line} có ký tự không đọc được.", _SAVE_AS_UTF8
        ) from error


def _reading_order(finding: Finding) -> tuple[int, int]:
    """Line and column of a finding."""
    place = finding.place
    return (place.line or 0, place.col or 0) if isinstance(place, DataPlace) else (0, 0)
