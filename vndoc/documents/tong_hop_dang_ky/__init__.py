"""Bảng tổng hợp đăng ký thi đua of the cluster: a row for each member, made from their registrations, with totals.

Sent to the body that organises the cluster (Thông tư 03/2018/TT-BNG, Điều 6; the deadline stands in `thoi_han.toml`).
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.tong_hop_dang_ky.check import check
from vndoc.documents.tong_hop_dang_ky.context import context
from vndoc.documents.tong_hop_dang_ky.mau import mau
from vndoc.documents.tong_hop_dang_ky.model import TongHopDangKy

TONG_HOP_DANG_KY = DocumentType(
    key="tong-hop-dang-ky",
    ten="Bảng tổng hợp đăng ký thi đua",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=TongHopDangKy,
    context=context,
    mau=mau,
    check=check,
    theo_luat_thi_dua=True,
)

__all__ = ["TONG_HOP_DANG_KY", "TongHopDangKy"]
