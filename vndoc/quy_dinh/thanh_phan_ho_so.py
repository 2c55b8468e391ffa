"""What a dossier must hold, by title, kind of award and unit, with articles and copies (D01)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh
from vndoc.quy_dinh.bang_du_lieu import BanGhi, BangLoi, DoTinCay, doc_bang
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.dieu_kien import load_dieu_kien


class ThanhPhan(BanGhi):
    """A paper of the dossier; the fields are explained in the table."""

    khoa: str
    ten: str
    loai: tuple[Literal["danh-hieu", "hinh-thuc"], ...] = ()
    danh_hieu: tuple[str, ...] = ()
    tru: tuple[str, ...] = ()
    loai_hinh: tuple[LoaiHinh, ...] = ()
    loai_don_vi: Literal["so", "thuoc-bo"] | None = None
    nhanh: tuple[str, ...] = ()
    bat_buoc: bool
    so_ban: str
    cua: Literal["danh-sach", "ung-vien"]
    can_cu: str
    tu_ngay: date
    het_tu_ngay: date | None = None
    do_tin_cay: DoTinCay
    ghi_chu: str = ""

    def can_cho(self, khoa: str, loai: str, loai_hinh: LoaiHinh, don_vi: str, nhanh: Collection[str]) -> bool:
        """Whether a proposal needs it; `nhanh` are the codes of the routes that it rests on."""
        return (
            (khoa in self.danh_hieu or (loai in self.loai and khoa not in self.tru))
            and (not self.loai_hinh or loai_hinh in self.loai_hinh)
            and self.loai_don_vi in (None, don_vi)
            and (not self.nhanh or any(one in self.nhanh for one in nhanh))
        )


@dataclass(frozen=True)
class KiemThanhPhan:
    """The check of a dossier: what is in, what is missing and must be there, what a person must think of."""

    da_co: tuple[ThanhPhan, ...]
    con_thieu: tuple[ThanhPhan, ...]
    tuy_truong_hop: tuple[ThanhPhan, ...]

    @property
    def day_du(self) -> bool:
        """Whether nothing that must be there is missing."""
        return not self.con_thieu


@cache
def load_thanh_phan() -> tuple[ThanhPhan, ...]:
    """All components in the order of a dossier. Raises BangLoi where one names a title or a route that is not there."""
    rows = tuple(doc_bang("thanh_phan_ho_so.toml", ThanhPhan).values())
    titles = {one.khoa for one in load_danh_hieu()}
    routes = {one.ma for found in load_dieu_kien() for one in found.moi_dieu_kien()}
    unknown = [f"[{row.khoa}] {key}" for row in rows for key in (*row.danh_hieu, *row.tru) if key not in titles]
    unknown += [f"[{row.khoa}] {key}" for row in rows for key in row.nhanh if key not in routes]
    if unknown:
        raise BangLoi(f"thanh_phan_ho_so.toml: không có danh hiệu hoặc điều kiện: {'; '.join(unknown)}")
    return rows


def thanh_phan(
    khoa: str, loai_hinh: LoaiHinh = LoaiHinh.CONG_TRANG, don_vi: str = "so", nhanh: Collection[str] = ()
) -> tuple[ThanhPhan, ...]:
    """The components of a proposal for the title `khoa`, in the order in which they are sent. Raises KeyError."""
    kinds = {one.khoa: one.loai for one in load_danh_hieu()}
    return tuple(one for one in load_thanh_phan() if one.can_cho(khoa, kinds[khoa], loai_hinh, don_vi, nhanh))


def kiem_thanh_phan(needed: Collection[ThanhPhan], present: Collection[str]) -> KiemThanhPhan:
    """`needed` against the keys of the papers that the dossier has."""
    missing = [one for one in needed if one.khoa not in present]
    return KiemThanhPhan(
        tuple(one for one in needed if one.khoa in present),
        tuple(one for one in missing if one.bat_buoc),
        tuple(one for one in missing if not one.bat_buoc),
    )
