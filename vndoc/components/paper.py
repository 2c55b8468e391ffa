"""A document with its components recognised: what every lint rule, the outline and the importer look at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from vndoc.docx.facts import Facts, Line, Paragraph
from vndoc.rulebook import PaperType


class Regime(StrEnum):
    """By whose rules a document is judged (`che_do`)."""

    HANH_CHINH = "hanh-chinh"
    DANG = "dang"
    QUY_PHAM = "quy-pham"
    MAU_RIENG = "mau-rieng"
    KHONG_PHAI = "khong-phai"


RULE_ONLY = "dong_ke"
"""Component of a paragraph that holds nothing but a drawn rule."""

BLANK = "dong_trong"
"""Component of a paragraph without anything to be seen."""

TABLE_TEXT = "o_bang"
"""Component of a paragraph in a table of data, which the decree leaves free."""

OTHER = "doan_khac"
"""Component of a paragraph that is none of the decree's (a list of recipients under `Kính gửi:`, a caption)."""


@dataclass(frozen=True)
class Paper:
    """The facts of a document with what they are.

    `marks` holds the component of each paragraph of `facts.paragraphs`: a key of the rulebook, or one of the four
    above. `layout` is one of the rulebook's layouts; `loai` the type of the 29, None where the paper has none or an
    unknown one; `ngay` the date in its letterhead, None where it is blank or no date.
    """

    facts: Facts
    regime: Regime
    layout: str
    loai: PaperType | None
    marks: tuple[str, ...]
    ngay: date | None = None
    rules_under: tuple[tuple[str, Line], ...] = ()
    """The rule drawn under each component that has one: (component, line), first of each component."""

    shared: tuple[tuple[str, Paragraph], ...] = ()
    """Where line breaks or tabs put several components into one paragraph: each part as a paragraph of its own, with
    the number of the whole. `of`, `first` and `mark` give and take these parts instead of the whole."""

    @cached_property
    def _by_component(self) -> dict[str, tuple[Paragraph, ...]]:
        found: dict[str, list[Paragraph]] = {}
        for mark, paragraph in self.in_order():
            found.setdefault(mark, []).append(paragraph)
        return {mark: tuple(paragraphs) for mark, paragraphs in found.items()}

    @cached_property
    def _parts(self) -> dict[int, list[tuple[str, Paragraph]]]:
        parts: dict[int, list[tuple[str, Paragraph]]] = {}
        for mark, paragraph in self.shared:
            parts.setdefault(paragraph.number, []).append((mark, paragraph))
        return parts

    def in_order(self) -> Iterator[tuple[str, Paragraph]]:
        """Every paragraph, or part of one, with its component, in reading order."""
        for paragraph, mark in zip(self.facts.paragraphs, self.marks, strict=True):
            yield from self._parts.get(paragraph.number, [(mark, paragraph)])

    def of(self, component: str) -> tuple[Paragraph, ...]:
        """The paragraphs of a component in reading order."""
        return self._by_component.get(component, ())

    def first(self, component: str) -> Paragraph | None:
        """The first paragraph of a component, or None."""
        return next(iter(self.of(component)), None)

    def mark(self, paragraph: Paragraph) -> str:
        """The component of a paragraph of the body, or of a part of one."""
        parts = self._parts.get(paragraph.number, [])
        own = next((mark for mark, part in parts if part.text == paragraph.text), None)
        return own or self.marks[paragraph.number - 1]

    def rule_under(self, component: str) -> Line | None:
        """The rule drawn under a component, or None."""
        return next((line for key, line in self.rules_under if key == component), None)
