"""Kế hoạch: the yearly plan of emulation and commendation (Nghị định 30/2020, Phụ lục III, Mẫu 1.4)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.ke_hoach.context import VIET_TAT, context
from vndoc.documents.ke_hoach.mau import mau
from vndoc.documents.ke_hoach.model import KeHoach

KE_HOACH = DocumentType(
    key="ke-hoach",
    ten="Kế hoạch",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.4",
    model=KeHoach,
    context=context,
    mau=mau,
    theo_luat_thi_dua=True,
)

__all__ = ["KE_HOACH", "KeHoach"]
