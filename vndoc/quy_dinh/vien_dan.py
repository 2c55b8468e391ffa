"""Citations of registered acts in a text: by number, or by a law's name with a year or a date.

Conservative: a name without a date, an unknown number and an unknown year are nothing to us.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from vndoc.quy_dinh.van_ban_phap_luat import LUAT, VanBanPhapLuat
from vndoc.viet.chuan_hoa import fold_space, fold_tone
from vndoc.viet.ngay import parse_ngay

_DATE = r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|(?:ngày\s+)?\d{1,2}/\d{1,2}/\d{4}"
_DATE_AFTER = re.compile(rf"(?:\s|,|\()*(?P<ngay>{_DATE})(?!\d)", re.IGNORECASE)
_YEAR_AFTER = re.compile(r"\s+(?:năm\s+)?(?P<nam>\d{4})(?![\w/])", re.IGNORECASE)


@dataclass(frozen=True)
class VienDan:
    """One citation: where it starts, the act it means, the date as typed where one stands and is another date."""

    start: int
    act: VanBanPhapLuat
    ngay_sai: str | None = None


def vien_dan(text: str, acts: Sequence[VanBanPhapLuat]) -> tuple[VienDan, ...]:
    """The citations in reading order; those inside the summary of another registered act are part of its name."""
    bare = fold_tone(text)
    for act in acts:
        if "/" in act.trich_yeu:
            bare = _words(act.trich_yeu).sub(lambda found: " " * len(found.group()), bare)
    return tuple(sorted((*_by_number(bare, acts), *_by_name(bare, acts)), key=lambda one: one.start))


@cache
def _words(typed: str) -> re.Pattern[str]:
    """The words of `typed` with any white space between them, commas typed or not."""
    words = [re.escape(word).replace(",", ",?") for word in fold_tone(typed).split()]
    return re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)


def _by_number(text: str, acts: Sequence[VanBanPhapLuat]) -> Iterator[VienDan]:
    for act in acts:
        for found in re.finditer(rf"(?<![\w/]){re.escape(act.so_ky_hieu)}(?![\w/-])", text, re.IGNORECASE):
            dated = _DATE_AFTER.match(text, found.end())
            wrong = dated is not None and _day(dated["ngay"]) != act.ngay
            yield VienDan(found.start(), act, fold_space(dated["ngay"]) if dated and wrong else None)


def _by_name(text: str, acts: Sequence[VanBanPhapLuat]) -> Iterator[VienDan]:
    """Laws, the longer names first: the name of a law that amends another one ends with the other's."""
    laws = [act for act in acts if act.ten_loai == LUAT]
    taken: list[range] = []
    for name in sorted({act.trich_yeu for act in laws}, key=len, reverse=True):
        named = [act for act in laws if act.trich_yeu == name]
        for found in _words(f"{LUAT} {name}").finditer(text):
            if not any(found.start() in one for one in taken):
                taken.append(range(found.start(), found.end()))
                yield from _dated(text, found.start(), found.end(), named)


def _dated(text: str, start: int, end: int, laws: Sequence[VanBanPhapLuat]) -> Iterator[VienDan]:
    """The law of that name which the year or the date after it means."""
    if year := _YEAR_AFTER.match(text, end):
        yield from (VienDan(start, law) for law in laws if str(law.ngay.year) == year["nam"])
    elif dated := _DATE_AFTER.match(text, end):
        typed = fold_space(dated["ngay"])
        law = _meant(typed, laws)
        if law is not None:
            yield VienDan(start, law, None if _day(typed) == law.ngay else typed)


def _meant(typed: str, laws: Sequence[VanBanPhapLuat]) -> VanBanPhapLuat | None:
    """The law of that date, else the only one of that year, else the only one of that day and month."""
    day = _day(typed)
    year = typed[-4:]
    exact = [law for law in laws if law.ngay == day]
    same_year = [law for law in laws if str(law.ngay.year) == year]
    same_day = [law for law in laws if day and (law.ngay.day, law.ngay.month) == (day.day, day.month)]
    return next((found[0] for found in (exact, same_year, same_day) if len(found) == 1), None)


def _day(typed: str) -> date | None:
    """The date that is typed, None where the calendar has no such day."""
    try:
        return parse_ngay(re.sub(r"^ngày\s+(?=\S*/)", "", typed, flags=re.IGNORECASE))
    except ValueError:
        return None
