"""The stock template of the cluster's summary of scores: landscape, read from top to bottom like the paper."""

from vndoc.blocks import Bang, Block, Cell, Loop, Ngang, Para, Row, RowLoop, Run
from vndoc.blocks.bang import chia_cot
from vndoc.blocks.chuong_trinh import ghi_chu
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

COT = (
    ("TT", 5, "bang_giua", "so"),
    ("Đơn vị", 25, "bang", "ten"),
    ("Tổng điểm tự chấm", 8, "bang_giua", "tu_cham"),
    ("Tổng điểm thẩm định", 9, "bang_giua", "tham_dinh"),
    ("A. Điểm chuẩn", 8, "bang_giua", "tong_chuan"),
    ("B. Điểm thưởng", 8, "bang_giua", "diem_thuong"),
    ("C. Điểm trừ", 7, "bang_giua", "diem_tru"),
    ("D. Tổng điểm (A + B - C)", 9, "bang_giua", "diem_cuoi"),
    ("Xếp hạng", 9, "bang_giua", "xep_hang"),
)
"""Heading, share of the width, style and value of each column but the last, which holds lines."""

CUOI = ("Ghi chú", 15)


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    wide = rulebook.turned()
    return (
        Ngang(
            (
                dau_so_neu_co(wide),
                *ten_loai("BẢNG TỔNG HỢP ĐIỂM, XẾP HẠNG THI ĐUA"),
                can_cu(),
                _bang(wide),
                *ghi_chu(wide),
                noi_nhan_chu_ky(wide),
            )
        ),
    )


def _bang(rulebook: Rulebook) -> Bang:
    """The members; the last row stays on one page with what follows the table."""
    shares = (*(share for _, share, _, _ in COT), CUOI[1])
    headings = (*(name for name, _, _, _ in COT), CUOI[0])
    heading = Row(tuple(Cell((Para("bang_tieu_de", name),)) for name in headings), heading=True)
    rows = (heading, RowLoop("dong", "hang", (_row("dong"),)), _row("hang_cuoi", keep_next=True))
    return Bang(chia_cot(shares, rulebook), rows)


def _row(name: str, *, keep_next: bool | None = None) -> Row:
    def cell(style: str, tag: str) -> Cell:
        bold = True if tag in ("diem_cuoi", "xep_hang") else None
        return Cell((Para(style, (Run(f"{{{{ {name}.{tag} }}}}", bold=bold),), keep_next=keep_next),))

    lines = Loop("y", f"{name}.ghi_chu", (Para("bang", "{{ y }}", keep_next=keep_next),))
    return Row((*(cell(style, tag) for _, _, style, tag in COT), Cell((lines,))))
