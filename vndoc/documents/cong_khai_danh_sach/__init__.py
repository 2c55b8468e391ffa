"""Công khai danh sách đề nghị khen thưởng: a thông báo with the lists, the time and the place for opinions.

Luật Thi đua, khen thưởng 2022, Điều 84 khoản 5 asks for it before state awards.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.cong_khai_danh_sach.context import VIET_TAT, context
from vndoc.documents.cong_khai_danh_sach.mau import mau
from vndoc.documents.cong_khai_danh_sach.model import CongKhaiDanhSach
from vndoc.documents.de_nghi.chon import kiem_chon

CONG_KHAI_DANH_SACH = DocumentType(
    key="cong-khai-danh-sach",
    ten="Thông báo",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.4",
    model=CongKhaiDanhSach,
    context=context,
    mau=mau,
    check=kiem_chon,
    theo_luat_thi_dua=True,
    written_after=True,
)

__all__ = ["CONG_KHAI_DANH_SACH", "CongKhaiDanhSach"]
