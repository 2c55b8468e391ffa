"""NUM-YEAR: the number of an administrative paper carries no year; that is the form of legal normative documents.

Wrong: `Số: 05/2025/KH-ABC`. Right: `Số: 05/KH-ABC`. Phụ lục I, Phần I, Mục II, khoản 3 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.so_ky_hieu import number_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where one group of the code is a year."""
    found = number_line(paper)
    if found is None or found[1].year is None:
        return
    paragraph, parts = found
    right = parts.written() if parts.groups else None
    message = f"Số, ký hiệu văn bản hành chính không ghi năm; bỏ “{parts.year}”"
    yield Voice(RULE, paper, rulebook).at(paragraph, f"{message}, viết “{right}”." if right else f"{message}.", right)


RULE = Rule(
    name="so-co-nam",
    reference="NUM-YEAR",
    severity=Severity.CANH_BAO,
    summary="Số, ký hiệu văn bản hành chính không ghi năm ban hành",
    clause="Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
    check=check,
)
