"""Capitals of Vietnamese text (Nghị định 30/2020, Phụ lục I for lines in capitals, Phụ lục II for sentences)."""

from vndoc.viet.chuan_hoa import nfc

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")

CHU_THUONG = "abcdefghijklmnopqrstuvwxyzđ" + "".join(
    nfc(vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES if nfc(vowel + tone) not in "aeiouy"
)
"""Every small letter of Vietnamese text, for classes of regular expressions: in Unicode the two cases alternate."""
CHU_HOA = CHU_THUONG.upper()
"""Every capital letter."""


def la_chu_hoa(text: str) -> bool:
    """Whether every letter that has two cases is a capital, and there is at least one."""
    return text.isupper()


def viet_hoa(text: str) -> str:
    """`text` in capitals, in NFC."""
    return nfc(nfc(text).upper())


def viet_hoa_dau(text: str) -> str:
    """`text` in NFC with its first letter as a capital; a text that begins with a number stays as it is."""
    return _change_first(nfc(text), upper=True)


def viet_thuong_dau(text: str) -> str:
    """`text` in NFC with its first letter small; an abbreviation at the start (`UBND tỉnh`) stays as it is."""
    return _change_first(nfc(text), upper=False)


def _change_first(text: str, *, upper: bool) -> str:
    """Change the first letter; only quotation marks and other signs may stand before it."""
    at = next((index for index, char in enumerate(text) if char.isalnum()), None)
    if at is None or not text[at].isalpha():
        return text
    if not upper and text[at].isupper() and text[at + 1 : at + 2].isupper():
        return text
    letter = text[at].upper() if upper else text[at].lower()
    return nfc(text[:at] + letter + text[at + 1 :])
