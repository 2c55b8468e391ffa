"""The conditions of titles and awards as data: sets of predicates (`phep_xet`), each set for some titles and a kind of
nominee, with article and dates.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal

from pydantic import Field, model_validator

from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh
from vndoc.quy_dinh.bang_du_lieu import BanGhi, BangLoi, DoTinCay, doc_bang
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.nhan_danh_hieu import cac_khoa
from vndoc.quy_dinh.phep_xet import DieuKien, KhiThamSo, TyLe
from vndoc.quy_dinh.tham_so import doc_ty_le, load_tham_so


class BoDieuKien(BanGhi):
    """The conditions of one or several titles for one kind of nominee, all of which must hold."""

    khoa: str
    danh_hieu: tuple[str, ...]
    doi_tuong: Literal["ca-nhan", "tap-the"]
    loai_hinh: tuple[LoaiHinh, ...] = ()
    tu_ngay: date
    het_tu_ngay: date | None = None
    can_cu: str
    nguon: str
    do_tin_cay: DoTinCay
    luu_y: str = ""
    dieu_kien: tuple[DieuKien, ...] = Field(min_length=1)

    def moi_dieu_kien(self) -> Iterator[DieuKien]:
        """Every condition, those inside others too, in reading order."""
        for one in self.dieu_kien:
            yield from _all_below(one)

    @model_validator(mode="after")
    def _consistent(self) -> "BoDieuKien":
        codes = [one.ma for one in self.moi_dieu_kien()]
        if twice := sorted({one for one in codes if codes.count(one) > 1}):
            raise ValueError(f"mã dùng hai lần: {', '.join(twice)}")
        for one in self.moi_dieu_kien():
            _known_names(one)
        return self


def _all_below(one: DieuKien) -> Iterator[DieuKien]:
    yield one
    for below in one.duoi():
        yield from _all_below(below)


def _known_names(one: DieuKien) -> None:
    """Raises ValueError where a condition names a title or a parameter that no table has, or a share it cannot read."""
    for field in ("danh_hieu", "hinh_thuc", "hoac_danh_hieu", "sau"):
        key = getattr(one, field, None)
        if key is not None and not cac_khoa(key):
            raise ValueError(f"`{one.ma}`: {field} = “{key}” không có ở nhom_danh_hieu.toml")
    named = [*one.tham_so(), *([one.bat] if isinstance(one, KhiThamSo) else [])]
    if unknown := [key for key in named if key not in load_tham_so()]:
        raise ValueError(f"`{one.ma}`: không có tham số {', '.join(unknown)} ở tham_so.toml")
    if isinstance(one, TyLe):
        doc_ty_le(one.toi_thieu)


@cache
def load_dieu_kien() -> tuple[BoDieuKien, ...]:
    """All sets of conditions. Raises BangLoi with every fault of the tables."""
    tables = ("dieu_kien_ca_nhan.toml", "dieu_kien_tap_the.toml", "dieu_kien_huan_chuong.toml")
    made = [one for name in tables for one in doc_bang(name, BoDieuKien).values()]
    known = {one.khoa for one in load_danh_hieu()}
    unknown = [f"[{one.khoa}]: {key}" for one in made for key in one.danh_hieu if key not in known]
    if unknown:
        raise BangLoi(f"danh hiệu không có ở danh_hieu.toml: {'; '.join(unknown)}")
    return tuple(made)


def bo_dieu_kien(khoa: str, doi_tuong: str, loai_hinh: LoaiHinh, ngay: date) -> BoDieuKien | None:
    """The set for a title, a kind of nominee and of award on that day; where no period has begun, the first one."""
    found = [
        one
        for one in load_dieu_kien()
        if khoa in one.danh_hieu and one.doi_tuong == doi_tuong and (not one.loai_hinh or loai_hinh in one.loai_hinh)
    ]
    current = [one for one in found if one.tu_ngay <= ngay and (one.het_tu_ngay is None or ngay < one.het_tu_ngay)]
    return next(iter(current or found), None)
