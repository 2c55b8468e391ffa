"""The values of the notice's template."""

from vndoc.documents.cong_khai_danh_sach.model import CongKhaiDanhSach
from vndoc.documents.dau_cau import closed, ended
from vndoc.documents.de_nghi.chon import muc_de_nghi
from vndoc.documents.de_nghi.danh_sach_kem import danh_sach_kem
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.viet.ngay import ngay_dai
from vndoc.viet.ty_le import so_luong

VIET_TAT = "TB"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: CongKhaiDanhSach) -> dict[str, object]:
    """The template's values."""
    common, issuer = the_thuc(ho_so, paper, VIET_TAT), issuer_of(ho_so, paper).ten
    return {
        **common,
        **danh_sach_kem(muc_de_nghi(ho_so, paper), "Thông báo", common, issuer, ngang=paper.danh_sach_ngang),
        "trich_yeu": paper.trich_yeu or f"Công khai danh sách đề nghị khen thưởng năm {ho_so.chung.nam}",
        "mo_dau": [ended(one, ".") for one in paper.mo_dau],
        "co_quan_trinh": issuer,
        "noi_cong_khai": ended(paper.noi_cong_khai, "."),
        "thoi_gian_cong_khai": (
            f"{so_luong(paper.so_ngay)} ngày, từ {ngay_dai(paper.tu_ngay)} đến hết {ngay_dai(paper.den_ngay)}."
        ),
        "noi_nhan_y_kien": ended(paper.noi_nhan_y_kien, "."),
        "ket_thuc": closed(paper.ket_thuc),
    }
