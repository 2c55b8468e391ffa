"""The stock template of decisions (Mẫu 1.2; with an attached text Mẫu 1.3)."""

from vndoc.blocks import Block, If
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.dieu_khoan import cac_dieu, dieu
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.quyet_dinh import quyet_dinh, tham_quyen_ban_hanh, van_ban_kem_theo
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
        If("van_ban_kem_theo", van_ban_kem_theo(rulebook)),
    )
