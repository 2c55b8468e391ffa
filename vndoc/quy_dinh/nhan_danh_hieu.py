"""Which title or award a name in the record of a nominee means, whoever of its level gave it."""

from functools import cache

from vndoc.ho_so.ung_vien.lua_chon import XepLoai
from vndoc.quy_dinh.bang_du_lieu import BanGhi, doc_bang
from vndoc.quy_dinh.danh_hieu import DanhHieu, load_danh_hieu
from vndoc.quy_dinh.mau_ten import khop_mau, tho


class NhomDanhHieu(BanGhi):
    """How a title is recognised and ranked; the fields are explained in the table."""

    khoa: str
    nhom: str
    mau_ten: tuple[str, ...] = ()
    khong_phai: tuple[str, ...] = ()
    bac: int | None = None
    xep_loai_tu: XepLoai | None = None


@cache
def load_nhom() -> dict[str, NhomDanhHieu]:
    """The groups by the keys of the titles."""
    return doc_bang("nhom_danh_hieu.toml", NhomDanhHieu)


@cache
def nhan_ra(text: str) -> DanhHieu | None:
    """The title that `text` means: by key, by a name of the list, or by a pattern; None where nothing is known.

    `Bằng khen của Bộ trưởng Bộ X` is the award of ministers, whatever the ministry.
    """
    titles = load_danh_hieu()
    named = next((one for one in titles if text.strip() == one.khoa or tho(text) in _names(one)), None)
    groups = load_nhom()
    return named or next((one for one in titles if _like(text, groups[one.khoa])), None)


def thuoc(text: str, khoa: str) -> bool:
    """Whether the name means the title, or a title of the group, `khoa`."""
    found = nhan_ra(text)
    return found is not None and khoa in (found.khoa, load_nhom()[found.khoa].nhom)


@cache
def cac_khoa(khoa: str) -> tuple[str, ...]:
    """The keys of the titles that `khoa`, a title or a group, stands for."""
    return tuple(one.khoa for one in load_nhom().values() if khoa in (one.khoa, one.nhom))


def ten_nhom(khoa: str) -> str:
    """The words for a title or a group in a sentence."""
    names = {one.khoa: one.ten for one in load_danh_hieu()}
    return names.get(khoa) or " hoặc ".join(names[one] for one in cac_khoa(khoa))


def _like(text: str, group: NhomDanhHieu) -> bool:
    return khop_mau(text, group.mau_ten) and not khop_mau(text, group.khong_phai)


def _names(title: DanhHieu) -> tuple[str, ...]:
    return tuple(tho(name) for name in title.cac_ten)
