"""What a document type is: the facts that make a kind of paper known to every stage."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vndoc.documents.cuoc_hop import CuocHop
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.findings import Finding
from vndoc.ho_so import HoSo, PaperData

Context = Mapping[str, object]
"""What a template prints: texts, lists and groups by the names of its tags."""


def no_findings(_ho_so: HoSo, _paper: PaperData) -> Iterator[Finding]:
    """The check of a type whose data no other data can contradict."""
    yield from ()


def no_meeting(_paper: Any) -> CuocHop | None:  # noqa: ANN401 (each type has its own model)
    """The meeting of a type that calls none."""
    return None


@dataclass(frozen=True)
class DocumentType:
    """A kind of paper.

    `key` names its data file, its template and its folder of outputs; `ten`, `viet_tat` and `bo_cuc` (the layout of
    Phụ lục III) are the decree's, `viet_tat` None where there is none; with `names_its_type` the data say which of the
    types of that layout a paper is, and `ten` is a name of ours; `context` makes the template's values from the dossier
    and the paper's model; `mau` builds the stock template, None where there is none yet. `check` tells where a paper's
    data contradict the dossier's. `cuoc_hop` is the meeting that a paper calls, for calendars; with
    `theo_luat_thi_dua` papers of the type rest on the law on emulation.
    """

    key: str
    ten: str
    viet_tat: str | None
    bo_cuc: str
    model: type[VanBanHanhChinh]
    context: Callable[[HoSo, Any], Context]
    mau: Callable[..., Any] | None = None
    check: Callable[[HoSo, PaperData], Iterator[Finding]] = no_findings
    names_its_type: bool = False
    theo_luat_thi_dua: bool = False
    cuoc_hop: Callable[[Any], CuocHop | None] = no_meeting

    @property
    def file_stem(self) -> str:
        """The stem of the type's data file at the dossier's top, of its template and of its schema."""
        return self.key
