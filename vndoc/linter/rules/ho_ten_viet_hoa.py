"""SIGN-STYLE (name): the signer's name is in small letters, each syllable with a capital, not all in capitals.

Wrong: `NGUYỄN VĂN A`, `Nguyễn văn A`. Right: `Nguyễn Văn A`. Phụ lục I, Phần I, Mục II, khoản 7 điểm đ; Phụ lục II,
Mục II, khoản 1.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.chu_hoa import la_chu_hoa


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for each name in capitals, typed or shown as such, and for each with a syllable in small letters."""
    voice = Voice(RULE, paper, rulebook)
    for paragraph in paper.of("ho_ten"):
        text = one_line(paragraph)
        title = _TITLE.match(text)
        start = title.end() if title else 0
        name = text[start:]
        right = text[:start] + " ".join(word.capitalize() for word in name.split())
        if (la_chu_hoa(name) or _shown_in_capitals(paragraph)) and any(char.isalpha() for char in name[1:]):
            message = f"Họ và tên người ký viết bằng chữ in thường; viết “{right}” thay cho “{text.upper()}”."
            yield voice.at(paragraph, message, right)
        elif _with_small_syllable(name):
            message = f"Họ và tên viết hoa chữ cái đầu của mọi âm tiết; viết “{right}” thay cho “{text}”."
            yield voice.at(paragraph, message, right, severity=Severity.CANH_BAO, clause="Phụ lục II, Mục II, khoản 1")


_TITLE = re.compile(r"(?:[^\W\d_]+\.\s*)+")
"""A degree before the name (`ThS.`), of which another rule speaks."""


def _with_small_syllable(name: str) -> bool:
    """Whether one syllable of a name begins small; two others must begin with capitals (`đã ký` is no name)."""
    capitals = [word[0].isupper() for word in name.split()]
    return sum(capitals) > 1 and any(word[0].islower() for word in name.split())


def _shown_in_capitals(paragraph: Paragraph) -> bool:
    runs = paragraph.runs_with_text()
    return bool(runs) and all(run.caps for run in runs)


RULE = Rule(
    name="ho-ten-viet-hoa",
    reference="SIGN-STYLE",
    severity=Severity.LOI,
    summary="Họ và tên người ký viết bằng chữ in thường",
    clause="Phụ lục I, Phần I, Mục II, khoản 7 điểm đ",
    check=check,
    values=("ho_ten.hoa",),
)
