"""Nghị quyết (cá biệt): what a collective resolves (Nghị định 30/2020, Phụ lục III, Mẫu 1.1)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.nghi_quyet.context import VIET_TAT, context
from vndoc.documents.nghi_quyet.mau import mau
from vndoc.documents.nghi_quyet.model import NghiQuyet

NGHI_QUYET = DocumentType(
    key="nghi-quyet",
    ten="Nghị quyết",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.1",
    model=NghiQuyet,
    context=context,
    mau=mau,
)

__all__ = ["NGHI_QUYET", "NghiQuyet"]
