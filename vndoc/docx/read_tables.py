"""Tables: the width of each cell, the borders that are really drawn, and the rules and boxes they make (17.4)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from vndoc.docx.facts import Line, Row
from vndoc.docx.measure import switch, twips, whole
from vndoc.docx.names import Element, W, name, value
from vndoc.docx.read_borders import SIDES, drawn, solid
from vndoc.docx.stylesheet import Stylesheet
from vndoc.docx.walk import content

DEFAULT_MARGIN = 108
"""Twips between the side of a cell and its text where neither table nor style says (Word's own default table)."""

_FULL = 5000
"""Fiftieths of a percent in a whole (17.18.90)."""

_WORDS = {"left": ("start", "left"), "right": ("end", "right")}

Borders = dict[str, str]


@dataclass(frozen=True)
class CellPlan:
    """One cell: its element and path, its row and cell numbers from 1, the grid column it begins in, its outer and
    inner width (None where not fixed), how much its middle is off the middle of its text (`shift`), the borders it
    draws, and those it says itself.
    """

    element: Element
    path: str
    row: int
    cell: int
    column: int
    span: int
    outer: int | None
    inner: int | None
    shift: int
    borders: Borders
    own: Borders

    @property
    def closed(self) -> bool:
        """Whether a border is drawn on every side."""
        return all(drawn(self.borders.get(side)) for side in SIDES)


@dataclass(frozen=True)
class TablePlan:
    """One table before its text is read."""

    style: str
    rows: tuple[Row, ...]
    cells: tuple[CellPlan, ...]
    bordered: bool

    def boxes(self, cell: CellPlan) -> bool:
        """Whether a cell is a box: the only cell of its table that is closed on all sides."""
        return cell is self._only_closed

    @cached_property
    def _only_closed(self) -> CellPlan | None:
        closed = [one for one in self.cells if one.closed]
        return closed[0] if len(closed) == 1 else None


def plan_table(table: Element, path: str, width: int | None, sheet: Stylesheet) -> TablePlan:
    """Read the frame of a `w:tbl` that stands in a column `width` wide."""
    properties = table.find(f"{W}tblPr")
    style = value(None if properties is None else properties.find(f"{W}tblStyle")) or ""
    layers = [link.element.find(f"{W}tblPr") for link in sheet.chain(style, "table")]
    frame = _Frame(table, [*layers, properties], width)
    rows: list[Row] = []
    cells: list[CellPlan] = []
    found = [(item, item_path) for item, item_path in content(table, path) if name(item) == f"{W}tr"]
    for number, (row, row_path) in enumerate(found, start=1):
        rows.append(_row(row.find(f"{W}trPr")))
        cells.extend(frame.cells(row, row_path, number, len(found)))
    bordered = any(drawn(border) for cell in cells for border in cell.borders.values())
    return TablePlan(style, tuple(rows), tuple(cells), bordered or (bool(cells) and _styled(style, sheet)))


def cell_rules(plan: TablePlan) -> Iterator[tuple[int, int, bool, Line]]:
    """The rules that cell borders draw: row, cell, whether it stands above the cell's first paragraph, the rule.

    A border is a rule where the cell has none at its left and right. The top border of a cell is the bottom of the cell
    above it, so it is told there; only that of the first row stands above its own text.
    """
    above = {(cell.row, column): cell for cell in plan.cells for column in range(cell.column, cell.column + cell.span)}
    for cell in plan.cells:
        if drawn(cell.borders.get("left")) or drawn(cell.borders.get("right")):
            continue
        if drawn(cell.borders.get("bottom")):
            yield cell.row, cell.cell, False, _rule(cell, cell.borders["bottom"])
        if cell.row == 1 and drawn(cell.borders.get("top")):
            yield cell.row, cell.cell, True, _rule(cell, cell.borders["top"])
        over = above.get((cell.row - 1, cell.column))
        if over is not None and drawn(cell.own.get("top")) and not drawn(over.borders.get("bottom")):
            yield over.row, over.cell, False, _rule(cell, cell.own["top"])


def _rule(cell: CellPlan, border: str) -> Line:
    return Line(length=cell.outer, kind="vien-o", offset=cell.shift, solid=solid(border))


class _Frame:
    """What the cells of one table take over from it: grid, margins, borders."""

    def __init__(self, table: Element, layers: list[Element | None], width: int | None) -> None:
        self._layers = layers
        grid = table.find(f"{W}tblGrid")
        columns = () if grid is None else grid.iterchildren(f"{W}gridCol")
        self._grid = [twips(column.get(f"{W}w")) or 0 for column in columns]
        self._width = _width(None if layers[-1] is None else layers[-1].find(f"{W}tblW"), width)
        if self._width is None:
            self._width = sum(self._grid) or None

    def cells(self, row: Element, path: str, number: int, rows: int) -> Iterator[CellPlan]:
        """The cells of one row."""
        exceptions = row.find(f"{W}tblPrEx")
        layers = [layer for layer in (*self._layers, exceptions) if layer is not None]
        borders, margins = _borders(layers, "tblBorders"), _margins(layers, "tblCellMar")
        found = [(item, item_path) for item, item_path in content(row, path) if name(item) == f"{W}tc"]
        column = whole(value(row.find(f"{W}trPr/{W}gridBefore"))) or 0
        for place, (cell, cell_path) in enumerate(found, start=1):
            properties = [part for part in (cell.find(f"{W}tcPr"),) if part is not None]
            span = max(whole(value(cell.find(f"{W}tcPr/{W}gridSpan"))) or 1, 1)
            left, right = ({**margins, **_margins(properties, "tcMar")}[side] for side in ("left", "right"))
            outer = self._cell_width(cell.find(f"{W}tcPr/{W}tcW"), column, span)
            own = _borders(properties, "tcBorders")
            around = _taken_over(borders, number == 1, number == rows, place == 1, place == len(found))
            yield CellPlan(
                element=cell,
                path=cell_path,
                row=number,
                cell=place,
                column=column,
                span=min(span, 64),
                outer=outer,
                inner=None if outer is None else max(outer - left - right, 0),
                shift=round((right - left) / 2),
                borders={**around, **own},
                own=own,
            )
            column += span

    def _cell_width(self, preferred: Element | None, column: int, span: int) -> int | None:
        given = _width(preferred, self._width)
        if given:
            return given
        laid_out = sum(self._grid[column : column + span])
        return laid_out if laid_out > 0 else None


def _width(preferred: Element | None, whole_width: int | None) -> int | None:
    """A preferred width in twips: given, or a part of `whole_width`; None for automatic ones."""
    if preferred is None:
        return None
    text, kind = preferred.get(f"{W}w") or "", preferred.get(f"{W}type", "dxa")
    if kind == "pct" or text.endswith("%"):
        part = whole(text.removesuffix("%"))
        if part is None or whole_width is None:
            return None
        return round(whole_width * part / (100 if text.endswith("%") else _FULL))
    return twips(text) if kind == "dxa" else None


def _borders(layers: list[Element], container: str) -> Borders:
    found: Borders = {}
    for layer in layers:
        for border in layer.iterfind(f"{W}{container}/*"):
            side = name(border).removeprefix(W)
            found[{"start": "left", "end": "right"}.get(side, side)] = border.get(f"{W}val") or ""
    return found


def _margins(layers: list[Element], container: str) -> Mapping[str, int]:
    found = {"left": DEFAULT_MARGIN, "right": DEFAULT_MARGIN} if container == "tblCellMar" else {}
    for layer in layers:
        for side, words in _WORDS.items():
            for word in words:
                margin = layer.find(f"{W}{container}/{W}{word}")
                length = None if margin is None else twips(margin.get(f"{W}w"))
                if length is not None:
                    found[side] = length
    return found


def _taken_over(borders: Borders, first_row: bool, last_row: bool, first: bool, last: bool) -> Borders:
    """The borders of a cell that the table draws around and inside itself."""
    sides = {
        "top": "top" if first_row else "insideH",
        "bottom": "bottom" if last_row else "insideH",
        "left": "left" if first else "insideV",
        "right": "right" if last else "insideV",
    }
    return {side: borders[source] for side, source in sides.items() if source in borders}


def _styled(style: str, sheet: Stylesheet) -> bool:
    """Whether the table's style draws borders in some of its parts (first row, bands)."""
    return any(
        drawn(border.get(f"{W}val"))
        for link in sheet.chain(style, "table")
        for border in link.element.iterfind(f"{W}tblStylePr/{W}tcPr/{W}tcBorders/*")
    )


def _row(properties: Element | None) -> Row:
    if properties is None:
        return Row()
    height = properties.find(f"{W}trHeight")
    return Row(
        cant_split=switch(properties.find(f"{W}cantSplit")) or False,
        header=switch(properties.find(f"{W}tblHeader")) or False,
        height=None if height is None else twips(height.get(f"{W}val")),
    )
