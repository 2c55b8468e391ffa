"""What passes between rendering, writing and the manifest: a paper's bytes, and what became of them on disk."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

BASES = ".goc"
"""Folder of the bases, inside the output folder."""

_PATH = re.compile(r"(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\.docx")
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])", re.IGNORECASE)


@dataclass(frozen=True)
class Output:
    """One rendered paper.

    `path` is relative to the output folder with `/` (`ke-hoach/ke-hoach.docx`); `base` is JSON text: the paper's
    paragraphs and the data paths they came from, which `pull` compares a person's edits with.
    """

    path: str
    data: bytes
    document_type: str
    ma: str
    base: bytes

    @cached_property
    def sha256(self) -> str:
        """Hash of the paper's bytes, in hexadecimal."""
        return sha256(self.data).hexdigest()

    @cached_property
    def base_path(self) -> str:
        """Where the base is kept, relative to the output folder.

        Named by the base's own hash: two papers may have equal bytes and come from different data.
        """
        return f"{BASES}/{sha256(self.base).hexdigest()}.json"


@dataclass(frozen=True)
class Pending:
    """Bytes about to be put at `target` for the paper `path`; after a kill they may stand there or not."""

    path: str
    target: str
    sha256: str
    base: str


class State(StrEnum):
    """What writing did with one paper."""

    TAO_MOI = "tao-moi"
    CAP_NHAT = "cap-nhat"
    KHONG_DOI = "khong-doi"
    GHI_DE = "ghi-de"
    CO_NGUOI_SUA = "co-nguoi-sua"
    DANG_MO = "dang-mo"
    CON_LAI = "con-lai"


_MESSAGES = {
    State.TAO_MOI: "Đã tạo {path}.",
    State.CAP_NHAT: "Đã cập nhật {path}.",
    State.KHONG_DOI: "{path} không thay đổi.",
    State.GHI_DE: "Đã ghi đè {path}; phần có người sửa trong tập tin này không còn.",
    State.CO_NGUOI_SUA: "{path} đã có người sửa nên được giữ nguyên; bản mới là {target}.",
    State.DANG_MO: "{path} đang mở trong Word nên chưa thay được; bản mới là {target}. Hãy đóng tập tin rồi chạy lại.",
    State.CON_LAI: "{target} không còn được tạo từ dữ liệu nhưng vẫn được giữ nguyên; xem lại rồi hãy xóa.",
}


@dataclass(frozen=True)
class Written:
    """The fate of one paper: `target` is where the new bytes stand, `path` or a `….moi.docx` beside it.

    With state `con-lai` both are a file of an earlier run that is no longer made.
    """

    path: str
    target: str
    state: State

    @property
    def message(self) -> str:
        """One sentence for the clerk."""
        return _MESSAGES[self.state].format(path=self.path, target=self.target)


def safe_path(path: str) -> bool:
    """Whether `path` can be a paper's path on every system.

    ASCII letters, digits, `-` and `_` below the output folder, ending in `.docx`, no device name of Windows (`con`).
    One dot only: no paper can take the name of another's `.moi.docx`, nor of the folders that begin with a dot.
    """
    if not _PATH.fullmatch(path):
        return False
    return not any(_RESERVED.fullmatch(part) for part in path.removesuffix(".docx").split("/"))


def beside(path: str, number: int) -> str:
    """The name next to `path` for a new version that may not replace it: `….moi.docx`, then `….moi-2.docx`, …"""
    return path.removesuffix(".docx") + (".moi.docx" if number == 1 else f".moi-{number}.docx")
