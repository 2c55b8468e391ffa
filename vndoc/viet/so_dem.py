"""Numbers: Roman, as a paper's number, and in words."""

import re

LARGEST_IN_WORDS = 10**15

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_ROMAN_FORM = re.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}


def so_la_ma(n: int) -> str:
    """`n` (1..3999) in Roman digits, as phần, chương and phụ lục are numbered (Phụ lục I, II-6đ and III-1a)."""
    if not 1 <= n <= 3999:
        raise ValueError(f"số La Mã chỉ viết được từ 1 đến 3999, không viết được {n}")
    digits: list[str] = []
    for value, letters in _ROMAN:
        count, n = divmod(n, value)
        digits.append(letters * count)
    return "".join(digits)


def doc_so_la_ma(text: str) -> int:
    """The value of a Roman number in capitals; ValueError for anything else, `IIII` and `VX` too."""
    if not text or not _ROMAN_FORM.fullmatch(text):
        raise ValueError(f"“{text}” không phải là số La Mã")
    values = {letters: value for value, letters in _ROMAN if len(letters) == 1}
    numbers = [values[letter] for letter in text]
    following = [*numbers[1:], 0]
    return sum(-one if one < after else one for one, after in zip(numbers, following, strict=True))


def so_van_ban(n: int) -> str:
    """A paper's number as printed after “Số:”: a leading 0 below 10 (Phụ lục I, II-3c). ValueError below 1."""
    if n < 1:
        raise ValueError(f"số văn bản bắt đầu từ 01, không có số {n}")
    return f"{n:02}"


def bang_chu(n: int) -> str:
    """`n` (0..10^15) in words: 2026 -> `hai nghìn không trăm hai mươi sáu`. ValueError outside.

    Spelling: `nghìn`, `tỷ`, `linh`; 4 after `mươi` is `tư`.
    """
    if not 0 <= n <= LARGEST_IN_WORDS:
        raise ValueError(f"chỉ đọc được số từ 0 đến {LARGEST_IN_WORDS}, không đọc được {n}")
    if n == 0:
        return _DIGITS[0]
    billions, rest = divmod(n, 10**9)
    words = [*_below_billion(billions, False), "tỷ"] if billions else []
    return " ".join([*words, *_below_billion(rest, bool(billions))])


def _below_billion(n: int, follows: bool) -> list[str]:
    """The words of 0..999 999 999; `follows` when higher groups stand before it. Groups of 000 are not read."""
    words: list[str] = []
    for size, name in ((10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group = n // size % 1000
        if group:
            words += [*_group(group, follows or bool(words)), *([name] if name else [])]
    return words


def _group(n: int, follows: bool) -> list[str]:
    """The words of 1..999; after a higher group the hundreds are always read (`không trăm linh năm`)."""
    hundreds, rest = divmod(n, 100)
    tens, units = divmod(rest, 10)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or follows else []
    if tens > 1:
        words += [_DIGITS[tens], "mươi"]
    elif tens == 1:
        words.append("mười")
    elif units and words:
        words.append("linh")
    if units:
        words.append(_units(tens, units))
    return words


def _units(tens: int, units: int) -> str:
    """The last digit's word, which the digit before it may change: mười lăm, hai mươi mốt."""
    if tens > 1 or (tens == 1 and units == 5):
        return _AFTER_TENS.get(units, _DIGITS[units])
    return _DIGITS[units]
