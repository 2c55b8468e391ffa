"""The stock template of the decision on awards (Mẫu 1.2; lists as annexes)."""

from vndoc.blocks import Block
from vndoc.blocks.danh_sach_khen import CA_NHAN, TAP_THE, bang_theo_nhom
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.dieu_khoan import cac_dieu, dieu
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.phu_luc import phu_luc_doc
from vndoc.blocks.quyet_dinh import quyet_dinh, tham_quyen_ban_hanh
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("QUYẾT ĐỊNH"),
        tham_quyen_ban_hanh(),
        can_cu(),
        quyet_dinh(),
        cac_dieu("cac_dieu"),
        *dieu("dieu_cuoi", last=True),
        noi_nhan_chu_ky(rulebook),
        phu_luc_doc(
            "phu_luc.tap_the",
            "DANH SÁCH {{ so_tap_the }} TẬP THỂ {{ duoc_khen }}",
            lambda page: (bang_theo_nhom(TAP_THE, "tap_the", page),),
            rulebook,
        ),
        phu_luc_doc(
            "phu_luc.ca_nhan",
            "DANH SÁCH {{ so_ca_nhan }} CÁ NHÂN {{ duoc_khen }}",
            lambda page: (bang_theo_nhom(CA_NHAN, "ca_nhan", page),),
            rulebook,
        ),
    )
