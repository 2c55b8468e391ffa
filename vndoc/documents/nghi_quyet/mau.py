"""The stock template of resolutions (Mẫu 1.1)."""

from vndoc.blocks import Block
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.dieu_khoan import cac_dieu, dieu
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.quyet_dinh import quyet_nghi, tham_quyen_ban_hanh
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("NGHỊ QUYẾT"),
        tham_quyen_ban_hanh(),
        can_cu(),
        quyet_nghi(),
        cac_dieu("cac_dieu"),
        *dieu("dieu_cuoi", last=True),
        noi_nhan_chu_ky(rulebook),
    )
