"""Drop-downs, checks and hints of the cells that a clerk fills in (data validation, ECMA-376 part 1, 18.3.1.33)."""

from collections.abc import Sequence
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from vndoc.documents.so_tinh import HO_SO, NHAN_DANH_MUC, CotTinh, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.findings import shorten

_SPARE_ROWS = 1000
"""Empty rows below the data that are checked too."""
_MOST_PROMPT = 250
"""Characters of a hint at a cell; Excel allows 255."""
_FIRST_DAY = 32874
"""1 January 1990 as Excel counts days: an earlier date is a slip of the pen."""


class Lists:
    """The choices of all drop-downs of a workbook, each list a column of the hidden sheet."""

    def __init__(self, members: Sequence[str]) -> None:
        self.members = tuple(members)
        self._columns: list[tuple[str, ...]] = []

    def reference(self, choices: tuple[str, ...]) -> str:
        """The cells that will hold `choices`."""
        if choices not in self._columns:
            self._columns.append(choices)
        letter = get_column_letter(self._columns.index(choices) + 1)
        return f"'{NHAN_DANH_MUC}'!${letter}$1:${letter}${len(choices)}"

    def write(self, workbook: Workbook) -> None:
        """Add the hidden sheet, where there is a list."""
        if not self._columns:
            return
        page = workbook.create_sheet(NHAN_DANH_MUC)
        page.sheet_state = "hidden"
        for column, choices in enumerate(self._columns, start=1):
            for row, choice in enumerate(choices, start=1):
                cell = page.cell(row, column)
                cell.value, cell.data_type, cell.number_format = choice, "s", "@"


def add_checks(page: Worksheet, sheet: TrangTinh, layout: SoTinh, lists: Lists, rows: int) -> None:
    """The checks of a sheet that has `rows` rows of data."""
    if sheet.dang is DangTrang.MUC:
        for number, fact in enumerate(sheet.cot, start=2):
            _add(page, fact, f"B{number}", _source(fact, layout, lists))
        return
    last = rows + 1 + _SPARE_ROWS
    for at, column in enumerate(sheet.cac_cot, start=1):
        letter = get_column_letter(at)
        _add(page, column, f"{letter}2:{letter}{last}", _source(column, layout, lists))


def _source(column: CotTinh, layout: SoTinh, lists: Lists) -> str:
    """The cells that hold the choices of a column, `""` where it has none."""
    if column.chon:
        return lists.reference(column.chon)
    if column.chon_tu is None:
        return ""
    if column.chon_tu[0] == HO_SO:
        return lists.reference(lists.members) if lists.members else ""
    return _cells_of(layout, *column.chon_tu)


def _cells_of(layout: SoTinh, ten: str, khoa: str) -> str:
    """The cells of the column `khoa` of the sheet `ten`."""
    sheet = layout.trang_ten(ten)
    letter = get_column_letter(next(at for at, one in enumerate(sheet.cac_cot, start=1) if one.khoa == khoa))
    return f"'{ten}'!${letter}$2:${letter}${_SPARE_ROWS * 10}"


def _add(page: Worksheet, column: CotTinh, cells: str, source: str) -> None:
    check = _check(column, source)
    if check is None and not column.ghi_chu:
        return
    made = check or DataValidation()
    made.allow_blank = True
    if column.ghi_chu:
        made.showInputMessage = True
        made.promptTitle, made.prompt = shorten(column.ten, 32), shorten(column.ghi_chu, _MOST_PROMPT)
    made.add(cells)
    page.add_data_validation(made)


def _check(column: CotTinh, source: str) -> DataValidation | None:
    """What Excel lets a clerk type into a column; a date or number typed otherwise is asked about, not refused."""
    if source:
        made = DataValidation(type="list", formula1=source)
        made.showErrorMessage = not column.chi_goi_y
        return _with_error(made, "stop", "Hãy chọn một giá trị trong danh sách.")
    if column.kieu is KieuCot.NGAY:
        made = DataValidation(type="date", operator="greaterThanOrEqual", formula1=str(_FIRST_DAY))
        return _with_error(made, "warning", "Hãy ghi ngày theo mẫu 15/5/2025.")
    if column.kieu in (KieuCot.SO_NGUYEN, KieuCot.SO_LE):
        kind = "whole" if column.kieu is KieuCot.SO_NGUYEN else "decimal"
        low, high = _bounds(column)
        made = DataValidation(type=kind, operator="between", formula1=str(low), formula2=str(high))
        return _with_error(made, "warning", _range_message(column))
    return None


def _bounds(column: CotTinh) -> tuple[int | Decimal, int | Decimal]:
    low = column.nho_nhat if column.nho_nhat is not None else -(10**9)
    high = column.lon_nhat if column.lon_nhat is not None else 10**9
    return low, high


def _range_message(column: CotTinh) -> str:
    what = "số nguyên" if column.kieu is KieuCot.SO_NGUYEN else "số"
    low = f" từ {_vietnamese(column.nho_nhat)}" if column.nho_nhat is not None else ""
    high = f" đến {_vietnamese(column.lon_nhat)}" if column.lon_nhat is not None else ""
    return f"Hãy ghi một {what}{low}{high}."


def _vietnamese(number: int | Decimal) -> str:
    return str(number).replace(".", ",")


def _with_error(made: DataValidation, style: str, message: str) -> DataValidation:
    if made.showErrorMessage is not False or made.type != "list":
        made.showErrorMessage = True
        made.errorStyle, made.errorTitle, made.error = style, "Chưa đúng", message
    return made
