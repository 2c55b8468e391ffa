"""Mục lục hồ sơ and phiếu kiểm tra thành phần: what a dossier must hold by law, what is in, what is missing (D01)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.muc_luc_ho_so.check import check
from vndoc.documents.muc_luc_ho_so.context import context
from vndoc.documents.muc_luc_ho_so.mau import mau
from vndoc.documents.muc_luc_ho_so.model import MucLucHoSo

MUC_LUC_HO_SO = DocumentType(
    key="muc-luc-ho-so",
    ten="Mục lục hồ sơ",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=MucLucHoSo,
    context=context,
    mau=mau,
    check=check,
    written_after=True,
)

__all__ = ["MUC_LUC_HO_SO", "MucLucHoSo"]
