"""The values of the template of the cluster's report: collected, added and counted from the members' reports."""

from collections.abc import Sequence
from operator import attrgetter

from vndoc.documents.bao_cao.bang_chi_tieu import Group, ten_cot
from vndoc.documents.bao_cao.bang_danh_muc import dot_thi_dua, sang_kien
from vndoc.documents.bao_cao.bang_khen_thuong import tong_khen_thuong
from vndoc.documents.bao_cao.cac_phan import DANH_GIA, KET_QUA
from vndoc.documents.bao_cao.cau_so_lieu import cau_chot_so_lieu, dem_danh_muc, so_luong_khen
from vndoc.documents.bao_cao.danh_so import danh_so, phan_la_ma
from vndoc.documents.bao_cao.giao_uoc_nam import giao_uoc_nam
from vndoc.documents.bao_cao.khen_thuong import tong_dem
from vndoc.documents.bao_cao.khung import khung_bao_cao
from vndoc.documents.bao_cao.model import Ky, con_uoc, het_ky, ky_cua, nam_bao_cao
from vndoc.documents.bao_cao_cum.bang import bang_tong_chi_tieu, bang_tong_khen_thuong, dat_ca_cum
from vndoc.documents.bao_cao_cum.don_vi import BaoCaoDonVi, cac_bao_cao, chua_gui, gui_cham
from vndoc.documents.bao_cao_cum.model import BaoCaoCum
from vndoc.documents.bao_cao_cum.tong_so_lieu import TongChiTieu, tong_chi_tieu
from vndoc.documents.bao_cao_cum.tong_van_ban import tong_hop
from vndoc.documents.bao_cao_thanh_vien.context import VIET_TAT
from vndoc.documents.phu_luc import so_phu_luc
from vndoc.ho_so import HoSo
from vndoc.viet.ty_le import so_luong


def context(ho_so: HoSo, paper: BaoCaoCum) -> Group:
    """The template's values; parts without content are left out, the others numbered in order."""
    nam, cuoi, reports = nam_bao_cao(ho_so, paper), het_ky(ho_so, paper), cac_bao_cao(ho_so, paper)
    pledge = giao_uoc_nam(ho_so, nam)
    totals = tong_chi_tieu(pledge, reports)
    final, awards = paper.ky_bao_cao is Ky.CA_NAM, [row for one in reports for row in one.bao_cao.khen_thuong]
    annexes = {
        "chi_tieu": bang_tong_chi_tieu(pledge, totals, danh_gia=final, uoc=con_uoc(ho_so, paper)),
        "khen_thuong": bang_tong_khen_thuong(reports),
        "dot_thi_dua": _campaigns(reports),
        "sang_kien": _ideas(reports),
    }
    return {
        **khung_bao_cao(ho_so, paper, VIET_TAT),
        **_parts(paper, reports, annexes),
        **_senders(ho_so, paper),
        "so_luong": {
            **dem_danh_muc(chi_tieu=totals, dot_thi_dua=annexes["dot_thi_dua"], sang_kien=annexes["sang_kien"]),
            "dat": _reached(totals) if final else "",
        },
        "khen": so_luong_khen(tong_dem(awards)),
        "chot_so_lieu": cau_chot_so_lieu(paper.so_lieu_den_ngay, cuoi) if totals else "",
        "phu_luc": so_phu_luc(annexes),
        "cot": ten_cot(nam, paper.so_lieu_den_ngay, cuoi, ky_cua(paper).goi_ten(nam)),
        **{f"bang_{name}": rows for name, rows in annexes.items()},
        "tong_khen_thuong": tong_khen_thuong(awards),
    }


def _parts(paper: BaoCaoCum, reports: Sequence[BaoCaoDonVi], annexes: dict[str, list[Group]]) -> Group:
    """The parts of the text; a heading of part II stays where only an annex speaks for it."""

    def part(path: str) -> Group | None:
        take = attrgetter(path)
        return tong_hop(take(paper), take, reports)

    results = {key: part(f"ket_qua.{key}") for key in KET_QUA}
    for key, annex in _SPEAKS.items():
        if annexes[annex] and results[key] is None:
            results[key] = {"noi_dung": [], "tong_hop": []}
    return phan_la_ma(
        dac_diem_tinh_hinh=part("dac_diem_tinh_hinh"),
        ket_qua=danh_so(results),
        danh_gia=danh_so({key: part(f"danh_gia.{key}") for key in DANH_GIA}),
        phuong_huong=part("phuong_huong"),
        de_xuat=part("de_xuat"),
    )


_SPEAKS = {
    "phong_trao_thi_dua": "dot_thi_dua",
    "nhiem_vu_chinh_tri": "chi_tieu",
    "cong_tac_khen_thuong": "khen_thuong",
    "sang_kien": "sang_kien",
}
"""Headings of part II with the annex that goes with each."""


def _senders(ho_so: HoSo, paper: BaoCaoCum) -> Group:
    """Who has reported, who is missing, who was late."""
    missing, late = chua_gui(ho_so, paper), gui_cham(ho_so, paper)
    sent, every = len(cac_bao_cao(ho_so, paper)), len(ho_so.chung.members_on(paper.ngay_tinh))
    return {
        "da_gui": f"{so_luong(sent)}/{so_luong(every)}",
        "chua_gui": {"so": so_luong(len(missing)), "ten": ", ".join(one.ten for one in missing)} if missing else None,
        "gui_cham": ", ".join(f"{one.ten} (chậm {so_luong(days)} ngày)" for one, days in late),
    }


def _reached(totals: Sequence[TongChiTieu]) -> str:
    return f"{so_luong(dat_ca_cum(totals))}/{so_luong(len(totals))}" if totals else ""


def _campaigns(reports: Sequence[BaoCaoDonVi]) -> list[Group]:
    rows = [(one.thanh_vien.ten, row) for one in reports for row in one.bao_cao.dot_thi_dua]
    return [{**dot_thi_dua(row, at), "don_vi": name} for at, (name, row) in enumerate(rows, start=1)]


def _ideas(reports: Sequence[BaoCaoDonVi]) -> list[Group]:
    rows = [(one.thanh_vien.ten, row) for one in reports for row in one.bao_cao.danh_muc_sang_kien]
    return [{**sang_kien(row, at), "don_vi": name} for at, (name, row) in enumerate(rows, start=1)]
