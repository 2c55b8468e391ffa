"""The paragraphs of running text with their measures: alignment, indent of the first line, gaps, line spacing."""

from collections.abc import Callable, Iterator

from vndoc.components.paper import BLANK, Paper
from vndoc.docx.facts import Align, LineRule, Paragraph
from vndoc.docx.widths import text_width
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Check, Rule
from vndoc.linter.marked import RUNNING
from vndoc.linter.values import counted, finding, spoken
from vndoc.rulebook import Rulebook, Value

SINGLE = 1.149
"""Height of a single line of Times New Roman in parts of its size."""

_USUAL = 280
_ONE_LINE = 0.98
"""The part of the column that a text may fill to be sure of standing on one line."""

Found = str | None
Measure = Callable[[Paper, Value, Paragraph], Found]


def measure_rule(
    name: str,
    reference: str,
    summary: str,
    clause: str,
    key: str,
    measure: Measure,
    wording: Callable[[Value, str], tuple[str, str]],
    more: Check | None = None,
) -> Rule:
    """A rule that takes a `measure` of each paragraph of running text: what is wrong with it, None where nothing is."""

    def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        value = spoken(paper, rulebook, key)
        if value is None:
            return
        found: dict[str, list[Paragraph]] = {}
        for paragraph in running(paper):
            if wrong := measure(paper, value, paragraph):
                found.setdefault(wrong, []).append(paragraph)
        for wrong, paragraphs in found.items():
            message, suggestion = wording(value, wrong)
            told = counted(message, len(paragraphs) - 1)
            yield finding(name, paper, rulebook, value, paragraphs[0], told, suggestion)
        if more is not None:
            yield from more(paper, rulebook)

    return Rule(name, reference, Severity.LOI, summary, clause, check, (key,))


def running(paper: Paper) -> Iterator[Paragraph]:
    """The paragraphs of running text in reading order."""
    return (paragraph for mark, paragraph in paper.in_order() if mark in RUNNING and paragraph.text.strip())


def one_line(paragraph: Paragraph) -> bool:
    """Whether a paragraph surely stands on one line, where left-aligned and justified look the same."""
    if paragraph.width is None or "\n" in paragraph.text:
        return False
    room = paragraph.width - paragraph.indent.left - paragraph.indent.right - paragraph.indent.first_line
    runs = paragraph.runs_with_text()
    size = max((run.size for run in runs), default=_USUAL)
    bold = any(run.bold for run in runs)
    return text_width(f"{paragraph.label} {paragraph.text}".strip(), size, bold) <= room * _ONE_LINE


def first_line_start(paragraph: Paragraph) -> int | None:
    """Where the first line begins, in twips from the margin; None where centring, a tab or spaces decide it."""
    if paragraph.align in (Align.GIUA, Align.PHAI) or paragraph.text[:1] in ("\t", " ", "\u00a0"):
        return None
    return paragraph.indent.left + paragraph.indent.first_line


def gap(paper: Paper, paragraph: Paragraph) -> int | None:
    """The space that a paragraph keeps from its neighbours, in twips; None where a blank line makes the gap."""
    before, after = (_neighbour(paper, paragraph, step) for step in (-1, 1))
    if any(one is not None and paper.mark(one) == BLANK and not one.lines for one in (before, after)):
        return None
    spacing, total = paragraph.spacing, 0
    if not (spacing.contextual and _same_style(paragraph, before)):
        total += spacing.before
    if not (spacing.contextual and _same_style(paragraph, after)):
        total += spacing.after
    return total


def _same_style(paragraph: Paragraph, other: Paragraph | None) -> bool:
    """Whether Word drops the space between two paragraphs that ask for that (17.3.1.9): it looks at styles there."""
    return other is not None and other.style == paragraph.style


def _neighbour(paper: Paper, paragraph: Paragraph, step: int) -> Paragraph | None:
    place = paragraph.number - 1 + step
    return paper.facts.paragraphs[place] if 0 <= place < len(paper.facts.paragraphs) else None


def line_spacing(paragraph: Paragraph) -> float:
    """The line spacing in single lines of the paragraph's own size."""
    spacing = paragraph.spacing
    if spacing.line_rule is LineRule.AUTO:
        return spacing.line / 240
    single = SINGLE * max((run.size for run in paragraph.runs_with_text()), default=_USUAL)
    ratio = spacing.line / single
    return max(ratio, 1.0) if spacing.line_rule is LineRule.AT_LEAST else ratio
