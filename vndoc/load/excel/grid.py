"""A sheet as a grid of texts, with what must be told about single cells."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from lxml import etree
from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from vndoc.findings import CellPlace, Finding, Severity
from vndoc.load.excel.notes import Cell, Notes, cell_name, number_formats, take_notes
from vndoc.load.excel.package import Package, SheetPart, broken, open_package
from vndoc.load.excel.shown import Value, shown

MOST_CELLS = 4_000_000
"""Cells between A1 and the last filled one: 5,000 rows of 20 columns are 100,000."""


@dataclass(frozen=True)
class Grid:
    """One sheet: its rows of texts (`""` is empty, an error and a formula nobody computed as they show), the cells that
    hold real dates, those that hold numbers, and the ranges that are merged.
    """

    file: str
    name: str
    hidden: bool
    rows: Sequence[Sequence[str]]
    dates: frozenset[Cell]
    numbers: Mapping[Cell, float]
    merged: Sequence[tuple[Cell, Cell]]
    notes: Notes

    def place(self, row: int, column: int) -> CellPlace:
        """The place of a cell."""
        return CellPlace(self.file, self.name, cell_name(row, column))

    @property
    def is_empty(self) -> bool:
        """Whether no cell has content."""
        return not any(any(row) for row in self.rows)


@dataclass(frozen=True)
class Workbook:
    """A workbook's grids in the order of their tabs, the system of its dates, and the sheets too large to be read."""

    grids: tuple[Grid, ...]
    from_1904: bool
    findings: tuple[Finding, ...]


def read_workbook(name: str, data: bytes) -> Workbook:
    """The workbook `data` of the file `name`. Raises Unreadable."""
    package = open_package(name, data)
    try:
        formats = number_formats(package.styles)
        notes = [take_notes(sheet.xml, formats) for sheet in package.sheets]
        large = [part for part, one in zip(package.sheets, notes, strict=True) if one.height * one.width > MOST_CELLS]
        if large:
            return Workbook((), package.from_1904, tuple(_too_large(name, large, package, notes)))
        with CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            pairs = zip(package.sheets, notes, strict=True)
            grids = tuple(_grid(name, workbook, part, one) for part, one in pairs if part.xml)
    except (CalamineError, etree.XMLSyntaxError, ValueError, OSError) as error:
        raise broken(name) from error
    return Workbook(grids, package.from_1904, ())


def _too_large(name: str, large: Sequence[SheetPart], package: Package, notes: Sequence[Notes]) -> Iterator[Finding]:
    for part, one in zip(package.sheets, notes, strict=True):
        if part in large:
            place = CellPlace(name, part.name, cell_name(one.height - 1, one.width - 1))
            message = (
                f"Trang tính kéo dài đến ô {place.cell} nên quá lớn để đọc. Hãy xóa nội dung lạc ở các hàng, cột xa "
                "(nhấn Ctrl+End để đến ô cuối), rồi lưu lại."
            )
            yield Finding("trang-tinh-qua-lon", Severity.LOI, place, message)


def _grid(file: str, workbook: CalamineWorkbook, part: SheetPart, notes: Notes) -> Grid:
    sheet: CalamineSheet = workbook.get_sheet_by_name(part.name)
    values: list[list[Value]] = sheet.to_python(skip_empty_area=False)
    dates: set[Cell] = set()
    numbers: dict[Cell, float] = {}
    rows: list[list[str]] = []
    for at, row in enumerate(values):
        texts = []
        for column, value in enumerate(row):
            if isinstance(value, str):
                texts.append(shown(value) if value else "")
                continue
            if isinstance(value, date):
                dates.add((at, column))
            elif isinstance(value, float | int) and not isinstance(value, bool):
                numbers[at, column] = value
            texts.append(shown(value, notes.formats.get((at, column), "")))
        rows.append(texts)
    for (at, column), text in (*notes.errors.items(), *((cell, f"={one}") for cell, one in notes.uncomputed.items())):
        rows += [[] for _ in range(at + 1 - len(rows))]
        rows[at] += [""] * (column + 1 - len(rows[at]))
        rows[at][column] = text
    return Grid(file, part.name, part.hidden, rows, frozenset(dates), numbers, sheet.merged_cell_ranges or (), notes)
