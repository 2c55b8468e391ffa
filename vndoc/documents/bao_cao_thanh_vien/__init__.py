"""Báo cáo sơ kết 6 tháng, báo cáo tổng kết năm of a member, which it issues itself for the head of the cluster."""

from vndoc.documents.bao_cao_thanh_vien.check import check
from vndoc.documents.bao_cao_thanh_vien.context import VIET_TAT, context
from vndoc.documents.bao_cao_thanh_vien.mau import mau
from vndoc.documents.bao_cao_thanh_vien.model import BaoCaoThanhVien
from vndoc.documents.base import DocumentType

BAO_CAO_THANH_VIEN = DocumentType(
    key="bao-cao-thanh-vien",
    ten="Báo cáo",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.4",
    model=BaoCaoThanhVien,
    context=context,
    mau=mau,
    check=check,
    written_after=True,
)

__all__ = ["BAO_CAO_THANH_VIEN", "BaoCaoThanhVien"]
