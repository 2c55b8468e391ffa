"""The tree of a data file as rows of texts, sheet by sheet: the way back of `load/excel/reader.py`."""

from collections.abc import Iterator, Mapping, Sequence

from vndoc.documents.so_tinh import KHOA_CHA, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.load.excel.lines import lines_to
from vndoc.raw import RawList, RawMap, RawNode, Text

Row = Mapping[str, str]
"""Key of a column -> text; a column without content is left out."""


def rows_by_sheet(root: RawNode, layout: SoTinh) -> dict[str, list[Row]]:
    """The rows of each sheet by its name; a sheet of facts is one row."""
    groups: dict[str, list[RawMap]] = {}
    rows: dict[str, list[Row]] = {}
    for sheet in layout.trang:
        pairs = list(_items(root, sheet, groups))
        rows[sheet.ten] = [row for row, _ in pairs if row]
        groups[sheet.ten] = [node for _, node in pairs if isinstance(node, RawMap)]
    return rows


def _items(root: RawNode, sheet: TrangTinh, groups: Mapping[str, list[RawMap]]) -> Iterator[tuple[Row, RawNode]]:
    """Each row of a sheet with the group that it shows."""
    if sheet.dang is DangTrang.MUC:
        yield _row(sheet, _at(root, sheet.duong_dan)), None
        return
    parents: list[tuple[str, RawNode]] = [("", root)]
    if sheet.thuoc:
        parents = [(_text(node.get(sheet.khoa_ma)), node) for ten in sheet.thuoc for node in groups[ten]]
    for code, parent in parents:
        before = {KHOA_CHA: code} if sheet.thuoc else {}
        for key, node in _entries(_at(parent, sheet.duong_dan)):
            own = {sheet.theo_cot: key} if sheet.theo_cot and key else {}
            yield {**before, **own, **_row(sheet, node)}, node


def _entries(node: RawNode) -> list[tuple[str, RawNode]]:
    """The items of a list, the entries of a map with their keys."""
    if isinstance(node, RawMap):
        return list(node.items())
    return [("", item) for item in node] if isinstance(node, RawList) else []


def _row(sheet: TrangTinh, node: RawNode) -> Row:
    """The texts of one group, or of the text that stands for it."""
    if isinstance(node, Text):
        return {sheet.chu: str(node)}
    found: dict[str, str] = {}
    for column in sheet.cot:
        if column.khoa == "":
            continue
        value = _at(node, column.duong_dan)
        if value is None and column.thay_nhom and isinstance(group := _at(node, column.duong_dan[:-1]), Text):
            value = group
        if column.kieu is KieuCot.DANH_SACH and isinstance(value, RawList):
            found[column.khoa] = lines_to([_text(item) for item in value if _text(item)])
        elif isinstance(value, Text):
            found[column.khoa] = str(value)
    return {key: text for key, text in found.items() if text}


def _at(node: RawNode, keys: Sequence[str]) -> RawNode:
    for key in keys:
        node = node.get(key) if isinstance(node, RawMap) else None
    return node


def _text(node: RawNode) -> str:
    return str(node).strip() if isinstance(node, Text) else ""
