"""NN-ROW: `Nơi nhận:` stands level with the signer's authority and title.

Wrong: recipients above or below the signature. Right: both in one row of a table, recipients left.
Biên bản (Mẫu 1.9) has its recipients below the secretary. Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.chu_ky import same_row, signature
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_BELOW = frozenset({"mau-1.9", "ten-khac"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the label stands in no common row with a line of the signature; text boxes cannot be judged."""
    label, block = paper.first("noi_nhan"), signature(paper)
    if label is None or not block or paper.layout in _BELOW:
        return
    if any(same_row(label, one) or label.number == one.number for one in block):
        return
    if label.in_text_box or block[0].in_text_box:
        return
    message = "“Nơi nhận:” không ngang hàng với quyền hạn, chức vụ ký; đặt hai phần trong hai ô của cùng một hàng."
    yield Voice(RULE, paper, rulebook).at(label, message)


RULE = Rule(
    name="noi-nhan-ngang-hang",
    reference="NN-ROW",
    severity=Severity.LOI,
    summary="“Nơi nhận:” ngang hàng với quyền hạn, chức vụ của người ký",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    check=check,
)
