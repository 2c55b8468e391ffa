"""The nominees of a year, from which the papers of an award dossier are made; no paper of its own."""

from collections.abc import Iterator

from vndoc.documents.base import BanRieng, DocumentType
from vndoc.documents.de_nghi.check import check
from vndoc.documents.de_nghi.model import DanhSachDeNghi, ThuTuTen, danh_sach_de_nghi
from vndoc.documents.de_nghi.so_tinh import SO_TINH
from vndoc.ho_so import HoSo


def _no_values(_ho_so: HoSo, _data: DanhSachDeNghi) -> dict[str, object]:
    return {}


def _no_papers(_ho_so: HoSo, _data: DanhSachDeNghi) -> Iterator[BanRieng]:
    yield from ()


DE_NGHI = DocumentType(
    key="de-nghi",
    ten="Danh sách đề nghị khen thưởng",
    viet_tat=None,
    bo_cuc="ten-khac",
    model=DanhSachDeNghi,
    context=_no_values,
    cac_ban=_no_papers,
    check=check,
    so_tinh=SO_TINH,
    of_one_year=True,
)

__all__ = ["DE_NGHI", "DanhSachDeNghi", "ThuTuTen", "danh_sach_de_nghi"]
