"""The stock template of the table of criteria, read from top to bottom like the paper."""

from vndoc.blocks import Bang, Block, Cell, Gap, If, Loop, Para, Row, RowIf, RowLoop, Run
from vndoc.blocks.bang import chia_cot
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.noi_dung import cac_doan, cac_khoan
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

COT = (("TT", 8), ("Nội dung, tiêu chí", 38), ("Điểm chuẩn (tối đa)", 12), ("Cách chấm điểm", 42))
"""Headings of the columns and their shares of the width."""


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("BẢNG TIÊU CHÍ, THANG ĐIỂM"),
        If("tinh_trang", (Para("tinh_trang", (Run("{{ tinh_trang }}", italic=True),)),)),
        can_cu(),
        cac_doan("mo_dau"),
        _bang(rulebook),
        Gap(rulebook.frame.above_signature),
        Para("noi_dung", (Run("Hướng dẫn chấm điểm:", bold=True),), keep_next=True),
        cac_khoan("huong_dan"),
        Para("khoan_thuong", "{{ huong_dan_cuoi.so }}. {{ huong_dan_cuoi.noi_dung }}", keep_next=True),
        noi_nhan_chu_ky(rulebook),
    )


def _bang(rulebook: Rulebook) -> Bang:
    """The tree as rows: parts and groups bold, on one page with what they hold."""
    heading = Row(tuple(Cell((Para("bang_tieu_de", name),)) for name, _ in COT), heading=True)
    kinds = (
        RowIf("dong.phan", (_row(bold=True),)),
        RowIf("dong.nhom", (_row(bold=True),)),
        RowIf("dong.muc", (_row(bold=False),)),
    )
    return Bang(chia_cot(tuple(share for _, share in COT), rulebook), (heading, RowLoop("dong", "hang", kinds)))


def _row(*, bold: bool) -> Row:
    def cell(style: str, tag: str) -> Cell:
        return Cell((Para(style, (Run(f"{{{{ dong.{tag} }}}}", bold=bold or None),), keep_next=bold or None),))

    lines = Loop("y", "dong.cach_cham", (Para("bang", "{{ y }}", keep_next=bold or None),))
    return Row((cell("bang_giua", "so"), cell("bang", "ten"), cell("bang_giua", "diem"), Cell((lines,))))
