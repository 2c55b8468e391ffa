"""Which sheet of a workbook is which of the layout; those that are missing, misnamed or not read."""

from collections.abc import Sequence
from dataclasses import dataclass

from vndoc.documents.so_tinh import SoTinh, TrangTinh
from vndoc.findings import CellPlace, DataPlace, Finding, Severity
from vndoc.load.excel.grid import Grid, Workbook
from vndoc.load.excel.headings import exact, is_ours, match_name
from vndoc.viet.chuan_hoa import nearest


@dataclass(frozen=True)
class Sheets:
    """The grid of each sheet of the layout that is there, in the layout's order, and what is told about the others."""

    found: Sequence[tuple[TrangTinh, Grid]]
    findings: tuple[Finding, ...]


def find_sheets(name: str, workbook: Workbook, layout: SoTinh) -> Sheets:
    """The sheets of the file `name`; a workbook of one sheet is taken for a layout of one sheet, whatever its name."""
    names = {exact(one.ten): one.ten for one in layout.trang}
    filled = [grid for grid in workbook.grids if not grid.is_empty and not is_ours(grid.name)]
    if len(layout.trang) == 1 and len(filled) == 1:
        matched = {layout.trang[0].ten: filled[0]}
    else:
        matched = {}
        for grid in workbook.grids:
            ten = match_name(grid.name, names)
            if ten is not None:
                matched.setdefault(ten, grid)
    missing = [one for one in layout.trang if one.ten not in matched]
    taken = list(matched.values())
    findings = [_unknown(grid, missing) for grid in filled if grid not in taken]
    near = {finding.suggestion for finding in findings}
    findings += [_missing(name, one) for one in missing if one.bat_buoc and one.ten not in near]
    findings += [_hidden(grid) for grid in taken if grid.hidden and not grid.is_empty]
    if not matched and not findings:
        findings.append(_none(name, layout))
    return Sheets([(one, matched[one.ten]) for one in layout.trang if one.ten in matched], tuple(findings))


def _unknown(grid: Grid, missing: Sequence[TrangTinh]) -> Finding:
    """A fault where a sheet of the layout is probably meant, else a warning that the sheet is not read."""
    place = grid.place(0, 0)
    near = nearest(grid.name, [one.ten for one in missing])
    if near:
        message = f"Không có trang tính “{grid.name}”; có lẽ là “{near}”. Hãy đổi tên trang tính thành “{near}”."
        return Finding("trang-tinh-la", Severity.LOI, place, message, suggestion=near)
    message = f"Trang tính “{grid.name}” không có trong mẫu nên không được đọc."
    return Finding("trang-tinh-la", Severity.CANH_BAO, place, message)


def _missing(name: str, sheet: TrangTinh) -> Finding:
    message = f"Thiếu trang tính “{sheet.ten}”. Hãy thêm trang tính này, hoặc lấy lại mẫu bằng lệnh vndoc excel export."
    return Finding("thieu-trang-tinh", Severity.LOI, DataPlace(name), message, suggestion=sheet.ten)


def _hidden(grid: Grid) -> Finding:
    place: CellPlace = grid.place(0, 0)
    message = f"Trang tính “{grid.name}” đang ẩn nhưng vẫn được đọc. Hãy cho hiện (Unhide) để kiểm tra."
    return Finding("hang-cot-an", Severity.CANH_BAO, place, message)


def _none(name: str, layout: SoTinh) -> Finding:
    wanted = ", ".join(f"“{one.ten}”" for one in layout.trang)
    message = f"Bảng tính không có trang tính nào của mẫu. Các trang tính được đọc: {wanted}."
    return Finding("thieu-trang-tinh", Severity.LOI, DataPlace(name), message)
