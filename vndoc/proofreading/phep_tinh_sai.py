"""Sums that a text states: `3 x 11.200.000 = 33.600.000`, and the total of a reward with its rate and its count.

Amounts rounded up to ten thousand đồng are right: the law on rewards rounds so (Nghị định 152/2025/NĐ-CP, Điều 49).
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from math import ceil, prod

from vndoc.findings import Severity, around
from vndoc.proofreading.frame import CONTENT, Proof, Slip
from vndoc.viet.doc_so import SO, chu_so, doc_chu_so

ROUNDED_TO = 10_000
"""The unit, in đồng, to which a reward is rounded up."""

_WORD = r"[^\W\d_]{1,10}"
_WORDS = rf"(?:{_WORD}\s+){{0,4}}(?:{_WORD}\s*/\s*(?:{_WORD}\s+){{1,3}})?"
_FACTOR = rf"(?:{SO})\s*{_WORDS}"
_PRODUCT = re.compile(rf"(?<![\w.,/])(?P<thua_so>{_FACTOR}(?:[x×*]\s*{_FACTOR}){{1,4}})=\s*(?P<tich>{SO})(?![\d%])")
_TIMES = re.compile(r"\s[x×*]\s|[×*]|(?<=\d)x(?=\d)")
_OPERATOR_BEFORE = re.compile(r"[x×*+:/=-]\s*\(?$")
_OPERATOR_BEHIND = re.compile(r"\s*[^\W\d_]*\s*[x×*+:/-]\s*\d")
_WHO = r"(?P<ai>người|cá nhân|tập thể|đơn vị|giải)"
_RATE = re.compile(rf"(?<![\d.,])(?P<muc>{SO})\s*(?:đồng|đ)\s*/\s*{_WHO}")
_COUNT = re.compile(rf"(?<![\d.,/])(?P<so>{SO})\s*(?:\([^()]*\)\s*)?{_WHO}")
_TOTAL = re.compile(rf"\b[Tt]ổng\b[^.;\d]{{0,40}}?(?P<tong>{SO})\s*(?:đồng|đ)\b")
_ONE_PERSON = {"cá nhân": "người"}


def find(text: str) -> Iterator[Slip]:
    """One slip for each result that its factors do not give."""
    yield from _products(text)
    yield from _rewards(text)


def _products(text: str) -> Iterator[Slip]:
    for match in _PRODUCT.finditer(text):
        if _OPERATOR_BEFORE.search(text[: match.start()]) or _OPERATOR_BEHIND.match(text, match.end()):
            continue
        typed = [re.search(SO, part) for part in _TIMES.split(match["thua_so"])]
        factors = [doc_chu_so(one.group()) for one in typed if one]
        if len(factors) < 2 or len(factors) != len(typed):
            continue
        yield from _wrong(text, match.span("tich"), prod(factors, start=Fraction(1)), match.group())


def _rewards(text: str) -> Iterator[Slip]:
    """The total of a reward, where the text has one rate, one count of those it is for, and one total."""
    rates, totals = list(_RATE.finditer(text)), list(_TOTAL.finditer(text))
    if len(rates) != 1 or len(totals) != 1:
        return
    who = _ONE_PERSON.get(rates[0]["ai"], rates[0]["ai"])
    counts = {doc_chu_so(one["so"]) for one in _COUNT.finditer(text) if _ONE_PERSON.get(one["ai"], one["ai"]) == who}
    if len(counts) == 1:
        product = counts.pop() * doc_chu_so(rates[0]["muc"])
        yield from _wrong(text, totals[0].span("tong"), product, around(text, *totals[0].span()))


def _wrong(text: str, span: tuple[int, int], right: Fraction, quote: str) -> Iterator[Slip]:
    """A slip at the result `text[span]` where it is not `right`, rounded up or not."""
    typed = doc_chu_so(text[slice(*span)])
    if typed in (right, ceil(right / ROUNDED_TO) * ROUNDED_TO):
        return
    shown = chu_so(int(right)) if right.denominator == 1 else f"{float(right):.4f}".rstrip("0").replace(".", ",")
    message = f"“{quote.strip()}”: tính ra {shown}, văn bản ghi {text[slice(*span)]}; hãy xem lại các số"
    yield Slip(*span, Severity.LOI if right.denominator == 1 else Severity.CANH_BAO, message, shown)


PROOF = Proof(
    name="phep-tinh-sai",
    severity=Severity.LOI,
    summary="Phép nhân, tổng tiền thưởng viết trong câu tính ra đúng kết quả",
    find=find,
    clause=CONTENT,
)
