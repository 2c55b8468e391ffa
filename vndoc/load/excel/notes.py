"""What the XML of a sheet says of its cells beyond their values: formats, errors, formulas, what is hidden.

Source: ECMA-376 part 1, 18.3 (worksheets) and 18.8 (styles). Rows and columns count from 0.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO

from lxml import etree

from vndoc.load.excel.package import xml_root

Cell = tuple[int, int]
"""Row and column from 0."""

_BUILT_IN = {9: "0%", 10: "0.00%", 14: "d/m/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 22: "d/m/yyyy h:mm"}
"""Built-in number formats that matter here (18.8.30); 14 and 22 follow the system, here Vietnamese."""
_COLUMN = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")


@dataclass(frozen=True)
class Notes:
    """The notes of one sheet. `uncomputed` leads to the formulas that have no stored value; `height` and `width` span
    all cells with content.
    """

    height: int = 0
    width: int = 0
    errors: Mapping[Cell, str] = field(default_factory=dict)
    uncomputed: Mapping[Cell, str] = field(default_factory=dict)
    formats: Mapping[Cell, str] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass
class _Found:
    """Notes while they are taken."""

    height: int = 0
    width: int = 0
    errors: dict[Cell, str] = field(default_factory=dict)
    uncomputed: dict[Cell, str] = field(default_factory=dict)
    formats: dict[Cell, str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


def number_formats(styles: bytes) -> tuple[str, ...]:
    """The number format of each cell style, by its index; `""` for a plain one. Raises XMLSyntaxError."""
    if not styles:
        return ()
    root = xml_root(styles)
    own = {one.get("numFmtId", ""): one.get("formatCode", "") for one in root.iterfind("{*}numFmts/{*}numFmt")}
    return tuple(_code(one.get("numFmtId", "0"), own) for one in root.iterfind("{*}cellXfs/{*}xf"))


def _code(number: str, own: Mapping[str, str]) -> str:
    return own.get(number) or _BUILT_IN.get(int(number) if number.isdecimal() else 0, "")


def take_notes(xml: bytes, formats: Sequence[str]) -> Notes:
    """The notes of a sheet with this XML. Raises XMLSyntaxError."""
    found = _Found()
    if xml:
        parser = etree.iterparse(
            BytesIO(xml), events=("end",), tag=("{*}row", "{*}col"), resolve_entities=False, no_network=True
        )
        row = -1
        for _, element in parser:
            if str(element.tag).endswith("}col"):
                _note_column(element, found)
                continue
            row = _number(element.get("r"), row + 1)
            _note_row(element, row, formats, found)
            element.clear()
    return Notes(
        found.height,
        found.width,
        found.errors,
        found.uncomputed,
        found.formats,
        frozenset(found.hidden_rows),
        frozenset(found.hidden_columns),
    )


def _number(text: str | None, default: int) -> int:
    """A row's number, from 0."""
    return int(text) - 1 if text and text.isdecimal() and int(text) > 0 else default


def _note_column(element: etree._Element, found: _Found) -> None:
    if element.get("hidden") in ("1", "true"):
        first, last = _number(element.get("min"), 0), _number(element.get("max"), 0)
        found.hidden_columns |= set(range(first, min(last, 16383) + 1))


def _note_row(element: etree._Element, row: int, formats: Sequence[str], found: _Found) -> None:
    """The notes of one row; most cells are texts, of which only the column counts."""
    column, filled = -1, -1
    for cell in element.iterchildren("{*}c"):
        reference = cell.get("r")
        match = _COLUMN.fullmatch(reference) if reference else None
        column = column_number(match[1]) if match else column + 1
        kind = cell.get("t", "n")
        if kind in ("s", "inlineStr") or (len(cell) and _note_cell(cell, kind, (row, column), formats, found)):
            filled = column
    if filled >= 0:
        found.width = max(found.width, filled + 1)
        found.height = max(found.height, row + 1)
        if element.get("hidden") in ("1", "true"):
            found.hidden_rows.add(row)


def _note_cell(cell: etree._Element, kind: str, at: Cell, formats: Sequence[str], found: _Found) -> bool:
    """The notes of a cell that is no plain text; returns whether it has content."""
    value, formula = _child(cell, "v"), _child(cell, "f")
    if kind == "e":
        found.errors[at] = (value.text if value is not None else None) or "#N/A"
    elif formula is not None and (value is None or not value.text) and kind != "str":
        found.uncomputed[at] = formula.text or ""
    style = cell.get("s", "")
    if kind == "n" and style.isdecimal() and int(style) < len(formats) and formats[int(style)]:
        found.formats[at] = formats[int(style)]
    return value is not None or formula is not None


def _child(cell: etree._Element, name: str) -> etree._Element | None:
    return next(cell.iterchildren(f"{{*}}{name}"), None)


@lru_cache(maxsize=1024)
def column_number(letters: str) -> int:
    """The number of a column from 0: `A` -> 0, `AA` -> 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def cell_name(row: int, column: int) -> str:
    """A cell as Excel names it: (0, 0) -> `A1`."""
    return f"{_letters(column)}{row + 1}"


@lru_cache(maxsize=1024)
def _letters(column: int) -> str:
    """A column as Excel names it, by its number from 0."""
    letters, rest = "", column + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
