"""The stock template of the letter (Mẫu 1.5; lists as annexes)."""

from vndoc.blocks import Block
from vndoc.blocks.base import If, Loop, Para
from vndoc.blocks.danh_sach_khen import phu_luc_danh_sach
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui, trich_yeu_cong_van
from vndoc.blocks.ten_loai import can_cu
from vndoc.blocks.than_van_ban import than_van_ban
from vndoc.rulebook import Rulebook

_DE_NGHI = "{{ co_quan_trinh }} đề nghị xem xét,"
_DANH_SACH = "(danh sách tại {{ danh_sach_tai }} kèm theo)"


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook, trich_yeu_cong_van(rulebook)),
        kinh_gui(rulebook),
        can_cu(),
        than_van_ban(),
        If(
            "mot_nhom",
            (Para("noi_dung", f"{_DE_NGHI} tặng {{{{ mot_nhom }}}} cho {{{{ so_luong }}}} {_DANH_SACH}."),),
            otherwise=(
                Para("noi_dung", f"{_DE_NGHI} khen thưởng {{{{ so_luong }}}} {_DANH_SACH}, gồm:", keep_next=True),
                Loop("nhom", "cac_nhom", (Para("gach_dau_dong", "- {{ nhom }}"),)),
            ),
        ),
        If(
            "ho_so_kem",
            (
                Para("noi_dung", "Hồ sơ kèm theo gồm:", keep_next=True),
                Loop("phan", "ho_so_kem", (Para("gach_dau_dong", "- {{ phan }}"),)),
            ),
        ),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
        *phu_luc_danh_sach(rulebook),
    )
