"""NUM-PAD: a number below 10 has a 0 in front.

Wrong: `Số: 5/KH-ABC`. Right: `Số: 05/KH-ABC`. Phụ lục I, Phần I, Mục II, khoản 3 điểm c.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.so_ky_hieu import number_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the number is one digit from 1 to 9."""
    found = number_line(paper)
    if found is None:
        return
    paragraph, parts = found
    if len(parts.number) == 1 and parts.number != "0":
        right = parts.typed.replace(parts.number, f"0{parts.number}", 1)
        message = f"Số văn bản nhỏ hơn 10 phải có số 0 ở trước: viết “0{parts.number}” thay cho “{parts.number}”."
        yield Voice(RULE, paper, rulebook).at(paragraph, message, right)


RULE = Rule(
    name="so-khong-dem",
    reference="NUM-PAD",
    severity=Severity.LOI,
    summary="Số văn bản nhỏ hơn 10 phải ghi thêm số 0 ở trước",
    clause="Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
    check=check,
)
