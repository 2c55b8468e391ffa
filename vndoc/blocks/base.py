"""The few shapes that every block is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Text that differs from its component's style; None leaves a property to the style."""

    text: str
    bold: bool | None = None
    italic: bool | None = None


@dataclass(frozen=True)
class Para:
    """One paragraph of a component, or of a style of the house (`bang`); `keep_next` keeps it on one page with what
    follows (True) or frees it (False), whatever its style says (None).
    """

    component: str
    text: str | tuple[Run, ...]
    keep_next: bool | None = None

    @property
    def runs(self) -> tuple[Run, ...]:
        """The text as runs."""
        return (Run(self.text),) if isinstance(self.text, str) else self.text


@dataclass(frozen=True)
class RuleLine:
    """The rule under a component."""

    component: str


@dataclass(frozen=True)
class SignRoom:
    """Room for signature and seal; `keep_next` as for `Para`."""

    keep_next: bool | None = None


@dataclass(frozen=True)
class Gap:
    """A flat paragraph under a table of data, `above` twips from it, on one page with what follows: it parts the table
    from the text, and from a table right below, which Word would join to it.
    """

    above: int = 0


@dataclass(frozen=True)
class Loop:
    """`blocks` once for each `name` of `source` (docxtpl's `{%p for %}`)."""

    name: str
    source: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class If:
    """`blocks` only where `condition` holds, `otherwise` where not (docxtpl's `{%p if %}`)."""

    condition: str
    blocks: tuple[Block, ...]
    otherwise: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A cell that takes the width of `span` columns; `bottom` lets its blocks stand on its lower edge."""

    blocks: tuple[Block, ...]
    span: int = 1
    bottom: bool = False


@dataclass(frozen=True)
class CellLoop:
    """`cell` once for each `name` of `source` (docxtpl's `{%tc for %}`): columns whose number the data decide.

    Each row of the table has the loop at the same place; the column's width is that of one of them, and the widths of
    all columns are fitted to the table's after the merge.
    """

    name: str
    source: str
    cell: Cell


@dataclass(frozen=True)
class Row:
    """A row of cells whose spans add up to the table's columns; a `heading` row is repeated on each page."""

    cells: tuple[Cell | CellLoop, ...]
    heading: bool = False


@dataclass(frozen=True)
class RowLoop:
    """`rows` once for each `name` of `source` (docxtpl's `{%tr for %}`)."""

    name: str
    source: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class RowIf:
    """`rows` only where `condition` holds (docxtpl's `{%tr if %}`)."""

    condition: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class Grid:
    """A table without borders whose rows do not break; `columns` are widths in twips, a row is a tuple of cells, a
    cell a tuple of blocks, where no `Row` says more. `gutter` (twips) parts the text of a cell from the next, `above`
    from what stands above the row.
    """

    columns: tuple[int, ...]
    rows: tuple[TableRow, ...]
    gutter: int = 0
    above: int = 0


@dataclass(frozen=True)
class Bang:
    """A table of data: borders around its cells, rows that do not break; `columns` are widths in twips."""

    columns: tuple[int, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class Ngang:
    """`blocks` on landscape pages of their own, for tables that need the width (Phụ lục I, Phần I, Mục I, khoản 2);
    page numbers begin at 1 on them and again after them. Widths of its tables come from `Rulebook.turned()`.
    """

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class NewSection:
    """Ends a section; what follows stands on a new page with page numbers from 1 again (phụ lục, khoản 1 điểm đ)."""


TableRow = tuple[tuple["Block", ...], ...] | Row | RowLoop | RowIf
"""What the rows of a table are made of; the first form is a row of plain cells, one a column."""

Block = Para | RuleLine | SignRoom | Gap | Loop | If | Grid | Bang | Ngang | NewSection
