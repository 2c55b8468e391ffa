"""What stands in a dossier's folder and is not read, though a clerk probably meant it to be."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from vndoc.documents import DATA_TYPES, DOCUMENTS, document_type
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.viet.chuan_hoa import nearest, nfc, without_accents

TEMPLATE_FOLDER = "mau"
"""Folder of the dossier's own Word templates, each named by its type of paper (`ke-hoach.docx`)."""

_TABLES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv")
_WORD = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".rtf")


def misnamed_files(names: Iterable[str], suffixes: tuple[str, ...]) -> Iterator[Finding]:
    """A warning for each name such as `ke-hoach.yaml.txt`: Notepad adds the `.txt`, Windows hides it."""
    for name in names:
        right = name[: -len(".txt")]
        if name.lower().endswith(".txt") and right.lower().endswith(suffixes):
            message = (
                f"Tập tin `{name}` có thêm đuôi .txt nên không được đọc. Hãy đổi tên thành `{right}` "
                "(trong File Explorer, chọn View, đánh dấu File name extensions để thấy đuôi)."
            )
            yield _finding(name, message, right)


def unread_tables(names: Iterable[str]) -> Iterator[Finding]:
    """A finding for each of `names` that is a workbook, none of which is read: a fault where its name is that of a type
    of paper which has a form in Excel, since its data are meant; else a warning.
    """
    for name in names:
        if not name.lower().endswith(_TABLES):
            continue
        path = PurePosixPath(name)
        keys = [one.key for one in DATA_TYPES if one.so_tinh is not None]
        folder = path.parent.name
        right = f"{path.stem if folder in keys else nearest(path.stem, keys)}.xlsx"
        if path.stem in keys or folder in keys:
            message = (
                f"Tập tin `{name}` không phải kiểu .xlsx nên không được đọc. Hãy mở bằng Excel rồi lưu thành `{right}`."
            )
            yield replace(_finding(name, message, right), severity=Severity.LOI)
        elif nearest(path.stem, keys):
            message = f"Tập tin `{name}` không được đọc. Nếu là dữ liệu, hãy đặt tên là `{right}`."
            yield _finding(name, message, right)
        elif document_type(path.stem):
            message = f"Tập tin `{name}` không được đọc: dữ liệu của văn bản này ghi trong `{path.stem}.yaml`."
            yield _finding(name, message)
        else:
            known = ", ".join(f"`{key}.xlsx`" for key in keys)
            only = f"chỉ đọc các bảng tính {known}" if known else "dữ liệu ghi trong tập tin .yaml hoặc .json"
            yield _finding(name, f"Tập tin `{name}` không được đọc: {only}.")


def misnamed_folders(names: Iterable[str], suffixes: tuple[str, ...]) -> Iterator[Finding]:
    """A warning for each folder that is named as a data file is."""
    for name in names:
        if name.lower().endswith(suffixes):
            message = f"`{name}` là thư mục, không được đọc như tập tin dữ liệu. Hãy đổi tên thư mục."
            yield _finding(name, message)


def unused_templates(folder: Path) -> Iterator[Finding]:
    """A warning for each Word file that is meant as the dossier's own template and is not taken. Raises OSError."""
    for entry in sorted(folder.iterdir()):
        name = nfc(entry.name)
        if without_accents(name).casefold() != TEMPLATE_FOLDER or not entry.is_dir():
            continue
        if name != TEMPLATE_FOLDER:
            message = f"Mẫu trong thư mục `{name}` không được dùng. Hãy đổi tên thư mục thành `{TEMPLATE_FOLDER}`."
            yield _finding(name, message, TEMPLATE_FOLDER)
            continue
        names = sorted(nfc(file.name) for file in entry.iterdir() if not file.name.startswith((".", "~$")))
        for file in names:
            if file.lower().endswith(_WORD) and file not in _template_names():
                yield _unused(file, names)


def _unused(file: str, names: Iterable[str]) -> Finding:
    """The warning for one template of a wrong name or kind."""
    key = nearest(PurePosixPath(file).stem, [one.key for one in DOCUMENTS])
    right = key and f"{key}.docx"
    if right is None:
        remedy = f"Tên mẫu phải là tên loại văn bản: {', '.join(_template_names())}."
    elif right in names:
        remedy = (
            f"Mẫu đang dùng là `{right}`. Nếu không cần thì chuyển tập tin này ra khỏi thư mục `{TEMPLATE_FOLDER}`."
        )
    elif file.lower().endswith(".docx"):
        remedy = f"Hãy đổi tên thành `{right}`."
    else:
        remedy = f"Hãy mở bằng Word rồi lưu thành `{right}`."
    return _finding(f"{TEMPLATE_FOLDER}/{file}", f"Mẫu `{TEMPLATE_FOLDER}/{file}` không được dùng. {remedy}", right)


def _template_names() -> tuple[str, ...]:
    return tuple(f"{one.key}.docx" for one in DOCUMENTS)


def _finding(name: str, message: str, right: str | None = None) -> Finding:
    return Finding("tap-tin-la", Severity.CANH_BAO, DataPlace(name), message, suggestion=right)
