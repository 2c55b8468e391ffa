"""The stock template of the công điện, read from top to bottom like the paper (Mẫu 1.6)."""

from vndoc.blocks import Block
from vndoc.blocks.cong_dien import noi_nhan_dien
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.blocks.than_van_ban import than_van_ban
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("CÔNG ĐIỆN"),
        *noi_nhan_dien(),
        can_cu(),
        than_van_ban(),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
    )
