"""The values of the giấy nghỉ phép's template."""

from vndoc.documents.cuoc_hop import NguoiHop
from vndoc.documents.giay_gioi_thieu.context import ONG_BA, person
from vndoc.documents.giay_nghi_phep.model import GiayNghiPhep
from vndoc.documents.the_thuc import issuer_of, noi_nhan_lines, the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_thuong_dau
from vndoc.viet.ngay import ngay_dai

VIET_TAT = "GNP"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: GiayNghiPhep) -> dict[str, object]:
    """The template's values."""
    named = paper.nguoi_nghi_phep
    return {
        **the_thuc(ho_so, paper, VIET_TAT),
        "noi_nhan": [
            _named(named, "- ", ";"),
            *noi_nhan_lines(paper.noi_nhan or (), paper.noi_luu or ho_so.chung.noi_luu),
        ],
        "co_quan_cap": paper.co_quan_cap or issuer_of(ho_so, paper).ten,
        "ngay_don": ngay_dai(paper.ngay_don),
        "nguoi_lam_don": _named(named, lower=True),
        "nguoi_nghi_phep": person(named),
        "so_ngay": f"{paper.so_ngay:02}",
        "tu_ngay": ngay_dai(paper.tu_ngay),
        "den_ngay": ngay_dai(paper.den_ngay),
        "noi_nghi": _ended(paper.noi_nghi),
        "tinh_vao": paper.tinh_vao.derive(paper.tinh_vao.rstrip("./")),
        "xac_nhan": paper.xac_nhan,
    }


def _ended(text: Text) -> Text:
    return text if text.endswith(".") else text.derive(f"{text}.")


def _named(one: NguoiHop, before: str = "", after: str = "", *, lower: bool = False) -> Text:
    """The person with a form of address, a small letter first inside a sentence."""
    called = one.danh_xung or ONG_BA
    return one.ho_ten.derive(f"{before}{viet_thuong_dau(called) if lower else called} {one.ho_ten}{after}")
