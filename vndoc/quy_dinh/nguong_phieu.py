"""The share of votes that a title needs, of all members and not of those present."""

from datetime import date
from fractions import Fraction
from functools import cache

from vndoc.quy_dinh.bang_du_lieu import BanGhi, BangLoi, DoTinCay, doc_bang
from vndoc.quy_dinh.phep_xet import THAM_SO
from vndoc.quy_dinh.tham_so import ThamSo, doc_ty_le, load_tham_so


class NguongPhieu(BanGhi):
    """A threshold; the fields are explained in the table."""

    khoa: str
    danh_hieu: tuple[str, ...]
    toi_thieu: str
    bat_buoc: bool
    phieu_kin: bool
    can_cu: str
    tu_ngay: date
    het_tu_ngay: date | None = None
    do_tin_cay: DoTinCay
    luu_y: str = ""

    @property
    def tham_so(self) -> str | None:
        """The parameter that it is taken from, None where the decree fixes it."""
        return self.toi_thieu.removeprefix(THAM_SO) if self.toi_thieu.startswith(THAM_SO) else None

    def hieu_luc(self, ngay: date) -> bool:
        """Whether it holds for a vote on that day."""
        return self.tu_ngay <= ngay and (self.het_tu_ngay is None or ngay < self.het_tu_ngay)

    def ty_le(self, tham_so: ThamSo) -> Fraction:
        """The share that must be reached."""
        share = doc_ty_le(self.toi_thieu) if self.tham_so is None else tham_so.ty_le(self.tham_so)
        return share if share is not None else Fraction(0)

    def rang_buoc(self, tham_so: ThamSo) -> bool:
        """Whether a vote below it ends the matter: fixed by decree, or set by the office itself."""
        return self.bat_buoc or self.tham_so in tham_so.rieng


@cache
def load_nguong_phieu() -> tuple[NguongPhieu, ...]:
    """The thresholds. Raises BangLoi where one cannot be read or names an unknown parameter."""
    rows = tuple(doc_bang("nguong_phieu.toml", NguongPhieu).values())
    unknown = [row.tham_so for row in rows if row.tham_so is not None and row.tham_so not in load_tham_so()]
    if unknown:
        raise BangLoi(f"nguong_phieu.toml: không có tham số {', '.join(map(str, unknown))}")
    for row in rows:
        if row.tham_so is None:
            doc_ty_le(row.toi_thieu)
    return rows


def nguong_phieu(khoa: str, ngay: date | None = None) -> NguongPhieu | None:
    """The threshold for the title with that key, of a vote on that day where one is given."""
    rows = (one for one in load_nguong_phieu() if khoa in one.danh_hieu)
    return next((one for one in rows if ngay is None or one.hieu_luc(ngay)), None)
