"""One text as a cell: a number or a date where the cell then shows that very text, else text, never a formula."""

import re
from dataclasses import dataclass
from datetime import date

from vndoc.documents.so_tinh import KieuCot
from vndoc.load.excel.shown import shown

TEXT = "@"
"""Number format of text cells: what is typed into them stays as typed."""
DATE = "dd/mm/yyyy"
"""Number format of empty cells for dates."""

_NUMBER = re.compile(r"-?\d{1,15}(?:,\d{1,10})?")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_FIRST_SURE_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; days before are not sure."""


@dataclass(frozen=True)
class CellValue:
    """What is written: a value of Excel and its number format."""

    value: str | int | float | date
    number_format: str


def cell_value(text: str, kieu: KieuCot) -> CellValue:
    """The cell for `text` in a column of that kind."""
    if kieu in (KieuCot.SO_NGUYEN, KieuCot.SO_LE) and _NUMBER.fullmatch(text):
        number = float(text.replace(",", ".")) if "," in text else int(text)
        if shown(number) == text:
            return CellValue(number, "General")
    if kieu is KieuCot.NGAY and (found := _day(text)):
        return found
    # Word-like escapes such as _x0041_ mean a character in a workbook (ECMA-376 part 1, 22.9.2.19, ST_Xstring)
    return CellValue(_ESCAPED.sub("_x005F_", text), TEXT)


def _day(text: str) -> CellValue | None:
    """A day typed as 15/5/2025 as a date, in the number format that shows its very zeros."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        day = date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
    number_format = f"{'d' * len(match[1])}/{'m' * len(match[2])}/yyyy"
    if day < _FIRST_SURE_DAY or shown(day, number_format) != text:
        number_format = f"{'dd' if text[0] == '0' else 'd'}/{'mm' if match[2][0] == '0' else 'm'}/yyyy"
    if day < _FIRST_SURE_DAY or shown(day, number_format) != text:
        return None
    return CellValue(day, number_format)
