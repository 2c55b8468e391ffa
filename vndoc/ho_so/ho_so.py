"""The whole dossier, validated. It knows no document type: a paper is a key and a model."""

from dataclasses import dataclass

from vndoc.ho_so.fields import Model
from vndoc.ho_so.thong_tin_chung import ThongTinChung


@dataclass(frozen=True)
class PaperData:
    """One paper's data: the key of its type (`ke-hoach`), its `ma`, the file it stands in, its model."""

    loai: str
    ma: str
    tap_tin: str
    noi_dung: Model

    @property
    def name(self) -> str:
        """The paper's id: `ke-hoach/ke-hoach`."""
        return f"{self.loai}/{self.ma}"


@dataclass(frozen=True)
class HoSo:
    """A dossier: the facts that all papers share, and the papers in the order of their files."""

    chung: ThongTinChung
    van_ban: tuple[PaperData, ...] = ()
