"""The values of the giấy giới thiệu's template."""

from collections.abc import Sequence

from vndoc.documents.cuoc_hop import NguoiHop
from vndoc.documents.dau_cau import ended
from vndoc.documents.giay_gioi_thieu.model import GiayGioiThieu
from vndoc.documents.kinh_gui import noi_nhan_nhu_tren
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_thuong_dau
from vndoc.viet.ngay import ngay_dai

VIET_TAT = "GGT"
"""The type's abbreviation (Phụ lục III, Phần I)."""

ONG_BA = "Ông (bà)"
"""How the decree's samples address a person whose form of address is not given."""


def context(ho_so: HoSo, paper: GiayGioiThieu) -> dict[str, object]:
    """The template's values."""
    return {
        **the_thuc(ho_so, paper, VIET_TAT),
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper),
        "co_quan_gioi_thieu": paper.co_quan_gioi_thieu or issuer_of(ho_so, paper).ten,
        "nguoi_duoc_gioi_thieu": [person(one) for one in paper.nguoi_duoc_gioi_thieu],
        "nguoi_co_ten": _called(paper.nguoi_duoc_gioi_thieu),
        "noi_den": ended(paper.noi_den, "."),
        "ve_viec": ended(paper.ve_viec, "."),
        "gia_tri_den": ngay_dai(paper.gia_tri_den),
    }


def person(one: NguoiHop) -> dict[str, Text | str]:
    """A person's lines: form of address, name, post."""
    return {"danh_xung": one.danh_xung or ONG_BA, "ho_ten": one.ho_ten, "chuc_vu": ended(one.chuc_vu, ".")}


def _called(people: Sequence[NguoiHop]) -> str:
    """How the last sentence calls those named above."""
    if len(people) > 1:
        return "các ông, bà"
    return viet_thuong_dau(people[0].danh_xung or ONG_BA)
