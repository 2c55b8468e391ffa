"""One case before the judge: a nominee, a proposal, the year, and what stands around them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from vndoc.ho_so.ung_vien import DeNghi, TraLoi
from vndoc.ho_so.ung_vien.ho_so_cu import QuyetDinhGoc
from vndoc.quy_dinh.phep_xet import THAM_SO, DieuKien
from vndoc.quy_dinh.tham_quyen import LoaiDonVi
from vndoc.quy_dinh.tham_so import ThamSo, doc_tham_so
from vndoc.quy_dinh.xet.ket_qua import KetQuaDieuKien
from vndoc.quy_dinh.xet.so_theo_doi import Ghi, SoTheoDoi


def _defaults() -> ThamSo:
    return doc_tham_so()[0]


@dataclass(frozen=True)
class BoiCanh:
    """What all proposals of a list share: the year of nomination, the day that decides the law, the parameters, and
    the answers that hold for every nominee.
    """

    nam_xet: int
    ngay: date
    tham_so: ThamSo = field(default_factory=_defaults)
    tra_loi: tuple[TraLoi, ...] = ()


@dataclass(frozen=True)
class Khoang:
    """The years inside which conditions count: `chac` surely belong, `co_the` may; `sau` is the award before them."""

    chac: range
    co_the: range
    sau: Ghi | None = None


@dataclass(frozen=True)
class VuXet:
    """One proposal of one nominee for the title `khoa`; `nam` is the year of the proposal."""

    so: SoTheoDoi
    de_nghi: DeNghi
    khoa: str
    nam: int
    don_vi: LoaiDonVi
    boi_canh: BoiCanh
    khoang: Khoang | None = None

    def so_nguyen(self, value: int | str) -> int:
        """A number of the conditions, or of the parameter that it names."""
        return value if isinstance(value, int) else self.boi_canh.tham_so.so(value.removeprefix(THAM_SO))

    def tra_loi(self, ma: str) -> TraLoi | None:
        """The answer to the question `ma`: of this title first (`bang_khen_bo.phong-trao`), of the nominee, of all."""
        return self.tra_loi_rieng(ma) or self._among(self.boi_canh.tra_loi, ma)

    def tra_loi_rieng(self, ma: str) -> TraLoi | None:
        """The answer that the nominee's own record holds."""
        return self._among(self.so.ung_vien.tra_loi, ma)

    def _among(self, answers: Sequence[TraLoi], ma: str) -> TraLoi | None:
        codes = (f"{self.khoa}.{ma}", ma)
        return next((one for code in codes for one in answers if one.cau_hoi == code), None)


XetDieuKien = Callable[[DieuKien, VuXet], KetQuaDieuKien]
"""Judges one condition of any kind."""


def sau_ngay(row: QuyetDinhGoc, nam: int, award: Ghi) -> bool | None:
    """Whether `row` of the year `nam` came after `award`; in its year the days decide, None where one is unknown."""
    if nam != award.nam:
        return nam > award.nam
    if row.ngay is None or award.dong.ngay is None:
        return None
    return row.ngay > award.dong.ngay
