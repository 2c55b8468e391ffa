"""Bảng tiêu chí, thang điểm: what the members of a cluster are scored by.

It is none of the 29 types, and no law gives a form for it; columns and wording are those in use.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.tieu_chi.check import check
from vndoc.documents.tieu_chi.context import context
from vndoc.documents.tieu_chi.mau import mau
from vndoc.documents.tieu_chi.model import BangTieuChi

TIEU_CHI = DocumentType(
    key="tieu-chi",
    ten="Bảng tiêu chí, thang điểm",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=BangTieuChi,
    context=context,
    mau=mau,
    check=check,
    theo_luat_thi_dua=True,
)

__all__ = ["TIEU_CHI", "BangTieuChi"]
