"""The stock template of one ballot."""

from vndoc.blocks import Block
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.base import Gap, Grid, If, Para, Run
from vndoc.blocks.dau_van_ban import co_quan, quoc_hieu_tieu_ngu
from vndoc.blocks.ten_loai import ten_loai
from vndoc.rulebook import Rulebook

_TEN = (
    Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
    Cot("Họ và tên, tên đơn vị", 24, "{{ dong.ten }}"),
    Cot("Chức vụ", 21, "{{ dong.chuc_vu }}"),
    Cot("Danh hiệu, hình thức", 27, "{{ dong.hinh_thuc }}"),
)
_TUNG_TEN = (*_TEN, Cot("Đồng ý", 11, "", "bang_giua"), Cot("Không đồng ý", 11, "", "bang_giua"))
_CHON_TEN = (*_TEN, Cot("Chọn", 12, "", "bang_giua"))


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper; the seal goes over the issuer's name, opinions on what is left of the page."""
    frame = rulebook.frame
    return (
        Grid(frame.head_columns, ((co_quan(), quoc_hieu_tieu_ngu(rulebook)),), gutter=frame.gutter),
        *ten_loai("PHIẾU BÌNH XÉT"),
        Para("noi_dung", "Cuộc họp: {{ ten_cuoc_hop }}"),
        Para("noi_dung", (Run("Hướng dẫn: ", bold=True), Run("{{ huong_dan }}")), keep_next=True),
        If("tung_ten", (bang(_TUNG_TEN, "dong", "tung_ten", rulebook),)),
        If("chon_ten", (bang(_CHON_TEN, "dong", "chon_ten", rulebook),)),
        Gap(frame.above_signature),
        If("y_kien_khac", (Para("noi_dung", "Ý kiến khác:"),)),
        If("so_phieu", (Para("bang_so", (Run("Phiếu số {{ so_phieu }}", italic=True),)),)),
    )
