"""Judging nominees: three-valued conditions over the record, with the chain of reasons."""

from vndoc.quy_dinh.xet.ba_tri import MucDat
from vndoc.quy_dinh.xet.ket_qua import CauHoi, KetLuan, KetQua, KetQuaDieuKien
from vndoc.quy_dinh.xet.phieu import KetQuaPhieu, xet_phieu
from vndoc.quy_dinh.xet.vu_xet import BoiCanh
from vndoc.quy_dinh.xet.xet import xet, xet_tat_ca

__all__ = [
    "BoiCanh",
    "CauHoi",
    "KetLuan",
    "KetQua",
    "KetQuaDieuKien",
    "KetQuaPhieu",
    "MucDat",
    "xet",
    "xet_phieu",
    "xet_tat_ca",
]
