"""DATE-ROW: place and date stand on one line with the number (one row of the letterhead's table).

Wrong: the date in the row of the motto, the number in the next. Right: both in one row.
Phụ lục I, Phần I, Mục II, khoản 4 điểm c.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.chu_ky import same_row
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where both are there and stand in no common row; text boxes cannot be judged."""
    so, ngay = paper.first("so_ky_hieu"), paper.first("dia_danh_thoi_gian")
    if so is None or ngay is None or so.number == ngay.number:
        return
    if same_row(so, ngay) or so.in_text_box or ngay.in_text_box:
        return
    message = (
        "Địa danh, thời gian không cùng hàng với số, ký hiệu; đặt hai dòng này trong hai ô của cùng một hàng "
        "trong bảng phần đầu văn bản."
    )
    yield Voice(RULE, paper, rulebook).at(ngay, message)


RULE = Rule(
    name="ngay-khac-hang",
    reference="DATE-ROW",
    severity=Severity.LOI,
    summary="Địa danh, thời gian nằm cùng hàng với số, ký hiệu",
    clause="Phụ lục I, Phần I, Mục II, khoản 4 điểm c",
    check=check,
)
