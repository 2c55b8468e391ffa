"""DATE-PAD: a 0 stands before a day below 10 and before months 1 and 2, and before no other month.

Wrong: `ngày 5 tháng 03 năm 2025`. Right: `ngày 05 tháng 3 năm 2025`. Phụ lục I, Phần I, Mục II, khoản 4 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.linter.thoi_gian import take_apart
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for the day, one for the month."""
    paragraph = paper.first("dia_danh_thoi_gian")
    parts = take_apart(one_line(paragraph)) if paragraph else None
    if paragraph is None or parts is None:
        return
    voice = Voice(RULE, paper, rulebook)
    day, month = parts.padded()
    if day and day != parts.day and int(day):
        message = f"Ngày nhỏ hơn 10 phải có số 0 ở trước: viết “ngày {day}” thay cho “ngày {parts.day}”."
        yield voice.at(paragraph, message, parts.written())
    if month and month != parts.month and 1 <= int(month) <= 12:
        why = "Tháng 1, tháng 2 phải có số 0 ở trước" if int(month) < 3 else "Từ tháng 3 trở đi không ghi số 0 ở trước"
        yield voice.at(paragraph, f"{why}: viết “tháng {month}” thay cho “tháng {parts.month}”.", parts.written())


RULE = Rule(
    name="ngay-khong-dem",
    reference="DATE-PAD",
    severity=Severity.LOI,
    summary="Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 ở trước; tháng 3 đến tháng 12 thì không",
    clause="Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
    check=check,
)
