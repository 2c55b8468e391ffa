"""Punctuation that the model adds: only where the data has none, so that what was typed stands as typed."""

from collections.abc import Sequence

from vndoc.raw import Text

END_MARKS = (".", ";", ":", "!", "?", "…", ",")
"""A text that ends with one of these is left alone; `v.v...` ends with the first."""

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


def closed(text: Text) -> Text:
    """The last sentence of a paper, with `./.` at its end (Phụ lục III)."""
    if text.endswith("./."):
        return text
    return text.derive(text + "/.") if text.endswith(".") else text.derive(text + "./.")
