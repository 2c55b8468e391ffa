"""Where templates are found: the dossier's own before the stock ones.

The stock templates stand in `templates_docx/` of a checkout, and inside the package of an installed vndoc; this module
alone knows both places.
"""

from dataclasses import dataclass
from pathlib import Path

from vndoc.errors import InternalError, Unreadable

OWN_FOLDER = "mau"
"""Folder of a dossier's own templates."""

_PACKAGE = Path(__file__).parent.parent
_PLACES = (_PACKAGE.parent / "templates_docx", _PACKAGE / "templates_docx")


@dataclass(frozen=True)
class Found:
    """A template: the name that messages and the manifest give it, its bytes."""

    name: str
    data: bytes


def stock_folder() -> Path:
    """The folder of the stock templates. Raises InternalError where the installation has lost it."""
    for place in _PLACES:
        if (place / "stock.lock").is_file():
            return place
    raise InternalError("Không tìm thấy các mẫu gốc; bản cài đặt của vndoc bị thiếu.", "Cài lại vndoc.")


def find(dossier: Path, key: str) -> Found:
    """The template of the document type `key` for a dossier. Raises Unreadable where it cannot be read."""
    own = dossier / OWN_FOLDER / f"{key}.docx"
    path, name = (own, f"{OWN_FOLDER}/{key}.docx") if own.exists() else (stock_folder() / f"{key}.docx", f"{key}.docx")
    try:
        return Found(name, path.read_bytes())
    except FileNotFoundError as problem:
        raise Unreadable(
            f"Không có mẫu {name}.", f"Đặt một mẫu Word vào {OWN_FOLDER}/{key}.docx của hồ sơ."
        ) from problem
    except OSError as problem:
        raise Unreadable(f"Không đọc được mẫu {name}.", "Đóng tập tin trong Word rồi thử lại.") from problem
