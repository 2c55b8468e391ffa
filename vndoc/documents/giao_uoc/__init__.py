"""Bản giao ước thi đua: the pledge of a cluster's members, of two parties, or of an agency and its trade union.

It is none of the 29 types, and no law gives a form for it; parts and wording are those in use.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.giao_uoc.context import context
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
    theo_luat_thi_dua=True,
)

__all__ = ["GIAO_UOC", "GiaoUoc"]
