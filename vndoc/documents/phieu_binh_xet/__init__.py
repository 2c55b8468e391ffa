"""Phiếu bình xét: the ballot on nominees, one or as many as are to be printed, numbered or not.

No law gives its form; the columns are those in use. It names no voter.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.phieu_binh_xet.cac_phieu import cac_ban, context
from vndoc.documents.phieu_binh_xet.check import check
from vndoc.documents.phieu_binh_xet.mau import mau
from vndoc.documents.phieu_binh_xet.model import PhieuBinhXet

PHIEU_BINH_XET = DocumentType(
    key="phieu-binh-xet",
    ten="Phiếu bình xét",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=PhieuBinhXet,
    context=context,
    cac_ban=cac_ban,
    may_be_single=True,
    mau=mau,
    check=check,
)

__all__ = ["PHIEU_BINH_XET", "PhieuBinhXet"]
