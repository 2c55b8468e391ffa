"""Annexes: their headings taken apart."""

import re
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import one_line
from vndoc.viet.so_dem import doc_so_la_ma

_HEADING = re.compile(r"phụ lục(?:\s+(?:số\s*)?(?P<n>\d{1,3}|[IVXLCDM]+|[A-ZĐ])\b)?", re.IGNORECASE)
_REFERENCE = re.compile(r"\(?\s*(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)


@dataclass(frozen=True)
class PhuLuc:
    """An annex: its heading, the number as typed (None without one), its value where that is a Roman number."""

    heading: Paragraph
    typed: str | None
    number: int | None
    content: tuple[Paragraph, ...]

    @property
    def reference(self) -> Paragraph | None:
        """The line `(Kèm theo …)` under the heading, None where there is none."""
        near = [one for one in self.content if one.text.strip()][:4]
        return next((one for one in near if _REFERENCE.match(one_line(one))), None)


def annexes(paper: Paper) -> tuple[PhuLuc, ...]:
    """The annexes in the file, in reading order."""
    headings = paper.of("phu_luc")
    ends = [*(heading.number for heading in headings[1:]), len(paper.facts.paragraphs) + 1]
    return tuple(
        _annex(heading, tuple(one for _, one in paper.in_order() if heading.number < one.number < end))
        for heading, end in zip(headings, ends, strict=False)
    )


def _annex(heading: Paragraph, content: tuple[Paragraph, ...]) -> PhuLuc:
    match = _HEADING.match(one_line(heading))
    typed = match["n"] if match else None
    try:
        number = doc_so_la_ma(typed) if typed else None
    except ValueError:
        number = None
    return PhuLuc(heading, typed, number, content)
