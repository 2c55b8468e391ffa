"""Phần, chương, mục, tiểu mục: label and number on one centred line, the title in capitals on the next."""

import re
from collections.abc import Iterator

from vndoc.components.body import bare_label
from vndoc.components.paper import BLANK, RULE_ONLY, Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding
from vndoc.linter.frame import Rule
from vndoc.linter.reading import shown
from vndoc.linter.values import finding, spoken, style_rule
from vndoc.rulebook import Rulebook, Value
from vndoc.viet.so_dem import so_la_ma

_STYLE = ("co_chu", "hoa", "dam", "nghieng", "can_le")
_LABEL = re.compile(r"(?P<word>(?:tiểu\s+)?\w+)\s+(?P<number>[IVXLC]+|\d+)\b", re.IGNORECASE)


def division_rule(name: str, reference: str, summary: str, clause: str, label: str, title: str, *, roman: bool) -> Rule:
    """A rule for a label and its title; `roman` says which numerals it takes."""

    def more(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        value = spoken(paper, rulebook, f"{label}.co_chu")
        for paragraph in paper.of(label) if value else ():
            told = _numeral(paragraph, roman=roman) or _title(paper, paragraph, title)
            if value is not None and told is not None:
                yield _finding(name, paper, rulebook, value, paragraph, told)

    keys = tuple(f"{component}.{key}" for component in (label, title) for key in _STYLE)
    return style_rule(name, reference, summary, clause, keys, more)


def _finding(
    name: str, paper: Paper, rulebook: Rulebook, value: Value, paragraph: Paragraph, told: tuple[str, str | None]
) -> Finding:
    return finding(name, paper, rulebook, value, paragraph, told[0], told[1])


def _numeral(paragraph: Paragraph, *, roman: bool) -> tuple[str, str | None] | None:
    """The wrong kind of numeral, with what to write instead where that is known."""
    match = _LABEL.match(shown(paragraph))
    if match is None:
        return None
    word, number = match["word"], match["number"]
    if roman and number.isdigit() and 0 < int(number) < 4000:
        right = f"{word} {so_la_ma(int(number))}"
        return f"“{word} {number}” đánh số bằng chữ số La Mã; viết “{right}”", right
    if not roman and not number.isdigit():
        return f"“{word} {number}” đánh số bằng chữ số Ả Rập; viết “{word} 1”, “{word} 2”…", None
    return None


def _title(paper: Paper, paragraph: Paragraph, title: str) -> tuple[str, str | None] | None:
    """A title on the line of its label, or none at all."""
    text = shown(paragraph)
    match = _LABEL.match(text)
    if not bare_label(text) and match is not None:
        return f"Tiêu đề của “{match.group()}” đặt trên dòng riêng, ngay dưới “{match.group()}”", match.group()
    following = next(
        (one for one in paper.facts.paragraphs[paragraph.number :] if paper.mark(one) not in (BLANK, RULE_ONLY)), None
    )
    if following is not None and paper.mark(following) == title:
        return None
    return f"“{text}” chưa có tiêu đề; ghi tiêu đề bằng chữ in hoa ở dòng ngay dưới", None
