"""The stock template of the papers of Mẫu 1.4; the type's name comes from the data."""

from vndoc.blocks import Block
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.blocks.than_van_ban import than_van_ban
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("{{ ten_loai }}"),
        kinh_gui(rulebook),
        can_cu(),
        than_van_ban(),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
    )
