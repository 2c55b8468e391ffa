"""Văn bản: any type with a name in the layout of Mẫu 1.4 that has no document type of its own (`loai: thong-bao`)."""

from vndoc.documents.base import DocumentType
from vndoc.documents.van_ban.context import context
from vndoc.documents.van_ban.loai import BO_CUC
from vndoc.documents.van_ban.mau import mau
from vndoc.documents.van_ban.model import VanBanTheoLoai

VAN_BAN = DocumentType(
    key="van-ban",
    ten="Văn bản có tên loại",
    viet_tat=None,
    bo_cuc=BO_CUC,
    model=VanBanTheoLoai,
    context=context,
    mau=mau,
    names_its_type=True,
)

__all__ = ["VAN_BAN", "VanBanTheoLoai"]
