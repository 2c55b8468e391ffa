"""DATE-FORMAT: the line reads `Lào Cai, ngày 05 tháng 3 năm 2025`, a date of the calendar.

Day and month may still be blank as plain spaces of handwriting width. Leading zeros are another rule's.
Wrong: `Lào Cai 05/3/2025`, `Lào Cai, ngày 31 tháng 4 năm 2025`. Right: `Lào Cai, ngày 05 tháng 3 năm 2025`.
Phụ lục I, Phần I, Mục II, khoản 4 điểm b và c.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity, shorten
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.linter.thoi_gian import calendar_fault, form_faults, long_form, take_apart
from vndoc.rulebook import Rulebook

PATTERN = "Hà Nội, ngày 05 tháng 01 năm 2020"


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for the line, all faults of its form named in it."""
    paragraph = paper.first("dia_danh_thoi_gian")
    if paragraph is None:
        return
    voice = Voice(RULE, paper, rulebook)
    text = one_line(paragraph)
    parts = take_apart(text)
    if parts is None:
        right = long_form(text)
        write = f"viết “{right}”" if right else f"viết như “{PATTERN}”"
        yield voice.at(paragraph, f"Dòng địa danh, thời gian “{shorten(text, 80)}” không đúng mẫu; {write}.", right)
        return
    faults = form_faults(parts)
    if faults:
        known = parts.place and "địa danh không viết tắt" not in faults and not calendar_fault(parts)
        right = parts.written() if known and _filled(parts.raw[2]) else None
        write = f"viết “{right}”" if right else f"viết như “{PATTERN}”"
        message = f"Dòng địa danh, thời gian “{shorten(text, 80)}” không đúng mẫu: {'; '.join(faults)}; {write}."
        yield voice.at(paragraph, message, right)


def _filled(year: str) -> bool:
    """Whether a year of four digits stands in what follows the word năm."""
    return len(year.strip(" .;,")) == 4 and year.strip(" .;,").isdigit()


RULE = Rule(
    name="ngay-mau",
    reference="DATE-FORMAT",
    severity=Severity.LOI,
    summary="Địa danh, thời gian viết theo mẫu “Hà Nội, ngày 05 tháng 01 năm 2020”",
    clause="Phụ lục I, Phần I, Mục II, khoản 4 điểm b và c",
    check=check,
)
