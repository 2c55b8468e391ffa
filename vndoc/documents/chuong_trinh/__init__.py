"""Chương trình: the timetable of a meeting (Nghị định 30/2020, Phụ lục III, Mẫu 1.4)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.chuong_trinh.check import check
from vndoc.documents.chuong_trinh.context import VIET_TAT, context
from vndoc.documents.chuong_trinh.mau import mau
from vndoc.documents.chuong_trinh.model import ChuongTrinh

CHUONG_TRINH = DocumentType(
    key="chuong-trinh",
    ten="Chương trình",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.4",
    model=ChuongTrinh,
    context=context,
    mau=mau,
    check=check,
)

__all__ = ["CHUONG_TRINH", "ChuongTrinh"]
