"""Giấy mời: the invitation to a meeting (Nghị định 30/2020, Phụ lục III, Mẫu 1.7)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.giay_moi.context import VIET_TAT, context
from vndoc.documents.giay_moi.mau import mau
from vndoc.documents.giay_moi.model import GiayMoi, meeting

GIAY_MOI = DocumentType(
    key="giay-moi",
    ten="Giấy mời",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.7",
    model=GiayMoi,
    context=context,
    mau=mau,
    cuoc_hop=meeting,
)

__all__ = ["GIAY_MOI", "GiayMoi"]
