"""The tables of a report: past titles, past awards, the career with the time in each post."""

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao
from vndoc.documents.bao_cao_thanh_tich.quyet_dinh_goc import so_ngay_co_quan
from vndoc.documents.bao_cao_thanh_tich.thanh_tich import khoang_thoi_gian
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so.ung_vien import CaNhan, GiaiDoanCongTac
from vndoc.ho_so.ung_vien.lua_chon import BacChucVu
from vndoc.ho_so.ung_vien.thoi_gian import (
    den_nay,
    doc_thang,
    khoang_thang,
    thang_cua,
    tong_thoi_gian,
    viet_thang,
    viet_thoi_gian,
)
from vndoc.raw import Text

Row = dict[str, object]

NONE_HELD = "Không có"
_ALWAYS = (BacChucVu.PHO_VU_TRUONG, BacChucVu.VU_TRUONG)
"""The ranks whose totals the form prints, held or not."""


def bang_values(bao_cao: BaoCao, kind: str) -> dict[str, object]:
    """The values of a table under the names of its tags."""
    if kind == "danh_hieu":
        titles = [one for one in bao_cao.muc.ung_vien.theo_nam if one.danh_hieu is not None]
        rows = [_past(one.nam, one.danh_hieu or "", so_ngay_co_quan(one)) for one in titles]
        return {"bang_danh_hieu": _in_years(bao_cao, rows)}
    if kind == "khen_thuong":
        awards = bao_cao.muc.ung_vien.khen_thuong
        rows = [_past(one.nam, one.hinh_thuc, so_ngay_co_quan(one)) for one in awards]
        return {"bang_khen_thuong": _in_years(bao_cao, rows)}
    return _career(bao_cao, totals=kind == "qua_trinh_chuc_vu")


def _past(nam: int, ten: Text | str, quyet_dinh: Text | str) -> Row:
    return {"nam": str(nam), "ten": ten, "quyet_dinh": quyet_dinh}


def _in_years(bao_cao: BaoCao, rows: list[Row]) -> list[Row]:
    """Rows by year; without any a row to write in by hand, or that there are none."""
    empty: Row = {"nam": "", "ten": NONE_HELD if bao_cao.muc.ung_vien.da_ghi_du else "", "quyet_dinh": ""}
    return sorted(rows, key=lambda row: str(row["nam"])) or [empty]


def _career(bao_cao: BaoCao, *, totals: bool) -> dict[str, object]:
    nominee, now = bao_cao.muc.ung_vien, thang_cua(bao_cao.ngay_tinh)
    stages = nominee.qua_trinh if isinstance(nominee, CaNhan) else ()
    rows: list[Row] = [_stage(one, now, apart=totals) for one in stages]
    blank: Row = dict.fromkeys(("thoi_gian", "chuc_vu", "don_vi", "so_thang", "ghi_chu"), "")
    values: dict[str, object] = {"bang_qua_trinh": rows or [blank]}
    return {**values, "bang_tong": _totals(stages, now)} if totals else values


def _stage(one: GiaiDoanCongTac, now: int, *, apart: bool) -> Row:
    """A row; post and unit in a cell each, or together."""
    first, last = _thang(one.tu_thang), None if den_nay(one) or one.den_thang is None else _thang(one.den_thang)
    base: Row = {"thoi_gian": ghep_chu(*khoang_thoi_gian(first, last))}
    if not apart:
        where = (", ", one.don_vi) if one.don_vi else ()
        return {**base, "chuc_vu": ghep_chu(one.chuc_vu, *where)}
    months = khoang_thang(one, now)
    held = viet_thoi_gian(len(months)) if months else ""
    return {
        **base,
        "chuc_vu": one.chuc_vu,
        "don_vi": one.don_vi or "",
        "so_thang": held,
        "ghi_chu": one.ghi_chu or "",
    }


def _thang(typed: Text) -> Text:
    month = doc_thang(typed)
    return typed if month is None else typed.derive(viet_thang(month))


def _totals(stages: tuple[GiaiDoanCongTac, ...], now: int) -> list[Row]:
    """Total time by rank, then of all ranks."""
    found = tong_thoi_gian(stages, now)
    ranks = [one for one in BacChucVu if one in found.theo_bac or one in _ALWAYS]
    rows: list[Row] = [
        {"ten": f"Tổng thời gian giữ chức {one.nhan}", "so_thang": _months(found.theo_bac.get(one, 0))} for one in ranks
    ]
    return [*rows, {"ten": "Tổng cộng", "so_thang": _months(found.tong_cong)}]


def _months(count: int) -> str:
    return viet_thoi_gian(count) if count else ""
