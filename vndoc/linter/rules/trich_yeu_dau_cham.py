"""SUBJECT-STYLE, CV-SUBJECT (text): trích yếu has no end mark; that of a công văn begins `V/v ` and nothing else.

Wrong: `Công tác thi đua năm 2025.`, `V/v: đăng ký thi đua`. Right: `Công tác thi đua năm 2025`, `V/v đăng ký thi đua`.
Phụ lục I, Phần I, Mục II, khoản 5 điểm b.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_END = re.compile(r"\s*(?:[;,:]|(?<!\.)\.(?:/\.)?)$")
_OPENING = re.compile(r"(?:v\s*[/.]\s*v|về\s+việc)\s*[:.,-]?\s*", re.IGNORECASE)
_ABBREVIATED = re.compile(r"(?:v\.v|tp|tr|st)\.$", re.IGNORECASE)


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """At most one finding for the opening of `V/v`, one for the end of each trích yếu."""
    voice = Voice(RULE, paper, rulebook)
    yield from _opening(voice)
    for component in ("trich_yeu", "trich_yeu_cong_van"):
        paragraphs = [one for one in paper.of(component) if not one.blank]
        if not paragraphs:
            continue
        text = one_line(paragraphs[-1])
        match = _END.search(text[-8:])
        if match and not _ABBREVIATED.search(text[-8:]):
            right = text[: -len(match.group())].rstrip()
            message = f"Cuối trích yếu không có dấu câu; bỏ dấu “{match.group().strip()}” sau “{right[-30:].lstrip()}”."
            yield voice.at(paragraphs[-1], message, right)


def _opening(voice: Voice) -> Iterator[Finding]:
    paragraph = voice.paper.first("trich_yeu_cong_van")
    if paragraph is None:
        return
    text = one_line(paragraph)
    if re.match(r"V/v(?:\s|$)(?!\s*[:.,-])", text):
        return
    match = _OPENING.match(text)
    rest = text[match.end() :] if match else text
    right = f"V/v {rest}"
    found = match.group().strip() if match else text[:12]
    yield voice.at(paragraph, f"Trích yếu công văn mở đầu bằng “V/v ”, văn bản ghi “{found}”; viết “{right}”.", right)


RULE = Rule(
    name="trich-yeu-dau-cham",
    reference="SUBJECT-STYLE, CV-SUBJECT",
    severity=Severity.LOI,
    summary="Trích yếu không có dấu câu ở cuối; trích yếu công văn mở đầu bằng “V/v ”",
    clause="Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    check=check,
    values=("trich_yeu_cong_van.van_ban",),
)
