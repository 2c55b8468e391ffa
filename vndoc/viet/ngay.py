"""Dates as people type them and as the decree prints them (Nghị định 30/2020, Phụ lục I, Phần I, II-4b).

The decree: day below 10 and months 1 and 2 take a leading 0, months 3 to 12 never do; the year has four digits.
"""

import re
from calendar import isleap, monthrange
from datetime import date

from vndoc.viet.chuan_hoa import fold_space, nfc

GAP = " " * 6
"""Room for a day or month that is written in by hand at the office (about 10 mm at 13-14 pt)."""

_DAY_FIRST = re.compile(r"(?P<d>[0-9]{1,2}) ?(?P<joint>[/-]) ?(?P<m>[0-9]{1,2}) ?(?P=joint) ?(?P<y>[0-9]+)")
_YEAR_FIRST = re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})")
_WORDS = re.compile(r"ngày (?P<d>[0-9]{1,2}) tháng (?P<m>[0-9]{1,2}) năm (?P<y>[0-9]+)", re.IGNORECASE)


def parse_ngay(text: str) -> date:
    """The date that `text` writes: `15/5/2025`, `15-5-2025`, `2025-05-15` or `ngày 15 tháng 5 năm 2025`.

    Raises ValueError with the reason in Vietnamese.
    """
    typed = fold_space(nfc(text))
    match = next((found for form in (_DAY_FIRST, _YEAR_FIRST, _WORDS) if (found := form.fullmatch(typed))), None)
    if match is None:
        raise ValueError(f"“{typed}” không phải là ngày; hãy viết theo mẫu 15/5/2025")
    day, month, year = int(match["d"]), int(match["m"]), match["y"]
    if len(year) != 4:
        raise ValueError(f"năm “{year}” phải viết đủ bốn chữ số, ví dụ 15/5/2025")
    return _checked(day, month, int(year))


def _checked(day: int, month: int, year: int) -> date:
    """The date of the three numbers; raises ValueError saying which number cannot be."""
    if year == 0:
        raise ValueError("không có năm 0000")
    if not 1 <= month <= 12:
        hint = f"; ngày viết trước tháng: {month}/{day}/{year}" if 1 <= day <= 12 < month <= 31 else ""
        raise ValueError(f"không có tháng {month}, chỉ có tháng 1 đến tháng 12{hint}")
    if day == 0:
        raise ValueError("không có ngày 0, ngày đầu tháng là ngày 1")
    last = monthrange(year, month)[1]
    if day > last and month == 2 and not isleap(year):
        raise ValueError(f"không có ngày {day}/02/{year}: năm {year} không nhuận, tháng 2 chỉ có 28 ngày")
    if day > last:
        raise ValueError(f"không có ngày {day}/{_thang(month)}: tháng {month} chỉ có {last} ngày")
    return date(year, month, day)


def _thang(month: int) -> str:
    """The month's number as the decree pads it: 01, 02, 3 … 12."""
    return f"{month:02}" if month < 3 else str(month)


def ngay_ngan(ngay: date) -> str:
    """The short form `02/9/1945`, padded as in the long one."""
    return f"{ngay.day:02}/{_thang(ngay.month)}/{ngay.year:04}"


def ngay_dai(ngay: date | None, nam: int | None = None, thang: int | None = None) -> str:
    """The long form `ngày 05 tháng 01 năm 2020`.

    Without `ngay` the day, and the month unless `thang` is given, stay `GAP`s to be filled in by hand; `nam` is then
    needed (ValueError otherwise).
    """
    if ngay is not None:
        return f"ngày {ngay.day:02} tháng {_thang(ngay.month)} năm {ngay.year:04}"
    if nam is None:
        raise ValueError("chưa biết ngày thì ít nhất phải biết năm")
    if thang is not None and not 1 <= thang <= 12:
        raise ValueError(f"không có tháng {thang}, chỉ có tháng 1 đến tháng 12")
    month = GAP if thang is None else f" {_thang(thang)} "
    return f"ngày{GAP}tháng{month}năm {nam:04}"
