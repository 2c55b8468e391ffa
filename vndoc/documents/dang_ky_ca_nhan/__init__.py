"""Bản đăng ký thi đua of a person: aims, titles, and tasks with what is to be reached.

No law gives a form for it; parts and table are those in use. Results and evidence are filled in at the year's end.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.dang_ky_ca_nhan.check import check
from vndoc.documents.dang_ky_ca_nhan.context import context
from vndoc.documents.dang_ky_ca_nhan.mau import mau
from vndoc.documents.dang_ky_ca_nhan.model import DangKyCaNhan

DANG_KY_CA_NHAN = DocumentType(
    key="dang-ky-ca-nhan",
    ten="Bản đăng ký thi đua của cá nhân",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=DangKyCaNhan,
    context=context,
    mau=mau,
    check=check,
)

__all__ = ["DANG_KY_CA_NHAN", "DangKyCaNhan"]
