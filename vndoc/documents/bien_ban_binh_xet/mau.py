"""The stock template of the minutes on nominees (Mẫu 1.9)."""

from vndoc.blocks import Block
from vndoc.blocks.bang_phieu import bang_phieu
from vndoc.blocks.base import If, Loop, Para
from vndoc.blocks.bien_ban import (
    cac_muc_hop,
    dau_bien_ban,
    mo_dau_bien_ban,
    ten_loai_khong_ke,
    thu_ky_chu_toa,
)
from vndoc.blocks.ket_thuc import doan_ket_thuc
from vndoc.blocks.noi_dung import cac_doan
from vndoc.blocks.ten_loai import can_cu
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_bien_ban(rulebook),
        *ten_loai_khong_ke("BIÊN BẢN"),
        can_cu(),
        *mo_dau_bien_ban(),
        *cac_muc_hop(),
        Para("khoan_tieu_de", "{{ ket_qua.so }}. {{ ket_qua.ten }}"),
        *bang_phieu(rulebook),
        Para("khoan_tieu_de", "{{ so_ket_luan }}. Kết luận"),
        If(
            "de_nghi",
            (
                Para("noi_dung", "{{ loai_hop }} thống nhất đề nghị xét tặng:", keep_next=True),
                Loop("dong", "de_nghi", (Para("gach_dau_dong", "- {{ dong }}"),)),
            ),
        ),
        If(
            "khong_dat",
            (
                Para("noi_dung", "Các trường hợp không đạt tỷ lệ phiếu cần có, không đề nghị:", keep_next=True),
                Loop("dong", "khong_dat", (Para("gach_dau_dong", "- {{ dong }}"),)),
            ),
        ),
        cac_doan("ket_luan"),
        If("thong_qua", (Para("noi_dung", "{{ thong_qua }}"),)),
        doan_ket_thuc(),
        thu_ky_chu_toa(rulebook),
    )
