"""Bản đăng ký xây dựng điển hình tiên tiến: the models that a unit builds in the year. No law gives a form for it."""

from vndoc.documents.base import DocumentType
from vndoc.documents.dang_ky_dien_hinh.context import context
from vndoc.documents.dang_ky_dien_hinh.mau import mau
from vndoc.documents.dang_ky_dien_hinh.model import DangKyDienHinh

DANG_KY_DIEN_HINH = DocumentType(
    key="dang-ky-dien-hinh",
    ten="Bản đăng ký xây dựng điển hình tiên tiến",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=DangKyDienHinh,
    context=context,
    mau=mau,
)

__all__ = ["DANG_KY_DIEN_HINH", "DangKyDienHinh"]
