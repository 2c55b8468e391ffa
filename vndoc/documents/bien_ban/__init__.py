"""Biên bản: the minutes of a meeting, with its votes (Nghị định 30/2020, Phụ lục III, Mẫu 1.9)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.bien_ban.bau_cum_truong import elected_head
from vndoc.documents.bien_ban.check import check
from vndoc.documents.bien_ban.context import VIET_TAT, context
from vndoc.documents.bien_ban.mau import mau
from vndoc.documents.bien_ban.model import BienBan

BIEN_BAN = DocumentType(
    key="bien-ban",
    ten="Biên bản",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.9",
    model=BienBan,
    context=context,
    mau=mau,
    check=check,
    written_after=True,
    cum_truong_moi=elected_head,
)

__all__ = ["BIEN_BAN", "BienBan"]
