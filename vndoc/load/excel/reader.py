"""A workbook into the tree that its YAML form gives: sheets as lists, facts at the root, children in their parents."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from vndoc.documents.so_tinh import KHOA_CHA, NHAN_MUC, NHAN_NOI_DUNG, CotTinh, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.findings import CellPlace, DataPlace, Finding, Place, Severity, shorten
from vndoc.load.excel.grid import Grid, read_workbook
from vndoc.load.excel.headings import find_headings, match_name, names_of
from vndoc.load.excel.parents import Parents
from vndoc.load.excel.sheets import find_sheets
from vndoc.load.excel.table import Row, Table
from vndoc.load.excel.tree import Names, group_at, path_below, put_cell, root_names, row_names
from vndoc.raw import NO_HEADINGS, RawList, RawMap, RawNode, Text
from vndoc.viet.chuan_hoa import nearest

_COT_MUC = CotTinh(NHAN_MUC, NHAN_MUC, bat_buoc=True)
_COT_NOI_DUNG = CotTinh(NHAN_NOI_DUNG, NHAN_NOI_DUNG, bat_buoc=True)


def read_excel(name: str, data: bytes, layout: SoTinh) -> tuple[RawNode, tuple[Finding, ...]]:
    """The root of the workbook `name` with content `data` by its layout, and its findings in reading order.

    The root is None where no sheet of the layout is there. Raises Unreadable for a file that is no .xlsx or .xlsm.
    """
    workbook = read_workbook(name, data)
    if workbook.findings:
        return None, workbook.findings
    sheets = find_sheets(name, workbook, layout)
    reader = _Reader(name, layout, workbook.from_1904)
    for sheet, grid in sheets.found:
        reader.take(sheet, grid)
    order = [grid.name for grid in workbook.grids]
    findings = sorted([*sheets.findings, *reader.findings], key=lambda one: _reading_order(one, order))
    return reader.root if sheets.found else None, tuple(findings)


def _reading_order(finding: Finding, order: Sequence[str]) -> tuple[int, int, int]:
    """Sheet, row and column of a finding."""
    place = finding.place
    return (order.index(place.sheet), *place.position) if isinstance(place, CellPlace) else (-1, 0, 0)


@dataclass
class _Reader:
    """Builds the tree sheet by sheet."""

    name: str
    layout: SoTinh
    from_1904: bool
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.parents = Parents(self.layout)
        self.names = root_names(self.layout)
        self.below = {sheet.ten: row_names(self.layout, sheet) for sheet in self.layout.trang}
        self.root = RawMap(DataPlace(self.name), f"{self.name}#", self.names.get((), NO_HEADINGS))

    def take(self, sheet: TrangTinh, grid: Grid) -> None:
        """One sheet."""
        if grid.is_empty:
            return
        headings = find_headings(grid, _columns(sheet))
        if isinstance(headings, Finding):
            self.findings.append(headings)
            return
        if sheet.dang is DangTrang.MUC:
            table = Table(grid, headings, self.from_1904, _kind_of_fact(sheet))
            self._facts(sheet, table)
        else:
            table = Table(grid, headings, self.from_1904)
            self._rows(sheet, table)
        self.findings += table.findings

    def _facts(self, sheet: TrangTinh, table: Table) -> None:
        """The rows of a sheet of facts."""
        if not {NHAN_MUC, NHAN_NOI_DUNG} <= table.where.keys():
            return  # told with the headings
        by_name = {column.ten: column for column in sheet.cot}
        names = names_of(sheet.cot)
        seen: dict[str, int] = {}
        for row in table.rows():
            label, text = row.texts.get(NHAN_MUC, ""), row.texts.get(NHAN_NOI_DUNG, "")
            ten = match_name(label, names)
            if ten is None:
                if text:
                    table.findings.append(_unknown_fact(table, row, label, by_name.keys() - seen.keys()))
            elif ten in seen:
                table.findings.append(_fact_twice(table, row, ten, seen[ten]))
            else:
                seen[ten] = row.at
                place = table.place(row.at, NHAN_NOI_DUNG)
                put_cell(self.root, (*sheet.duong_dan, *by_name[ten].duong_dan), by_name[ten], text, place, self.names)

    def _rows(self, sheet: TrangTinh, table: Table) -> None:
        """The rows of a table: below the root, or each below its parent."""
        below, names = self.below[sheet.ten], self.names
        columns = _columns(sheet)
        needed = [column.khoa for column in columns if column.khoa and column.khoa in (KHOA_CHA, sheet.theo_cot)]
        if any(khoa not in table.where for khoa in needed):
            return  # told with the headings
        for row in table.rows():
            parent: RawMap | None = self.root
            if sheet.thuoc:
                parent, names = self._parent(sheet, table, row)
            if parent is not None:
                target = _open(parent, sheet, table.grid.place(table.headings.row, 0), names)
                self._row(sheet, table, row, target, below)

    def _parent(self, sheet: TrangTinh, table: Table, row: Row) -> tuple[RawMap | None, Names]:
        """The group that a child row belongs to, and the names of its keys; a finding where no row has that code."""
        typed = row.texts.get(KHOA_CHA, "")
        found = self.parents.find(sheet, typed) if typed else None
        if found is not None:
            return found.node, self.below[found.ten]
        sheets = ", ".join(f"“{ten}”" for ten in sheet.thuoc)
        if not typed:
            message = f"Hàng này chưa ghi “{sheet.cot_cha}”. Hãy ghi một mã có ở trang tính {sheets}."
            table.tell("thieu-ma-cha", Severity.LOI, row.at, KHOA_CHA, message)
        elif table.tells("ma-cha-khong-co", KHOA_CHA):
            near = nearest(typed, self.parents.codes(sheet))
            remedy = f"Có lẽ là “{near}”." if near else "Hãy xem lại mã, hoặc thêm một hàng có mã này vào đó."
            message = f"Không có mã “{shorten(typed)}” ở trang tính {sheets}. {remedy}"
            table.tell("ma-cha-khong-co", Severity.LOI, row.at, KHOA_CHA, message)
        return None, {}

    def _row(self, sheet: TrangTinh, table: Table, row: Row, target: RawMap | RawList, names: Names) -> None:
        """One row of data as an item of a list or an entry of a map."""
        place = table.grid.place(row.at, table.first)
        if isinstance(target, RawList):
            node = _value(sheet, table, row, RawMap(place, f"{target.path}[{len(target)}]"), names)
            target.put(place, node)
        else:
            key = _key(sheet, table, row, target)
            if key is None:
                return
            node = _value(sheet, table, row, RawMap(place, path_below(target, key)), names)
            target.put(key, place, node)
        if isinstance(node, RawMap) and (told := self.parents.add(sheet, node, place)):
            self.findings.append(told)


def _columns(sheet: TrangTinh) -> tuple[CotTinh, ...]:
    """The columns of a sheet as its headings name them."""
    if sheet.dang is DangTrang.MUC:
        return (_COT_MUC, _COT_NOI_DUNG)
    return sheet.cac_cot


def _kind_of_fact(sheet: TrangTinh) -> Callable[[Mapping[str, str], CotTinh], KieuCot]:
    """What the cells of a row of facts hold."""
    kinds = {fact.ten: fact.kieu for fact in sheet.cot}
    names = names_of(sheet.cot)

    def kind(texts: Mapping[str, str], column: CotTinh) -> KieuCot:
        ten = match_name(texts.get(NHAN_MUC, ""), names) if column.khoa == NHAN_NOI_DUNG else None
        return kinds[ten] if ten else KieuCot.CHU

    return kind


def _open(parent: RawMap, sheet: TrangTinh, place: Place, names: Names) -> RawMap | RawList:
    """The list (with `theo_cot`: the map) of a sheet's rows below `parent`, made where it is not there yet."""
    around = group_at(parent, sheet.duong_dan[:-1], place, names)
    key = sheet.duong_dan[-1]
    node = around.get(key)
    if not isinstance(node, RawMap | RawList):
        path = path_below(around, key)
        node = RawMap(place, path) if sheet.theo_cot else RawList(place, path)
        around.put(key, place, node)
    return node


