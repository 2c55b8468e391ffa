"""The closed vocabulary of predicates (`phep`) in which conditions of titles and awards are written.

They are explained at the head of `dieu_kien_ca_nhan.toml`; `xet/` judges them.
"""

from typing import Annotated, Literal

from pydantic import Field

from vndoc.ho_so.ung_vien.lua_chon import KyLuatMuc, LoaiDeTai, LoaiHinh, PhamVi, XepLoai
from vndoc.quy_dinh.bang_du_lieu import BanGhi, DoTinCay

THAM_SO = "tham_so."
"""Begins a value that stands in the table of parameters: `tham_so.so_nam_sang_kien`."""

TRUONG_SO_LIEU = (
    "tong_so",
    "hoan_thanh",
    "lao_dong_tien_tien",
    "chien_si_thi_dua_co_so",
    "hoan_thanh_xuat_sac",
    "ky_luat_canh_cao",
)
"""The counts of a unit that predicates may use (`so_lieu`)."""

TruongSoLieu = Literal[
    "tong_so",
    "hoan_thanh",
    "lao_dong_tien_tien",
    "chien_si_thi_dua_co_so",
    "hoan_thanh_xuat_sac",
    "ky_luat_canh_cao",
]
SoHayThamSo = int | str


class DieuKienGoc(BanGhi):
    """What all conditions have."""

    ma: str
    noi_dung: str
    can_cu: str
    muc: Literal["bat-buoc", "canh-bao", "nhac"] = "bat-buoc"
    loai_don_vi: Literal["so", "thuoc-bo"] | None = None
    loai_hinh: tuple[LoaiHinh, ...] = ()
    do_tin_cay: DoTinCay | None = None
    ghi_chu: str = ""

    def duoi(self) -> "tuple[DieuKien, ...]":
        """The conditions that it is made of."""
        return ()

    def tham_so(self) -> tuple[str, ...]:
        """The parameters that it takes values from."""
        typed = (getattr(self, name) for name in type(self).model_fields)
        return tuple(one.removeprefix(THAM_SO) for one in typed if isinstance(one, str) and one.startswith(THAM_SO))


class XepLoaiNam(DieuKienGoc):
    """The rating of the year of nomination."""

    phep: Literal["xep_loai_nam"]
    xep_loai_tu: XepLoai


class DanhHieuNam(DieuKienGoc):
    """A title of the year of nomination."""

    phep: Literal["danh_hieu_nam"]
    danh_hieu: str


class DanhHieuLienTuc(DieuKienGoc):
    """A title a number of times running, the last one in the year of nomination."""

    phep: Literal["danh_hieu_lien_tuc"]
    danh_hieu: str
    so_lan: int
    cach_nam_chua_ro: int | None = None
    can_quyet_dinh: bool = False


class GiaiDoan(DieuKienGoc):
    """Years running up to the year of nomination, each rated high enough; its own conditions count inside them."""

    phep: Literal["giai_doan"]
    so_nam: int
    xep_loai_tu: XepLoai
    hoac_danh_hieu: str | None = None
    sau: str | None = None
    sau_chua_ro: bool = False
    dieu_kien: "tuple[DieuKien, ...]" = ()

    def duoi(self) -> "tuple[DieuKien, ...]":
        """Its own conditions."""
        return self.dieu_kien


class SoLan(DieuKienGoc):
    """How often titles or awards of a group were given."""

    phep: Literal["so_lan"]
    danh_hieu: str
    so_lan: int


class SoNamXepLoai(DieuKienGoc):
    """How many years were rated high enough."""

    phep: Literal["so_nam_xep_loai"]
    xep_loai_tu: XepLoai
    so_nam: int


class CoHinhThuc(DieuKienGoc):
    """An award held."""

    phep: Literal["co_hinh_thuc"]
    hinh_thuc: str


class ChuaCoHinhThuc(DieuKienGoc):
    """The award that is asked for is not held yet."""

    phep: Literal["chua_co_hinh_thuc"]
    hinh_thuc: str


