"""Sequences of labels: where one breaks, and which headings form one sequence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import NOTHING, shown
from vndoc.viet.so_dem import doc_so_la_ma


def breaks(numbers: Sequence[int | None], start: int = 1) -> Iterator[tuple[int, int]]:
    """Where `numbers` does not count up from `start`: (index, expected number), each fault once.

    A single wrong number among right ones is one break; after a gap or a repeat the count goes on from there. None is a
    label that cannot be read: it counts as the expected one.
    """
    expected = start
    for index, number in enumerate(numbers):
        if number is not None and number != expected:
            yield index, expected
            following = numbers[index + 1] if index + 1 < len(numbers) else None
            if following != expected + 1:
                expected = number
        expected += 1


@dataclass(frozen=True)
class Numbered:
    """A heading with its number (None where the digits cannot be read): `label` as typed, `rest` what follows it."""

    paragraph: Paragraph
    kind: str
    number: int | None
    label: str
    rest: str


@dataclass(frozen=True)
class _Form:
    """How headings of one kind are numbered; `rank` orders the kinds, lower ones contain higher ones."""

    kind: str
    rank: int
    pattern: re.Pattern[str]
    roman: bool


_KHOAN = _Form("khoan", 6, re.compile(r"(?P<word>)(?P<n>\d{1,4})(?=[.,:)/]?(?:\s|$)|[.:)/][^\W\d])"), False)
_FORMS = {
    "phan_chuong": (
        _Form("phan", 0, re.compile(r"(?P<word>phần(?: thứ)?)\s+(?P<n>\w+)", re.I), True),
        _Form("chuong", 1, re.compile(r"(?P<word>chương)\s+(?P<n>\w+)", re.I), True),
    ),
    "muc_tieu_muc": (
        _Form("muc", 2, re.compile(r"(?P<word>mục)\s+(?P<n>\w+)", re.I), False),
        _Form("tieu_muc", 3, re.compile(r"(?P<word>tiểu mục)\s+(?P<n>\w+)", re.I), False),
    ),
    "muc_la_ma": (_Form("la_ma", 4, re.compile(r"(?P<word>)(?P<n>[IVXLCDM]+)(?=[.,:)/\s-]|$)"), True),),
    "khoan_tieu_de": (_KHOAN,),
    "khoan_thuong": (_KHOAN,),
}
_RANKS = {"dieu_khoan_so": 5, "phu_luc": -1, "ten_loai": -1, "quoc_hieu": -1}
_CONTINUING = frozenset({"chuong"})
"""Kinds that may count on through the headings above them (chương through phần)."""

RESTARTS = frozenset({"phu_luc", "ten_loai", "quoc_hieu"})
"""Components after which every sequence begins anew."""


def _value(typed: str, roman: bool) -> int | None:
    if re.fullmatch(r"\d{1,4}", typed, re.ASCII):
        return int(typed)
    try:
        return doc_so_la_ma(typed.upper()) if roman or typed.isupper() else None
    except ValueError:
        return None


def numbered(paragraph: Paragraph, mark: str) -> Numbered | None:
    """The number of a heading, or None where the paragraph is no numbered heading."""
    text = shown(paragraph)
    for form in _FORMS.get(mark, ()):
        match = form.pattern.match(text)
        if match:
            number = _value(match["n"], form.roman)
            return Numbered(paragraph, form.kind, number, match.group(), text[match.end() :])
    return None


def _rank(mark: str, heading: Numbered | None) -> int | None:
    if heading is None:
        return _RANKS.get(mark)
    return next(form.rank for form in _FORMS[mark] if form.kind == heading.kind)


def sequences(paper: Paper) -> Iterator[tuple[Numbered, ...]]:
    """The numbered headings of a paper, those that count together in one tuple.

    A heading ends the sequences of the kinds below it. A list that begins again with 1 after an introducing line
    (`… như sau:`) is a new one.
    """
    opened: dict[str, tuple[int, list[Numbered]]] = {}
    done: list[list[Numbered]] = []
    before: tuple[str, str] = ("", "")
    for mark, paragraph in paper.in_order():
        if mark in NOTHING:
            continue
        heading = numbered(paragraph, mark)
        rank = _rank(mark, heading)
        if rank is not None:
            for kind in [kind for kind, (low, _) in opened.items() if low > rank and _ends(kind, rank)]:
                del opened[kind]
        if heading is not None and rank is not None:
            again = heading.number == 1 and (heading.kind in _CONTINUING or _introduced(before, heading.kind))
            if heading.kind not in opened or again:
                opened[heading.kind] = (rank, [])
                done.append(opened[heading.kind][1])
            opened[heading.kind][1].append(heading)
        before = (heading.kind if heading else "", shown(paragraph))
    return (tuple(items) for items in done)


def _ends(kind: str, rank: int) -> bool:
    return kind not in _CONTINUING or rank < 0


def _introduced(before: tuple[str, str], kind: str) -> bool:
    """Whether the paragraph before introduces a new list."""
    return before[0] != kind and before[1].endswith(":")
