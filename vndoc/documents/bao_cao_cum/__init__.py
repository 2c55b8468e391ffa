"""Báo cáo sơ kết 6 tháng, báo cáo tổng kết năm of the cluster, collected from the reports of its members."""

from vndoc.documents.bao_cao_cum.check import check
from vndoc.documents.bao_cao_cum.context import context
from vndoc.documents.bao_cao_cum.mau import mau
from vndoc.documents.bao_cao_cum.model import BaoCaoCum
from vndoc.documents.bao_cao_thanh_vien.context import VIET_TAT
from vndoc.documents.base import DocumentType

BAO_CAO_CUM = DocumentType(
    key="bao-cao-cum",
    ten="Báo cáo",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.4",
    model=BaoCaoCum,
    context=context,
    mau=mau,
    check=check,
    written_after=True,
)

__all__ = ["BAO_CAO_CUM", "BaoCaoCum"]
