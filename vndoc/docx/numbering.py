"""Automatic numbering: the levels of the numbering part and the labels they give (ECMA-376 part 1, 17.9)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from vndoc.docx.layers import Layer, indent_layer
from vndoc.docx.measure import switch, whole
from vndoc.docx.names import Element, W, value
from vndoc.docx.numerals import numeral
from vndoc.docx.symbols import readable

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True)
class Level:
    """One level of a list: where it starts, how it counts, the text around the number, its indents, and the paragraph
    style that stands for it. `restart` is the level (from 1) whose use restarts it: None for any above it, 0 for none.
    """

    start: int = 1
    number_format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    indent: Layer = field(default_factory=dict)
    style: str | None = None


@dataclass(frozen=True)
class NumberedList:
    """One `w:num`: the abstract list it counts in, its levels, and the levels that it starts anew by itself."""

    abstract: str
    levels: Mapping[int, Level]
    overrides: Mapping[int, int]


@dataclass(frozen=True)
class Numbering:
    """The lists of a document by their `w:numId`."""

    lists: Mapping[str, NumberedList] = field(default_factory=dict)

    def level(self, num_id: str, level: int) -> Level | None:
        """One level of a list, None where there is no such list."""
        numbered = self.lists.get(num_id)
        return None if numbered is None else numbered.levels.get(level, Level())

    def level_of_style(self, num_id: str, style: str) -> int | None:
        """The level that a paragraph style is tied to in a list, None where it is tied to none."""
        numbered = self.lists.get(num_id)
        levels = {} if numbered is None else numbered.levels
        return next((number for number, level in levels.items() if level.style == style), None)


class Counters:
    """The numbers reached so far in one story (the body, a header). Lists of one abstract list count on together."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._reached: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, num_id: str, level: int) -> str:
        """Count one paragraph and return its label: `1.2`, `a)`, `•`; `""` for no list."""
        numbered = self._numbering.lists.get(num_id)
        if numbered is None:
            return ""
        reached = self._reached.setdefault(numbered.abstract, {})
        if level in numbered.overrides and (num_id, level) not in self._begun:
            reached[level] = numbered.overrides[level]
        else:
            reached[level] = reached.get(level, numbered.levels.get(level, Level()).start - 1) + 1
        self._begun.add((num_id, level))
        for deeper in [other for other in reached if other > level and _restarts(numbered, other, level)]:
            del reached[deeper]
        return _label(numbered, level, reached)


def _restarts(numbered: NumberedList, deeper: int, used: int) -> bool:
    restart = numbered.levels.get(deeper, Level()).restart
    return restart is None or used < restart


def _label(numbered: NumberedList, level: int, reached: Mapping[int, int]) -> str:
    shape = numbered.levels.get(level)
    if shape is None or shape.number_format == "none":
        return "" if shape is None else _PLACE.sub("", shape.text)
    if shape.number_format == "bullet":
        return readable(shape.text)

    def number(place: re.Match[str]) -> str:
        other = int(place[1]) - 1
        its = numbered.levels.get(other, Level())
        return numeral(reached.get(other, its.start), "decimal" if shape.legal else its.number_format)

    return _PLACE.sub(number, shape.text)


def read_numbering(root: Element | None) -> Numbering:
    """The lists of a numbering part's root element; none for None."""
    if root is None:
        return Numbering()
    abstracts = {item.get(f"{W}abstractNumId") or "": item for item in root.iterchildren(f"{W}abstractNum")}
    links = {value(item.find(f"{W}styleLink")): key for key, item in abstracts.items()}
    lists = {}
    for item in root.iterchildren(f"{W}num"):
        key = value(item.find(f"{W}abstractNumId")) or ""
        abstract = abstracts.get(key)
        if abstract is None:
            continue
        # A list that only points to a numbering style has its levels in the list that defines the style (17.9.21).
        key = links.get(value(abstract.find(f"{W}numStyleLink")) or "", key)
        lists[item.get(f"{W}numId") or ""] = _numbered_list(item, key, abstracts[key])
    return Numbering(lists)


def _numbered_list(item: Element, key: str, abstract: Element) -> NumberedList:
    levels = dict(_level(element) for element in abstract.iterchildren(f"{W}lvl"))
    overrides = {}
    for override in item.iterchildren(f"{W}lvlOverride"):
        number = whole(override.get(f"{W}ilvl")) or 0
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[number] = _level(own)[1]
        start = whole(value(override.find(f"{W}startOverride")))
        if start is not None:
            overrides[number] = start
            levels[number] = replace(levels.get(number, Level()), start=start)
    return NumberedList(key, levels, overrides)


def _level(element: Element) -> tuple[int, Level]:
    indent = element.find(f"{W}pPr/{W}ind")
    start = whole(value(element.find(f"{W}start")))
    text = value(element.find(f"{W}lvlText")) or ""
    number_format = value(element.find(f"{W}numFmt")) or "decimal"
    if element.find(f"{W}lvlPicBulletId") is not None:
        number_format, text = "bullet", "•"
    level = Level(
        start=0 if start is None else start,
        number_format=number_format,
        text=text,
        restart=whole(value(element.find(f"{W}lvlRestart"))),
        legal=switch(element.find(f"{W}isLgl")) or False,
        indent={} if indent is None else indent_layer(indent),
        style=value(element.find(f"{W}pStyle")),
    )
    return whole(element.get(f"{W}ilvl")) or 0, level
