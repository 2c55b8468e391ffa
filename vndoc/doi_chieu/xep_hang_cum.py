"""Ranks: what a nominee's record says against the scores, and the flag for another than the first (E07, S04)."""

from collections.abc import Iterator

from vndoc.documents.cham_diem.cham import bang_tieu_chi, cac_bang_diem
from vndoc.documents.cham_diem.hang import bang_xep_hang
from vndoc.documents.cham_diem.model import ChamDiem
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.doi_chieu.ho_so_khen import danh_sach_khen
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.ung_vien import DeNghi, TapThe
from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh
from vndoc.quy_dinh.nhan_danh_hieu import thuoc

_FLAG = "co_thi_dua_bo"
_BY_RANK = (LoaiHinh.CONG_TRANG, LoaiHinh.PHONG_TRAO)


def check(ho_so: HoSo) -> Iterator[Finding]:
    """Nothing is said where the year has no scores, or more than one table of them."""
    scores = [one for one in ho_so.van_ban if isinstance(one.noi_dung, ChamDiem)]
    ranks = _ranks(ho_so, scores[0]) if len(scores) == 1 else {}
    for listed in danh_sach_khen(ho_so) if ranks else ():
        if (listed.model.nam_xet or ho_so.chung.nam) == ho_so.chung.nam:
            yield from _judge(listed.model, listed.paper, scores[0], ranks)


def _ranks(ho_so: HoSo, scores: PaperData) -> dict[str, int]:
    """The rank of each member that has one, by its code."""
    paper = scores.noi_dung
    bang = bang_tieu_chi(ho_so, paper) if isinstance(paper, ChamDiem) else None
    if not isinstance(paper, ChamDiem) or bang is None:
        return {}
    ranking = bang_xep_hang(paper, cac_bang_diem(ho_so, paper, bang))
    return {one.ma: one.hang for one, _ in ranking.da_xep}


def _judge(listed: DanhSachDeNghi, paper: PaperData, scores: PaperData, ranks: dict[str, int]) -> Iterator[Finding]:
    for unit in listed.tap_the:
        rank = ranks.get(unit.don_vi) if unit.don_vi else None
        if rank is None:
            continue
        if unit.xep_hang_cum not in (None, rank):
            message = (
                f"{unit.ten} ghi `xep_hang_cum: {unit.xep_hang_cum}`, theo điểm ở `{scores.tap_tin}` xếp hạng {rank}."
            )
            place = unit.ten.place or DataPlace(paper.tap_tin)
            yield Finding("xep-hang-lech", Severity.LOI, place, f"{message} Hãy sửa cho khớp.", suggestion=str(rank))
        asked = _flag(unit)
        if asked is not None and rank != 1:
            message = f"{unit.ten} xếp hạng {rank} theo điểm ở `{scores.tap_tin}`, Cờ thi đua dành cho đơn vị dẫn đầu."
            remedy = "Hãy xem lại người được đề nghị; nếu hội nghị quyết định khác bảng điểm thì ghi rõ trong biên bản."
            place = asked.hinh_thuc.place or DataPlace(paper.tap_tin)
            clause = "Luật Thi đua, khen thưởng 2022, Điều 26"
            yield Finding("khong-dan-dau", Severity.CANH_BAO, place, f"{message} {remedy}", clause)


def _flag(unit: TapThe) -> DeNghi | None:
    """The proposal for the ministry's flag as the first of the cluster."""
    asked = (one for one in unit.de_nghi if one.loai_hinh in _BY_RANK)
    return next((one for one in asked if thuoc(one.hinh_thuc, _FLAG)), None)
