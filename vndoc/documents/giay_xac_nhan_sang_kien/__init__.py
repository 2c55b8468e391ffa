"""Giấy xác nhận sáng kiến: that an initiative works and can be used elsewhere, one paper for each initiative.

Asked for in dossiers of Chiến sĩ thi đua (Luật Thi đua, khen thưởng 2022, Điều 84 khoản 1 điểm d); no law gives a form.
"""

from vndoc.documents.base import DocumentType
from vndoc.documents.giay_xac_nhan_sang_kien.check import check
from vndoc.documents.giay_xac_nhan_sang_kien.context import cac_ban, context
from vndoc.documents.giay_xac_nhan_sang_kien.mau import mau
from vndoc.documents.giay_xac_nhan_sang_kien.model import GiayXacNhanSangKien

GIAY_XAC_NHAN_SANG_KIEN = DocumentType(
    key="giay-xac-nhan-sang-kien",
    ten="Giấy xác nhận sáng kiến",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=GiayXacNhanSangKien,
    context=context,
    cac_ban=cac_ban,
    mau=mau,
    check=check,
    written_after=True,
)

__all__ = ["GIAY_XAC_NHAN_SANG_KIEN", "GiayXacNhanSangKien"]
