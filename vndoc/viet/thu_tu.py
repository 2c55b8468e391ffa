"""Order: the decree's labels of headings and points, and the Vietnamese alphabet for sorting."""

import re
import unicodedata
from enum import StrEnum

from vndoc.viet.chuan_hoa import fold_space, nfc
from vndoc.viet.so_dem import so_la_ma

CHU_CAI_DIEM = "abcdđeghiklmnopqrstuvxy"
"""Letters of điểm: no ă â ê ô ơ ư and no f j w z (the decree's own usage under Phụ lục I, II-6đ)."""

_ALPHABET = {letter: rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", start=1)}
_TONE_RANK = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_TOKEN = re.compile(r"\d+|[^\W\d_]+")

SortKey = tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
"""One pair (letters, tones) a syllable; a number is ((0, count of digits, digits…), ())."""


class KieuMuc(StrEnum):
    """The kinds of label in front of a heading or a point."""

    LA_MA = "la-ma"
    SO_DEM = "so-dem"
    CHU_CAI = "chu-cai"


def chu_cai_diem(i: int) -> str:
    """The letter of the point at position `i` from 0; ValueError beyond `y` (23 points)."""
    if not 0 <= i < len(CHU_CAI_DIEM):
        raise ValueError(f"một khoản chỉ đánh được {len(CHU_CAI_DIEM)} điểm, từ a) đến y); hãy chia thành nhiều khoản")
    return CHU_CAI_DIEM[i]


def dau_muc(i: int, kieu: KieuMuc) -> str:
    """The label at position `i` from 0: `I.`, `1.` or `a)` (Phụ lục I, II-6đ)."""
    if i < 0:
        raise ValueError(f"thứ tự mục không được âm: {i}")
    match kieu:
        case KieuMuc.LA_MA:
            return f"{so_la_ma(i + 1)}."
        case KieuMuc.SO_DEM:
            return f"{i + 1}."
        case KieuMuc.CHU_CAI:
            return f"{chu_cai_diem(i)})"


def sort_key(text: str) -> SortKey:
    """The place of `text` in Vietnamese alphabetical order, syllable by syllable: letters first, then the tone.

    Tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng. Numbers by value and before letters; capitals and
    punctuation weigh nothing.
    """
    return tuple(_syllable(token) for token in _TOKEN.findall(nfc(text).lower()))


def _syllable(token: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The pair of one syllable or number."""
    if token[0].isdecimal():
        digits = [unicodedata.decimal(char) for char in token]
        while len(digits) > 1 and not digits[0]:
            del digits[0]
        return (0, len(digits), *digits), ()
    letters, tones = [], []
    for char in token:
        letter, tone = _split_tone(char)
        letters.append(_ALPHABET.get(letter, 1000 + ord(letter)))
        tones.append(tone)
    return tuple(letters), tuple(tones)


def _split_tone(char: str) -> tuple[str, int]:
    """A letter without its tone mark, and the tone's rank (0 is ngang); accents foreign to Vietnamese are dropped."""
    parts = unicodedata.normalize("NFD", char)
    tone = next((_TONE_RANK[mark] for mark in parts if mark in _TONE_RANK), 0)
    letter = nfc("".join(mark for mark in parts if mark not in _TONE_RANK))
    return (letter if letter in _ALPHABET else parts[0]), tone


def name_sort_key(full_name: str) -> tuple[SortKey, SortKey, SortKey]:
    """The order of a list of people: given name (the last word), then family name (the first), then the middle."""
    words = fold_space(full_name).split(" ")
    family = words[0] if len(words) > 1 else ""
    return sort_key(words[-1]), sort_key(family), sort_key(" ".join(words[1:-1]))
