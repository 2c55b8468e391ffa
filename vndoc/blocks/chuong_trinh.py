"""The programme of a meeting: when, where, who presides; the timetable; notes below it. No law gives it a form."""

from vndoc.blocks.bang import Cot, bang, hang
from vndoc.blocks.base import Bang, Block, Gap, If, Loop, Para
from vndoc.rulebook import Rulebook


def thoi_gian_dia_diem() -> tuple[Block, ...]:
    """The lines above the table; the last stays on one page with its first row."""
    return (
        Para("noi_dung", "Thời gian: {{ thoi_gian_hop }}"),
        Para("noi_dung", "Địa điểm: {{ dia_diem }}"),
        Para("noi_dung", "Chủ trì: {{ chu_tri }}", keep_next=True),
    )


def bang_chuong_trinh(rulebook: Rulebook) -> Bang:
    """Hours, what is done, who does it; the last row stays on one page with what follows the table."""
    table = bang(_cot("muc"), "muc", "chuong_trinh", rulebook)
    return Bang(table.columns, (*table.rows, hang(_cot("chuong_trinh_cuoi", keep_next=True))))


def ghi_chu(rulebook: Rulebook) -> tuple[Block, ...]:
    """`Ghi chú: …` in one line or as a list; without notes only what parts the table from that of the signature."""
    return (
        Gap(rulebook.frame.above_signature),
        If("mot_ghi_chu", (Para("noi_dung", "Ghi chú: {{ mot_ghi_chu }}", keep_next=True),)),
        If(
            "ghi_chu",
            (
                Para("noi_dung", "Ghi chú:", keep_next=True),
                Loop("dong", "ghi_chu", (Para("gach_dau_dong", "- {{ dong }}"),)),
                Para("gach_dau_dong", "- {{ ghi_chu_cuoi }}", keep_next=True),
            ),
        ),
    )


def _cot(muc: str, keep_next: bool | None = None) -> tuple[Cot, ...]:
    """The columns with the cells of the row `muc`."""
    content = (
        Para("bang", f"{{{{ {muc}.noi_dung }}}}", keep_next),
        Loop("y", f"{muc}.chi_tiet", (Para("bang", "- {{ y }}", keep_next),)),
    )
    return (
        Cot("Thời gian", 29, (Para("bang_giua", f"{{{{ {muc}.thoi_gian }}}}", keep_next),)),
        Cot("Nội dung", 43, content),
        Cot("Người thực hiện", 28, (Para("bang", f"{{{{ {muc}.nguoi_thuc_hien }}}}", keep_next),)),
    )
