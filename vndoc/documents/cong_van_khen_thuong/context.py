"""The values of the letter's template: those of a công văn, and the lists."""

from vndoc.documents.cong_van.context import context as cong_van
from vndoc.documents.cong_van_khen_thuong.model import CongVanKhenThuong
from vndoc.documents.dau_cau import ended_list
from vndoc.documents.de_nghi.chon import muc_de_nghi
from vndoc.documents.de_nghi.danh_sach_kem import danh_sach_kem
from vndoc.documents.the_thuc import issuer_of
from vndoc.ho_so import HoSo


def context(ho_so: HoSo, paper: CongVanKhenThuong) -> dict[str, object]:
    """The template's values."""
    common, issuer = cong_van(ho_so, paper), issuer_of(ho_so, paper).ten
    return {
        **common,
        **danh_sach_kem(muc_de_nghi(ho_so, paper), "Công văn", common, issuer, ngang=paper.danh_sach_ngang),
        "co_quan_trinh": issuer,
        "ho_so_kem": ended_list(paper.ho_so_kem),
    }
