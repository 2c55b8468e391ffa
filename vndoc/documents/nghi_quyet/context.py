"""The values of the resolution's template."""

from vndoc.documents.nghi_quyet.model import TEN_LOAI, NghiQuyet
from vndoc.documents.the_thuc import the_thuc
from vndoc.documents.van_ban_co_dieu import dieu_thi_hanh, opening_and_articles, recipients
from vndoc.ho_so import HoSo

VIET_TAT = "NQ"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: NghiQuyet) -> dict[str, object]:
    """The template's values."""
    common = the_thuc(ho_so, paper, VIET_TAT)
    return {
        **common,
        **opening_and_articles(ho_so, paper, paper.cac_dieu),
        "trich_yeu": paper.trich_yeu,
        "noi_nhan": recipients(common["noi_nhan"], dieu_thi_hanh(paper.cac_dieu, TEN_LOAI)),
    }
