"""Bảng tổng hợp đề nghị khen thưởng: each proposal with its judgement, votes, initiatives and recent years."""

from vndoc.documents.bang_tong_hop_de_nghi.context import context
from vndoc.documents.bang_tong_hop_de_nghi.mau import mau
from vndoc.documents.bang_tong_hop_de_nghi.model import BangTongHopDeNghi
from vndoc.documents.base import DocumentType
from vndoc.documents.de_nghi.chon import kiem_chon

BANG_TONG_HOP_DE_NGHI = DocumentType(
    key="bang-tong-hop-de-nghi",
    ten="Bảng tổng hợp đề nghị khen thưởng",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=BangTongHopDeNghi,
    context=context,
    mau=mau,
    check=kiem_chon,
    written_after=True,
)

__all__ = ["BANG_TONG_HOP_DE_NGHI", "BangTongHopDeNghi"]
