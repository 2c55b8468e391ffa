"""Quyết định khen thưởng with its lists: awards and counts from the nominees, the bonus from the law's coefficients."""

from vndoc.documents.base import DocumentType
from vndoc.documents.quyet_dinh.context import VIET_TAT
from vndoc.documents.quyet_dinh_khen_thuong.check import check
from vndoc.documents.quyet_dinh_khen_thuong.context import context
from vndoc.documents.quyet_dinh_khen_thuong.mau import mau
from vndoc.documents.quyet_dinh_khen_thuong.model import QuyetDinhKhenThuong

QUYET_DINH_KHEN_THUONG = DocumentType(
    key="quyet-dinh-khen-thuong",
    ten="Quyết định",
    viet_tat=VIET_TAT,
    bo_cuc="mau-1.2",
    model=QuyetDinhKhenThuong,
    context=context,
    mau=mau,
    check=check,
    theo_luat_thi_dua=True,
    written_after=True,
)

__all__ = ["QUYET_DINH_KHEN_THUONG", "QuyetDinhKhenThuong"]
