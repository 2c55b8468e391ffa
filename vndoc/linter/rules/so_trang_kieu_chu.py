"""PGNUM-STYLE: page numbers are Arabic figures from 1 on, 13 to 14 pt, upright, not bold, with nothing beside them.

Wrong: `Trang 2/5`, `- 2 -`, a number at 11 pt. Right: `2` at 14 pt. Phụ lục I, Phần I, Mục I, khoản 7.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.page_numbers import numbers
from vndoc.linter.values import finding, spoken, wording
from vndoc.rulebook import Rulebook, Value
from vndoc.units import show

_KEYS = ("so_trang.co_chu", "so_trang.dam", "so_trang.nghieng", "so_trang.chu_so", "so_trang.bat_dau")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """Findings for the letters of each number, for the kind of figures, for the first number."""
    for number in numbers(paper):
        for key in _KEYS[:3]:
            value = spoken(paper, rulebook, key)
            found = _letters(value, number.paragraph) if value else None
            if value is not None and found is not None:
                message, suggestion = wording(value, "số trang", found)
                yield finding(RULE.name, paper, rulebook, value, number.paragraph, message, suggestion)
        yield from _figures(paper, rulebook, number.paragraph)
    yield from _sections(paper, rulebook)


def _letters(value: Value, paragraph: Paragraph) -> str | None:
    """What is wrong with the letters of a number; a field without a shown result has runs all the same."""
    runs = paragraph.runs_with_text() or paragraph.runs
    kind = value.key.rpartition(".")[2]
    if kind == "co_chu":
        return next((show(run.size, "pt") for run in runs if not value.holds(run.size)), None)
    if kind == "dam":
        return "in đậm" if any(run.bold for run in runs) else None
    return "in nghiêng" if any(run.italic for run in runs) else None


def _figures(paper: Paper, rulebook: Rulebook, paragraph: Paragraph) -> Iterator[Finding]:
    """Words or dashes beside the number."""
    value = spoken(paper, rulebook, "so_trang.chu_so")
    text = " ".join(paragraph.text.split())
    beside = bool(text) and not text.isdigit()
    total = any("NUMPAGES" in field.upper() for field in paragraph.fields)
    if value is not None and (beside or total) and text.upper() != _ROMAN:
        message = f"Số trang viết “{text}”; chỉ ghi chữ số Ả Rập, không thêm chữ hoặc dấu"
        yield finding(RULE.name, paper, rulebook, value, paragraph, message, "2")


_ROMAN = "II"
"""How Word keeps the shown result of a Roman number on page 2; the section's own setting is judged instead."""


def _sections(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """Roman or lettered pages, and a first page that is not number 1."""
    kind, start = (spoken(paper, rulebook, key) for key in _KEYS[3:])
    if not numbers(paper):
        return
    for section in paper.facts.sections:
        if kind is not None and section.page_format not in kind.texts:
            message = "Số trang không phải chữ số Ả Rập; đánh số trang 1, 2, 3…"
            yield finding(RULE.name, paper, rulebook, kind, None, message, "chữ số Ả Rập")
            break
    starts = {section.page_start for section in paper.facts.sections if section.page_start is not None}
    for first in sorted(starts) if start else ():
        if start is not None and str(first) not in start.texts:
            message = f"Số trang bắt đầu từ {first}; đánh số liên tục, bắt đầu từ 1"
            yield finding(RULE.name, paper, rulebook, start, None, message, "bắt đầu từ 1")


RULE = Rule(
    name="so-trang-kieu-chu",
    reference="PGNUM-STYLE",
    severity=Severity.LOI,
    summary="Số trang: chữ số Ả Rập từ số 1, cỡ 13 - 14, đứng, không đậm, không thêm chữ hoặc dấu",
    clause="Phụ lục I, Phần I, Mục I, khoản 7",
    check=check,
    values=_KEYS,
)
