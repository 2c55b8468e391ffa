"""The stock template of the annual plan, read from top to bottom like the paper (Mẫu 1.4)."""

from vndoc.blocks import Block, Loop
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, khoan_tieu_de, muc_la_ma
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("KẾ HOẠCH"),
        can_cu(),
        cac_doan("mo_dau"),
        muc_la_ma("{{ so_phan.muc_dich_yeu_cau }}", "MỤC ĐÍCH, YÊU CẦU"),
        cac_khoan("muc_dich_yeu_cau"),
        muc_la_ma("{{ so_phan.nhiem_vu_trong_tam }}", "NHIỆM VỤ TRỌNG TÂM"),
        cac_khoan("nhiem_vu_trong_tam"),
        muc_la_ma("{{ so_phan.nhiem_vu_cu_the }}", "NHIỆM VỤ CỤ THỂ"),
        cac_doan("nhiem_vu_cu_the.mo_dau", dan_vao=True),
        khoan_tieu_de("nhiem_vu_cu_the.theo_quy"),
        Loop(
            "phan",
            "phan_bo_sung",
            (
                muc_la_ma("{{ phan.so }}", "{{ phan.ten }}"),
                cac_doan("phan.doan"),
                cac_khoan("phan.khoan"),
            ),
        ),
        muc_la_ma("{{ so_phan.to_chuc_thuc_hien }}", "TỔ CHỨC THỰC HIỆN"),
        khoan_tieu_de("to_chuc_thuc_hien"),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
    )
