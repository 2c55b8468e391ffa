"""The whole dossier, validated. It knows no document type: a paper is a key and a model."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vndoc.findings import DataPlace, Place
from vndoc.ho_so.fields import Model
from vndoc.ho_so.thong_tin_chung import ThongTinChung


@dataclass(frozen=True)
class PaperData:
    """One paper's data: the key of its type (`ke-hoach`), its `ma`, the file it stands in, its model.

    `noi_ghi` holds the places of the file's top entries, for values that keep none themselves (dates, numbers).
    """

    loai: str
    ma: str
    tap_tin: str
    noi_dung: Model
    noi_ghi: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The paper's id: `ke-hoach/ke-hoach`."""
        return f"{self.loai}/{self.ma}"

    def noi(self, *truong: str) -> Place:
        """Where the first of these entries that was typed stands; the file where none was."""
        return next((self.noi_ghi[one] for one in truong if one in self.noi_ghi), DataPlace(self.tap_tin))


@dataclass(frozen=True)
class HeldPaper:
    """A paper that is not made yet because of faults that are its own: the key of its type, its `ma`, its file."""

    loai: str
    ma: str
    tap_tin: str


@dataclass(frozen=True)
class HoSo:
    """A dossier: the facts that all papers share, and the papers in the order of their files.

    `giu_lai` are the papers that wait for a person; they are not among `van_ban`.
    """

    chung: ThongTinChung
    van_ban: tuple[PaperData, ...] = ()
    giu_lai: tuple[HeldPaper, ...] = ()
