"""What is wrong with something typed for a number, in a clerk's words, and what to write instead."""

import re

_NEGATIVE = re.compile(r"[-−–]\s*\d[\d.,]*\s*%?", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:[. ]\d{3}){1,2}", re.ASCII)
_DECIMAL = re.compile(r"\d+[.,]\d+", re.ASCII)
_LONG_DECIMAL = re.compile(r"\d{1,9}[.,]\d{5,}\s*%?", re.ASCII)
_PERCENT = re.compile(r"\d+(?:[.,]\d+)?\s*%", re.ASCII)
_DIGITS = re.compile(r"[\d.,\s]+%?", re.ASCII)
_WITH_WORDS = re.compile(r"(?P<so>\d{1,9})\s+[^\W\d].*", re.DOTALL)
_MOST_DIGITS = 9

Told = tuple[str, str | None]
"""The message, and what to write where that is sure."""


def loi_so(text: str) -> Told | None:
    """What is wrong with any number: below zero, with endless decimals, beyond all bounds; None where it is none."""
    if _NEGATIVE.fullmatch(text):
        return f"“{text}” là số âm. Hãy ghi số từ 0 trở lên.", None
    if _LONG_DECIMAL.fullmatch(text):
        return f"“{text}” có quá nhiều chữ số lẻ. Hãy làm tròn, nhiều nhất bốn chữ số lẻ.", None
    if _DIGITS.fullmatch(text) and sum(sign.isdigit() for sign in text) > _MOST_DIGITS:
        return f"“{text}” quá lớn. Hãy xem lại số chữ số.", None
    return None


def loi_so_nguyen(text: str) -> Told:
    """What is wrong with a text that is no whole number of at most nine digits written without points."""
    if told := loi_so(text):
        return told
    if _GROUPED.fullmatch(text):
        right = text.replace(".", "").replace(" ", "")
        return f"“{text}”: số ở đây viết liền, không có dấu chấm, dấu cách. Hãy viết `{right}`.", right
    if _PERCENT.fullmatch(text):
        return f"“{text}”: ở đây ghi số lượng, không ghi phần trăm. Hãy ghi số nguyên, ví dụ 12.", None
    if _DECIMAL.fullmatch(text):
        return f"“{text}” không phải là số nguyên. Hãy ghi số nguyên, ví dụ 12.", None
    if match := _WITH_WORDS.fullmatch(text):
        return f"“{text}”: ở đây chỉ ghi con số. Hãy viết `{match['so']}`.", match["so"]
    return f"“{text}” không phải là số. Hãy viết bằng chữ số, ví dụ 12.", None
