"""Tables whose columns a merge has made more or fewer: their grid and their cells get widths that fill the table."""

from collections.abc import Iterator
from itertools import pairwise

from vndoc.docx.xml import Element, q, w


def varied(root: Element) -> frozenset[int]:
    """The tables, by their number in the part, whose rows have not as many columns as their grid."""
    return frozenset(
        at
        for at, table in enumerate(root.iter(q("tbl")))
        if any(_span(row) != len(_grid(table)) for row in table.findall(q("tr")))
    )


def fit_columns(root: Element, tables: frozenset[int]) -> None:
    """Give the `tables`, in place, a grid after the widths of the cells of their first row without joined cells.

    The widths are scaled to the width of the table (`tblW` in twips; 17.4.63); a table that tells none, or has no such
    row, stays as it is.
    """
    for at, table in enumerate(root.iter(q("tbl"))):
        whole = table.find(f"{q('tblPr')}/{q('tblW')}")
        widths = _widths(table)
        if at not in tables or whole is None or whole.get(q("type")) != "dxa" or not widths:
            continue
        _set(table, _scaled(widths, int(whole.get(q("w"), "0"))))


def _grid(table: Element) -> list[Element]:
    return table.findall(f"{q('tblGrid')}/{q('gridCol')}")


def _span(row: Element) -> int:
    return sum(span for _, span in _cells(row))


def _cells(row: Element) -> Iterator[tuple[Element, int]]:
    """The cells of a row, each with the number of columns that it takes."""
    for cell in row.findall(q("tc")):
        joined = cell.find(f"{q('tcPr')}/{q('gridSpan')}")
        yield cell, int(joined.get(q("val"), "1")) if joined is not None else 1


def _widths(table: Element) -> list[int]:
    """The widths of the cells of the first row without joined cells; none where one of them tells no width."""
    for row in table.findall(q("tr")):
        cells = [*_cells(row)]
        if all(span == 1 for _, span in cells):
            told = [cell.find(f"{q('tcPr')}/{q('tcW')}") for cell, _ in cells]
            found = [int(one.get(q("w"), "0")) for one in told if one is not None and one.get(q("type")) == "dxa"]
            return found if len(found) == len(cells) and all(found) else []
    return []


def _scaled(widths: list[int], whole: int) -> list[int]:
    """The widths in the same proportions, together `whole`."""
    edges = [round(whole * sum(widths[:count]) / sum(widths)) for count in range(len(widths) + 1)]
    return [after - before for before, after in pairwise(edges)]


def _set(table: Element, widths: list[int]) -> None:
    grid = table.find(q("tblGrid"))
    if grid is None:
        return
    for column in _grid(table):
        grid.remove(column)
    for at, width in enumerate(widths):
        grid.insert(at, w("gridCol", w=width))
    for row in table.findall(q("tr")):
        at = 0
        for cell, span in _cells(row):
            told = cell.find(f"{q('tcPr')}/{q('tcW')}")
            if told is not None and told.get(q("type")) == "dxa":
                told.set(q("w"), str(sum(widths[at : at + span])))
            at += span
