"""Two marks of punctuation where one belongs: `HK;.` (real papers' error 7).

`...`, `…`, `?!`, a full stop of an abbreviation before another mark (`v.v.;`) and the end mark `./.` are right.
"""

import re
from collections.abc import Iterator

from vndoc.findings import Severity, around
from vndoc.proofreading.frame import CONTENT, Proof, Slip
from vndoc.viet.chu_hoa import CHU_THUONG

_DOUBLE = re.compile(
    r"(?<=[\w)\]”\"%])(?:[,;:](?:\s?[,;:])+\.?(?!\.)|[,;:]\s?\.(?![./\d])|(?<!\.)\.\.(?![./]))(?=\s|$|[”\")])"
)
_AFTER_WORD = re.compile(rf"(?<![\w.])(?P<tu>[{CHU_THUONG}]{{2,10}})(?P<dau>\.[,;])(?=\s|$)")
"""A full stop and another mark behind a word in small letters."""


def find(text: str) -> Iterator[Slip]:
    """One slip for each group of marks."""
    double = [match.span() for match in _DOUBLE.finditer(text)]
    behind = [match.span("dau") for match in _AFTER_WORD.finditer(text) if not _shortened(match["tu"])]
    for start, end in sorted((*double, *behind)):
        marks = text[start:end]
        if marks == ".." and text[:start].endswith("v.v"):
            continue
        right = "." if end == len(text.rstrip()) and "." in marks else marks[0]
        message = f"“{around(text, start, end)}” có hai dấu câu liền nhau “{marks}”; hãy chỉ để “{right}”"
        yield Slip(start, end, Severity.CANH_BAO, message, right)


def _shortened(word: str) -> bool:
    """Whether a word may be an abbreviation: two letters, none of them marked (`tr.`, `tp.`)."""
    return len(word) == 2 and word.isascii()


PROOF = Proof(
    name="dau-cau-kep",
    severity=Severity.CANH_BAO,
    summary="Không có hai dấu câu liền nhau (“;.”, “,.”, “..”)",
    find=find,
    clause=CONTENT,
)
