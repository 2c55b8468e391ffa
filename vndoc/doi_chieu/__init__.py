"""Checks across the papers of a dossier: one fact typed in several places must be one.

Each check is a module with `check(ho_so)`, a pure function; the table below names them all.
"""

from collections.abc import Callable, Iterator

from vndoc.documents.the_thuc import DuLieu
from vndoc.doi_chieu import (
    chuc_vu,
    ky_niem,
    luong_co_so,
    ngay_bao_cao,
    ngay_hop,
    phien_xet,
    phieu_bien_ban,
    so_luong,
    so_luong_khen,
    soat_chu,
    ten_day_du,
    ten_don_vi,
    ten_nguoi,
    tham_quyen_khen,
    thoi_han,
    thu_tu_ngay,
    trinh_khen,
    ung_vien_trong_cau,
    ung_vien_trung,
    vien_dan_ho_so,
    xep_hang_cum,
)
from vndoc.findings import CellPlace, DataPlace, Finding
from vndoc.ho_so import HoSo, PaperData

Check = Callable[[HoSo], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    ten_nguoi.check,
    chuc_vu.check,
    ten_don_vi.check,
    thoi_han.check,
    so_luong.check,
    vien_dan_ho_so.check,
    thu_tu_ngay.check,
    ky_niem.check,
    ung_vien_trung.check,
    ten_day_du.check,
    ung_vien_trong_cau.check,
    so_luong_khen.check,
    phieu_bien_ban.check,
    phien_xet.check,
    xep_hang_cum.check,
    tham_quyen_khen.check,
    trinh_khen.check,
    ngay_bao_cao.check,
    ngay_hop.check,
    luong_co_so.check,
    soat_chu.check,
)
"""Every check, in the order in which they are told at one place."""


def doi_chieu(ho_so: HoSo) -> tuple[Finding, ...]:
    """Every contradiction in the dossier, accepted ones too."""
    return tuple(dict.fromkeys(finding for check in CHECKS for finding in check(ho_so)))


def accepted_by(paper: PaperData, finding: Finding) -> bool:
    """Whether the paper accepts a finding in its own file."""
    model, place = paper.noi_dung, finding.place
    own = isinstance(place, DataPlace | CellPlace) and place.file == paper.tap_tin
    return own and isinstance(model, DuLieu) and any(entry.accepts(finding) for entry in model.chap_nhan)


def is_accepted(ho_so: HoSo, finding: Finding) -> bool:
    """Whether the office accepts a finding, as the paper in whose file it is says."""
    return any(accepted_by(paper, finding) for paper in ho_so.van_ban)


__all__ = ["CHECKS", "Check", "accepted_by", "doi_chieu", "is_accepted"]
