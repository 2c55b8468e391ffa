"""Tờ trình đề nghị khen thưởng, for one award or several (Mẫu số 01 of the forms of award dossiers)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.de_nghi.chon import kiem_chon
from vndoc.documents.to_trinh_khen_thuong.context import VIET_TAT, context
from vndoc.documents.to_trinh_khen_thuong.mau import mau
from vndoc.documents.to_trinh_khen_thuong.model import ToTrinhKhenThuong

TO_TRINH_KHEN_THUONG = DocumentType(
    key="to-trinh-khen-thuong",
    ten="Tờ trình",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.4",
    model=ToTrinhKhenThuong,
    context=context,
    mau=mau,
    check=kiem_chon,
    theo_luat_thi_dua=True,
    written_after=True,
)

__all__ = ["TO_TRINH_KHEN_THUONG", "ToTrinhKhenThuong"]
