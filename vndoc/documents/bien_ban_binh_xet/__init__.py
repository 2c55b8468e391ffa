"""Biên bản họp bình xét thi đua, xét khen thưởng: of a council or of the cluster (Mẫu 1.9; Luật 2022, Điều 84)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.bien_ban_binh_xet.check import check
from vndoc.documents.bien_ban_binh_xet.context import VIET_TAT, context
from vndoc.documents.bien_ban_binh_xet.mau import mau
from vndoc.documents.bien_ban_binh_xet.model import BienBanBinhXet

BIEN_BAN_BINH_XET = DocumentType(
    key="bien-ban-binh-xet",
    ten="Biên bản",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.9",
    model=BienBanBinhXet,
    context=context,
    mau=mau,
    check=check,
    written_after=True,
)

__all__ = ["BIEN_BAN_BINH_XET", "BienBanBinhXet"]
