"""Who decides a title or an award, by the nominee's kind of unit: the province's channel and the ministry's."""

from datetime import date
from functools import cache
from typing import Literal

from vndoc.ho_so.ung_vien import CaNhan, TapThe, UngVien
from vndoc.ho_so.ung_vien.lua_chon import DoiTuong
from vndoc.quy_dinh.bang_du_lieu import BanGhi, BangLoi, DoTinCay, doc_bang, doc_toml
from vndoc.quy_dinh.mau_ten import khop_mau

THUOC_TINH, THUOC_BO = "so", "thuoc-bo"
"""The kinds of unit: a provincial department, a unit of the ministry."""

LoaiDonVi = Literal["so", "thuoc-bo"]


class NguoiQuyetDinh(BanGhi):
    """An authority; the fields are explained in the table."""

    khoa: str
    ten: str
    kenh: Literal["don-vi", "tinh", "bo", "nha-nuoc"]
    mau_ten: tuple[str, ...]
    khong_phai: tuple[str, ...] = ()


class ThamQuyen(BanGhi):
    """Who decides one title; the fields are explained in the table."""

    khoa: str
    so: str | None = None
    thuoc_bo: str | None = None
    thay_bang: str | None = None
    can_cu: str
    tu_ngay: date
    het_tu_ngay: date | None = None
    do_tin_cay: DoTinCay
    luu_y: str = ""

    def nguoi(self, loai: LoaiDonVi) -> str | None:
        """The key of the authority for that kind of unit; None where the title is not of its channel."""
        return self.so if loai == THUOC_TINH else self.thuoc_bo


@cache
def load_nguoi_quyet_dinh() -> dict[str, NguoiQuyetDinh]:
    """The authorities by key."""
    return doc_bang("tham_quyen.toml", NguoiQuyetDinh, doc_toml("tham_quyen.toml")["nguoi_quyet_dinh"])


@cache
def load_tham_quyen() -> dict[str, ThamQuyen]:
    """Who decides, by the keys of the titles. Raises BangLoi where a row names an authority that is not there."""
    rows = doc_bang("tham_quyen.toml", ThamQuyen, doc_toml("tham_quyen.toml")["danh_hieu"])
    known = load_nguoi_quyet_dinh()
    named = [(row.khoa, key) for row in rows.values() for key in (row.so, row.thuoc_bo) if key is not None]
    unknown = [f"[{khoa}] {key}" for khoa, key in named if key not in known]
    if unknown:
        raise BangLoi(f"tham_quyen.toml: không có người quyết định: {'; '.join(unknown)}")
    return rows


@cache
def nhan_nguoi_quyet_dinh(text: str) -> str | None:
    """The key of the authority that `text` means: a post or a body; None where it is not known."""
    return next(
        (
            one.khoa
            for one in load_nguoi_quyet_dinh().values()
            if khop_mau(text, one.mau_ten) and not khop_mau(text, one.khong_phai)
        ),
        None,
    )


def biet_don_vi(ung_vien: UngVien) -> bool:
    """Whether the record says which kind of unit it is: a member of the cluster, a superior, a kind of person typed."""
    if isinstance(ung_vien, CaNhan):
        return ung_vien.don_vi is not None or "doi_tuong" in ung_vien.model_fields_set
    return isinstance(ung_vien, TapThe) and (ung_vien.don_vi is not None or ung_vien.cap_tren is not None)


def loai_don_vi(ung_vien: UngVien) -> LoaiDonVi:
    """The kind of unit that the nominee is, or belongs to: the ministry's where the record says so."""
    if isinstance(ung_vien, CaNhan):
        return "thuoc-bo" if ung_vien.doi_tuong is DoiTuong.TRONG_BO else "so"
    above = ung_vien.cap_tren if isinstance(ung_vien, TapThe) else None
    return "thuoc-bo" if above and nhan_nguoi_quyet_dinh(above) == "bo_truong" else "so"
