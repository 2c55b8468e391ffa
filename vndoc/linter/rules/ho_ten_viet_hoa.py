"""SIGN-STYLE (name): the signer's name is in small letters with capitals, not all in capitals.

Wrong: `NGUYỄN VĂN A`. Right: `Nguyễn Văn A`. Phụ lục I, Phần I, Mục II, khoản 7 điểm đ.
"""

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
    """A finding for each name in capitals, typed or shown as such."""
    for paragraph in paper.of("ho_ten"):
        text = one_line(paragraph)
        if (la_chu_hoa(text) or _shown_in_capitals(paragraph)) and any(char.isalpha() for char in text[1:]):
            right = " ".join(word.capitalize() for word in text.split())
            message = f"Họ và tên người ký viết bằng chữ in thường; viết “{right}” thay cho “{text.upper()}”."
            yield Voice(RULE, paper, rulebook).at(paragraph, message, right)


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
