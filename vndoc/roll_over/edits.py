"""What is done to one data file, by the place in its data; `source` carries it out in the file's text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.roll_over.years import Part

Loc: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from the root of a file."""

Value: TypeAlias = "str | Sequence[Value] | Mapping[str, Value]"
"""Plain data that is written into a file."""


@dataclass(frozen=True)
class Patched:
    """Parts of the text at `loc` give way to others; `old` is the whole text before."""

    loc: Loc
    old: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Cleared:
    """The value at `loc` goes, its key stays."""

    loc: Loc


@dataclass(frozen=True)
class Removed:
    """The list item at `loc` goes."""

    loc: Loc


@dataclass(frozen=True)
class Added:
    """The list at `loc` gets one more item at its end."""

    loc: Loc
    value: Value


@dataclass(frozen=True)
class Renamed:
    """The key at `loc` becomes `key`."""

    loc: Loc
    key: str


Edit = Patched | Cleared | Removed | Added | Renamed


def node_at(root: RawNode, loc: Loc) -> RawNode:
    """The value at `loc`, None where there is none."""
    for step in loc:
        if isinstance(root, RawMap) and isinstance(step, str):
            root = root.get(step)
        elif isinstance(root, RawList) and isinstance(step, int) and step < len(root):
            root = root[step]
        else:
            return None
    return root


def plain(node: RawNode) -> object:
    """The data below `node` without places, to be compared."""
    if isinstance(node, RawMap):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, RawList):
        return [plain(value) for value in node]
    return None if node is None else " ".join(str(node).split())


def after(root: RawNode, edits: Sequence[Edit]) -> object:
    """The data as they are once the `edits` are made, in the form of `plain`."""
    data = _with_values(root, {one.loc: one for one in edits if isinstance(one, Patched | Cleared)}, ())
    for added in (one for one in edits if isinstance(one, Added)):
        _restructured(data, added)
    for removed in sorted((one for one in edits if isinstance(one, Removed)), key=_position, reverse=True):
        _restructured(data, removed)
    for renamed in (one for one in edits if isinstance(one, Renamed)):
        _restructured(data, renamed)
    return data


def _position(edit: Removed) -> int:
    return int(edit.loc[-1])


def _with_values(node: RawNode, edits: Mapping[Loc, Edit], loc: Loc) -> object:
    edit = edits.get(loc)
    if isinstance(edit, Cleared):
        return None
    if isinstance(node, RawMap):
        return {key: _with_values(value, edits, (*loc, key)) for key, value in node.items()}
    if isinstance(node, RawList):
        return [_with_values(value, edits, (*loc, at)) for at, value in enumerate(node)]
    if isinstance(edit, Patched) and isinstance(node, Text):
        return " ".join(_patched(node, edit.parts).split())
    return plain(node)


def _patched(text: str, parts: Sequence[Part]) -> str:
    for one in sorted(parts, key=lambda part: (part.start, part.end), reverse=True):
        text = text[: one.start] + one.new + text[one.end :]
    return text


def _restructured(data: object, edit: Added | Removed | Renamed) -> None:
    """Make one change of structure in plain data."""
    *way, last = edit.loc
    for step in way:
        data = data[step] if isinstance(data, dict | list) else None  # type: ignore[index]
    if isinstance(edit, Removed) and isinstance(data, list) and isinstance(last, int):
        del data[last]
    elif isinstance(edit, Added) and isinstance(data, dict) and isinstance(last, str):
        data[last].append(edit.value)
    elif isinstance(edit, Renamed) and isinstance(data, dict):
        entries = [(edit.key if key == last else key, value) for key, value in data.items()]
        data.clear()
        data.update(entries)
