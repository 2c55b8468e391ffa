"""The stock template of the notice (Mẫu 1.4; lists as annexes)."""

from vndoc.blocks import Block
from vndoc.blocks.base import If, Loop, Para
from vndoc.blocks.danh_sach_khen import phu_luc_danh_sach
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.noi_dung import cac_doan
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

_CONG_KHAI = "{{ co_quan_trinh }} công khai danh sách"
_DANH_SACH = "(danh sách tại {{ danh_sach_tai }} kèm theo)"


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("THÔNG BÁO"),
        can_cu(),
        cac_doan("mo_dau"),
        If(
            "mot_nhom",
            (
                Para(
                    "noi_dung",
                    f"{_CONG_KHAI} {{{{ so_luong }}}} được đề nghị tặng {{{{ mot_nhom }}}} {_DANH_SACH}.",
                ),
            ),
            otherwise=(
                Para(
                    "noi_dung",
                    f"{_CONG_KHAI} {{{{ so_luong }}}} được đề nghị khen thưởng {_DANH_SACH}, gồm:",
                    keep_next=True,
                ),
                Loop("nhom", "cac_nhom", (Para("gach_dau_dong", "- {{ nhom }}"),)),
            ),
        ),
        Para("khoan_thuong", "1. Nơi công khai: {{ noi_cong_khai }}"),
        Para("khoan_thuong", "2. Thời gian nhận ý kiến: {{ thoi_gian_cong_khai }}"),
        Para("khoan_thuong", "3. Nơi nhận ý kiến: {{ noi_nhan_y_kien }}"),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
        *phu_luc_danh_sach(rulebook),
    )
