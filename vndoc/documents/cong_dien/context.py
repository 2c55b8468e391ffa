"""The values of the công điện's template."""

from vndoc.documents.cong_dien.model import CongDien
from vndoc.documents.dau_cau import closed
from vndoc.documents.kinh_gui import danh_sach_noi, noi_nhan_nhu_tren
from vndoc.documents.than_van_ban import than_van_ban
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.ho_so import HoSo

VIET_TAT = "CĐ"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: CongDien) -> dict[str, object]:
    """The template's values."""
    return {
        **the_thuc(ho_so, paper, VIET_TAT),
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper),
        "trich_yeu": paper.trich_yeu,
        "co_quan_dien": paper.co_quan_dien or issuer_of(ho_so, paper).ten,
        "noi_nhan_dien": danh_sach_noi(paper.noi_nhan_dien),
        "noi_dung": than_van_ban(paper.noi_dung),
        "ket_thuc": closed(paper.ket_thuc),
    }
