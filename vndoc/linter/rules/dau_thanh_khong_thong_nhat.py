"""Reference list 8.2, no. 17: tone marks on oa, oe, uy are placed one way throughout a paper.

The decree itself prints both `hòa` and `hoà`, so either is lawful; mixed they break searching and look careless.
Wrong: `hòa giải` and `hoà bình` in one paper. Right: one of them throughout.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import plain
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook

_WORD = r"(?<!\w)[^\W\d_]*"
_FIRST = re.compile(rf"{_WORD}(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\w)", re.IGNORECASE)
_SECOND = re.compile(rf"{_WORD}(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding at the first word of the rarer way, where both are used."""
    first, second = _uses(paper, _FIRST), _uses(paper, _SECOND)
    if not first or not second:
        return
    rare, common = sorted((first, second), key=len)
    message = (
        f"Dấu thanh đặt không thống nhất: “{rare[0].quote}” ({len(rare)} chỗ) và “{common[0].quote}” "
        f"({len(common)} chỗ); chọn một cách đặt dấu cho cả văn bản."
    )
    yield Voice(RULE, paper, rulebook).at(rare[0].paragraph, message, quote=rare[0].quote)


def _uses(paper: Paper, pattern: re.Pattern[str]) -> list[Spot]:
    texts: Iterator[tuple[Paragraph, str]] = ((one, plain(one)) for one in paper.facts.paragraphs)
    return [Spot(one, match.group()) for one, text in texts for match in pattern.finditer(text)]


RULE = Rule(
    name="dau-thanh-khong-thong-nhat",
    reference="8.2-17",
    severity=Severity.GOI_Y,
    summary="Dấu thanh trên oa, oe, uy đặt thống nhất trong cả văn bản",
    clause="Phụ lục I, Phần I, Mục I, khoản 4",
    check=check,
)
