"""The data files of a dossier by their names: those that no paper is made from, copies, a dossier without papers."""

import re
from collections.abc import Iterator

from vndoc.documents import DATA_TYPES, document_type, document_type_of
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.raw import Raw, RawFile
from vndoc.viet.chuan_hoa import nearest

MAIN = "ho-so"
"""Stem of the file of facts."""

_COPY = re.compile(r"\s*(?:-\s*(?:Copy|Bản sao)(?:\s*\(\d+\))?|\(\d+\))$", re.IGNORECASE)
"""What Windows and browsers add to the name of a copy: ` - Copy (2)`, ` (1)`."""


def file_findings(raw: Raw) -> Iterator[Finding]:
    """What is told about the names of the files of a dossier that has `ho-so`."""
    names = {file.name for file in raw.files}
    for file in raw.files:
        if document_type_of(file):
            yield from _copied_paper(file)
        elif file.folder or file.stem != MAIN:
            yield _unknown(file, names)
    main = raw.file(MAIN)
    if main and not any(document_type_of(file) for file in raw.files):
        example = f"{DATA_TYPES[0].file_stem}.yaml"
        message = f"Hồ sơ chưa có văn bản nào. Hãy thêm tập tin dữ liệu của văn bản, ví dụ `{example}`."
        yield Finding("chua-co-van-ban", Severity.CANH_BAO, DataPlace(main.name), message)


def _copied_paper(file: RawFile) -> Iterator[Finding]:
    """A copy in the folder of a type is a paper of its own, which is seldom meant."""
    if file.folder and _COPY.search(file.stem):
        message = (
            f"Tập tin `{file.name}` có vẻ là bản chép nhưng vẫn được làm thành một văn bản riêng. "
            "Hãy xóa hoặc chuyển ra ngoài hồ sơ; nếu là văn bản khác thì đặt tên khác."
        )
        yield Finding("ban-chep", Severity.CANH_BAO, DataPlace(file.name), message)


def _unknown(file: RawFile, names: set[str]) -> Finding:
    """A data file that no paper is made from: a copy, or a misspelt name."""
    known = [one.file_stem for one in DATA_TYPES] if file.folder else [MAIN, *(one.file_stem for one in DATA_TYPES)]
    suffix = "" if file.folder else file.name[file.name.rindex(".") :]
    name = file.folder or file.stem
    kind = "thư mục" if file.folder else "tập tin"
    found = nearest(_COPY.sub("", name), known)
    right = found + suffix if found else None
    if found and right and not file.folder and found in {one.rpartition(".")[0] for one in names}:
        remedy, right = _beside(right, found), None
    elif right:
        remedy = f"Hãy đổi tên {kind} thành `{right}`."
    else:
        remedy = f"Các tên được dùng: {', '.join(known)}."
    message = f"Không có văn bản nào được làm từ {kind} `{name}{suffix}`. {remedy}"
    return Finding("tap-tin-la", Severity.CANH_BAO, DataPlace(file.name), message, suggestion=right)


def _beside(right: str, key: str) -> str:
    """What to do with a file beside the one whose name it nearly has."""
    loai = document_type(key)
    another = f"; nếu là {loai.ten.lower()} khác thì đặt vào thư mục `{key}`" if loai else ""
    return f"Đã có `{right}`: nếu đây là bản chép, hãy xóa hoặc chuyển ra ngoài hồ sơ{another}."
