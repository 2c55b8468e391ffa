"""Tóm tắt thành tích: one page for each proposal, made from `de-nghi`.

No law gives a form for it; it says nothing that the report of the same proposal does not.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.de_nghi import DE_NGHI, DanhSachDeNghi
from vndoc.documents.tom_tat_thanh_tich.check import check
from vndoc.documents.tom_tat_thanh_tich.context import cac_ban
from vndoc.documents.tom_tat_thanh_tich.mau import mau
from vndoc.ho_so import HoSo


def _no_values(_ho_so: HoSo, _data: DanhSachDeNghi) -> dict[str, object]:
    """Each file has values of its own."""
    return {}


TOM_TAT_THANH_TICH = DocumentType(
    key="tom-tat-thanh-tich",
    ten="Tóm tắt thành tích",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=DanhSachDeNghi,
    context=_no_values,
    mau=mau,
    check=check,
    nguon=DE_NGHI.key,
    cac_ban=cac_ban,
)

__all__ = ["TOM_TAT_THANH_TICH"]
