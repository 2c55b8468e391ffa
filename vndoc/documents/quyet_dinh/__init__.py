"""Quyết định: an individual act, or one that issues an attached text (Nghị định 30/2020, Phụ lục III, Mẫu 1.2, 1.3)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.quyet_dinh.context import VIET_TAT, context
from vndoc.documents.quyet_dinh.mau import mau
from vndoc.documents.quyet_dinh.model import QuyetDinh

QUYET_DINH = DocumentType(
    key="quyet-dinh",
    ten="Quyết định",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.2",
    model=QuyetDinh,
    context=context,
    mau=mau,
)

__all__ = ["QUYET_DINH", "QuyetDinh"]
