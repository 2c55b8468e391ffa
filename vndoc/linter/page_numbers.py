"""Page numbers: where their field stands, on which pages it shows, and about how many pages a paper has."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from vndoc.components.paper import Paper
from vndoc.docx.facts import Header, LineRule, Paragraph, Section
from vndoc.docx.widths import text_width

_USUAL = 280
_SINGLE = 1.149
_SURE = 1.15
"""Pages (by estimate) from which a paper surely has more than one."""


@dataclass(frozen=True)
class Number:
    """A paragraph with a page number: its section, the kind of its header or footer, whether it is a header."""

    paragraph: Paragraph
    section: Section
    kind: str
    in_header: bool


def numbers(paper: Paper) -> tuple[Number, ...]:
    """The page numbers that are shown on some page, each part of the file once."""
    found: dict[str, Number] = {}
    for section in paper.facts.sections:
        for part, in_header in _shown(paper, section):
            if part.part not in found and (paragraph := page_field(part)) is not None:
                found[part.part] = Number(paragraph, section, part.kind, in_header)
    return tuple(found.values())


def _shown(paper: Paper, section: Section) -> Iterator[tuple[Header, bool]]:
    """The headers and footers of a section that some page wears."""
    kinds = (
        {"default"}
        | ({"first"} if section.title_page else set())
        | ({"even"} if paper.facts.even_odd_headers else set())
    )
    yield from ((part, True) for part in section.headers if part.kind in kinds)
    yield from ((part, False) for part in section.footers if part.kind in kinds)


def page_field(part: Header) -> Paragraph | None:
    """The first paragraph of a header or footer that shows the page's number."""
    return next((paragraph for paragraph in part.paragraphs if has_page_field(paragraph)), None)


def has_page_field(paragraph: Paragraph) -> bool:
    """Whether a field of the paragraph shows the page's number."""
    return any(field.split()[:1] == ["PAGE"] for field in (one.upper() for one in paragraph.fields))


def on_first_page(paper: Paper) -> Number | None:
    """The number that page 1 shows, if it does."""
    section = paper.facts.sections[0]
    kind = "first" if section.title_page else "default"
    for parts, in_header in ((section.headers, True), (section.footers, False)):
        for part in parts:
            if part.kind == kind and (paragraph := page_field(part)) is not None:
                return Number(paragraph, section, kind, in_header)
    return None


def several_pages(paper: Paper) -> bool:
    """Whether a paper surely has more than one page: a page break with text after it, several sections, much text."""
    paragraphs = paper.facts.paragraphs
    begun = False
    for paragraph in paragraphs:
        if begun and paragraph.page_break:
            return True
        begun = begun or not paragraph.blank
    return len({one.section for one in paragraphs}) > 1 or _pages(paper) > _SURE


def _pages(paper: Paper) -> float:
    """About how many pages the text outside tables fills, and the tables by their longest cells."""
    section = paper.facts.sections[0]
    room = max(section.height - section.top - section.bottom, 1)
    rows: dict[tuple[int, int], dict[int, float]] = {}
    height = 0.0
    for paragraph in paper.facts.paragraphs:
        if paragraph.in_text_box:
            continue
        if paragraph.cell is None:
            height += _height(paragraph)
        else:
            cells = rows.setdefault((paragraph.cell.table, paragraph.cell.row), {})
            cells[paragraph.cell.cell] = cells.get(paragraph.cell.cell, 0.0) + _height(paragraph)
    return (height + sum(max(cells.values()) for cells in rows.values())) / room


def _height(paragraph: Paragraph) -> float:
    runs, spacing = paragraph.runs_with_text() or paragraph.runs, paragraph.spacing
    size = max((run.size for run in runs), default=_USUAL)
    room = None if paragraph.width is None else paragraph.width - paragraph.indent.left - paragraph.indent.right
    count = ceil(text_width(paragraph.text, size) / room) if room and room > 0 else 1
    single = size * _SINGLE
    line = single * spacing.line / 240 if spacing.line_rule is LineRule.AUTO else float(spacing.line)
    line = max(line, single) if spacing.line_rule is LineRule.AT_LEAST else line
    return spacing.before + max(count, 1) * line + spacing.after
