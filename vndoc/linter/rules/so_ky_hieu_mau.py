"""NUM-FORMAT: the number line reads `Số: 05/KH-ABC`, code in capitals, nothing between its parts.

A number still blank is lawful (plain spaces to be written in by hand), and so are the official mixed-case abbreviations
QyĐ, CTr, TTr, TrS. Wrong: `Số 05 / kh - ABC`. Right: `Số: 05/KH-ABC`.
Phụ lục I, Phần I, Mục II, khoản 3 điểm c.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity, shorten
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.so_ky_hieu import form_faults, right_case, take_apart
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

PATTERN = "Số: 05/KH-ABC"


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for the line, all faults of its form named in it."""
    paragraph = paper.first("so_ky_hieu")
    if paragraph is None:
        return
    voice = Voice(RULE, paper, rulebook)
    text = one_line(paragraph)
    parts = take_apart(text)
    if parts is None:
        yield voice.at(paragraph, f"Dòng số, ký hiệu “{shorten(text)}” không đúng mẫu; viết như “{PATTERN}”.")
        return
    faults = form_faults(parts, paper, rulebook)
    if not faults:
        return
    enough = len(parts.groups) > 1 or (paper.layout == "ten-khac" and parts.groups)
    groups = tuple(right_case(group, rulebook) for group in parts.groups)
    right = parts.written(groups) if enough and parts.number.strip("0") else None
    shown = f"; viết “{right}”" if right else f"; viết như “{PATTERN}”"
    yield voice.at(paragraph, f"Dòng số, ký hiệu “{shorten(text)}” không đúng mẫu: {'; '.join(faults)}{shown}.", right)


RULE = Rule(
    name="so-ky-hieu-mau",
    reference="NUM-FORMAT",
    severity=Severity.LOI,
    summary="Số, ký hiệu viết theo mẫu “Số: 05/KH-ABC”, không có dấu cách giữa các phần",
    clause="Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
    check=check,
    values=("so_ky_hieu.van_ban",),
)
