"""What a document type is: the facts that make a kind of paper known to every stage."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vndoc.documents.cuoc_hop import CuocHop
from vndoc.documents.so_tinh import SoTinh
from vndoc.documents.the_thuc import DuLieu
from vndoc.findings import Finding
from vndoc.ho_so import HoSo, PaperData
from vndoc.raw import Text

Context = Mapping[str, object]
"""What a template prints: texts, lists and groups by the names of its tags."""


def no_findings(_ho_so: HoSo, _paper: PaperData) -> Iterator[Finding]:
    """The check of a type whose data no other data can contradict."""
    yield from ()


def no_meeting(_paper: Any) -> CuocHop | None:  # noqa: ANN401 (each type has its own model)
    """The meeting of a type that calls none."""
    return None


@dataclass(frozen=True)
class BanRieng:
    """One of the files that a paper's data make, where they make several or none.

    `duong_dan` are the names of its folders and of its file below the folder of the data, slugs will be made of them;
    without any it is the one file of its data. `con_phai_dien` is what is still to be filled in by hand; `noi_tiep` are
    the values of further papers in the same file, each of which begins a page, numbered from 1 again.
    """

    duong_dan: tuple[str, ...]
    context: Context
    con_phai_dien: tuple[str, ...] = ()
    noi_tiep: tuple[Context, ...] = ()


def no_election(_paper: Any) -> Text | None:  # noqa: ANN401 (each type has its own model)
    """The newly elected head in a type that tells of no election."""
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

    When next year's dossier is made (`ho_so.yearly`): a type `written_after` an event has numbers and sentences of one
    year only, unless its fields say otherwise; the data of a type `of_one_year` are not taken over; `cum_truong_moi`
    is the code of the member that a paper tells to be elected head of the cluster for the next year.

    `nguon` is the key of another type where the paper has no data file of its own and is made from that type's data;
    `cac_ban` makes several files of one paper's data (one a member, one a nominee), or none, in the folder
    `<key>/<ma>/`; without it there is one, `<key>/<ma>.docx`, which some data of a type with `cac_ban` make too where
    it `may_be_single`. `so_tinh` is the layout of the data's Excel form, None where they are written as YAML or JSON
    alone.
    """

    key: str
    ten: str
    viet_tat: str | None
    bo_cuc: str
    model: type[DuLieu]
    context: Callable[[HoSo, Any], Context]
    mau: Callable[..., Any] | None = None
    check: Callable[[HoSo, PaperData], Iterator[Finding]] = no_findings
    names_its_type: bool = False
    theo_luat_thi_dua: bool = False
    cuoc_hop: Callable[[Any], CuocHop | None] = no_meeting
    nguon: str | None = None
    cac_ban: Callable[[HoSo, Any], Iterable[BanRieng]] | None = None
    may_be_single: bool = False
    so_tinh: SoTinh | None = None
    written_after: bool = False
    of_one_year: bool = False
    cum_truong_moi: Callable[[Any], Text | None] = no_election

    @property
    def data_key(self) -> str:
        """The key of the type whose data file it is made from: mostly its own."""
        return self.nguon or self.key

    @property
    def file_stem(self) -> str:
        """The stem of the type's data file at the dossier's top, of its template and of its schema."""
        return self.key
