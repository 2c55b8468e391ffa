"""The values of the template of a member's report."""

from collections.abc import Mapping

from vndoc.documents.bao_cao.bang_chi_tieu import Group, bang_chi_tieu, ten_cot
from vndoc.documents.bao_cao.bang_danh_muc import dot_thi_dua, sang_kien
from vndoc.documents.bao_cao.bang_khen_thuong import bang_khen_thuong, tong_khen_thuong
from vndoc.documents.bao_cao.cac_phan import DANH_GIA, KET_QUA
from vndoc.documents.bao_cao.cau_so_lieu import cau_chot_so_lieu, dem_danh_muc, so_luong_khen
from vndoc.documents.bao_cao.danh_so import danh_so, phan_la_ma
from vndoc.documents.bao_cao.giao_uoc_nam import ghep, giao_uoc_nam
from vndoc.documents.bao_cao.khen_thuong import tong_dem
from vndoc.documents.bao_cao.khung import khung_bao_cao
from vndoc.documents.bao_cao.model import Ky, het_ky, ky_cua, nam_bao_cao
from vndoc.documents.bao_cao_thanh_vien.model import BaoCaoThanhVien
from vndoc.documents.phu_luc import so_phu_luc
from vndoc.documents.than_van_ban import NoiDung, than_van_ban
from vndoc.ho_so import HoSo

VIET_TAT = "BC"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: BaoCaoThanhVien) -> Group:
    """The template's values; parts without content are left out, the others numbered in order."""
    nam, cuoi = nam_bao_cao(ho_so, paper), het_ky(ho_so, paper)
    pledge = giao_uoc_nam(ho_so, nam)
    rows = [ghep(pledge, paper.thanh_vien, row) for row in paper.chi_tieu]
    annexes = {
        "chi_tieu": bang_chi_tieu(pledge, rows, danh_gia=paper.ky_bao_cao is Ky.CA_NAM),
        "khen_thuong": bang_khen_thuong(paper.khen_thuong),
        "dot_thi_dua": [dot_thi_dua(row, at) for at, row in enumerate(paper.dot_thi_dua, start=1)],
        "sang_kien": [sang_kien(row, at) for at, row in enumerate(paper.danh_muc_sang_kien, start=1)],
    }
    return {
        **khung_bao_cao(ho_so, paper, VIET_TAT),
        **_parts(paper, annexes),
        "so_luong": dem_danh_muc(
            chi_tieu=paper.chi_tieu, dot_thi_dua=paper.dot_thi_dua, sang_kien=paper.danh_muc_sang_kien
        ),
        "khen": so_luong_khen(tong_dem(paper.khen_thuong)),
        "chot_so_lieu": cau_chot_so_lieu(paper.so_lieu_den_ngay, cuoi) if rows else "",
        "phu_luc": so_phu_luc(annexes),
        "cot": ten_cot(nam, paper.so_lieu_den_ngay, cuoi, ky_cua(paper).goi_ten(nam)),
        **{f"bang_{name}": rows for name, rows in annexes.items()},
        "tong_khen_thuong": tong_khen_thuong(paper.khen_thuong),
    }


def _parts(paper: BaoCaoThanhVien, annexes: Mapping[str, object]) -> Group:
    """The parts of the text with their numbers; a heading of part II stays where only an annex speaks for it."""
    results = {key: getattr(paper.ket_qua, key) for key in KET_QUA}
    tables = {"sang_kien": annexes["sang_kien"]}
    return phan_la_ma(
        dac_diem_tinh_hinh=_text(paper.dac_diem_tinh_hinh),
        ket_qua=danh_so({key: _text(text, bool(tables.get(key))) for key, text in results.items()}),
        danh_gia=danh_so({key: _text(getattr(paper.danh_gia, key)) for key in DANH_GIA}),
        phuong_huong=_text(paper.phuong_huong),
        de_xuat=_text(paper.de_xuat),
    )


def _text(items: NoiDung, also: bool = False) -> Group | None:
    """The lines of a part, None for one that has nothing to say."""
    return {"noi_dung": than_van_ban(items), "tong_hop": []} if items or also else None
