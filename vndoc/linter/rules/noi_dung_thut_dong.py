"""BODY-INDENT: the first line of each paragraph is indented by 1 cm or 1.27 cm, by one of the two in the whole paper.

0.3 mm of rounding is let pass (Word writes 1.25 cm). Wrong: no indent, or one of 15 mm. Right: 12.7 mm.
Phụ lục I, Phần I, Mục II, khoản 6 điểm e.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding
from vndoc.linter.running_text import first_line_start, measure_rule, running
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook, Value
from vndoc.units import show

_KEY = "noi_dung.thut_dau_dong"


def _measure(paper: Paper, value: Value, paragraph: Paragraph) -> str | None:
    start = first_line_start(paragraph)
    return None if start is None or value.holds(start) else show(start, "mm")


def _wording(value: Value, found: str) -> tuple[str, str]:
    return f"Dòng đầu đoạn thụt vào {found}; thụt {value}", f"thụt dòng đầu {show(value.twips, 'mm')}"


def _one_indent(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding where both allowed indents are used, at the first paragraph with the rarer one."""
    value = spoken(paper, rulebook, _KEY)
    if value is None or value.allowed is None:
        return
    found: dict[float, list[Paragraph]] = {}
    for paragraph in running(paper):
        start = first_line_start(paragraph)
        for part in value.allowed.intervals:
            if start is not None and part.low is not None and abs(start - part.low) <= value.tolerance:
                found.setdefault(part.low, []).append(paragraph)
    if len(found) < 2:
        return
    rarer = min(found, key=lambda length: len(found[length]))
    usual = max(found, key=lambda length: (length != rarer, len(found[length])))
    message = (
        f"Dòng đầu đoạn có chỗ thụt {show(usual, 'mm')} ({len(found[usual])} đoạn), "
        f"có chỗ thụt {show(rarer, 'mm')} ({len(found[rarer])} đoạn); thụt thống nhất một mức"
    )
    yield finding(RULE.name, paper, rulebook, value, found[rarer][0], message, f"thụt {show(usual, 'mm')}")


RULE = measure_rule(
    name="noi-dung-thut-dong",
    reference="BODY-INDENT",
    summary="Dòng đầu mỗi đoạn thụt vào 1 cm hoặc 1,27 cm, thống nhất trong văn bản",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    key=_KEY,
    measure=_measure,
    wording=_wording,
    more=_one_indent,
)
