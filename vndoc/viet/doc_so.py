"""Numbers read back: from words (`ba mươi ba triệu sáu trăm nghìn`) and from digits as papers group them (`1.063`)."""

import re
from fractions import Fraction

from vndoc.viet.chuan_hoa import fold_space, fold_tone

_DIGITS = {
    **{
        word: value
        for value, word in enumerate(("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"))
    },
    "bẩy": 7,
}
_LAST = {**_DIGITS, "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_DIGIT = "|".join(_DIGITS)
_UNIT = "|".join(_LAST)
_GROUP = re.compile(
    rf"(?:(?P<tram>{_DIGIT}) trăm)?(?:(?:^| )(?:(?:linh|lẻ) (?P<le>{_UNIT})"
    rf"|(?P<muoi>mười)(?: (?P<sau_muoi>{_UNIT}))?"
    rf"|(?P<chuc>{_DIGIT}) mươi(?: (?P<don_vi>{_UNIT}))?"
    rf"|(?P<mot_chu>{_DIGIT})))?"
)
_SCALES = ((10**9, ("tỷ", "tỉ")), (10**6, ("triệu",)), (10**3, ("nghìn", "ngàn")))

SO = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
"""A number in digits: dots group thousands, a comma begins the decimals."""


def doc_bang_chu(text: str) -> int:
    """The number that `text` says in words; `nghìn` or `ngàn`, `linh` or `lẻ`, `tư` or `bốn`, commas typed or not.

    Raises ValueError where it is anything but one whole number.
    """
    words = fold_space(fold_tone(text).replace(",", " ")).casefold()
    if not words:
        raise ValueError("không có chữ nào")
    return _number(words, _SCALES)


def _number(words: str, scales: tuple[tuple[int, tuple[str, ...]], ...]) -> int:
    """The number of `words`, whose greatest scale is the first of `scales`."""
    if not scales:
        return _group(words)
    size, names = scales[0]
    found = list(re.finditer(rf"(?<!\S)(?:{'|'.join(names)})(?!\S)", words))
    if not found:
        return _number(words, scales[1:])
    before, after = words[: found[-1].start()].strip(), words[found[-1].end() :].strip()
    inner = scales[1:]
    count = _number(before, inner)
    return count * size + (_number(after, inner) if after else 0)


def _group(words: str) -> int:
    """The number 0..999 of `words`."""
    match = _GROUP.fullmatch(words)
    if match is None or not words:
        raise ValueError(f"“{words}” không phải là số viết bằng chữ")
    ones = next((match[name] for name in ("le", "sau_muoi", "don_vi", "mot_chu") if match[name]), None)
    tens = 10 if match["muoi"] else 10 * _DIGITS[match["chuc"]] if match["chuc"] else 0
    return 100 * _DIGITS.get(match["tram"] or "", 0) + tens + (_LAST[ones] if ones else 0)


def doc_chu_so(text: str) -> Fraction:
    """The number of digits of the form `SO`: `956.700.000` -> 956700000, `0,65` -> 13/20. ValueError for others."""
    if not re.fullmatch(SO, text):
        raise ValueError(f"“{text}” không phải là số")
    return Fraction(text.replace(".", "").replace(",", "."))


def chu_so(number: int) -> str:
    """`number` in digits with dots between thousands: 33600000 -> `33.600.000`."""
    return f"{number:,}".replace(",", ".")