def _value(sheet: TrangTinh, table: Table, row: Row, node: RawMap, names: Names) -> RawNode:
    """The group of a row, filled into `node`; a text where the row stands for one."""
    node.headings = names.get((), NO_HEADINGS)
    beside = (KHOA_CHA, sheet.theo_cot or KHOA_CHA)
    filled = [khoa for khoa in row.texts if khoa not in beside] if sheet.chu else []
    for column, where in table.headings.columns:
        text = row.texts.get(column.khoa, "")
        if column.khoa in beside or not (text or column.bat_buoc):
            continue
        place = table.grid.place(row.at, where)
        if text and (not column.khoa or (column.khoa == sheet.chu and filled == [column.khoa])):
            return Text(text, node.path, place)
        if column.khoa:
            put_cell(node, column.duong_dan, column, text, place, names)
    return node


def _key(sheet: TrangTinh, table: Table, row: Row, target: RawMap) -> str | None:
    """The key of a row in a map; None with a finding where it is empty or there already."""
    key = row.texts.get(sheet.theo_cot, "")
    if not key:
        ten = next(one.ten for one in sheet.cot if one.khoa == sheet.theo_cot)
        message = f"Hàng này chưa ghi “{ten}”. Hãy điền vào ô này."
        table.tell("thieu-truong", Severity.LOI, row.at, sheet.theo_cot, message)
    elif key in target:
        message = f"“{shorten(key)}” đã có ở một hàng trên. Hãy gộp hai hàng, hoặc xóa một hàng."
        table.tell("trung-khoa", Severity.LOI, row.at, sheet.theo_cot, message)
    return key if key and key not in target else None


def _unknown_fact(table: Table, row: Row, label: str, missing: Iterable[str]) -> Finding:
    place = table.place(row.at, NHAN_MUC)
    near = nearest(label, sorted(missing)) if label else None
    if near:
        message = f"Không có mục “{shorten(label)}”; có lẽ là “{near}”. Hãy sửa thành “{near}”."
        return Finding("tieu-de-la", Severity.LOI, place, message, suggestion=near)
    message = f"Mục “{shorten(label)}” không có trong mẫu nên không được đọc. Hãy xem lại tên mục, hoặc xóa hàng này."
    return Finding("tieu-de-la", Severity.CANH_BAO, place, message)


def _fact_twice(table: Table, row: Row, ten: str, first: int) -> Finding:
    message = f"Mục “{ten}” đã có ở hàng {first + 1}, ghi hai lần thì không biết lấy lần nào. Hãy xóa một lần."
    return Finding("trung-tieu-de", Severity.LOI, table.place(row.at, NHAN_MUC), message)
