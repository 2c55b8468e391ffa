"""Borders that make rules: which are drawn, which are one solid line, and the rules that paragraph borders draw."""

from collections.abc import Mapping

from vndoc.docx.facts import Indent, Line

SIDES = ("top", "bottom", "left", "right")
_NOTHING = frozenset(("", "nil", "none"))
_SOLID = frozenset(("single", "thick"))


def drawn(border: str | None) -> bool:
    """Whether a border description (kind of line first) draws anything."""
    return border is not None and border.split(" ", 1)[0] not in _NOTHING


def solid(border: str) -> bool:
    """Whether a drawn border is one unbroken line."""
    return border.split(" ", 1)[0] in _SOLID


def boxed(borders: Mapping[str, str]) -> bool:
    """Whether a paragraph's borders close on all four sides."""
    return all(drawn(borders.get(side)) for side in SIDES)


def paragraph_rules(
    borders: Mapping[str, str], indent: Indent, width: int | None, joined: tuple[bool, bool]
) -> tuple[Line, ...]:
    """The rules that a paragraph's borders draw (17.3.1.24): above it, below it, or between it and its like.

    `joined` says whether the paragraphs before and after have the same borders and so stand in one frame with it. A
    paragraph in a closed box has no rules.
    """
    if boxed(borders):
        return ()
    before, after = joined
    sides = ["between" if after else "bottom"]
    if not before:
        sides.insert(0, "top")
    left = indent.left + min(indent.first_line, 0)
    length = None if width is None else max(width - left - indent.right, 0)
    offset = round((left - indent.right) / 2)
    return tuple(
        Line(length=length, kind="vien-doan", offset=offset, solid=solid(borders[side]))
        for side in sides
        if drawn(borders.get(side))
    )
