"""Anniversaries: the stock table and the words a plan uses for them.

The count is written `N năm` in every year: năm tròn (ends in 0; Luật Thi đua, khen thưởng 2022, Điều 3 khoản 6) and
năm lẻ 5 (Nghị định 145/2013/NĐ-CP) only decide how a day is celebrated. “Lần thứ N”, also used in other years, reads
oddly before most of the names (“lần thứ 81 Quốc khánh Việt Nam”); the usual form without a count is `dem=False`.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from vndoc.viet.ngay import ngay_ngan


@dataclass(frozen=True)
class KyNiem:
    """One anniversary: `ten` as it stands after the count, `do_tin_cay` one of the words explained in the table."""

    khoa: str
    ten: str
    ngay: date
    nguon: str
    do_tin_cay: str


def load_ky_niem() -> tuple[KyNiem, ...]:
    """The stock table, in the order of the calendar year."""
    table = tomllib.loads(files("vndoc.quy_dinh").joinpath("ky_niem.toml").read_text(encoding="utf-8"))
    return tuple(KyNiem(khoa=khoa, **entry) for khoa, entry in table.items())


def so_nam(ngay: date, nam: int) -> int:
    """The number of years in `nam` since the event."""
    return nam - ngay.year


def viet_ky_niem(ten: str, ngay: date, nam: int, *, dem: bool = True) -> str:
    """The words after “kỷ niệm”: `80 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025)`.

    Without a count where `dem` is False or the event is not in the past; 29 February falls on the 28th in other years.
    """
    years = so_nam(ngay, nam)
    if years <= 0:
        return f"{ten} ({ngay_ngan(ngay)})"
    dates = f"({ngay_ngan(ngay)} - {ngay_ngan(_same_day(ngay, nam))})"
    if not dem:
        return f"{ten} {dates}"
    return f"{years} năm {ten} {dates}"


def _same_day(ngay: date, nam: int) -> date:
    if (ngay.month, ngay.day) == (2, 29):
        return date(nam, 2, 28)
    return ngay.replace(year=nam)
