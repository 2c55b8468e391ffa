"""Bản giao ước thi đua: the pledge of a cluster's members (together or one by one), of two parties, or of an agency and
its trade union.

It is none of the 29 types, and no law gives a form for it; parts and wording are those in use.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.giao_uoc.cac_ban import cac_ban, context
from vndoc.documents.giao_uoc.doi_chieu import check
from vndoc.documents.giao_uoc.mau import mau
from vndoc.documents.giao_uoc.model import GiaoUoc

GIAO_UOC = DocumentType(
    key="giao-uoc",
    ten="Bản giao ước thi đua",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=GiaoUoc,
    context=context,
    mau=mau,
    check=check,
    cac_ban=cac_ban,
    may_be_single=True,
    theo_luat_thi_dua=True,
)

__all__ = ["GIAO_UOC", "GiaoUoc"]
