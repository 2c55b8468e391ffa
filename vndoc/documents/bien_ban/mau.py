"""The stock template of minutes (Mẫu 1.9)."""

from vndoc.blocks import Block
from vndoc.blocks.bien_ban import dau_bien_ban, mo_dau_bien_ban, noi_dung_hop, ten_loai_khong_ke, thu_ky_chu_toa
from vndoc.blocks.ket_thuc import doan_ket_thuc
from vndoc.blocks.ten_loai import can_cu
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_bien_ban(rulebook),
        *ten_loai_khong_ke("BIÊN BẢN"),
        can_cu(),
        *mo_dau_bien_ban(),
        *noi_dung_hop(),
        doan_ket_thuc(),
        thu_ky_chu_toa(rulebook),
    )