class CoSangKien(DieuKienGoc):
    """New works recognised, of a kind, a reach, in a number of years up to the year of nomination."""

    phep: Literal["co_sang_kien"]
    loai: tuple[LoaiDeTai, ...]
    cap_tu: PhamVi
    so_luong: int = 1
    trong_nam: SoHayThamSo | None = None
    ngoai_thoi_gian: Literal["khong-tinh", "chua-ro"] = "khong-tinh"
    cap_ky: tuple[str, ...] = ()


class TyLe(DieuKienGoc):
    """A share of the people of a unit."""

    phep: Literal["ty_le"]
    tu_so: TruongSoLieu
    mau_so: TruongSoLieu
    toi_thieu: str


class SoLieu(DieuKienGoc):
    """A count of the people of a unit."""

    phep: Literal["so_lieu"]
    truong: TruongSoLieu
    toi_thieu: int | None = None
    toi_da: int | None = None


class KhongKyLuat(DieuKienGoc):
    """No measure of discipline in the year of nomination, from a measure on."""

    phep: Literal["khong_ky_luat"]
    muc_tu: KyLuatMuc | str


class KhongViecXemXet(DieuKienGoc):
    """No matter under review that a person has not cleared."""

    phep: Literal["khong_viec_xem_xet"]


class ThoiGianCongTac(DieuKienGoc):
    """Months of work in the year of nomination."""

    phep: Literal["thoi_gian_cong_tac"]
    so_thang: SoHayThamSo


class CongNhanXepLoai(DieuKienGoc):
    """The rating of the year, recognised by a decision of one of some authorities, with number and date."""

    phep: Literal["cong_nhan_xep_loai"]
    xep_loai_tu: XepLoai
    cap_ky: tuple[str, ...]


class XepHang(DieuKienGoc):
    """The rank in the cluster."""

    phep: Literal["xep_hang"]
    toi_da: int = 1


class VuotChiTieu(DieuKienGoc):
    """The targets of the year exceeded."""

    phep: Literal["vuot_chi_tieu"]


class TuoiDonVi(DieuKienGoc):
    """Years since the unit was founded."""

    phep: Literal["tuoi_don_vi"]
    so_nam: int


class CauHoiNguoi(DieuKienGoc):
    """What only a person can decide; `noi_dung` is the question."""

    phep: Literal["cau_hoi"]


class DatTieuChuan(DieuKienGoc):
    """The conditions of another title hold."""

    phep: Literal["dat_tieu_chuan"]
    danh_hieu: str


class KhiThamSo(DieuKienGoc):
    """Conditions that hold only where an office has switched them on."""

    phep: Literal["khi_tham_so"]
    bat: str
    dieu_kien: "tuple[DieuKien, ...]"

    def duoi(self) -> "tuple[DieuKien, ...]":
        """Its conditions."""
        return self.dieu_kien


class MotTrong(DieuKienGoc):
    """One of several routes; `de_nghi.dieu_kien` names a route by its code."""

    phep: Literal["mot_trong"]
    nhanh: "tuple[DieuKien, ...]" = Field(min_length=2)

    def duoi(self) -> "tuple[DieuKien, ...]":
        """The routes."""
        return self.nhanh


class TatCa(DieuKienGoc):
    """Several conditions together: a route that has more than one."""

    phep: Literal["tat_ca"]
    dieu_kien: "tuple[DieuKien, ...]" = Field(min_length=1)

    def duoi(self) -> "tuple[DieuKien, ...]":
        """Its conditions."""
        return self.dieu_kien


DieuKien = Annotated[
    XepLoaiNam
    | DanhHieuNam
    | DanhHieuLienTuc
    | GiaiDoan
    | SoLan
    | SoNamXepLoai
    | CoHinhThuc
    | ChuaCoHinhThuc
    | CoSangKien
    | TyLe
    | SoLieu
    | KhongKyLuat
    | KhongViecXemXet
    | ThoiGianCongTac
    | CongNhanXepLoai
    | XepHang
    | VuotChiTieu
    | TuoiDonVi
    | CauHoiNguoi
    | DatTieuChuan
    | KhiThamSo
    | MotTrong
    | TatCa,
    Field(discriminator="phep"),
]
