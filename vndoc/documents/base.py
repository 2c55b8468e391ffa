"""What a document type is: the facts that make a kind of paper known to every stage."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so import HoSo

Context = Mapping[str, object]
"""What a template prints: texts, lists and groups by the names of its tags."""


@dataclass(frozen=True)
class DocumentType:
    """A kind of paper.

    `key` names its data file, its template and its folder of outputs; `ten`, `viet_tat` and `bo_cuc` (the layout of
    Phụ lục III) are the decree's; `context` makes the template's values from the dossier and the paper's model; `mau`
    builds the stock template, None where there is none yet.
    """

    key: str
    ten: str
    viet_tat: str
    bo_cuc: str
    model: type[VanBanHanhChinh]
    context: Callable[[HoSo, Any], Context]
    mau: Callable[..., Any] | None = None

    @property
    def file_stem(self) -> str:
        """The stem of the type's data file at the dossier's top, of its template and of its schema."""
        return self.key
