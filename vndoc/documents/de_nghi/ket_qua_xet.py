"""The judgement of a whole list of nominees, as papers and the check use it."""

from datetime import date

from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.tham_so import doc_tham_so
from vndoc.quy_dinh.xet import BoiCanh, KetQua, xet_tat_ca


def boi_canh_cua(ho_so: HoSo, danh_sach: DanhSachDeNghi) -> BoiCanh:
    """Year, day, parameters and common answers of a list; the day is the last one of the year where none is given."""
    nam = danh_sach.nam_xet or ho_so.chung.nam
    return BoiCanh(nam, danh_sach.ngay_xet or date(nam, 12, 31), doc_tham_so(danh_sach.tham_so)[0], danh_sach.tra_loi)


def xet_danh_sach(ho_so: HoSo, danh_sach: DanhSachDeNghi) -> tuple[tuple[KetQua, ...], ...]:
    """The results of each nominee of `danh_sach.ung_vien`, in its order, one for each proposal."""
    boi_canh = boi_canh_cua(ho_so, danh_sach)
    return tuple(xet_tat_ca(one, boi_canh) for one in danh_sach.ung_vien)
