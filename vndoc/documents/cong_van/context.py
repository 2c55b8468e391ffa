"""The values of the công văn's template."""

from vndoc.documents.cong_van.model import CongVan
from vndoc.documents.dau_cau import closed
from vndoc.documents.kinh_gui import kinh_gui_lines, noi_nhan_nhu_tren
from vndoc.documents.than_van_ban import than_van_ban
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.ho_so import HoSo


def context(ho_so: HoSo, paper: CongVan) -> dict[str, object]:
    """The template's values; the code is issuer and drafting unit, since a công văn has no abbreviation (II-3b)."""
    issuer = issuer_of(ho_so, paper).ky_hieu
    return {
        **the_thuc(ho_so, paper, ""),
        "ky_hieu": paper.don_vi_soan_thao.derive(f"{issuer}-{paper.don_vi_soan_thao}"),
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper),
        "trich_yeu": paper.trich_yeu,
        "kinh_gui": kinh_gui_lines(paper.kinh_gui),
        "noi_dung": than_van_ban(paper.noi_dung),
        "ket_thuc": closed(paper.ket_thuc),
    }
