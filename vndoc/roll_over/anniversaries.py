"""Counts of anniversaries that were typed (`80 năm ngày thành lập …`) instead of taken by `${ky_niem.…}`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from vndoc.roll_over.years import Doubt, Part
from vndoc.viet.ngay import parse_ngay

_DAY = r"\d{1,2}/\d{1,2}/\d{4}"
_BOTH_DATES = re.compile(
    rf"(?<!\d)(?P<so>\d{{1,3}})(?:\s+năm)?\s+[^();.]{{3,140}}\(\s*(?P<goc>{_DAY})\s*[-–]\s*(?P<nay>{_DAY})\s*\)",
    re.IGNORECASE,
)
_COUNT = re.compile(r"(?<!\d)\d{2,3}(?=\s+(?:năm|ngày)\b)", re.IGNORECASE)
_FEAST = re.compile(r"kỷ niệm|chào mừng", re.IGNORECASE)


@dataclass(frozen=True)
class Anniversary:
    """A day of the stock table or of the dossier: its name without the word `ngày`, its date."""

    ten: str
    ngay: date

    @property
    def pattern(self) -> re.Pattern[str]:
        """A count right before the name."""
        words = r"\s+".join(map(re.escape, self.ten.split()))
        return re.compile(rf"(?<!\d)(?P<so>\d{{1,3}})(?:\s+năm)?\s+(?:ngày\s+)?{words}", re.IGNORECASE)


def known(pairs: Sequence[tuple[str, date]]) -> tuple[Anniversary, ...]:
    """Anniversaries from names and dates."""
    return tuple(Anniversary(re.sub(r"^ngày\s+", "", ten.strip(), flags=re.IGNORECASE), day) for ten, day in pairs)


def recounted(text: str, old: int, new: int, days: Sequence[Anniversary]) -> tuple[tuple[Part, ...], tuple[Doubt, ...]]:
    """The counts that turn from `old` to `new`, and those that look like one and are left to a person."""
    if not re.search(r"\d", text):
        return (), ()
    found = {found.start("so"): (found, founded) for found, founded in _counts(text, old, days)}
    parts = [
        Part(at, found.end("so"), str(new - founded.year))
        for at, (found, founded) in found.items()
        if int(found["so"]) == old - founded.year
    ]
    wrong = [
        Doubt(_words(text, at), f"số năm không khớp với ngày gốc {founded.day}/{founded.month}/{founded.year}")
        for at, (one, founded) in found.items()
        if int(one["so"]) != old - founded.year
    ]
    return tuple(parts), (*wrong, *_unknown(text, set(found)))


def _counts(text: str, old: int, days: Sequence[Anniversary]) -> Iterator[tuple[re.Match[str], date]]:
    """Each count with the date of its event: both dates behind it, or a known name."""
    for one in days:
        yield from ((found, one.ngay) for found in one.pattern.finditer(text))
    for found in _BOTH_DATES.finditer(text):
        try:
            first, last = parse_ngay(found["goc"]), parse_ngay(found["nay"])
        except ValueError:
            continue
        if last.year == old and first.year < old:
            yield found, first


def _unknown(text: str, known_at: set[int]) -> Iterator[Doubt]:
    """Counts behind `kỷ niệm` of an event that nobody knows here."""
    for found in _COUNT.finditer(text):
        if found.start() not in known_at and _FEAST.search(text, 0, found.start()):
            yield Doubt(_words(text, found.start()), "số năm kỷ niệm chưa rõ ngày gốc")


def _words(text: str, at: int) -> str:
    return " ".join(text[at : at + 60].split())
