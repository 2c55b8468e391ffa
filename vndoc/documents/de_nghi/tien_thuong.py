"""The bonuses of a list of nominees: one line for each award and kind of nominee, and the sum."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vndoc.documents.de_nghi.chon import NhomDeNghi
from vndoc.quy_dinh.danh_hieu import CA_NHAN, TAP_THE, TEN_DOI_TUONG
from vndoc.quy_dinh.muc_thuong import MucThuong, muc_thuong
from vndoc.viet.tien import tien_bang_chu, viet_tien
from vndoc.viet.ty_le import so_luong


@dataclass(frozen=True)
class DongThuong:
    """The bonus for the nominees of one kind and award; `muc` is None where the law's table has none."""

    hinh_thuc: str
    doi_tuong: str
    so_luong: int
    muc: MucThuong | None

    @property
    def thanh_tien(self) -> int:
        """Count times rate, in đồng; 0 where the rate is not known."""
        return self.so_luong * self.muc.so_tien if self.muc else 0

    @property
    def cau(self) -> str:
        """`03 tập thể x 7.020.000 đồng = 21.060.000 đồng`."""
        rate = viet_tien(self.muc.so_tien) if self.muc else "… đồng"
        whole = viet_tien(self.thanh_tien) if self.muc else "… đồng"
        return f"{so_luong(self.so_luong)} {TEN_DOI_TUONG[self.doi_tuong]} x {rate} = {whole}"


def cac_dong_thuong(groups: Sequence[NhomDeNghi], ngay: date) -> tuple[DongThuong, ...]:
    """The lines for a decision of that day."""
    return tuple(
        DongThuong(
            str(group.hinh_thuc),
            kind,
            len(rows),
            muc_thuong(group.danh_hieu.khoa, kind, ngay) if group.danh_hieu else None,
        )
        for group in groups
        for kind, rows in ((TAP_THE, group.tap_the), (CA_NHAN, group.ca_nhan))
        if rows
    )


def tong_tien(lines: Sequence[DongThuong]) -> str:
    """The sum in figures and in words; dots where one of the rates is not known."""
    if any(one.muc is None for one in lines):
        return "… đồng"
    whole = sum(one.thanh_tien for one in lines)
    return f"{viet_tien(whole)} (Bằng chữ: {tien_bang_chu(whole)})"
