"""The shape of the tables of cases, and the cases that many conditions share."""

from dataclasses import dataclass

from tests.quy_dinh.xet.ho_so_thu import Spec
from vndoc.quy_dinh.xet import KetLuan

DU, KHONG, XEM = KetLuan.DU, KetLuan.KHONG, KetLuan.NGUOI_XEM


@dataclass(frozen=True)
class Ca:
    """One condition: its article, and the changes to the record that just meet it, just fail, leave a gap.

    `khi_khong`, `khi_thieu` are the outcomes of the whole then.
    """

    ma: str
    can_cu: str
    dat: Spec
    khong: Spec
    thieu: Spec
    khi_khong: KetLuan = KHONG
    khi_thieu: KetLuan = XEM


@dataclass(frozen=True)
class Bang:
    """The cases of one set of conditions, over a record that meets all of them, each just so."""

    bo: str
    goc: Spec
    ca: tuple[Ca, ...]


def cau_hoi(ma: str, can_cu: str) -> Ca:
    """A question that a person must answer."""
    return Ca(ma, can_cu, {}, {"tra_loi": {ma: "không"}}, {"tra_loi": {ma: None}})


def nhac(ma: str, can_cu: str) -> Ca:
    """A question that weighs nothing until it is answered with no."""
    return Ca(ma, can_cu, {}, {"tra_loi": {ma: "không"}}, {"tra_loi": {ma: None}}, KHONG, DU)


def viec() -> Ca:
    """No matter under review."""
    matter = {"noi_dung": "Đơn phản ánh", "nguoi_ket_luan": "Nguyễn Văn A, Giám đốc"}
    return Ca(
        "viec-xem-xet",
        "Nghị định 152/2025/NĐ-CP, Điều 4; Thông tư 03/2018/TT-BNG, Điều 3 khoản 2 điểm g",
        {"viec_xem_xet": [{**matter, "duoc_khen": "có"}]},
        {"viec_xem_xet": [{**matter, "duoc_khen": "không"}]},
        {"viec_xem_xet": [{"noi_dung": "Đơn phản ánh"}]},
    )
