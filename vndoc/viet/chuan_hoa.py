"""Normal forms of Vietnamese text: one for storing (NFC), the others only for comparing."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

NEAREST_CUTOFF = 0.6
"""Likeness (0..1) below which a suggestion would puzzle more than it helps."""

_PLAIN_PAIRS = ("oa", "oe", "uy")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_ACCENTS = re.compile("[\u0300-\u036f]+")
"""The block of combining marks that Latin letters come apart into."""


def nfc(text: str) -> str:
    """`text` in Unicode normal form C: each accented letter is one character where Unicode has one."""
    return unicodedata.normalize("NFC", text)


def _tone_pairs() -> dict[str, str]:
    """Every `òa`-like pair with the tone mark on the first vowel -> the same pair with it on the second."""
    pairs: dict[str, str] = {}
    for plain in _PLAIN_PAIRS:
        for first, second in ((plain[0], plain[1]), (plain[0].upper(), plain[1]), (plain[0].upper(), plain[1].upper())):
            pairs |= {nfc(first + tone) + second: first + nfc(second + tone) for tone in _TONES}
    return pairs


_PAIRS = _tone_pairs()
_OPEN_PAIR = re.compile(f"(?:{'|'.join(_PAIRS)})(?!\\w)")


def fold_tone(text: str) -> str:
    """`text` in NFC with the tone mark of a final oa, oe, uy on its second vowel: `hòa` -> `hoà`, `ủy` -> `uỷ`.

    Only for comparing: the decree does not rule the placement and itself prints both. The result has as many
    characters as the NFC text, so positions in one are positions in the other.
    """
    return _OPEN_PAIR.sub(lambda match: _PAIRS[match.group()], nfc(text))


def fold_space(text: str) -> str:
    """`text` with each run of white space (no-break spaces and line ends too) as one space, none at the ends."""
    return " ".join(text.split())


def without_accents(text: str) -> str:
    """`text` without any accent: `Đề nghị` -> `De nghi`."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return nfc(bare.replace("đ", "d").replace("Đ", "D"))


def _loose(text: str) -> str:
    """The form in which two spellings of a name are compared: no accents, small letters, one kind of joint."""
    return fold_space(re.sub(r"[-_.]+", " ", without_accents(text).lower()))


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `word` was probably meant to be, or None where nothing is near.

    Accents, capitals and the joint (`_`, `-`, space) weigh nothing: `Nơi nhận` is near to `noi_nhan`.
    """
    loose: dict[str, str] = {}
    for candidate in candidates:
        loose.setdefault(_loose(candidate), candidate)
    found = get_close_matches(_loose(word), loose, n=1, cutoff=NEAREST_CUTOFF)
    return loose[found[0]] if found else None
