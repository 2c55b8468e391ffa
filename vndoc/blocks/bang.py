"""Tables of data: a heading row that is repeated on each page, then one row for each item of a list.

The decree leaves their text free; its styles are the house's (`VN Bảng`).
"""

from dataclasses import dataclass
from itertools import pairwise

from vndoc.blocks.base import Bang, Block, Cell, Para, Row, RowLoop
from vndoc.rulebook import Rulebook


@dataclass(frozen=True)
class Cot:
    """A column: its heading, its share of the text's width, what a cell prints (a text with tags, or blocks), and the
    style of that text: `bang` (left), `bang_giua` (centred), `bang_so` (right).
    """

    tieu_de: str
    phan: int
    noi_dung: str | tuple[Block, ...]
    kieu: str = "bang"


def bang(cot: tuple[Cot, ...], name: str, source: str, rulebook: Rulebook) -> Bang:
    """The table with one row for each `name` of `source`."""
    heading = Row(tuple(Cell((Para("bang_tieu_de", one.tieu_de),)) for one in cot), heading=True)
    return Bang(chia_cot(tuple(one.phan for one in cot), rulebook), (heading, RowLoop(name, source, (hang(cot),))))


def hang(cot: tuple[Cot, ...]) -> Row:
    """One row of the columns' cells."""
    return Row(tuple(Cell(_blocks(one)) for one in cot))


def chia_cot(phan: tuple[int, ...], rulebook: Rulebook) -> tuple[int, ...]:
    """Widths in twips of columns that share the text's width as `phan` says."""
    width = sum(rulebook.frame.sign_columns)
    edges = [round(width * sum(phan[:count]) / sum(phan)) for count in range(len(phan) + 1)]
    return tuple(after - before for before, after in pairwise(edges))


def _blocks(one: Cot) -> tuple[Block, ...]:
    return (Para(one.kieu, one.noi_dung),) if isinstance(one.noi_dung, str) else one.noi_dung
