"""Bảng tổng hợp điểm, xếp hạng of the cluster, made from the scores of its members (`cham-diem`)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.cham_diem import CHAM_DIEM, ChamDiem
from vndoc.documents.tong_hop_diem.context import context
from vndoc.documents.tong_hop_diem.mau import mau

TONG_HOP_DIEM = DocumentType(
    key="tong-hop-diem",
    ten="Bảng tổng hợp điểm, xếp hạng",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=ChamDiem,
    context=context,
    mau=mau,
    nguon=CHAM_DIEM.key,
)

__all__ = ["TONG_HOP_DIEM"]
