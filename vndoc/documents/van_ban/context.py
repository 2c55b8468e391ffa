"""The values of the generic paper's template."""

from vndoc.documents.dau_cau import closed
from vndoc.documents.kinh_gui import kinh_gui_lines, noi_nhan_nhu_tren
from vndoc.documents.than_van_ban import than_van_ban
from vndoc.documents.the_thuc import the_thuc
from vndoc.documents.van_ban.loai import paper_type
from vndoc.documents.van_ban.model import VanBanTheoLoai
from vndoc.ho_so import HoSo
from vndoc.viet.chu_hoa import viet_hoa


def context(ho_so: HoSo, paper: VanBanTheoLoai) -> dict[str, object]:
    """The template's values; name and abbreviation of the type come from the decree's table."""
    known = paper_type(paper.loai)
    common = the_thuc(ho_so, paper, known.viet_tat or "")
    return {
        **common,
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper) if paper.kinh_gui else common["noi_nhan"],
        "ten_loai": paper.loai.derive(viet_hoa(known.ten)),
        "trich_yeu": paper.trich_yeu,
        "kinh_gui": kinh_gui_lines(paper.kinh_gui),
        "noi_dung": than_van_ban(paper.noi_dung),
        "ket_thuc": closed(paper.ket_thuc),
    }
