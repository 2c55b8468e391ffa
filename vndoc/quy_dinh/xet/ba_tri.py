"""Three-valued truth (Kleene): what is missing makes a judgement open, never negative."""

from collections.abc import Iterable
from enum import IntEnum


class MucDat(IntEnum):
    """Whether a condition holds; `and` is the least of the values, `or` the greatest."""

    KHONG_DAT = 0
    CHUA_RO = 1
    DAT = 2

    @property
    def nhan(self) -> str:
        """The word a clerk reads."""
        return ("không đạt", "chưa rõ", "đạt")[self]


def va(values: Iterable[MucDat]) -> MucDat:
    """All of them; true for none."""
    return min(values, default=MucDat.DAT)


def hoac(values: Iterable[MucDat]) -> MucDat:
    """One of them; false for none."""
    return max(values, default=MucDat.KHONG_DAT)


def la(value: bool | None) -> MucDat:
    """The truth of what is known, or open."""
    return MucDat.CHUA_RO if value is None else MucDat.DAT if value else MucDat.KHONG_DAT


def it_nhat(certain: int, possible: int, needed: int) -> MucDat:
    """Whether a count reaches `needed`, known to be at least `certain` and at most `possible`."""
    if certain >= needed:
        return MucDat.DAT
    return MucDat.CHUA_RO if possible >= needed else MucDat.KHONG_DAT
