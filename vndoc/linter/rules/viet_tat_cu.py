"""ABBR-OLD: the type's abbreviation is the decree's, not one of an older table or of habit.

Wrong: `Số: 05/QYĐ-ABC` over `QUY ĐỊNH`. Right: `Số: 05/QyĐ-ABC`. Phụ lục III, Phần I.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.so_ky_hieu import expected_abbreviation, number_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the first group is a known wrong abbreviation of this very type."""
    found, wanted = number_line(paper), expected_abbreviation(paper, rulebook)
    if found is None or wanted is None or not found[1].groups:
        return
    paragraph, parts = found
    first = parts.groups[0]
    if first == wanted or rulebook.wrong_abbreviations.get(first) != wanted:
        return
    right = parts.typed.replace(f"/{first}", f"/{wanted}", 1)
    message = f"“{first}” không có trong bảng chữ viết tắt tên loại; viết “{wanted}”."
    yield Voice(RULE, paper, rulebook).at(paragraph, message, right)


RULE = Rule(
    name="viet-tat-cu",
    reference="ABBR-OLD",
    severity=Severity.LOI,
    summary="Chữ viết tắt tên loại phải theo bảng của nghị định (QyĐ, QC, DA, BGN, BTT, TrS…)",
    clause="Phụ lục III, Phần I",
    check=check,
)
