"""The stock template of the call, read from top to bottom like the paper."""

from vndoc.blocks import Block, Gap, If, Para
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky, noi_nhan_duoi_chu_ky
from vndoc.blocks.luoi_chu_ky import luoi_chu_ky
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, muc_la_ma, noi_dung_chi_tieu
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    joint = (*luoi_chu_ky(None, rulebook), *noi_nhan_duoi_chu_ky(rulebook))
    campaign = muc_la_ma("{{ so_phan.thoi_gian_thi_dua }}", "THỜI GIAN THI ĐUA")
    carrying_out = muc_la_ma("{{ so_phan.to_chuc_thuc_hien }}", "TỔ CHỨC THỰC HIỆN")
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("PHÁT ĐỘNG"),
        can_cu(),
        cac_doan("mo_dau"),
        muc_la_ma("{{ so_phan.muc_tieu }}", "MỤC TIÊU"),
        cac_khoan("muc_tieu"),
        muc_la_ma("{{ so_phan.noi_dung }}", "NỘI DUNG, CHỈ TIÊU THI ĐUA"),
        noi_dung_chi_tieu("noi_dung"),
        If("thoi_gian_thi_dua", (campaign, Para("noi_dung", "{{ thoi_gian_thi_dua }}"))),
        If("to_chuc_thuc_hien", (carrying_out, cac_khoan("to_chuc_thuc_hien"))),
        doan_ket_thuc(),
        If("chuc_vu", (noi_nhan_chu_ky(rulebook),), otherwise=joint),
        Gap(),
    )
