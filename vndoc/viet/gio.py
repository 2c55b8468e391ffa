"""Hours and days of the week as people type them and as papers print them (Phụ lục II, V-8c; Phụ lục III, Mẫu 1.9)."""

import re
from datetime import date, time

from vndoc.viet.chuan_hoa import fold_space, nfc

THU = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""The days of the week from Monday, written as in a sentence."""

_GIO = re.compile(r"(?P<h>[0-9]{1,2}) ?(?:giờ|h|g|:) ?(?:(?P<m>[0-9]{1,2}) ?(?:phút|ph|p|')?)?", re.IGNORECASE)
_THU_SO = re.compile(r"(?:thứ )?(?P<n>[2-7])", re.IGNORECASE)


def parse_gio(text: str) -> time:
    """The hour that `text` writes: `8 giờ 30`, `8h30`, `08:30`, `14 giờ`. Raises ValueError with the reason."""
    typed = fold_space(nfc(text))
    found = _GIO.fullmatch(typed)
    if found is None:
        raise ValueError(f"“{typed}” không phải là giờ; hãy viết theo mẫu 8 giờ 30")
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if hour > 23 or minute > 59:
        raise ValueError(f"không có “{typed}”; giờ từ 0 đến 23, phút từ 0 đến 59, hãy viết theo mẫu 14 giờ 30")
    return time(hour, minute)


def gio_dai(gio: time) -> str:
    """The long form `08 giờ 30`."""
    return f"{gio.hour:02} giờ {gio.minute:02}"


def thu_trong_tuan(ngay: date) -> str:
    """The day of the week as printed in a sentence: `thứ Năm`, `Chủ nhật`."""
    return THU[ngay.weekday()]


def parse_thu(text: str) -> str:
    """The day of the week that `text` writes (`thứ Năm`, `thứ 5`, `chủ nhật`), as printed. Raises ValueError."""
    typed = fold_space(nfc(text))
    named = next(
        (one for one in THU if typed.casefold() in (one.casefold(), one.casefold().removeprefix("thứ "))), None
    )
    number = _THU_SO.fullmatch(typed)
    if named is None and number is not None:
        named = THU[int(number["n"]) - 2]
    if named is None and typed.casefold() == "cn":
        named = THU[-1]
    if named is None:
        raise ValueError(f"“{typed}” không phải là ngày trong tuần; hãy viết theo mẫu thứ Năm")
    return named
