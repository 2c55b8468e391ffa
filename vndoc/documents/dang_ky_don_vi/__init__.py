"""Bản đăng ký thi đua of a unit: its movements, targets, titles and initiatives of the year.

No law gives a form for it; parts and tables are those in use, and an office changes them in its own template.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.dang_ky_don_vi.check import check
from vndoc.documents.dang_ky_don_vi.context import context
from vndoc.documents.dang_ky_don_vi.mau import mau
from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi

DANG_KY_DON_VI = DocumentType(
    key="dang-ky-don-vi",
    ten="Bản đăng ký thi đua của đơn vị",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=DangKyDonVi,
    context=context,
    mau=mau,
    check=check,
    theo_luat_thi_dua=True,
)

__all__ = ["DANG_KY_DON_VI", "DangKyDonVi"]
