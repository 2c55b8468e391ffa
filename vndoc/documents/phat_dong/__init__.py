"""Lời phát động thi đua: the call to a year's emulation or to a campaign with dates, signed by one or jointly.

It is none of the 29 types, and no law gives a form for it; parts and wording are those in use.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.phat_dong.check import check
from vndoc.documents.phat_dong.context import context
from vndoc.documents.phat_dong.mau import mau
from vndoc.documents.phat_dong.model import PhatDong

PHAT_DONG = DocumentType(
    key="phat-dong",
    ten="Lời phát động thi đua",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=PhatDong,
    context=context,
    mau=mau,
    check=check,
    theo_luat_thi_dua=True,
)

__all__ = ["PHAT_DONG", "PhatDong"]
