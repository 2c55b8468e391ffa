"""Forms of achievement reports: which form a proposal takes, and each form from top to bottom, as dated data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from vndoc.ho_so.ung_vien import CaNhan, DeNghi, TapThe, UngVien
from vndoc.ho_so.ung_vien.lua_chon import DoiTuong, LoaiHinh
from vndoc.quy_dinh.bang_du_lieu import BanGhi, DoTinCay, doc_bang, doc_toml
from vndoc.quy_dinh.danh_hieu import DanhHieu
from vndoc.quy_dinh.nhan_danh_hieu import load_nhom, nhan_ra

_FILE = "mau_bao_cao.toml"

BO_MAU_GOC = "tt-03-2018"
"""The family whose wording the laid-out forms print."""


class TomTat(BanGhi):
    """How long a summary may be: words, pages."""

    khoa: str
    so_chu: int
    so_trang: int
    do_tin_cay: DoTinCay
    ghi_chu: str


class BoMau(BanGhi):
    """A family of forms; the fields are explained in the table."""

    khoa: str
    ten: str
    can_cu: str
    tu_ngay: date
    den_ngay: date | None = None
    do_tin_cay: DoTinCay
    ghi_chu: str
    mo_dau: str
    truy_tang: str
    ten_in_hoa: bool
    co_quan_trinh: tuple[str, ...]


class MauBaoCao(BanGhi):
    """A form of a family, and the proposals that it is for."""

    khoa: str
    bo_mau: str
    so: str
    ten: str
    khoi: str
    tap_the: bool
    nuoc_ngoai: bool = False
    loai_hinh: tuple[LoaiHinh, ...] = ()
    danh_hieu: tuple[str, ...] = ()
    tru_danh_hieu: tuple[str, ...] = ()
    doi_tuong: tuple[DoiTuong, ...] = ()
    xac_nhan_trinh: tuple[str, ...] = ()

    def danh_cho(self, ung_vien: UngVien, de_nghi: DeNghi) -> bool:
        """Whether the proposal takes this form."""
        award = nhan_ra(de_nghi.hinh_thuc)
        return (
            self.tap_the is isinstance(ung_vien, TapThe)
            and self.nuoc_ngoai is la_nuoc_ngoai(ung_vien)
            and (not self.loai_hinh or de_nghi.loai_hinh in self.loai_hinh)
            and (not self.danh_hieu or _trong(award, self.danh_hieu))
            and not _trong(award, self.tru_danh_hieu)
            and (not self.doi_tuong or (isinstance(ung_vien, CaNhan) and ung_vien.doi_tuong in self.doi_tuong))
        )

    def co_xac_nhan_trinh(self, award: DanhHieu | None) -> bool:
        """Whether the body that submits the award confirms the report too."""
        return not self.xac_nhan_trinh or _trong(award, self.xac_nhan_trinh)


class DongMau(BanGhi):
    """A line of a form; the fields are explained in the table."""

    phan: str | None = None
    khoan: str | None = None
    khoan_mot: str | None = None
    diem: str | None = None
    diem_mot: str | None = None
    y: str | None = None
    y_sau: str | None = None
    muc: str | None = None
    gia_tri: str | None = None
    gia_tri_sau: str | None = None
    bang: Literal["danh_hieu", "khen_thuong", "qua_trinh", "qua_trinh_chuc_vu"] | None = None
    cot: str = ""
    them: Literal["xep_loai", "sang_kien", "ket_qua_ca_nhan", "ghi_nhan", "giai_doan"] | None = None
    goi_y: str = ""
    thu_truong: bool = False
    co_the_trong: bool = False

    @property
    def nhan(self) -> str:
        """Its heading or label."""
        return self.phan or self.khoan or self.diem or self.y or ""

    @property
    def nhan_mot(self) -> str:
        """Its heading where the section for heads of units is left out."""
        return self.khoan_mot or self.diem_mot or self.nhan


class KhoiMau(BanGhi):
    """A form as it is laid out; the fields are explained in the table."""

    khoa: str
    ten: str
    tieu_de: str
    chu_thich: str = ""
    mo_dau: str = ""
    rieng_dong: bool = False
    dot_xuat: bool = False
    dong_ten: str = ""
    co_quan: bool = True
    ngay_o_chu_ky: bool = False
    dong: tuple[DongMau, ...]
    ky_trai: tuple[str, ...] = ()
    goi_y_trai: str = ""
    ky_phai: tuple[str, ...] = ()
    goi_y_phai: str
    nguoi_ky: Literal["thu-truong", "ca-nhan", "don-vi-trinh"]
    co_quan_trinh: bool = False

    @property
    def cac_muc(self) -> tuple[DongMau, ...]:
        """The lines whose text is typed for the nominee."""
        return tuple(one for one in self.dong if one.muc is not None)


@dataclass(frozen=True)
class BangMau:
    """The whole table."""

    bo_mau: Mapping[str, BoMau]
    mau: tuple[MauBaoCao, ...]
    khoi: Mapping[str, KhoiMau]
    tom_tat: TomTat


@cache
def load_mau_bao_cao() -> BangMau:
    """The table. Raises BangLoi with every fault."""
    table = doc_toml(_FILE)
    return BangMau(
        bo_mau=doc_bang(_FILE, BoMau, table["bo_mau"]),
        mau=tuple(doc_bang(_FILE, MauBaoCao, table["mau"]).values()),
        khoi=doc_bang(_FILE, KhoiMau, table["khoi"]),
        tom_tat=doc_bang(_FILE, TomTat, {"tom_tat": table["tom_tat"]})["tom_tat"],
    )


def mau_cua(ung_vien: UngVien, de_nghi: DeNghi, bo_mau: str) -> MauBaoCao:
    """The form of a proposal: the one it names, else the first of the family that is for it, else of the main one.

    A named form is the family's where it has one with that layout.
    """
    known = load_mau_bao_cao().mau
    own = [one for one in known if one.bo_mau == bo_mau]
    main = [one for one in known if one.bo_mau == BO_MAU_GOC]
    if de_nghi.mau_bao_cao is not None:
        fitting = [one for one in (*own, *main) if one.khoi == de_nghi.mau_bao_cao.value]
        return next((one for one in fitting if one.danh_cho(ung_vien, de_nghi)), fitting[0])
    fallback = next(one for one in main if one.tap_the is isinstance(ung_vien, TapThe) and not _narrow(one))
    return next((one for one in (*own, *main) if one.danh_cho(ung_vien, de_nghi)), fallback)


def la_nuoc_ngoai(ung_vien: UngVien) -> bool:
    """Whether the nominee is a foreign organisation or a foreigner."""
    if isinstance(ung_vien, TapThe):
        return ung_vien.nuoc_ngoai
    return isinstance(ung_vien, CaNhan) and ung_vien.doi_tuong is DoiTuong.NUOC_NGOAI


def _narrow(one: MauBaoCao) -> bool:
    return bool(one.nuoc_ngoai or one.loai_hinh or one.danh_hieu or one.doi_tuong)


def _trong(award: DanhHieu | None, keys: tuple[str, ...]) -> bool:
    """Whether the award, or its group, is among `keys`."""
    return award is not None and (award.khoa in keys or load_nhom()[award.khoa].nhom in keys)
