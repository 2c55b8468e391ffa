"""Names as clerks type them against the patterns of data files: accents, capitals and punctuation weigh nothing.

`…` in a pattern stands for any words or none: `Bằng khen của Bộ trưởng …`.
"""

import re
from collections.abc import Iterable
from functools import cache

from vndoc.viet.chuan_hoa import fold_space, without_accents

_SAME = (
    (r"\bubnd\b", "uy ban nhan dan"),
    (r"\bbng\b", "bo ngoai giao"),
    (r"\bttg\b", "thu tuong"),
    (r"\btp\b", "thanh pho"),
    (r"\bchien sy\b", "chien si"),
    (r"\bki niem\b", "ky niem"),
    (r"\b(tang thuong|tang|danh hieu|hinh thuc|dat)\b", " "),
)
"""Spellings of the same word, and words that only introduce a name."""


@cache
def tho(text: str) -> str:
    """`text` for comparing: no accents, small letters, no punctuation, one spelling of each word."""
    bare = re.sub(r"[^\w…]+", " ", without_accents(text).lower())
    for pattern, word in _SAME:
        bare = re.sub(pattern, word, bare)
    return fold_space(bare)


def khop_mau(text: str, patterns: Iterable[str]) -> bool:
    """Whether `text` is one of `patterns`."""
    return any(_compiled(one).fullmatch(tho(text)) for one in patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The expression of the words one space apart; `…` takes the space before or after it along."""
    made, words = "", [".*" if word == "…" else re.escape(word) for word in tho(pattern).split()]
    for at, word in enumerate(words):
        if word == ".*":
            made += "(?: .*)?" if at else "(?:.* )?"
        else:
            made += word if not at or (words[at - 1] == ".*" and at == 1) else f" {word}"
    return re.compile(made)
