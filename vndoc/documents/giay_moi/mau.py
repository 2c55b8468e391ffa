"""The stock template of invitations (Mẫu 1.7)."""

from vndoc.blocks import Block
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.giay_moi import kinh_moi, thong_tin_hop
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("GIẤY MỜI"),
        can_cu(),
        *kinh_moi(),
        *thong_tin_hop(),
        noi_nhan_chu_ky(rulebook),
    )
