"""Words typed twice in a row: `thưởng thưởng`, `thành tích thành tích` (real papers' errors 3 and 4).

A word of one syllable is only judged where it stands in the closed list of `lap_tu.toml`: compounds that meet share a
syllable too often. A phrase of two or more syllables that is repeated at once is always a slip.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from vndoc.findings import Severity, around
from vndoc.proofreading.frame import CONTENT, Proof, Slip
from vndoc.viet.chuan_hoa import fold_space

_LONGEST = 4
_PHRASE = re.compile(rf"(?<![\w-])((?:[^\W\d_]+\s+){{1,{_LONGEST - 1}}}[^\W\d_]+)\s+(?=(\1)(?![\w-]))", re.IGNORECASE)
"""A phrase of two to four words, followed by itself."""


@dataclass(frozen=True)
class _Lists:
    """The lists of `lap_tu.toml`; words as patterns that find them doubled."""

    never: re.Pattern[str]
    rarely: re.Pattern[str]
    compounds: tuple[str, ...]
    allowed: frozenset[str]


@cache
def _lists() -> _Lists:
    given = tomllib.loads(resources.files(__package__).joinpath("lap_tu.toml").read_text("utf-8"))
    return _Lists(
        _doubled(given["khong_lap"]),
        _doubled(given["nghi_lap"]),
        tuple(given["tu_ghep"]),
        frozenset(given["tu_lay"]),
    )


def _doubled(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])({'|'.join(words)})\s+(?=(\1)(?![\w-]))", re.IGNORECASE)


def find(text: str) -> Iterator[Slip]:
    """One slip for each repetition, at both words; where compounds may meet it is a hint."""
    lists = _lists()
    found = [(match, Severity.CANH_BAO) for one in (_PHRASE, lists.never) for match in one.finditer(text)]
    found += [
        (match, Severity.GOI_Y)
        for match in lists.rarely.finditer(text)
        if not fold_space(text[: match.end(1)]).casefold().endswith(lists.compounds)
    ]
    end = 0
    for match, severity in sorted(found, key=lambda one: one[0].start()):
        phrase = match[1]
        if match.start() < end or phrase.casefold() in lists.allowed or _one_word(phrase) or _names(match):
            continue
        end = match.end(2)
        message = f"“{around(text, match.start(), end)}” lặp “{phrase}” hai lần liền nhau; hãy bỏ một"
        yield Slip(match.start(), end, severity, message, phrase)


def _one_word(phrase: str) -> bool:
    """Whether a phrase is one syllable again and again (`ngày ngày`): a reduplication, or a name."""
    words = {word.casefold() for word in phrase.split()}
    return len(words) == 1 and " " in phrase


def _names(match: re.Match[str]) -> bool:
    """Whether a small word meets a name that begins with it: `theo Theo`, `của Của`, `cùng Về nguồn`."""
    return match[1][0].islower() and match[2][0].isupper() and " " not in match[1]


PROOF = Proof(
    name="lap-tu",
    severity=Severity.CANH_BAO,
    summary="Không có từ, cụm từ gõ lặp hai lần liền nhau",
    find=find,
    clause=CONTENT,
)
