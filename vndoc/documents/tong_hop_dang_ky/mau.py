"""The stock template of the summary: landscape pages; a column for each title, as many as the data have."""

from vndoc.blocks import Bang, Block, Cell, CellLoop, Gap, If, Loop, Ngang, Para, Row, RowLoop, Run
from vndoc.blocks.bang import chia_cot
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.noi_dung import cac_doan
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

_CHIA = (13, 46, 73, 17, 19)
"""Shares of the width: TT, unit, contents, initiatives, one title."""


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    wide = rulebook.turned()
    return (
        Ngang(
            (
                dau_so_neu_co(wide),
                *ten_loai("BẢNG TỔNG HỢP"),
                kinh_gui(wide),
                can_cu(),
                cac_doan("mo_dau"),
                Para("noi_dung", "Đến nay, có {{ tinh_hinh }}; cụ thể như sau:", keep_next=True),
                _bang_dang_ky(wide),
                Gap(wide.frame.above_signature),
                If("chu_giai", (Para("noi_dung", "Ghi chú: {{ chu_giai }}"),)),
                If("ngoai_bang", (Para("noi_dung", _NGOAI_BANG),)),
                doan_ket_thuc(),
                noi_nhan_chu_ky(wide),
            )
        ),
    )


_NGOAI_BANG = (
    "Danh hiệu thi đua, hình thức khen thưởng thuộc thẩm quyền của cơ quan khác do các đơn vị đăng ký với cơ quan có "
    "thẩm quyền, không tổng hợp ở bảng này."
)


def _bang_dang_ky(rulebook: Rulebook) -> Bang:
    """The heading, a row for each member, the totals."""
    aims = (Loop("y", "dong.muc_tieu", (Para("bang", "{{ y }}"),)),)
    rows = (
        Row(
            (
                *(_heading(one) for one in ("TT", "Đơn vị", "Mục tiêu, nội dung thi đua chính", "Sáng kiến")),
                CellLoop("cot", "cot_danh_hieu", _heading("{{ cot }}")),
            ),
            heading=True,
        ),
        RowLoop(
            "dong",
            "hang_dang_ky",
            (
                Row(
                    (
                        Cell((Para("bang_giua", "{{ dong.so }}"),)),
                        Cell((Para("bang", "{{ dong.ten }}"),)),
                        Cell(aims),
                        Cell((Para("bang_giua", "{{ dong.sang_kien }}"),)),
                        CellLoop("so", "dong.so_luong", Cell((Para("bang_giua", "{{ so }}"),))),
                    )
                ),
            ),
        ),
        Row(
            (
                Cell((_sum("Tổng cộng"),), span=3),
                Cell((_sum("{{ tong_sang_kien }}"),)),
                CellLoop("so", "tong_danh_hieu", Cell((_sum("{{ so }}"),))),
            )
        ),
    )
    return Bang(chia_cot(_CHIA, rulebook), rows)


def _heading(text: str) -> Cell:
    return Cell((Para("bang_tieu_de", text),))


def _sum(text: str) -> Para:
    return Para("bang_giua", (Run(text, bold=True),))
