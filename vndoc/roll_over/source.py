"""Edits in the text of a YAML or JSON file: the characters of what changes, and no others.

The text is never written anew from its data, so that comments, order, quotes, indentation and line breaks stay; JSON
is read as the flow notation of YAML that it is.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import yaml

from vndoc.errors import InternalError
from vndoc.load.yaml_reader import LOADER
from vndoc.roll_over.edits import Added, Cleared, Edit, Loc, Patched, Removed, Renamed, Value
from vndoc.roll_over.years import replaced

_BLOCK = ("|", ">")
_FLOW_SIGN = re.compile(r"[\[\]{},]")
"""Signs that end a text without quotes inside brackets or braces."""


class Splice(NamedTuple):
    """Characters `start:end` of a file, and what stands in their place."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Source:
    """The text of a file, with `\\n` at the end of each line, and its nodes."""

    text: str
    root: yaml.Node | None
    is_json: bool
    starts: tuple[int, ...]

    def offset(self, line: int, column: int) -> int:
        """The character at a position counted from 0."""
        return self.starts[line] + column if line < len(self.starts) else len(self.text)

    def begin(self, node: yaml.Node) -> int:
        """Where a node starts."""
        return self.offset(node.start_mark.line, node.start_mark.column)

    def end(self, node: yaml.Node) -> int:
        """Just after a node; of a block, after its last line that is neither empty nor a comment."""
        if isinstance(node, yaml.ScalarNode):
            stop = self.offset(node.end_mark.line, node.end_mark.column)
            return len(self.text[:stop].rstrip()) if node.style in _BLOCK else stop
        if not isinstance(node, yaml.CollectionNode) or node.flow_style:
            return self.offset(node.end_mark.line, node.end_mark.column)
        last: yaml.Node = node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1]
        return self.end(last)

    def next_line(self, at: int) -> int:
        """Where the line after that of a character begins."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1


def parse(text: str, *, is_json: bool) -> Source:
    """The nodes of a text that `load` has read without a fault."""
    starts = (0, *(found.end() for found in re.finditer("\n", text)))
    plain_tabs = text.replace("\t", " ") if is_json else text
    return Source(text, yaml.compose(plain_tabs, Loader=LOADER), is_json, starts)


def edited(source: Source, edits: Sequence[Edit], *, quoted: bool = False) -> str:
    """The text with all edits made; with `quoted`, each text that changes is written anew in quotes."""
    splices = sorted((one for edit in edits for one in _splices(source, edit, quoted)), reverse=True)
    text, before = source.text, len(source.text)
    for one in splices:
        if one.end > before:
            raise InternalError("Hai chỗ sửa trong một tập tin đè lên nhau.")
        text, before = text[: one.start] + one.new + text[one.end :], one.start
    return text


def _splices(source: Source, edit: Edit, quoted: bool) -> Iterator[Splice]:
    node = _node(source.root, edit.loc)
    if isinstance(edit, Patched) and isinstance(node, yaml.ScalarNode):
        signs = (
            not node.style and _in_flow(source.root, edit.loc) and any(_FLOW_SIGN.search(one.new) for one in edit.parts)
        )
        yield from _patch(source, node, edit, quoted or signs)
    elif isinstance(edit, Cleared):
        yield _clear(source, node)
    elif isinstance(edit, Removed):
        parent = _node(source.root, edit.loc[:-1])
        yield _remove(source, parent, edit.loc[-1])
    elif isinstance(edit, Added) and isinstance(node, yaml.SequenceNode):
        yield _add(source, node, edit.value)
    elif isinstance(edit, Renamed):
        key = _key(_node(source.root, edit.loc[:-1]), str(edit.loc[-1]))
        yield Splice(source.begin(key), source.end(key), json.dumps(edit.key) if source.is_json else edit.key)
    else:
        raise InternalError(f"Không sửa được mục {edit.loc}.")


def _node(node: yaml.Node | None, loc: Loc) -> yaml.Node:
    for step in loc:
        if isinstance(node, yaml.MappingNode):
            node = next(value for key, value in node.value if key.value == step)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
        else:
            raise InternalError(f"Không tìm thấy mục {loc}.")
    if node is None:
        raise InternalError(f"Không tìm thấy mục {loc}.")
    return node


def _in_flow(node: yaml.Node | None, loc: Loc) -> bool:
    """Whether a place is inside brackets or braces."""
    return any(bool(getattr(_node(node, loc[:end]), "flow_style", False)) for end in range(len(loc)))


def _key(node: yaml.Node, name: str) -> yaml.Node:
    found = next((key for key, _ in node.value if key.value == name), None)
    if not isinstance(found, yaml.Node):
        raise InternalError(f"Không tìm thấy mục {name}.")
    return found


def _patch(source: Source, node: yaml.ScalarNode, edit: Patched, quoted: bool) -> Iterator[Splice]:
    """The parts at their places in the text; the whole in quotes where those cannot be told apart."""
    start, end = source.begin(node), source.end(node)
    whole = replaced(edit.old, edit.parts)
    bare = source.is_json and not node.style
    if bare and whole.isdecimal():
        yield Splice(start, end, whole)
        return
    if node.style in _BLOCK:
        first = source.text.index("\n", start) + 1
    else:
        first, end = (start + 1, end - 1) if node.style else (start, end)
    places = None if quoted or bare else _aligned(edit.old, source.text[first:end])
    if places is None:
        yield Splice(start, source.end(node), json.dumps(whole, ensure_ascii=False))
        return
    for one in edit.parts:
        at = first + places[one.start]
        stop = first + places[one.end - 1] + 1 if one.end > one.start else at
        yield Splice(at, stop, one.new)


def _aligned(value: str, typed: str) -> list[int] | None:
    """For each character of `value` and its end, its place in `typed`, where only white space differs; else None."""
    places: list[int] = []
    at = len(typed) - len(typed.lstrip())
    for run in re.findall(r"\s+|\S+", value):
        if run.isspace():
            gap = len(typed[at:]) - len(typed[at:].lstrip())
            if not gap:
                return None
            places += [at + min(one, gap - 1) for one in range(len(run))]
            at += gap
        elif typed.startswith(run, at):
            places += range(at, at + len(run))
            at += len(run)
        else:
            return None
    return None if typed[at:].strip() else [*places, at]


def _clear(source: Source, node: yaml.Node) -> Splice:
    start, end = source.begin(node), source.end(node)
    if source.is_json:
        return Splice(start, end, "null")
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        return Splice(source.starts[node.start_mark.line], source.next_line(end), "")
    alone = re.match(r"\s*(?:#|$)", source.text[end:], re.MULTILINE) is not None
    return Splice(len(source.text[:start].rstrip(" ")) if alone else start, end, "")


def _remove(source: Source, parent: yaml.Node, at: str | int) -> Splice:
    """One item of a list with its dash; a comment above it stays."""
    if not isinstance(parent, yaml.SequenceNode) or not isinstance(at, int):
        raise InternalError("Không bỏ được mục này.")
    items = parent.value
    if parent.flow_style:
        if at + 1 < len(items):
            return Splice(source.begin(items[at]), source.begin(items[at + 1]), "")
        return Splice(source.end(items[at - 1]) if at else source.begin(items[at]), source.end(items[at]), "")
    line = items[at].start_mark.line
    column = parent.start_mark.column
    while not source.text.startswith("-", source.offset(line, column)):
        line -= 1
    return Splice(source.starts[line], source.next_line(source.end(items[at])), "")


def _add(source: Source, node: yaml.SequenceNode, value: Value) -> Splice:
    """One more item behind the last one."""
    if node.flow_style:
        at = source.end(node.value[-1])
        return Splice(at, at, f", {json.dumps(value, ensure_ascii=False)}")
    at = source.next_line(source.end(node))
    lead = "" if source.text[:at].endswith("\n") else "\n"
    lines = "".join(f"{line}\n" for line in _lines(value, " " * node.start_mark.column))
    return Splice(at, at, lead + lines)


def _lines(value: Value, indent: str) -> Iterator[str]:
    """An item of a list in block notation."""
    if isinstance(value, str):
        yield f"{indent}- {value}"
        return
    if not isinstance(value, dict):
        raise InternalError("Không thêm được mục này.")
    for at, (key, inner) in enumerate(value.items()):
        lead = f"{indent}- " if at == 0 else f"{indent}  "
        if isinstance(inner, str):
            yield f"{lead}{key}: {inner}"
        else:
            yield f"{lead}{key}:"
            for one in inner:
                yield from _lines(one, f"{indent}    ")
