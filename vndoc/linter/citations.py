"""Citations of other papers in running text: `Nghị định số 30/2020/NĐ-CP ngày … của …` (Phụ lục I, Phần I, II-6b)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import BODY, one_line, with_mark
from vndoc.linter.words import Words
from vndoc.rulebook import Rulebook

_CODE = r"(?P<code>\d+[a-zđ]?(?:/\d{4})?/[A-ZĐ][\wĐđ&]*(?:-[A-ZĐ0-9][\wĐđ&]*)*)"
_DATE = re.compile(r"\bngày\s+(?:\d|\s*tháng)|\btháng\s+\d")
_ISSUER = re.compile(r"\bcủa\b")
REACH = 220
"""Characters after the code in which date and issuer are looked for: a long clause, not the next sentence."""


@dataclass(frozen=True)
class Citation:
    """One citation: type and code as typed, whether `số` stands between them, the clause after the code."""

    paragraph: Paragraph
    text: str
    start: int
    end: int
    kind: str
    code: str
    with_so: bool
    after: str

    @property
    def full(self) -> bool:
        """Whether date and issuer stand in it."""
        return bool(_DATE.search(self.after) and _ISSUER.search(self.after))


def _pattern(rulebook: Rulebook, words: Words) -> re.Pattern[str]:
    names = sorted({one.ten for one in rulebook.types} | set(words.cited_types), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?P<kind>(?i:{'|'.join(names)}))\s+(?P<so>(?i:số)[:\s]\s*)?{_CODE}")


def citations(paper: Paper, rulebook: Rulebook, words: Words) -> Iterator[Citation]:
    """The citations in bases and content, in reading order."""
    pattern = _pattern(rulebook, words)
    for paragraph in with_mark(paper, BODY | {"can_cu"}):
        text = one_line(paragraph)
        for match in pattern.finditer(text):
            after = re.split(r"[;]|\.\s", text[match.end() : match.end() + REACH])[0]
            yield Citation(
                paragraph, text, match.start(), match.end(), match["kind"], match["code"], bool(match["so"]), after
            )
