"""Putting the values of cells into the tree: groups made on the way, each knowing its keys by their headings."""

from collections.abc import Iterable, Mapping, Sequence

from vndoc.documents.so_tinh import CotTinh, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.findings import CellPlace, Place
from vndoc.load.excel.lines import lines_of
from vndoc.raw import NO_HEADINGS, RawList, RawMap, Text

Names = Mapping[tuple[str, ...], Mapping[str, str]]
"""Keys that lead to a group, from the root or from a row -> its keys -> how a clerk knows them."""


def root_names(layout: SoTinh) -> Names:
    """The names of the root's keys: facts and sheets."""
    names: dict[tuple[str, ...], dict[str, str]] = {}
    for sheet in layout.trang:
        if sheet.dang is DangTrang.MUC:
            for fact in sheet.cot:
                _name(names, (*sheet.duong_dan, *fact.duong_dan), f"mục “{fact.ten}”")
        elif not sheet.thuoc:
            _name(names, sheet.duong_dan, f"trang tính “{sheet.ten}”")
    return names


def row_names(layout: SoTinh, sheet: TrangTinh) -> Names:
    """The names of the keys of a row: columns, and the sheets of its children."""
    names: dict[tuple[str, ...], dict[str, str]] = {}
    for column in sheet.cot:
        if column.khoa:
            _name(names, column.duong_dan, f"cột “{column.ten}”")
    for child in layout.trang:
        if sheet.ten in child.thuoc:
            _name(names, child.duong_dan, f"trang tính “{child.ten}”")
    return names


def _name(names: dict[tuple[str, ...], dict[str, str]], keys: Sequence[str], name: str) -> None:
    """Name the key at the end of `keys`, and the groups on the way that have no name of their own."""
    for end in range(len(keys), 0, -1):
        names.setdefault(tuple(keys[: end - 1]), {}).setdefault(keys[end - 1], name)


def group_at(node: RawMap, keys: Iterable[str], place: Place, names: Names) -> RawMap:
    """The group at `keys` below `node`, made where it is not there yet."""
    way: tuple[str, ...] = ()
    for key in keys:
        way = (*way, key)
        below = node.get(key)
        if not isinstance(below, RawMap):
            below = RawMap(place, path_below(node, key), names.get(way, NO_HEADINGS))
            node.put(key, place, below)
        node = below
    return node


def path_below(around: RawMap, key: str) -> str:
    """The data path of a key of a group."""
    return f"{around.path}{key}" if around.path.endswith("#") else f"{around.path}.{key}"


def put_cell(node: RawMap, keys: Sequence[str], column: CotTinh, text: str, place: CellPlace, names: Names) -> None:
    """Put the text of a cell at `keys` below `node`: as a list where the column holds one.

    An empty cell is a key without a value where the model wants one, and no key elsewhere.
    """
    if not text and not column.bat_buoc:
        return
    around = group_at(node, keys[:-1], place, names) if len(keys) > 1 else node
    path = path_below(around, keys[-1])
    if not text:
        around.put(keys[-1], place, None)
    elif column.kieu is KieuCot.DANH_SACH:
        items = RawList(place, path)
        for at, line in enumerate(lines_of(text)):
            items.put(place, Text(line, f"{path}[{at}]", place))
        around.put(keys[-1], place, items)
    else:
        around.put(keys[-1], place, Text(text, path, place))
