"""A number in figures and again in words: `33.600.000 đồng (ba mươi ba triệu sáu trăm nghìn đồng)` (error 2).

Brackets whose words are not one whole number are passed over.
"""

import re
from collections.abc import Iterator

from vndoc.findings import Severity, around
from vndoc.proofreading.frame import CONTENT, Proof, Slip
from vndoc.viet.doc_so import SO, chu_so, doc_bang_chu, doc_chu_so
from vndoc.viet.so_dem import LARGEST_IN_WORDS, bang_chu

_UNIT = r"(?:đồng|VNĐ|VND|đ)"
_IN_BRACKETS = r"\(\s*(?:(?:số tiền )?(?:viết )?bằng chữ\s*:?\s*)?(?P<trong>[^()\d]{1,200})\)"
_BEHIND = rf"(?:viết )?bằng chữ\s*:?\s*(?P<sau>[^().;:\d]{{3,200}}?)\s+(?={_UNIT}\b)"
_PAIR = re.compile(rf"(?<![\w.,/-])(?P<so>{SO})\s*{_UNIT}?\s*[.,;]?\s*(?:{_IN_BRACKETS}|{_BEHIND})", re.IGNORECASE)
_TAIL = re.compile(rf"(?:\s*(?:{_UNIT}|chẵn|[./,;]))+\s*$", re.IGNORECASE)
_NO_NUMBER = frozenset({"không", "năm", "ba"})
"""Single words that are often something else beside a great figure: `(không)`, `2025 (năm)`, `(Ba)`."""


def find(text: str) -> Iterator[Slip]:
    """One slip for each pair that says two numbers, at the words."""
    for match in _PAIR.finditer(text):
        group = "trong" if match["trong"] else "sau"
        words = _TAIL.sub("", match[group]).strip()
        try:
            said, typed = doc_bang_chu(words), doc_chu_so(match["so"])
        except ValueError:
            continue
        if said == typed or typed.denominator != 1 or (words.casefold() in _NO_NUMBER and typed > 99):
            continue
        right = bang_chu(int(typed)) if typed <= LARGEST_IN_WORDS else None
        start = match.start(group) + match[group].index(words)
        message = f"“{around(text, *match.span())}”: số ghi {match['so']}, chữ đọc là {chu_so(said)}"
        remedy = f"; hãy viết “{right}”, hoặc sửa số" if right else "; hãy sửa cho khớp"
        yield Slip(start, start + len(words), Severity.LOI, message + remedy, right)


PROOF = Proof(
    name="so-khac-chu",
    severity=Severity.LOI,
    summary="Số viết bằng chữ số và bằng chữ là một số",
    find=find,
    clause=CONTENT,
)
