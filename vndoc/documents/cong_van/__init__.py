"""Công văn: an official letter (Nghị định 30/2020, Phụ lục III, Mẫu 1.5)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.cong_van.context import context
from vndoc.documents.cong_van.mau import mau
from vndoc.documents.cong_van.model import CongVan

CONG_VAN = DocumentType(
    key="cong-van",
    ten="Công văn",
    viet_tat=None,
    bo_cuc="mau-1.5",
    model=CongVan,
    context=context,
    mau=mau,
)

__all__ = ["CONG_VAN", "CongVan"]
