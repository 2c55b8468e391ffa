"""NUM-CV: the code of a công văn has no group `CV`, because công văn has no abbreviation.

Wrong: `Số: 12/CV-UBND`. Right: `Số: 12/UBND-VX` (issuer, then drafting unit or field).
Phụ lục I, Phần I, Mục II, khoản 3 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.so_ky_hieu import NO_TYPE, expected_abbreviation, number_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where one group is `CV`, in whatever case, on a paper whose type has no abbreviation."""
    found = number_line(paper)
    if found is None or expected_abbreviation(paper, rulebook) is not None:
        return
    paragraph, parts = found
    left = tuple(group for group in parts.groups if group.upper() != NO_TYPE)
    if left == parts.groups:
        return
    right = parts.written(left) if len(left) > 1 else None
    write = f"viết “{right}”" if right else "viết tên viết tắt của cơ quan và đơn vị soạn thảo, ví dụ “12/UBND-VX”"
    yield Voice(RULE, paper, rulebook).at(
        paragraph, f"Công văn không có chữ viết tắt tên loại, ký hiệu không ghi “CV”; {write}.", right
    )


RULE = Rule(
    name="cong-van-co-cv",
    reference="NUM-CV",
    severity=Severity.LOI,
    summary="Ký hiệu của công văn không có nhóm chữ “CV”",
    clause="Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
    check=check,
)
