"""BODY-JUSTIFY: running text is justified. Lines that stand alone look the same left-aligned and are let pass.

Wrong: paragraphs of several lines aligned left. Right: justified. Phụ lục I, Phần I, Mục II, khoản 6 điểm e.
"""

from vndoc.components.paper import Paper
from vndoc.docx.facts import Align, Paragraph
from vndoc.linter.marked import ALIGNMENTS
from vndoc.linter.running_text import measure_rule, one_line
from vndoc.rulebook import Value


def _measure(paper: Paper, value: Value, paragraph: Paragraph) -> str | None:
    align = paragraph.align
    if align.value in value.texts or (align is Align.TRAI and one_line(paragraph)):
        return None
    return ALIGNMENTS[align.value]


def _wording(value: Value, found: str) -> tuple[str, str]:
    return f"Đoạn văn {found}; {ALIGNMENTS[value.texts[0]]}", ALIGNMENTS[value.texts[0]]


RULE = measure_rule(
    name="noi-dung-can-deu",
    reference="BODY-JUSTIFY",
    summary="Nội dung căn đều hai bên",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    key="noi_dung.can_le",
    measure=_measure,
    wording=_wording,
)
