"""Giấy giới thiệu: a person sent to another agency (Nghị định 30/2020, Phụ lục III, Mẫu 1.8)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.giay_gioi_thieu.context import VIET_TAT, context
from vndoc.documents.giay_gioi_thieu.mau import mau
from vndoc.documents.giay_gioi_thieu.model import GiayGioiThieu

GIAY_GIOI_THIEU = DocumentType(
    key="giay-gioi-thieu",
    ten="Giấy giới thiệu",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.8",
    model=GiayGioiThieu,
    context=context,
    mau=mau,
)

__all__ = ["GIAY_GIOI_THIEU", "GiayGioiThieu"]
