"""The value of a cell as the text that a clerk sees in a Vietnamese Excel.

Numbers are given exactly, not cut to the decimals that are shown: a share of 69,996 % must not become 70 %.
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite

from vndoc.viet.chuan_hoa import nfc

Value = int | float | str | bool | date | time | timedelta
"""What calamine gives for a cell; `""` for an empty one."""

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_HOURS = re.compile("h+:m+(?::s+)?|m+:s+")
_ZEROS = re.compile("0{2,}")
_LARGEST = 10**15
"""From here on Excel itself keeps no more digits."""
_SPACES = re.compile("[\u00a0\u2007\u202f]")


def shown(value: Value, number_format: str = "") -> str:
    """The text of a value in a cell of that number format; `""` for an empty cell."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "có" if value else "không"
    bare = _HOURS.sub("", _QUOTED.sub("", number_format).split(";")[0].lower())
    if isinstance(value, datetime):
        hours = _hours(value.time())
        return shown(value.date(), number_format) + ("" if hours == "0:00" else f" {hours}")
    if isinstance(value, date):
        return _date(value, bare)
    if isinstance(value, time):
        return _hours(value)
    if isinstance(value, timedelta):
        seconds = int(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}"
    return _number(value, bare)


def clean(text: str) -> str:
    """NFC, plain spaces, plain line ends, nothing around: what a cell shows, however it was pasted."""
    if not text.isascii():
        text = nfc(_SPACES.sub(" ", text))
    return (text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text).strip()


def decimal_text(number: Decimal) -> str:
    """A number with a decimal comma, no exponent, no zeros behind: `12,5`."""
    plain = f"{number:f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return ("0" if plain in ("-0", "") else plain).replace(".", ",")


def _number(value: float, bare: str) -> str:
    if not isfinite(value):
        return str(value)
    exact = Decimal(format(value, ".15g")) if abs(value) < _LARGEST else Decimal(round(value))
    if "%" in bare:
        return decimal_text(exact * 100) + "%"
    text = decimal_text(exact)
    return text.zfill(len(bare)) if _ZEROS.fullmatch(bare) and text.isdecimal() else text


def _date(value: date, bare: str) -> str:
    """Day, month, year with the zeros that the format asks for, and only the parts that it shows."""
    day = f"{value.day:02}" if re.search("(?<!d)dd(?!d)", bare) else str(value.day)
    month = f"{value.month:02}" if re.search("(?<!m)mm(?!m)", bare) else str(value.month)
    if bare and "d" not in bare and "y" in bare:
        return f"{month}/{value.year}" if "m" in bare else str(value.year)
    return f"{day}/{month}/{value.year}"


def _hours(value: time) -> str:
    return f"{value.hour}:{value.minute:02}"
