"""The years in a sentence: which turn with the dossier, which are history, which a person must judge.

Turned are dates of the year (the year before, the year after) and the words `năm 2025`, `tháng 12/2025`, `quý IV/2025`.
Left alone are references, numbers of papers, cited acts with their dates, dates of founding and of coming into force,
ranges such as 2025-2030; where such a piece holds the year itself, it is told.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from vndoc.viet.gio import thu_trong_tuan
from vndoc.viet.ngay import parse_ngay

_REFERENCE = re.compile(r"\$\{[^{}\n]*\}")
_DAY = (
    r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}"
    r"|\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{1,2}-\d{1,2}"
)
_DATE = re.compile(rf"(?<![\d/])(?:{_DAY})(?![\d/])", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w/])\d+(?:/\d{4})?/[A-ZĐ][\w&-]*(?:-[\w&]+)*")
"""The number of a paper or an act: `152/2025/NĐ-CP`, `05/KH-CTĐ1`."""
_DATED_NUMBER = re.compile(rf"{_NUMBER.pattern}(?:\s|,|\()*(?:ngày\s+)?(?:{_DAY})(?!\d)")
_NAME = r"(?:(?!trong\s|của\s|đầu\s|cuối\s)[^.;:,$()]){0,60}?"
_LAW = re.compile(
    rf"(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s{_NAME}(?:,{_NAME})?(?:(?:ngày\s+)?(?:{_DAY})|(?:năm\s+)?\d{{4}})(?![\d/])"
)
_SPAN_OF_YEARS = re.compile(r"(?<![\d/])\d{4}\s*[-–]\s*\d{4}(?![\d/])")
_SOME_YEARS = re.compile(r"năm\s+\d{4}(?:\s*(?:,|và|đến)\s*(?:năm\s+)?\d{4})+(?![\d/])", re.IGNORECASE)
_HISTORY = re.compile(
    rf"(?:thành lập|tái lập|sáp nhập|hợp nhất|có hiệu lực|ban hành)(?:\s+(?:từ|vào|kể từ))?\s+(?:ngày\s+)?"
    rf"(?:{_DAY}|(?:năm\s+)?\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?:\bnăm\s+|\b(?:tháng|quý)\s+(?:[IVX]+|\d{1,2})(?:\s*[-–,]\s*(?:[IVX]+|\d{1,2}))?\s?/\s?)(?P<nam>\d{4})(?![\d/])",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?P<thu>thứ\s+\w+|chủ nhật),?\s+(?:ngày\s+)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """Characters `start:end` of a text, and what stands in their place."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Doubt:
    """Characters that hold the old year and were left as they are, and why."""

    words: str
    reason: str


@dataclass(frozen=True)
class Turned:
    """What becomes of a text: the parts that change, in order, the doubts, the dates that moved."""

    parts: tuple[Part, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    dates: tuple[date, ...] = ()


def replaced(text: str, parts: tuple[Part, ...]) -> str:
    """`text` with its parts replaced."""
    done, end = "", 0
    for one in sorted(parts, key=lambda part: (part.start, part.end)):
        done += text[end : one.start] + one.new
        end = one.end
    return done + text[end:]


def moved(day: date, step: int) -> date:
    """The same day and month `step` years later; 29 February falls on the 28th where there is none."""
    try:
        return day.replace(year=day.year + step)
    except ValueError:
        return day.replace(year=day.year + step, day=28)


def turned(text: str, old: int, new: int, facts: Collection[date] = ()) -> Turned:
    """What becomes of a sentence of the dossier of `old` in that of `new`; the days `facts` are history."""
    taken, doubts = _protected(text, str(old))
    for found in _DATE.finditer(text):
        if not _inside(found, taken) and _day(found.group()) in facts:
            taken.append(range(*found.span()))
            doubts.append(Doubt(_around(text, found), "ngày của một việc đã qua, có ghi trong ho-so"))
    parts: list[Part] = []
    dates: list[date] = []
    for found in _DATE.finditer(text):
        if not _inside(found, taken):
            taken.append(range(*found.span()))
            for part, day in _date(text, found, old, new):
                parts.append(part)
                dates += [day] if day else []
    for found in _WORDS.finditer(text):
        if not _inside(found, taken) and abs(int(found["nam"]) - old) <= 1:
            parts.append(Part(found.start("nam"), found.end("nam"), str(int(found["nam"]) + new - old)))
        taken.append(range(*found.span()))
    for found in re.finditer(rf"(?<!\d){old}(?!\d)", text):
        if not _inside(found, taken):
            doubts.append(Doubt(_around(text, found), "không rõ có phải là năm của hồ sơ"))
    return Turned(tuple(parts), tuple(doubts), tuple(dates))


def _protected(text: str, old: str) -> tuple[list[range], list[Doubt]]:
    """What never turns, and the doubts about those pieces that hold the old year."""
    taken: list[range] = []
    doubts: list[Doubt] = []
    for pattern, reason in _LEFT_ALONE:
        for found in pattern.finditer(text):
            if not _inside(found, taken):
                taken.append(range(*found.span()))
                if reason and old in found.group():
                    doubts.append(Doubt(" ".join(found.group().split()), reason))
    return taken, doubts


_LEFT_ALONE = (
    (_REFERENCE, ""),
    (_DATED_NUMBER, "số, ngày của một văn bản"),
    (_NUMBER, "số của một văn bản"),
    (_LAW, "tên một luật"),
    (_SPAN_OF_YEARS, "khoảng nhiều năm"),
    (_SOME_YEARS, "nhiều năm liền nhau"),
    (_HISTORY, "ngày thành lập, ban hành, có hiệu lực"),
)


def _inside(found: re.Match[str], taken: list[range]) -> bool:
    return any(found.start() < one.stop and one.start < found.end() for one in taken)


def _date(text: str, found: re.Match[str], old: int, new: int) -> Iterator[tuple[Part, date | None]]:
    """The parts of one date: its year, its day where the calendar has none such, the day of the week before it."""
    day = _day(found.group())
    if day is None or abs(day.year - old) > 1:
        return
    later = moved(day, new - old)
    year = text.index(str(day.year), found.start())
    yield Part(year, year + 4, str(later.year)), later
    if later.day != day.day:
        at = text.index(str(day.day), found.start() if year > found.start() else year + 4)
        yield Part(at, at + 2, str(later.day)), None
    if week := _WEEKDAY.search(text, 0, found.start()):
        right = thu_trong_tuan(later)
        typed = week["thu"]
        if typed.casefold() != right.casefold():
            word = right[:1].upper() + right[1:] if typed[:1].isupper() else right
            yield Part(week.start("thu"), week.end("thu"), word), None


def _day(typed: str) -> date | None:
    """The date that is typed, None where the calendar has no such day."""
    try:
        return parse_ngay(re.sub(r"\s*([/-])\s*", r"\1", typed))
    except ValueError:
        return None


def _around(text: str, found: re.Match[str]) -> str:
    """Some words around a year, for a person to find it."""
    before = text[max(0, found.start() - 25) : found.start()]
    after = text[found.end() : found.end() + 15]
    return " ".join(f"{before}{found.group()}{after}".split())
