"""BODY-GAP: at least 6 pt between paragraphs (the space before and after one together; a blank line is enough).

Wrong: space before 0 pt and after 3 pt. Right: space after 6 pt. Phụ lục I, Phần I, Mục II, khoản 6 điểm e.
"""

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.running_text import gap, measure_rule
from vndoc.rulebook import Value
from vndoc.units import show


def _measure(paper: Paper, value: Value, paragraph: Paragraph) -> str | None:
    found = gap(paper, paragraph)
    return None if found is None or value.holds(found) else show(found, "pt")


def _wording(value: Value, found: str) -> tuple[str, str]:
    return f"Khoảng cách giữa các đoạn là {found}; đặt {value}", "cách đoạn 6 pt"


RULE = measure_rule(
    name="noi-dung-cach-doan",
    reference="BODY-GAP",
    summary="Các đoạn cách nhau ít nhất 6 pt",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    key="noi_dung.cach_doan",
    measure=_measure,
    wording=_wording,
)
