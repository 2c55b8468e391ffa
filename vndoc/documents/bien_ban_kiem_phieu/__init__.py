"""Biên bản kiểm phiếu: the count of a secret ballot on nominees, in the layout of minutes (Mẫu 1.9)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.bien_ban_kiem_phieu.check import check
from vndoc.documents.bien_ban_kiem_phieu.context import VIET_TAT, context
from vndoc.documents.bien_ban_kiem_phieu.mau import mau
from vndoc.documents.bien_ban_kiem_phieu.model import BienBanKiemPhieu

BIEN_BAN_KIEM_PHIEU = DocumentType(
    key="bien-ban-kiem-phieu",
    ten="Biên bản",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.9",
    model=BienBanKiemPhieu,
    context=context,
    mau=mau,
    check=check,
    written_after=True,
)

__all__ = ["BIEN_BAN_KIEM_PHIEU", "BienBanKiemPhieu"]
