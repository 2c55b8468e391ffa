"""Công văn đề nghị khen thưởng with its lists, for Bằng khen and Kỷ niệm chương (Thông tư 03/2018/TT-BNG, Điều 20)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.cong_van_khen_thuong.context import context
from vndoc.documents.cong_van_khen_thuong.mau import mau
from vndoc.documents.cong_van_khen_thuong.model import CongVanKhenThuong
from vndoc.documents.de_nghi.chon import kiem_chon

CONG_VAN_KHEN_THUONG = DocumentType(
    key="cong-van-khen-thuong",
    ten="Công văn",
    viet_tat=None,
    bo_cuc="mau-1.5",
    model=CongVanKhenThuong,
    context=context,
    mau=mau,
    check=kiem_chon,
    theo_luat_thi_dua=True,
    written_after=True,
)

__all__ = ["CONG_VAN_KHEN_THUONG", "CongVanKhenThuong"]
