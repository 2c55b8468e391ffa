"""BODY-LINE: line spacing from single to one and a half lines; exact spacings are compared with the letters.

Wrong: double spacing, or exactly 30 pt at 14 pt. Right: 1.05 lines, or exactly 18 pt at 14 pt.
Phụ lục I, Phần I, Mục II, khoản 6 điểm e.
"""

from vndoc.components.paper import Paper
from vndoc.docx.facts import LineRule, Paragraph
from vndoc.linter.running_text import line_spacing, measure_rule
from vndoc.rulebook import Value
from vndoc.units import show


def _measure(paper: Paper, value: Value, paragraph: Paragraph) -> str | None:
    found = line_spacing(paragraph)
    if value.holds(found):
        return None
    if paragraph.spacing.line_rule is LineRule.AUTO:
        return show(found, "dong")
    return f"{show(paragraph.spacing.line, 'pt')} (bằng {show(found, 'dong')})"


def _wording(value: Value, found: str) -> tuple[str, str]:
    return f"Giãn dòng là {found}; đặt từ dòng đơn (1 dòng) đến 1,5 dòng", "giãn dòng từ 1 đến 1,5 dòng"


RULE = measure_rule(
    name="noi-dung-gian-dong",
    reference="BODY-LINE",
    summary="Khoảng cách dòng từ dòng đơn đến 1,5 dòng",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    key="noi_dung.gian_dong",
    measure=_measure,
    wording=_wording,
)
