"""ANNEX-CITED: the main text points to each annex.

Wrong: a plan with `Phụ lục I` and `Phụ lục II` whose text names none. Right: `(chi tiết tại Phụ lục I kèm theo)`.
Phụ lục I, Phần I, Mục III, khoản 1 điểm a.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.phu_luc import annexes
from vndoc.linter.reading import PROSE, main_part, one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.so_dem import doc_so_la_ma

_MENTION = re.compile(
    r"phụ lục(?P<numbers>(?:\s*(?:,|và|đến|-|–|(?:phụ lục\s+)?(?:số\s+)?(?:[IVXLC]+|\d{1,3})\b))*)", re.IGNORECASE
)
_NUMBER = re.compile(r"[IVXLC]+\b|\d{1,3}\b")
_RANGE = re.compile(r"([IVXLC]+|\d{1,3})\s*(?:đến|-|–)\s*(?:phụ lục\s+)?([IVXLC]+|\d{1,3})", re.IGNORECASE)


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each annex that the text does not point to; a mention without a number points to all."""
    found = annexes(paper)
    if not found or paper.layout == "phu-luc":
        return
    text = " ".join(one_line(one) for one in main_part(paper) if paper.mark(one) in PROSE)
    mentions = [match["numbers"] for match in _MENTION.finditer(text)]
    cited = {number for mention in mentions for number in _numbers(mention)}
    if any(not _NUMBER.search(mention) for mention in mentions):
        return
    voice = Voice(RULE, paper, rulebook)
    for annex in found:
        if annex.number in cited or (mentions and len(found) == 1):
            continue
        name = one_line(annex.heading)
        example = f"(chi tiết tại {_cited(name)})"
        message = f"Nội dung văn bản chưa có chỗ nào dẫn đến “{name}”; viết vào nội dung, ví dụ “{example}”."
        yield voice.at(annex.heading, message)
        if not mentions and len({one.typed for one in found}) == 1:
            return


def _cited(heading: str) -> str:
    words = heading.split()
    return " ".join(["Phụ lục", *words[2:3]]) + " kèm theo"


def _numbers(mention: str) -> set[int]:
    """The annex numbers in what follows the word: `I, II và IV`, `I đến III`."""
    found = {number for typed in _NUMBER.findall(mention) if (number := _value(typed)) is not None}
    for first, last in _RANGE.findall(mention):
        low, high = _value(first), _value(last)
        if low is not None and high is not None:
            found |= set(range(low, min(high, low + 100) + 1))
    return found


def _value(typed: str) -> int | None:
    try:
        return int(typed) if typed.isdigit() else doc_so_la_ma(typed.upper())
    except ValueError:
        return None


RULE = Rule(
    name="phu-luc-vien-dan",
    reference="ANNEX-CITED",
    severity=Severity.LOI,
    summary="Nội dung văn bản phải có chỉ dẫn đến từng phụ lục",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
    check=check,
)
