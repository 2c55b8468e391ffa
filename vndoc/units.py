"""Lengths and allowed values: what the rulebook writes (`"13..14 pt"`) and what a .docx holds (twips).

A twip is 1/20 point, 1/1440 inch, the unit of WordprocessingML (ECMA-376 part 1, 17.18.87 ST_TwipsMeasure). Whole
millimetres are not whole twips, so every comparison takes a tolerance.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

TWIPS = {"pt": 20.0, "mm": 1440 / 25.4, "twip": 1.0}
"""Twips in one unit of length."""

BARE = ("dong", "lan")
"""Units that are no lengths: `dong` counts single lines (line spacing), `lan` is a ratio."""

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:/\d+)?")


@dataclass(frozen=True)
class Interval:
    """A closed interval; None is an open end. Lengths are in twips."""

    low: float | None
    high: float | None


@dataclass(frozen=True)
class Allowed:
    """The values that are allowed: one or more intervals of one unit."""

    intervals: tuple[Interval, ...]
    unit: str

    def holds(self, value: float, tolerance: float = 0.0) -> bool:
        """Whether `value` (twips, or the bare number) lies in an interval, `tolerance` included."""
        return any(
            (part.low is None or value >= part.low - tolerance)
            and (part.high is None or value <= part.high + tolerance)
            for part in self.intervals
        )

    def inside(self, value: float) -> int:
        """`value` (twips) as the whole number of twips nearest to it that is not outside the interval it lies in."""
        for part in self.intervals:
            low = None if part.low is None else ceil(part.low)
            high = None if part.high is None else floor(part.high)
            if self.holds(value, 0.5) and (low is None or high is None or low <= high):
                nearest = round(value)
                nearest = nearest if low is None else max(nearest, low)
                return nearest if high is None else min(nearest, high)
        return round(value)

    def __str__(self) -> str:
        return " hoặc ".join(_interval_text(part, self.unit) for part in self.intervals)


def parse_allowed(text: str) -> Allowed:
    """Read `"13..14 pt"`, `"13 pt"`, `"6.. pt"`, `"10 | 12.7 mm"`, `"1/3..1/2 lan"`.

    Raises ValueError for anything else.
    """
    body, _, unit = text.rpartition(" ")
    if unit not in TWIPS and unit not in BARE:
        raise ValueError(f"no unit in {text!r}: write one of {', '.join((*TWIPS, *BARE))}")
    factor = TWIPS.get(unit, 1.0)
    return Allowed(tuple(_interval(part.strip(), factor) for part in body.split("|")), unit)


def parse_length(text: str) -> float:
    """Read one length (`"12.7 mm"`) in twips, or one bare number (`"1.5 dong"`); ValueError for anything else."""
    part = parse_allowed(text).intervals[0]
    if part.low is None or part.low != part.high:
        raise ValueError(f"not one value: {text!r}")
    return part.low


def show(value: float, unit: str) -> str:
    """`value` (twips, or the bare number) as a clerk reads it: `12,7 mm`, `13 pt`, `1,5 dòng`."""
    number = value / TWIPS.get(unit, 1.0)
    digits = f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return {"dong": f"{digits} dòng", "lan": f"{digits} lần"}.get(unit, f"{digits} {unit}")


def _interval(text: str, factor: float) -> Interval:
    low, dots, high = text.partition("..")
    if not dots:
        high = low
    return Interval(_number(low, factor), _number(high, factor))


def _number(text: str, factor: float) -> float | None:
    if not text.strip():
        return None
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError(f"not a number: {text!r}")
    return float(Fraction(text.strip())) * factor


def _interval_text(part: Interval, unit: str) -> str:
    if part.low is None:
        return f"không quá {show(part.high or 0, unit)}"
    if part.high is None:
        return f"ít nhất {show(part.low, unit)}"
    if part.low == part.high:
        return show(part.low, unit)
    number = show(part.low, unit).split(" ")[0]
    return f"{number} - {show(part.high, unit)}"
