"""Proof that a written workbook holds the data: it is read again, and what differs is told."""

from collections.abc import Iterator, Mapping

from vndoc.documents.so_tinh import SoTinh
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.load.excel import read_excel
from vndoc.load.excel.shown import clean
from vndoc.raw import RawList, RawMap, RawNode, Text


def lost(root: RawNode, workbook: bytes, layout: SoTinh, file: str) -> tuple[Finding, ...]:
    """A finding for each value of `root`, read from `file`, that its workbook does not give back."""
    back, _ = read_excel("kiem-tra.xlsx", workbook, layout)
    return tuple(
        Finding("khong-vao-bang-tinh", Severity.LOI, place, _MESSAGE.format(path=path))
        for path, place in differences(root, back, DataPlace(file))
    )


_MESSAGE = (
    "Mục `{path}` không ghi được nguyên vẹn vào bảng tính (không có cột cho mục này, thiếu mã của mục chứa nó, hoặc "
    "dài quá 32.767 ký tự). Hãy sửa mục này, hoặc giữ dữ liệu ở dạng YAML."
)


def differences(one: RawNode, other: RawNode, place: Place) -> Iterator[tuple[str, Place]]:
    """Path and place in `one` of each value that `other` has not; white space at the ends weighs nothing, nor does a
    key without a value, nor whether a group of one key, or a list of one, is typed as its text.
    """
    yield from _differences(one, other, "", place)


def _differences(one: RawNode, other: RawNode, path: str, place: Place) -> Iterator[tuple[str, Place]]:
    if is_blank(one) and is_blank(other):
        return
    one, other = _as_typed_alone(one, other), _as_typed_alone(other, one)
    if isinstance(one, RawMap) and isinstance(other, RawMap):
        yield from _in_maps(one, other, path, place)
    elif isinstance(one, RawList) and isinstance(other, RawList):
        yield from _in_lists(one, other, path, place)
    elif not (isinstance(one, Text) and isinstance(other, Text) and clean(one) == clean(other)):
        yield path, place


def _as_typed_alone(node: RawNode, beside: RawNode) -> RawNode:
    """The one value of a group or a list, where the text beside it may stand for the whole."""
    if not isinstance(beside, Text) or not isinstance(node, RawMap | RawList):
        return node
    filled = [one for one in (node.values() if isinstance(node, RawMap) else node) if not is_blank(one)]
    return filled[0] if len(filled) == 1 else node


def _in_maps(one: RawMap, other: RawMap, path: str, place: Place) -> Iterator[tuple[str, Place]]:
    for key in dict.fromkeys((*one, *other)):
        below = f"{path}.{key}" if path else key
        yield from _differences(one.get(key), other.get(key), below, one.places.get(key, place))


def _in_lists(one: RawList, other: RawList, path: str, place: Place) -> Iterator[tuple[str, Place]]:
    here = [(value, at) for value, at in zip(one, one.places, strict=True) if not is_blank(value)]
    there = [value for value in other if not is_blank(value)]
    for number in range(max(len(here), len(there))):
        value, at = here[number] if number < len(here) else (None, place)
        yield from _differences(value, there[number] if number < len(there) else None, f"{path}[{number}]", at)


def is_blank(node: RawNode) -> bool:
    """Whether a node holds nothing."""
    if isinstance(node, Mapping):
        return all(is_blank(value) for value in node.values())
    if isinstance(node, RawList):
        return all(is_blank(value) for value in node)
    return node is None or not clean(node)
