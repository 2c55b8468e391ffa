"""The stock template of the submission, read from top to bottom like the paper (Mẫu 1.4; lists as annexes)."""

from vndoc.blocks import Block, If, Loop, Para
from vndoc.blocks.danh_sach_khen import phu_luc_danh_sach
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.noi_dung import cac_doan
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

_TRINH = "{{ co_quan_trinh }} kính trình {{ nguoi_nhan }} xem xét,"
_DANH_SACH = "(danh sách tại {{ danh_sach_tai }} kèm theo)"


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("TỜ TRÌNH"),
        kinh_gui(rulebook),
        can_cu(),
        cac_doan("mo_dau"),
        If(
            "mot_nhom",
            (Para("noi_dung", f"{_TRINH} tặng {{{{ mot_nhom }}}} cho {{{{ so_luong }}}} {_DANH_SACH}."),),
            otherwise=(
                Para("noi_dung", f"{_TRINH} khen thưởng {{{{ so_luong }}}} {_DANH_SACH}, gồm:", keep_next=True),
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
        doan_ket_thuc("{{ co_quan_trinh }} kính trình {{ nguoi_nhan }} xem xét, quyết định./."),
        noi_nhan_chu_ky(rulebook),
        *phu_luc_danh_sach(rulebook),
    )
