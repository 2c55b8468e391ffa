"""The stock template of the giấy nghỉ phép (Mẫu 1.10)."""

from vndoc.blocks import Block
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.giay_viec_rieng import nghi_phep, ten_loai_khong_trich_yeu, xac_nhan
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai_khong_trich_yeu("GIẤY NGHỈ PHÉP"),
        can_cu(),
        *nghi_phep(),
        noi_nhan_chu_ky(rulebook),
        xac_nhan(rulebook),
    )
