"""Báo cáo thành tích: one report for each proposal, in the form that its nominee and its award take.

Prescribed forms (Thông tư 03/2018/TT-BNG, Mẫu 01 đến 10), none of the decree's 29 types; made from `de-nghi`.
"""

from functools import partial

from vndoc.documents.bao_cao_thanh_tich.check import check
from vndoc.documents.bao_cao_thanh_tich.context import cac_ban
from vndoc.documents.bao_cao_thanh_tich.mau import mau
from vndoc.documents.base import DocumentType, no_findings
from vndoc.documents.de_nghi import DE_NGHI, DanhSachDeNghi
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.mau_bao_cao import load_mau_bao_cao

_FIRST = "mau-01"
"""The form whose type checks the reports of all forms."""


def _no_values(_ho_so: HoSo, _data: DanhSachDeNghi) -> dict[str, object]:
    """Each file has values of its own."""
    return {}


def _loai(khoi: str, ten: str) -> DocumentType:
    """The type of one form, `bao-cao-mau-01` … `bao-cao-mau-10`."""
    return DocumentType(
        key=f"bao-cao-{khoi}",
        ten=ten,
        viet_tat=None,
        bo_cuc="ten-khac",
        model=DanhSachDeNghi,
        context=_no_values,
        mau=partial(mau, khoi=khoi),
        nguon=DE_NGHI.key,
        cac_ban=partial(cac_ban, khoi=khoi),
        check=check if khoi == _FIRST else no_findings,
    )


BAO_CAO_THANH_TICH = tuple(_loai(one.khoa, one.ten) for one in load_mau_bao_cao().khoi.values())
"""The types, in the order of the forms' numbers."""

__all__ = ["BAO_CAO_THANH_TICH"]
