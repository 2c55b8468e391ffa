"""Slips that one text shows by itself, each a pure function; data and Word files are both read by them."""

from vndoc.proofreading import (
    dau_cau_kep,
    khoang_ngay_nguoc,
    ky_niem_sai_so,
    lap_tu,
    nam_vo_ly,
    phep_tinh_sai,
    so_khac_chu,
    thu_ngay_lech,
    ty_le_sai,
    vien_dan_sai_co_quan,
    vien_dan_sai_dang,
)
from vndoc.proofreading.frame import Proof, Slip

PROOFS: tuple[Proof, ...] = (
    vien_dan_sai_co_quan.PROOF,
    vien_dan_sai_dang.PROOF,
    thu_ngay_lech.PROOF,
    khoang_ngay_nguoc.PROOF,
    nam_vo_ly.PROOF,
    ky_niem_sai_so.PROOF,
    so_khac_chu.PROOF,
    phep_tinh_sai.PROOF,
    ty_le_sai.PROOF,
    lap_tu.PROOF,
    dau_cau_kep.PROOF,
)
"""Every kind of slip, in the order in which they are told."""

__all__ = ["PROOFS", "Proof", "Slip"]
