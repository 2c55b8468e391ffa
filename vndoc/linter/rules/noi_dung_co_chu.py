"""BODY-SIZE: running text is 13 to 14 pt, upright, and of one size from beginning to end.

The size of one paragraph among others is told only where each size is allowed by itself; words of foreign languages may
be in italics. Wrong: most paragraphs at 14 pt, some at 13 pt. Right: all at 14 pt.
Phụ lục I, Phần I, Mục II, khoản 6 điểm e.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding
from vndoc.linter.running_text import running
from vndoc.linter.values import finding, spoken, style_rule
from vndoc.rulebook import Rulebook
from vndoc.units import show


def _one_size(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding where paragraphs of running text have several allowed sizes, at the first of the rarer ones."""
    value = spoken(paper, rulebook, "noi_dung.co_chu")
    if value is None:
        return
    found: dict[int, list[Paragraph]] = {}
    for paragraph in running(paper):
        for size in {run.size for run in paragraph.runs_with_text() if run.vert_align == "baseline"}:
            if value.holds(size):
                found.setdefault(size, []).append(paragraph)
    if len(found) < 2 or paper.mark(_rarest(found)) == "can_cu":
        return
    sizes = sorted(found, key=lambda size: -len(found[size]))
    counts = ", ".join(f"{show(size, 'pt')} ({len(found[size])} đoạn)" for size in sizes)
    message = f"Phần nội dung có nhiều cỡ chữ: {counts}; dùng một cỡ chữ thống nhất"
    usual = show(sizes[0], "pt")
    yield finding(RULE.name, paper, rulebook, value, _rarest(found), message, f"cỡ {usual}")


def _rarest(found: dict[int, list[Paragraph]]) -> Paragraph:
    return found[min(found, key=lambda size: len(found[size]))][0]


RULE = style_rule(
    name="noi-dung-co-chu",
    reference="BODY-SIZE",
    summary="Nội dung: cỡ 13 - 14, một cỡ thống nhất, kiểu chữ đứng",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    values=("noi_dung.co_chu", "noi_dung.nghieng"),
    more=_one_size,
)
