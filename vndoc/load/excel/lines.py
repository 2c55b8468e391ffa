"""A list of texts in one cell: one item a line, and both ways of it.

An item with a line break, or one that begins with a dash itself, needs the longer form: each item behind `- `, its
other lines behind two spaces. A clerk who types the dashes is read the same way.
"""

import re
from collections.abc import Sequence

_DASH = "- "
_MORE = "  "
_LONG_FORM = re.compile(r"- .*(?:\n(?:- |  ).*)*")


def lines_of(text: str) -> list[str]:
    """The items of a cell's text."""
    if not _LONG_FORM.fullmatch(text):
        return [line.strip() for line in text.split("\n") if line.strip()]
    items: list[str] = []
    for line in text.split("\n"):
        if line.startswith(_DASH):
            items.append(line[len(_DASH) :])
        else:
            items[-1] += f"\n{line[len(_MORE) :]}"
    return [item.strip() for item in items]


def lines_to(items: Sequence[str]) -> str:
    """The text of a cell that `lines_of` reads as these items."""
    if all("\n" not in item and not item.startswith("-") and item == item.strip() for item in items):
        return "\n".join(items)
    return "\n".join(_DASH + item.replace("\n", f"\n{_MORE}") for item in items)
