"""Công điện: an urgent order by wire (Nghị định 30/2020, Phụ lục III, Mẫu 1.6)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.cong_dien.context import VIET_TAT, context
from vndoc.documents.cong_dien.mau import mau
from vndoc.documents.cong_dien.model import CongDien

CONG_DIEN = DocumentType(
    key="cong-dien",
    ten="Công điện",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.6",
    model=CongDien,
    context=context,
    mau=mau,
    written_after=True,
)

__all__ = ["CONG_DIEN", "CongDien"]
