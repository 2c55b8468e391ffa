"""ANNEX-PAGES: each annex has page numbers of its own, from 1: a section of its own that restarts them.

Wrong: an annex in the section of the main text. Right: a new section with page numbers starting at 1.
Phụ lục I, Phần I, Mục III, khoản 1 điểm đ.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.phu_luc import annexes
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for all annexes that do not begin a section with page numbers from 1."""
    spots = [
        Spot(annex.heading, one_line(annex.heading)) for annex in annexes(paper) if not _restarts(paper, annex.heading)
    ]
    message = "Số trang từng phụ lục đánh riêng từ 1; đặt ngắt phần (section) trước phụ lục, chọn số trang bắt đầu từ 1"
    yield from Voice(RULE, paper, rulebook).once(spots, message)


def _restarts(paper: Paper, heading: Paragraph) -> bool:
    """Whether the annex opens a section that counts pages from 1, or the file itself."""
    before = [one for one in paper.facts.paragraphs[: heading.number - 1] if not one.blank]
    if not before:
        return True
    section = next((one for one in paper.facts.sections if one.number == heading.section), None)
    return before[-1].section != heading.section and section is not None and section.page_start == 1


RULE = Rule(
    name="phu-luc-so-trang",
    reference="ANNEX-PAGES",
    severity=Severity.LOI,
    summary="Số trang của từng phụ lục đánh riêng, bắt đầu từ 1",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm đ",
    check=check,
)
