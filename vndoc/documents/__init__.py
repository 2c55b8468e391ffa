"""The document types, listed by hand: adding one is a folder here and a line in `DOCUMENTS`."""

from vndoc.documents.bang_tong_hop_de_nghi import BANG_TONG_HOP_DE_NGHI
from vndoc.documents.bao_cao_cum import BAO_CAO_CUM
from vndoc.documents.bao_cao_thanh_tich import BAO_CAO_THANH_TICH
from vndoc.documents.bao_cao_thanh_vien import BAO_CAO_THANH_VIEN
from vndoc.documents.base import BanRieng, Context, DocumentType
from vndoc.documents.bien_ban import BIEN_BAN
from vndoc.documents.bien_ban_binh_xet import BIEN_BAN_BINH_XET
from vndoc.documents.bien_ban_kiem_phieu import BIEN_BAN_KIEM_PHIEU
from vndoc.documents.cham_diem import CHAM_DIEM
from vndoc.documents.chuong_trinh import CHUONG_TRINH
from vndoc.documents.cong_dien import CONG_DIEN
from vndoc.documents.cong_khai_danh_sach import CONG_KHAI_DANH_SACH
from vndoc.documents.cong_van import CONG_VAN
from vndoc.documents.cong_van_khen_thuong import CONG_VAN_KHEN_THUONG
from vndoc.documents.dang_ky_ca_nhan import DANG_KY_CA_NHAN
from vndoc.documents.dang_ky_dien_hinh import DANG_KY_DIEN_HINH
from vndoc.documents.dang_ky_don_vi import DANG_KY_DON_VI
from vndoc.documents.de_nghi import DE_NGHI
from vndoc.documents.giao_uoc import GIAO_UOC
from vndoc.documents.giay_gioi_thieu import GIAY_GIOI_THIEU
from vndoc.documents.giay_moi import GIAY_MOI
from vndoc.documents.giay_nghi_phep import GIAY_NGHI_PHEP
from vndoc.documents.giay_xac_nhan_sang_kien import GIAY_XAC_NHAN_SANG_KIEN
from vndoc.documents.ke_hoach import KE_HOACH
from vndoc.documents.muc_luc_ho_so import MUC_LUC_HO_SO
from vndoc.documents.nghi_quyet import NGHI_QUYET
from vndoc.documents.phat_dong import PHAT_DONG
from vndoc.documents.phieu_binh_xet import PHIEU_BINH_XET
from vndoc.documents.quyet_dinh import QUYET_DINH
from vndoc.documents.quyet_dinh_khen_thuong import QUYET_DINH_KHEN_THUONG
from vndoc.documents.tieu_chi import TIEU_CHI
from vndoc.documents.to_trinh_khen_thuong import TO_TRINH_KHEN_THUONG
from vndoc.documents.tom_tat_thanh_tich import TOM_TAT_THANH_TICH
from vndoc.documents.tong_hop_dang_ky import TONG_HOP_DANG_KY
from vndoc.documents.tong_hop_diem import TONG_HOP_DIEM
from vndoc.documents.van_ban import VAN_BAN
from vndoc.raw import RawFile

DOCUMENTS: tuple[DocumentType, ...] = (
    KE_HOACH,
    PHAT_DONG,
    GIAO_UOC,
    DANG_KY_DON_VI,
    DANG_KY_CA_NHAN,
    DANG_KY_DIEN_HINH,
    TONG_HOP_DANG_KY,
    TIEU_CHI,
    CHAM_DIEM,
    TONG_HOP_DIEM,
    BAO_CAO_THANH_VIEN,
    BAO_CAO_CUM,
    DE_NGHI,
    *BAO_CAO_THANH_TICH,
    TOM_TAT_THANH_TICH,
    PHIEU_BINH_XET,
    BIEN_BAN_BINH_XET,
    BIEN_BAN_KIEM_PHIEU,
    TO_TRINH_KHEN_THUONG,
    CONG_VAN_KHEN_THUONG,
    CONG_KHAI_DANH_SACH,
    BANG_TONG_HOP_DE_NGHI,
    GIAY_XAC_NHAN_SANG_KIEN,
    MUC_LUC_HO_SO,
    QUYET_DINH_KHEN_THUONG,
    CONG_VAN,
    CONG_DIEN,
    NGHI_QUYET,
    QUYET_DINH,
    GIAY_MOI,
    GIAY_GIOI_THIEU,
    GIAY_NGHI_PHEP,
    CHUONG_TRINH,
    BIEN_BAN,
    VAN_BAN,
)
"""Every type of paper, in the order in which help and docs name them."""


def document_type(key: str) -> DocumentType | None:
    """The type with that key (`ke-hoach`), or None."""
    return next((one for one in DOCUMENTS if one.key == key), None)


DATA_TYPES: tuple[DocumentType, ...] = tuple(one for one in DOCUMENTS if one.nguon is None)
"""The types that have data files of their own."""


def document_type_of(file: RawFile) -> DocumentType | None:
    """The type of paper in a data file: `ke-hoach.yaml` at the top or `ke-hoach/<ma>.yaml`; None for neither."""
    found = document_type(file.folder or file.stem)
    return found if found in DATA_TYPES else None


def made_from(key: str) -> tuple[DocumentType, ...]:
    """The types of paper that are made from the data of the type with that key, its own first."""
    return tuple(one for one in DOCUMENTS if one.data_key == key)


__all__ = [
    "DATA_TYPES",
    "DOCUMENTS",
    "BanRieng",
    "Context",
    "DocumentType",
    "document_type",
    "document_type_of",
    "made_from",
]
