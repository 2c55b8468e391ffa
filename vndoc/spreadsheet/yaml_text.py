"""The YAML form of data, as a clerk would type it: plain where that is sure, several lines behind `|-`, else in quotes.

The tree holds texts alone, so a few forms of scalars are enough; whoever writes the text reads it again.
"""

import json
import re
from collections.abc import Iterator

from vndoc.raw import RawList, RawMap, RawNode, Text

_WHOLE_NUMBER = re.compile(r"0|[1-9]\d{0,14}")
_LIKE_NUMBER = re.compile(r"[\d.,:_+\-]+|[\d.]+[eE][+-]?\d+|0[xo][\da-fA-F]+")
"""What an editor may take for a number, an hour or a date, and show otherwise."""
_NOT_TEXT = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""Words that YAML takes for no text."""
_BLOCK = re.compile(r"[^\s#](?:[^\n]*[^\s])?(?:\n+[^\s](?:[^\n]*[^\s])?)+")
"""Several lines that a block keeps as they are: none with white space at its ends."""
_STEP = "  "


def yaml_text(root: RawMap, first_line: str) -> str:
    """The YAML text of `root` below the comment `first_line`."""
    return "\n".join([first_line, *_map_lines(root, "")]) + "\n"


def _map_lines(node: RawMap, indent: str) -> Iterator[str]:
    for key, value in node.items():
        yield from _entry(f"{indent}{_scalar(key, indent)}:", value, indent + _STEP)


def _entry(head: str, value: RawNode, indent: str) -> Iterator[str]:
    """The lines of a value behind `head`: on the same line, or below it."""
    if isinstance(value, Text):
        yield f"{head} {_scalar(value, indent)}"
    elif not value:
        yield head
    else:
        yield head
        yield from _map_lines(value, indent) if isinstance(value, RawMap) else _list_lines(value, indent)


def _list_lines(node: RawList, indent: str) -> Iterator[str]:
    for item in node:
        if not isinstance(item, RawMap) or not item:
            yield from _entry(f"{indent}-", item, indent + _STEP)
            continue
        first, *rest = _map_lines(item, indent + _STEP)
        yield f"{indent}- {first[len(indent) + len(_STEP) :]}"
        yield from rest


def _scalar(text: str, indent: str) -> str:
    """A text in the form that reads as itself."""
    if _is_plain(text):
        return str(text)
    if _BLOCK.fullmatch(text):
        lines = (f"{indent}{line}" if line else "" for line in text.split("\n"))
        return "\n".join(["|-", *lines])
    return json.dumps(text, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    """Whether a text needs no quotes in YAML, nor in an editor that guesses kinds."""
    if _WHOLE_NUMBER.fullmatch(text):
        return True
    begins_and_ends = text[:1].isalnum() and not text.endswith((":", " "))
    notation = ": " in text or " #" in text or text.casefold() in _NOT_TEXT or _LIKE_NUMBER.fullmatch(text)
    return begins_and_ends and text.isprintable() and not notation
