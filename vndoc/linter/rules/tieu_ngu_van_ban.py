"""TN-TEXT: the words of the Tiêu ngữ, each phrase with a capital, joined by hyphens with a space on either side.

Wrong: `Độc lập – Tự do – Hạnh phúc` (en dashes). Right: `Độc lập - Tự do - Hạnh phúc`.
Phụ lục I, Phần I, Mục II, khoản 1 điểm b.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.components.pieces import shown
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.fixed_text import folded, reads
from vndoc.linter.frame import Rule
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook
from vndoc.viet.chu_hoa import la_chu_hoa

_DASHES = re.compile(r"[‒–—―−]")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each Tiêu ngữ that reads otherwise, or where there is none."""
    value = spoken(paper, rulebook, "tieu_ngu.van_ban")
    if value is None:
        return
    right = value.texts[0]
    if not paper.of("tieu_ngu"):
        message = f"Thiếu Tiêu ngữ; viết “{right}” dưới Quốc hiệu"
        yield finding(RULE.name, paper, rulebook, value, paper.first("quoc_hieu"), message, right)
    for paragraph in paper.of("tieu_ngu"):
        if not reads(paragraph, value.texts) or la_chu_hoa(shown(paragraph)):
            message = f"Tiêu ngữ {_fault(paragraph)}; viết “{right}”"
            yield finding(RULE.name, paper, rulebook, value, paragraph, message, right)


def _fault(paragraph: Paragraph) -> str:
    text = folded(paragraph)
    if _DASHES.search(text):
        return "dùng dấu gạch ngang dài thay cho dấu gạch nối (-)"
    if la_chu_hoa(shown(paragraph)):
        return "viết bằng chữ in hoa"
    return "viết sai"


RULE = Rule(
    name="tieu-ngu-van-ban",
    reference="TN-TEXT",
    severity=Severity.LOI,
    summary="Tiêu ngữ viết đúng “Độc lập - Tự do - Hạnh phúc”, có dấu gạch nối và dấu cách",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm b",
    check=check,
    values=("tieu_ngu.van_ban",),
)
