"""PGNUM-PRESENT: a paper of more than one page has page numbers, in the middle of the line.

Wrong: three pages without numbers, or numbers at the right. Right: a number centred in the header.
Phụ lục I, Phần I, Mục I, khoản 7.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Align, Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.marked import ALIGNMENTS
from vndoc.linter.page_numbers import numbers, several_pages
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding where numbers are missing, one for each header or footer where they are not centred."""
    value = spoken(paper, rulebook, "so_trang.can_le")
    if value is None:
        return
    found = numbers(paper)
    if not found and several_pages(paper):
        message = "Văn bản nhiều trang chưa đánh số trang; đặt số trang ở giữa lề trên, từ trang thứ hai"
        yield finding(RULE.name, paper, rulebook, value, None, message, "số trang ở giữa lề trên")
    for number in found:
        align = number.paragraph.align
        if not _centred(number.paragraph):
            message = f"Số trang {ALIGNMENTS[align.value]}; {ALIGNMENTS[value.texts[0]]}"
            yield finding(RULE.name, paper, rulebook, value, number.paragraph, message, ALIGNMENTS[value.texts[0]])


def _centred(paragraph: Paragraph) -> bool:
    """Centred, or at the first tab stop of a header, which Word puts in the middle."""
    tabbed = paragraph.text.startswith("\t") and paragraph.text.count("\t") == 1
    return paragraph.align is Align.GIUA or (tabbed and paragraph.align in (Align.TRAI, Align.DEU))


RULE = Rule(
    name="so-trang-thieu",
    reference="PGNUM-PRESENT",
    severity=Severity.LOI,
    summary="Văn bản nhiều trang có số trang, căn giữa",
    clause="Phụ lục I, Phần I, Mục I, khoản 7",
    check=check,
    values=("so_trang.can_le",),
)
