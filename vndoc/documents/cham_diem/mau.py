"""The stock template of a member's table of scores: landscape, read from top to bottom like the paper."""

from vndoc.blocks import Bang, Block, Cell, Gap, Loop, Ngang, Para, Row, RowIf, RowLoop, Run
from vndoc.blocks.bang import chia_cot
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import noi_nhan_chu_ky
from vndoc.blocks.ten_loai import ten_loai
from vndoc.rulebook import Rulebook

COT = (
    ("TT", 5, "bang_nho_giua", "so"),
    ("Nội dung, tiêu chí", 25, "bang_nho", "ten"),
    ("Điểm chuẩn (tối đa)", 8, "bang_nho_giua", "diem"),
    ("Chỉ tiêu", 10, "bang_nho_giua", "chi_tieu"),
    ("Kết quả thực hiện", 11, "bang_nho_giua", "ket_qua"),
    ("Điểm tự chấm", 7, "bang_nho_giua", "tu_cham"),
    ("Điểm {{ ten_goi }} thẩm định", 9, "bang_nho_giua", "tham_dinh"),
    ("Điểm cuối", 7, "bang_nho_giua", "diem_cuoi"),
)
"""Heading, share of the width, style and value of each column but the last, which holds lines."""

CUOI = ("Minh chứng, giải trình", 18)


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    wide = rulebook.turned()
    return (
        Ngang(
            (
                dau_so_neu_co(wide),
                *ten_loai("BẢNG CHẤM ĐIỂM THI ĐUA"),
                _bang(wide),
                Gap(wide.frame.above_signature),
                noi_nhan_chu_ky(wide),
            )
        ),
    )


def _bang(rulebook: Rulebook) -> Bang:
    """Parts and groups bold, on one page with what they hold; the last row stays with the signature."""
    shares = (*(share for _, share, _, _ in COT), CUOI[1])
    headings = (*(name for name, _, _, _ in COT), CUOI[0])
    heading = Row(tuple(Cell((Para("bang_nho_tieu_de", name),)) for name in headings), heading=True)
    kinds = (
        RowIf("dong.phan", (_row(bold=True),)),
        RowIf("dong.nhom", (_row(bold=True),)),
        RowIf("dong.muc", (_row(bold=False),)),
    )
    return Bang(chia_cot(shares, rulebook), (heading, RowLoop("dong", "hang", kinds), _total()))


def _row(*, bold: bool) -> Row:
    cells = [_cell(style, f"{{{{ dong.{tag} }}}}", bold=bold) for _, _, style, tag in COT]
    lines = Loop("y", "dong.minh_chung", (Para("bang_nho", "{{ y }}", keep_next=bold or None),))
    return Row((*cells, Cell((lines,))))


def _total() -> Row:
    """D."""
    points = [_cell("bang_nho_giua", f"{{{{ tong_cong.{tag} }}}}", bold=True) for _, _, _, tag in COT[5:]]
    empty = Cell((Para("bang_nho_giua", "", keep_next=True),))
    name = Cell((Para("bang_nho", (Run("TỔNG CỘNG (A + B - C)", bold=True),), keep_next=True),))
    return Row((_cell("bang_nho_giua", "D", bold=True), name, empty, empty, empty, *points, empty))


def _cell(style: str, text: str, *, bold: bool) -> Cell:
    return Cell((Para(style, (Run(text, bold=bold or None),), keep_next=bold or None),))
