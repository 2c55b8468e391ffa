"""The workbook of a layout: headings, drop-downs, checks, hints, and the rows of a data file.

The bytes depend on layout and data alone: no clock, members of the package with a fixed date.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from vndoc.documents.so_tinh import (
    KHOA_CHA,
    NHAN_HUONG_DAN,
    NHAN_MUC,
    NHAN_NOI_DUNG,
    CotTinh,
    DangTrang,
    KieuCot,
    SoTinh,
    TrangTinh,
)
from vndoc.docx.pack import pack, unpack
from vndoc.raw import RawNode
from vndoc.spreadsheet.cells import DATE, TEXT, CellValue, cell_value
from vndoc.spreadsheet.checks import Lists, add_checks
from vndoc.spreadsheet.flatten import Row, rows_by_sheet

FONT = "Times New Roman"
FONT_SIZE = 12

_NO_CLOCK = datetime(2000, 1, 1)
_WIDTHS = {KieuCot.DANH_SACH: 50, KieuCot.NGAY: 14, KieuCot.SO_NGUYEN: 10, KieuCot.SO_LE: 10, KieuCot.CHU: 16}
_NARROWEST_AND_WIDEST = (8, 80)
_THIN = Side(style="thin", color="BFBFBF")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD_FILL = PatternFill("solid", start_color="DDEBF7")
_NEEDED_FILL = PatternFill("solid", start_color="FCE4D6")
Styles = dict[str, StyleArray]
"""Number format -> style of the data cells with it."""
_HINT_FONT = Font(name=FONT, size=FONT_SIZE - 1, italic=True, color="7F7F7F")


def workbook_bytes(root: RawNode, layout: SoTinh, members: Sequence[str] = ()) -> bytes:
    """The workbook of `layout` with the data of `root` (None: empty); `members` are the codes of the cluster's members.

    Texts that would be formulas are texts. Same input, same bytes.
    """
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.creator = "vndoc"
    workbook.properties.created = workbook.properties.modified = _NO_CLOCK
    rows = rows_by_sheet(root, layout)
    lists = Lists(members)
    styles: Styles = {}
    for sheet in layout.trang:
        page = workbook.create_sheet(sheet.ten)
        if sheet.dang is DangTrang.MUC:
            _write_facts(page, sheet, rows[sheet.ten], styles)
        else:
            _write_rows(page, sheet, rows[sheet.ten], styles)
        _page_setup(page)
        add_checks(page, sheet, layout, lists, len(rows[sheet.ten]))
    lists.write(workbook)
    out = BytesIO()
    workbook.save(out)
    return _without_clock(out.getvalue())


def _without_clock(data: bytes) -> bytes:
    """The package with one fixed date for each member; the moment of saving in its properties is taken out."""
    parts = unpack(data)
    core = parts["docProps/core.xml"].decode("utf-8")
    before, mark, rest = core.partition("<dcterms:modified")
    if mark:
        _, _, after = rest.partition("</dcterms:modified>")
        parts["docProps/core.xml"] = (before + after).encode("utf-8")
    return pack(parts)


def _write_rows(page: Worksheet, sheet: TrangTinh, rows: Sequence[Row], styles: Styles) -> None:
    columns = sheet.cac_cot
    for at, column in enumerate(columns, start=1):
        _write_heading(page, at, column.ten, column.bat_buoc, column.ghi_chu)
        letter = get_column_letter(at)
        page.column_dimensions[letter].width = _width(column)
        page.column_dimensions[letter].number_format = _format_of(column.kieu)
    for number, row in enumerate(rows, start=2):
        for at, column in enumerate(columns, start=1):
            text = row.get(column.khoa, "")
            value = cell_value(text, column.kieu) if text else CellValue("", _format_of(column.kieu))
            _write_cell(page, number, at, value, styles)
    page.freeze_panes = "B2" if columns[0].khoa in ("ma", KHOA_CHA) else "A2"


def _write_facts(page: Worksheet, sheet: TrangTinh, rows: Sequence[Row], styles: Styles) -> None:
    facts: Mapping[str, str] = rows[0] if rows else {}
    for at, (name, width) in enumerate(((NHAN_MUC, 34), (NHAN_NOI_DUNG, 70), (NHAN_HUONG_DAN, 50)), start=1):
        _write_heading(page, at, name, False, "")
        page.column_dimensions[get_column_letter(at)].width = width
    for number, fact in enumerate(sheet.cot, start=2):
        _write_cell(page, number, 1, CellValue(fact.ten, TEXT), styles)
        page.cell(number, 1).font = Font(name=FONT, size=FONT_SIZE, bold=fact.bat_buoc)
        text = facts.get(fact.khoa, "")
        value = cell_value(text, fact.kieu) if text else CellValue("", _format_of(fact.kieu))
        _write_cell(page, number, 2, value, styles)
        _write_cell(page, number, 3, CellValue(_hint(fact), TEXT), styles)
        page.cell(number, 3).font = _HINT_FONT
    page.freeze_panes = "A2"


def _hint(fact: CotTinh) -> str:
    return " ".join(part for part in ("Bắt buộc." if fact.bat_buoc else "", fact.ghi_chu) if part)


def _write_heading(page: Worksheet, at: int, name: str, needed: bool, hint: str) -> None:
    cell = page.cell(1, at, f"{name} *" if needed else name)
    cell.font = Font(name=FONT, size=FONT_SIZE, bold=True)
    cell.fill = _NEEDED_FILL if needed else _HEAD_FILL
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell.border = _BORDER
    words = " ".join(part for part in (hint, "Cột bắt buộc." if needed else "") if part)
    if words:
        cell.comment = Comment(words, "vndoc", height=90, width=280)


def _write_cell(page: Worksheet, row: int, column: int, value: CellValue, styles: Styles) -> None:
    cell = page.cell(row, column)
    if value.value != "":
        cell.value = value.value
        if isinstance(value.value, str):
            cell.data_type = "s"  # also what begins with = + - @ and what looks like an error
    cell._style = _style(page, value.number_format, styles)


def _style(page: Worksheet, number_format: str, styles: Styles) -> StyleArray:
    """The style of data cells with that number format, made once: openpyxl takes long to compare styles."""
    if number_format not in styles:
        made = WriteOnlyCell(page)
        made.font = Font(name=FONT, size=FONT_SIZE)
        made.alignment = Alignment(vertical="top", wrap_text=True)
        made.border = _BORDER
        made.number_format = number_format
        styles[number_format] = made._style
    return styles[number_format]


def _format_of(kieu: KieuCot) -> str:
    return {KieuCot.NGAY: DATE, KieuCot.SO_NGUYEN: "General", KieuCot.SO_LE: "General"}.get(kieu, TEXT)


def _width(column: CotTinh) -> int:
    narrowest, widest = _NARROWEST_AND_WIDEST
    return min(max(column.rong or max(_WIDTHS[column.kieu], len(column.ten) + 4), narrowest), widest)


def _page_setup(page: Worksheet) -> None:
    """Landscape A4, as wide as the table, the headings again on every page."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"
