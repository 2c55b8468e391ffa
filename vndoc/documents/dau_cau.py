"""Punctuation that the model adds: only where the data has none, so that what was typed stands as typed."""

import re
from collections.abc import Sequence

from vndoc.raw import Text

END_MARKS = (".", ";", ":", "!", "?", "…", ",")
"""A text that ends with one of these is left alone; `v.v...` ends with the first."""

_TYPED_MARK = re.compile(r"\s*(?:(?<![.…])\./\.|(?<!\.)\.|[;,:])+$")
"""Marks at the end of a text, but for an ellipsis."""

_CLOSING_QUOTES = "”\"’'»"


def has_end_mark(text: str) -> bool:
    """Whether `text` ends with a mark, a closing quotation mark after it or not."""
    return text.rstrip(_CLOSING_QUOTES).endswith(END_MARKS)


def ended(text: Text, mark: str) -> Text:
    """`text`, with `mark` where it has no mark at its end."""
    return text if has_end_mark(text) else text.derive(text + mark)


def ended_list(texts: Sequence[Text]) -> list[Text]:
    """Items of a list: `;` after each, `.` after the last (Nghị định 30/2020, Phụ lục I, II-6a and II-9d)."""
    return [ended(text, "." if at == len(texts) else ";") for at, text in enumerate(texts, start=1)]


def can_cu_list(texts: Sequence[Text]) -> list[Text]:
    """Legal bases: `;` after each, `.` after the last (II-6a), whatever mark was typed: the position decides it.

    The last one may end with the colon or the three dots that were typed.
    """
    made = []
    for at, text in enumerate(texts, start=1):
        last, bare = at == len(texts), without_mark(text)
        kept = last and text.endswith((":", "..."))
        made.append(text if kept else bare.derive(f"{bare}{'.' if last else ';'}"))
    return made


def without_mark(text: Text) -> Text:
    """`text` without the marks at its end; an ellipsis is no mark."""
    end = _TYPED_MARK.search(text)
    if end is None or end.start() == 0:
        return text
    kept = tuple(span for span in text.spans if span.end <= end.start())
    return Text(text[: end.start()], text.path, text.place, kept)


def closed(text: Text) -> Text:
    """The last sentence of a paper, with `./.` at its end (Phụ lục III)."""
    if text.endswith("./."):
        return text
    return text.derive(text + "/.") if text.endswith(".") else text.derive(text + "./.")
