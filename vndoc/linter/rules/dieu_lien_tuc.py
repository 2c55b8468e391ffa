"""DIEU-LABEL (text): điều are labelled `Điều 1.` and count on through the whole document.

An annex or an attached document counts from 1 again. Wrong: `Điều 1:`, or `Điều 4.` after `Điều 2.`.
Right: `Điều 3.`. Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.numbering import RESTARTS, breaks
from vndoc.linter.reading import shown
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.so_dem import doc_so_la_ma

_LABEL = re.compile(r"(?P<word>(?i:điều))(?P<gap>\s*)(?P<n>\d{1,4}|[IVXLC]+\b)(?P<mark>\s*[.:)/–-]*)(?P<after>\s*)")
_LOOKS_SO = re.compile(r"(?:Điều|ĐIỀU)\s*\d+\s*[:)/–-]\s")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each label of a wrong form, one for each break of the count."""
    voice = Voice(RULE, paper, rulebook)
    for group in _groups(paper):
        labels = [match for one in group if (match := _LABEL.match(shown(one)))]
        for paragraph, label in zip(group, labels, strict=True):
            yield from _form(voice, paragraph, label)
        for index, expected in breaks([_number(label["n"]) for label in labels]):
            text = shown(group[index])
            right = f"Điều {expected}. {text[labels[index].end() :]}".strip()
            message = f"Điều không đánh số liên tục: “Điều {labels[index]['n']}” đứng ở chỗ của “Điều {expected}”."
            yield voice.at(group[index], message, right)


def _groups(paper: Paper) -> Iterator[tuple[Paragraph, ...]]:
    """The điều that count together."""
    group: list[Paragraph] = []
    for mark, paragraph in paper.in_order():
        if mark in RESTARTS and group:
            yield tuple(group)
            group = []
        text = shown(paragraph)
        if (mark == "dieu_khoan_so" and _LABEL.match(text)) or (mark == "noi_dung" and _LOOKS_SO.match(text)):
            group.append(paragraph)
    if group:
        yield tuple(group)


def _number(typed: str) -> int | None:
    if typed.isdigit():
        return int(typed)
    try:
        return doc_so_la_ma(typed.upper())
    except ValueError:
        return None


def _form(voice: Voice, paragraph: Paragraph, label: re.Match[str]) -> Iterator[Finding]:
    """A finding where the label is not `Điều <Arabic number>.` with a space behind it."""
    text = shown(paragraph)
    rest = text[label.end() :]
    arabic = label["n"].isdigit()
    spaced = bool(label["after"]) or not rest
    if label["word"] == "Điều" and label["gap"] and arabic and label["mark"] == "." and spaced:
        return
    number = _number(label["n"])
    right = f"Điều {number}. {rest}".strip() if number else None
    found = text[: label.end()].strip()
    wanted = f"“Điều {number}.”" if number else "“Điều 1.”"
    message = f"Điều viết bằng chữ thường, số Ả Rập, sau số có dấu chấm và dấu cách: {wanted}; văn bản ghi “{found}”."
    yield voice.at(paragraph, message, right)


RULE = Rule(
    name="dieu-lien-tuc",
    reference="DIEU-LABEL",
    severity=Severity.LOI,
    summary="Điều viết “Điều 1.”, đánh số liên tục trong cả văn bản",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    check=check,
)
