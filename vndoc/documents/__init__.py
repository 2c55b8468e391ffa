"""The document types, listed by hand: adding one is a folder here and a line in `DOCUMENTS`."""

from vndoc.documents.base import Context, DocumentType
from vndoc.documents.bien_ban import BIEN_BAN
from vndoc.documents.chuong_trinh import CHUONG_TRINH
from vndoc.documents.cong_van import CONG_VAN
from vndoc.documents.giao_uoc import GIAO_UOC
from vndoc.documents.giay_moi import GIAY_MOI
from vndoc.documents.ke_hoach import KE_HOACH
from vndoc.documents.phat_dong import PHAT_DONG
from vndoc.documents.quyet_dinh import QUYET_DINH
from vndoc.documents.van_ban import VAN_BAN
from vndoc.raw import RawFile

DOCUMENTS: tuple[DocumentType, ...] = (
    KE_HOACH,
    PHAT_DONG,
    GIAO_UOC,
    CONG_VAN,
    QUYET_DINH,
    GIAY_MOI,
    CHUONG_TRINH,
    BIEN_BAN,
    VAN_BAN,
)
"""Every type of paper, in the order in which help and docs name them."""


def document_type(key: str) -> DocumentType | None:
    """The type with that key (`ke-hoach`), or None."""
    return next((one for one in DOCUMENTS if one.key == key), None)


def document_type_of(file: RawFile) -> DocumentType | None:
    """The type of paper in a data file: `ke-hoach.yaml` at the top or `ke-hoach/<ma>.yaml`; None for neither."""
    return document_type(file.folder or file.stem)


__all__ = ["DOCUMENTS", "Context", "DocumentType", "document_type", "document_type_of"]
