"""Page set-up: the sections of a document (17.6), their columns, and which header and footer parts they use."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from vndoc.docx.facts import Section
from vndoc.docx.measure import is_on, switch, twips, whole
from vndoc.docx.names import Element, R, W, name

_LETTER = (12240, 15840)
_MARGIN = 1440
_COLUMN_SPACE = 720
"""Twips: what Word takes where a section says nothing."""

_OWNERS = (f"{W}body", f"{W}pPr")


@dataclass(frozen=True)
class SectionPlan:
    """One section before its headers are read: `section` without them, the width of one column in twips (None where the
    columns differ), and relationship ids by `header`/`footer` and kind, inherited ones included.
    """

    section: Section
    column: int | None
    references: Mapping[tuple[str, str], str] = field(default_factory=dict)


def plan_sections(body: Element, gutter_at_top: bool) -> tuple[SectionPlan, ...]:
    """The sections of a `w:body` in order; at least one. Numbered from 0, as `Paragraph.section` refers to them."""
    plans: list[SectionPlan] = []
    in_force: dict[tuple[str, str], str] = {}
    for properties in section_ends(body):
        for kind in ("header", "footer"):
            for reference in properties.iterchildren(f"{W}{kind}Reference"):
                target = reference.get(f"{R}id")
                if target:
                    in_force[kind, reference.get(f"{W}type", "default")] = target
        section = _section(properties, len(plans), gutter_at_top)
        plans.append(SectionPlan(section, _column(properties, section.text_width), dict(in_force)))
    if body.find(f"{W}sectPr") is None:
        last = _default(len(plans))
        plans.append(SectionPlan(last, last.text_width, dict(in_force)))
    return tuple(plans)


def section_ends(body: Element) -> Iterator[Element]:
    """The `w:sectPr` that end sections: those of paragraphs and the last of the body, no old versions of them."""
    last = body.find(f"{W}sectPr")
    for properties in body.iter(f"{W}sectPr"):
        parent = properties.getparent()
        if properties is not last and parent is not None and name(parent) in _OWNERS and _in_flow(properties, body):
            yield properties
    if last is not None:
        yield last


def _in_flow(properties: Element, body: Element) -> bool:
    """Whether a section end stands in the text itself: sections cannot end in tables or text boxes."""
    ancestors = properties.iterancestors(f"{W}tc", f"{W}txbxContent")
    return next(ancestors, None) is None and name(body) == f"{W}body"


def _section(properties: Element, number: int, gutter_at_top: bool) -> Section:
    size, margins = properties.find(f"{W}pgSz"), properties.find(f"{W}pgMar")
    width, height = (_length(size, key, usual) for key, usual in zip(("w", "h"), _LETTER, strict=True))
    # A negative top or bottom margin is a fixed one: its size is the margin (17.6.11).
    top, right, bottom, left = (abs(_length(margins, key, _MARGIN)) for key in ("top", "right", "bottom", "left"))
    gutter = _length(margins, "gutter", 0)
    numbers = properties.find(f"{W}pgNumType")
    return Section(
        number=number,
        width=width,
        height=height,
        top=top + (gutter if gutter_at_top else 0),
        bottom=bottom,
        left=left + (0 if gutter_at_top else gutter),
        right=right,
        landscape=width > height,
        title_page=switch(properties.find(f"{W}titlePg")) or False,
        page_start=None if numbers is None else whole(numbers.get(f"{W}start")),
        page_format="decimal" if numbers is None else numbers.get(f"{W}fmt", "decimal"),
    )


def _default(number: int) -> Section:
    width, height = _LETTER
    return Section(number, width, height, _MARGIN, _MARGIN, _MARGIN, _MARGIN)


def _length(element: Element | None, key: str, usual: int) -> int:
    length = None if element is None else twips(element.get(f"{W}{key}"))
    return usual if length is None else length


def _column(properties: Element, text_width: int) -> int | None:
    columns = properties.find(f"{W}cols")
    if columns is None:
        return text_width
    own = [twips(column.get(f"{W}w")) for column in columns.iterchildren(f"{W}col")]
    if own and not is_on(columns.get(f"{W}equalWidth", "0")):
        return own[0] if len(set(own)) == 1 else None
    number = max(whole(columns.get(f"{W}num")) or 1, 1)
    return (text_width - _length(columns, "space", _COLUMN_SPACE) * (number - 1)) // number
