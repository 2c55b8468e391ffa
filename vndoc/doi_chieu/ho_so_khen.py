"""The papers of an award dossier beside the list they take from: which ask for which proposals, which give them."""

from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.documents.de_nghi.chon import MucDeNghi, VanBanDeNghi, danh_sach_cua, muc_de_nghi
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.findings import DataPlace, Place
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.ung_vien import DeNghi

TRINH = ("to-trinh-khen-thuong", "cong-van-khen-thuong")
"""The types that ask for awards."""
TANG = ("quyet-dinh-khen-thuong",)
"""The types that give them."""


@dataclass(frozen=True)
class VanBanKhen:
    """One paper about nominees, the list it takes from, and its proposals."""

    paper: PaperData
    model: VanBanDeNghi
    danh_sach: DanhSachDeNghi
    muc: tuple[MucDeNghi, ...]

    def co(self, asked: DeNghi) -> bool:
        """Whether the paper is about that proposal."""
        return any(one.de_nghi is asked for one in self.muc)


@dataclass(frozen=True)
class DanhSachKhen:
    """One list of nominees and the file it stands in."""

    paper: PaperData
    model: DanhSachDeNghi

    def noi(self, muc: MucDeNghi) -> Place:
        """Where a proposal of the list stands."""
        return muc.de_nghi.hinh_thuc.place or DataPlace(self.paper.tap_tin)


def danh_sach_khen(ho_so: HoSo) -> Iterator[DanhSachKhen]:
    """The lists of nominees."""
    for paper in ho_so.van_ban:
        if isinstance(paper.noi_dung, DanhSachDeNghi):
            yield DanhSachKhen(paper, paper.noi_dung)


def van_ban_khen(ho_so: HoSo, loai: tuple[str, ...] = ()) -> tuple[VanBanKhen, ...]:
    """The papers about nominees, of these types (none: all), in the order of their files."""
    return tuple(_of(ho_so, loai))


def _of(ho_so: HoSo, loai: tuple[str, ...]) -> Iterator[VanBanKhen]:
    for paper in ho_so.van_ban:
        model = paper.noi_dung
        source = danh_sach_cua(ho_so, model) if isinstance(model, VanBanDeNghi) else None
        if isinstance(model, VanBanDeNghi) and source is not None and (not loai or paper.loai in loai):
            yield VanBanKhen(paper, model, source, muc_de_nghi(ho_so, model))
