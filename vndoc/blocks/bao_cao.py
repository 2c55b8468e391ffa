"""Reports: parts with fixed headings, each with the office's own text and what was collected from the units below it;
tables of figures for annexes. `documents.bao_cao` makes the values.
"""

from vndoc.blocks.bang import Cot, chia_cot, hang
from vndoc.blocks.base import Bang, Block, Cell, If, Para, Row, RowIf, RowLoop, Run
from vndoc.blocks.than_van_ban import than_van_ban
from vndoc.rulebook import Rulebook


def muc_bao_cao(ten: str, tieu_de: str, tong_hop: str | None = None) -> If:
    """`I. TÊN MỤC` with its text; `ten` is the name of its values, `tong_hop` leads over to what the units wrote, None
    in the report of one unit.
    """
    return If(ten, (Para("muc_la_ma", f"{{{{ {ten}.so }}}}. {tieu_de}"), *_text(ten, tong_hop, ())))


def khoan_bao_cao(ten: str, tieu_de: str, tong_hop: str | None = None, so_lieu: tuple[Block, ...] = ()) -> If:
    """`1. Tên khoản` with its text; `so_lieu` are sentences with computed numbers, below the text of the office."""
    return If(ten, (Para("khoan_tieu_de", f"{{{{ {ten}.so }}}}. {tieu_de}"), *_text(ten, tong_hop, so_lieu)))


def _text(ten: str, tong_hop: str | None, so_lieu: tuple[Block, ...]) -> tuple[Block, ...]:
    own = (than_van_ban(f"{ten}.noi_dung"), *so_lieu)
    if tong_hop is None:
        return own
    lead = Para("noi_dung", tong_hop, keep_next=True)
    return (*own, If(f"{ten}.tong_hop", (lead, than_van_ban(f"{ten}.tong_hop"))))


def cau_neu(dieu_kien: str, cau: str) -> If:
    """A sentence with computed values, only where there is something to say."""
    return If(dieu_kien, (Para("noi_dung", cau),))


def bang_nhom(cot: tuple[Cot, ...], source: str, rulebook: Rulebook) -> Bang:
    """A table of groups: for each `nhom` of `source` a bold row with its number and name where it has one, then one row
    for each `dong` of it.
    """
    title = _nhom(len(cot))
    rows = RowLoop("dong", "nhom.dong", (hang(cot),))
    return _bang(cot, (RowLoop("nhom", source, (RowIf("nhom.ten", (title,)), rows)),), rulebook)


def bang_nhom_hai_bac(cot_tren: tuple[Cot, ...], cot: tuple[Cot, ...], source: str, rulebook: Rulebook) -> Bang:
    """As `bang_nhom`, but each `muc` of a group has a bold row of its own, and below it one `dong` for each unit."""
    upper = hang(tuple(_bold(one) for one in cot_tren))
    rows = RowLoop("muc", "nhom.muc", (upper, RowLoop("dong", "muc.dong", (hang(cot),))))
    return _bang(cot, (RowLoop("nhom", source, (RowIf("nhom.ten", (_nhom(len(cot)),)), rows)),), rulebook)


def bang_co_tong(cot: tuple[Cot, ...], source: str, tong: tuple[Cot, ...], rulebook: Rulebook) -> Bang:
    """A table with a bold row of totals at its end."""
    rows = RowLoop("dong", source, (hang(cot),))
    return _bang(cot, (rows, hang(tuple(_bold(one) for one in tong))), rulebook)


def bang_hai_bac_co_tong(
    cot_tren: tuple[Cot, ...], cot: tuple[Cot, ...], source: str, tong: tuple[Cot, ...], rulebook: Rulebook
) -> Bang:
    """For each `muc` of `source` a bold row and one `dong` for each unit, then a bold row of totals."""
    upper = hang(tuple(_bold(one) for one in cot_tren))
    rows = RowLoop("muc", source, (upper, RowLoop("dong", "muc.dong", (hang(cot),))))
    return _bang(cot, (rows, hang(tuple(_bold(one) for one in tong))), rulebook)


def _bang(cot: tuple[Cot, ...], rows: tuple[RowLoop | Row, ...], rulebook: Rulebook) -> Bang:
    heading = Row(tuple(Cell((Para("bang_tieu_de", one.tieu_de),)) for one in cot), heading=True)
    return Bang(chia_cot(tuple(one.phan for one in cot), rulebook), (heading, *rows))


def _nhom(columns: int) -> Row:
    """The row of a group over all columns but the first; it stays on one page with the row below."""
    number = Cell((Para("bang_giua", (Run("{{ nhom.so }}", bold=True),), keep_next=True),))
    name = Cell((Para("bang", (Run("{{ nhom.ten }}", bold=True),), keep_next=True),), span=columns - 1)
    return Row((number, name))


def _bold(one: Cot) -> Cot:
    """The column with its text in bold, on one page with the row below."""
    if not isinstance(one.noi_dung, str):
        raise ValueError("a bold cell is one paragraph")
    return Cot(one.tieu_de, one.phan, (Para(one.kieu, (Run(one.noi_dung, bold=True),), keep_next=True),), one.kieu)
