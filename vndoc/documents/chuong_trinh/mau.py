"""The stock template of programmes: the head of Mẫu 1.4, the meeting, the timetable."""

from vndoc.blocks import Block
from vndoc.blocks.chuong_trinh import bang_chuong_trinh, ghi_chu, thoi_gian_dia_diem
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("CHƯƠNG TRÌNH"),
        can_cu(),
        *thoi_gian_dia_diem(),
        bang_chuong_trinh(rulebook),
        *ghi_chu(rulebook),
        noi_nhan_chu_ky(rulebook),
    )
