"""Bảng chấm điểm: the scores of all members in one data file, one table a member.

It is none of the 29 types, and no law gives a form for it; columns and wording are those in use.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.cham_diem.check import check
from vndoc.documents.cham_diem.context import cac_ban, context
from vndoc.documents.cham_diem.mau import mau
from vndoc.documents.cham_diem.model import ChamDiem
from vndoc.documents.cham_diem.so_tinh import SO_TINH

CHAM_DIEM = DocumentType(
    key="cham-diem",
    ten="Bảng chấm điểm",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=ChamDiem,
    context=context,
    mau=mau,
    check=check,
    cac_ban=cac_ban,
    so_tinh=SO_TINH,
)

__all__ = ["CHAM_DIEM", "ChamDiem"]
