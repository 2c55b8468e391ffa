"""The frame of a report's text: head, opening, closing, what it belongs to."""

from vndoc.documents.bao_cao.model import BaoCao
from vndoc.documents.dau_cau import closed, ended
from vndoc.documents.kinh_gui import kinh_gui_lines, noi_nhan_nhu_tren
from vndoc.documents.phu_luc import kem_theo
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.ho_so import HoSo

TEN_LOAI = "Báo cáo"


def khung_bao_cao(ho_so: HoSo, paper: BaoCao, viet_tat: str) -> dict[str, object]:
    """The values that all reports have."""
    common = the_thuc(ho_so, paper, viet_tat)
    return {
        **common,
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper) if paper.kinh_gui else common["noi_nhan"],
        "trich_yeu": paper.trich_yeu,
        "kinh_gui": kinh_gui_lines(paper.kinh_gui),
        "mo_dau": [ended(text, ".") for text in paper.mo_dau],
        "ket_thuc": closed(paper.ket_thuc),
        "kem_theo": kem_theo(TEN_LOAI, common, issuer_of(ho_so, paper).ten),
    }
