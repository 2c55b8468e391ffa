"""Giấy nghỉ phép: leave granted to one person (Nghị định 30/2020, Phụ lục III, Mẫu 1.10)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.giay_nghi_phep.context import VIET_TAT, context
from vndoc.documents.giay_nghi_phep.mau import mau
from vndoc.documents.giay_nghi_phep.model import GiayNghiPhep

GIAY_NGHI_PHEP = DocumentType(
    key="giay-nghi-phep",
    ten="Giấy nghỉ phép",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.10",
    model=GiayNghiPhep,
    context=context,
    mau=mau,
)

__all__ = ["GIAY_NGHI_PHEP", "GiayNghiPhep"]
