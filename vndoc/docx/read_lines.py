"""Rules made of characters: paragraphs of dashes and underscores, and underlined words."""

import re
from collections.abc import Iterator

from vndoc.docx.facts import Align, Indent, Line, Run

_DASHES = re.compile(r"[_―─━—]{3,}")
_WIDTHS = {"_": 0.5, "―": 1.0, "─": 0.708, "━": 0.708, "—": 1.0}
"""Advance widths in em of a face with the metrics of Times New Roman."""

SMALL = 0.58
"""Size of superscript and subscript as a part of the size written."""

_SOLID_UNDERLINES = frozenset(("single", "thick"))


def offset_of(length: int, align: Align, indent: Indent, width: int | None, first: bool = True) -> int | None:
    """How far right of the middle of the column the middle of something `length` long stands on a line by itself."""
    left = indent.left + (indent.first_line if first else 0)
    if align is Align.GIUA:
        return round((left - indent.right) / 2)
    if width is None:
        return None
    if align is Align.PHAI:
        return round((width - length) / 2) - indent.right
    return left - round((width - length) / 2)


def dashes(text: str, runs: tuple[Run, ...], align: Align, indent: Indent, width: int | None) -> Iterator[Line]:
    """The lines of a paragraph that hold nothing but dashes; `width` is that of the column."""
    start = 0
    for number, line in enumerate(text.split("\n")):
        stripped = line.strip()
        if _DASHES.fullmatch(stripped):
            at = start + line.index(stripped)
            length = round(sum(_char_width(char, at + place, runs) for place, char in enumerate(stripped)))
            # Leading spaces and tabs push a line that is not centred to where only a layout knows.
            known = align is Align.GIUA or not line[0].isspace()
            offset = offset_of(length, align, indent, width, first=number == 0) if known else None
            yield Line(length=length, kind="dau-gach", offset=offset)
        start += len(line) + 1


def _char_width(char: str, place: int, runs: tuple[Run, ...]) -> float:
    run = next((run for run in runs if run.start <= place < run.end), None)
    if run is None:
        return 0.0
    return _WIDTHS[char] * run.size * (SMALL if run.vert_align in ("superscript", "subscript") else 1.0)


def underlines(text: str, stretches: tuple[tuple[int, int, str], ...], align: Align) -> Iterator[Line]:
    """One rule for each unbroken stretch of underlined characters (start, end, kind of line) of a paragraph."""
    joined: list[tuple[int, int, str]] = []
    for start, end, kind in stretches:
        if joined and joined[-1][1] == start and joined[-1][2] == kind:
            joined[-1] = (joined[-1][0], end, kind)
        else:
            joined.append((start, end, kind))
    for start, end, kind in joined:
        alone = text[start:end].strip() == text.strip()
        offset = 0 if alone and align is Align.GIUA else None
        yield Line(length=None, kind="gach-duoi-ky-tu", offset=offset, solid=kind in _SOLID_UNDERLINES)
