"""Characters that cannot stand in a paper: Word refuses the file or prints nothing for them."""

import re

from vndoc.findings import DataPlace, Finding, Place, Severity

MOST_FINDINGS = 100
"""Findings of refused characters told for one file; a broken file may hold a million."""

STAND_IN = "\ufffd"
"""Takes the place of a refused character so that the rest of the file can still be read."""

_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
REFUSED = re.compile(
    # control characters but tab and line feed; line and paragraph separators; lone surrogates; noncharacters
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)

_OLD_LETTERS = "\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be"
"""Signs that stand for Vietnamese letters in TCVN3, the encoding of the `.VnTime` fonts."""
_OLD_LETTER = re.compile(f"[{_OLD_LETTERS}]")
_OLD_WORD = re.compile(f"[A-Za-z][{_OLD_LETTERS}][A-Za-z]|(?<!\\w)\u00ae[A-Za-z]")


def scan_old_encoding(name: str, text: str) -> list[Finding]:
    """One warning for a file with words in TCVN3 (`C«ng t¸c`), at the first line that has two of them or more."""
    if text.isascii():
        return []
    for number, line in enumerate(text.split("\n"), start=1):
        first = _OLD_WORD.search(line)
        if first and (found := old_letters(line, DataPlace(name, number, first.start() + 1))):
            return [found]
    return []


def may_be_old(text: str) -> bool:
    """Whether a text has a sign of TCVN3 at all: a quick look before `old_letters`."""
    return _OLD_LETTER.search(text) is not None


def old_letters(line: str, place: Place) -> Finding | None:
    """The warning for a text with two words in TCVN3 or more, at `place`; None for another."""
    if len(_OLD_WORD.findall(line)) < 2:
        return None
    message = (
        "Chữ ở đây gõ theo bảng mã cũ (TCVN3, phông .VnTime) nên in ra sai. "
        "Hãy chuyển sang Unicode, ví dụ bằng UniKey (Ctrl+Shift+F6), rồi dán lại."
    )
    return Finding("bang-ma-cu", Severity.CANH_BAO, place, message)


def scan_text(name: str, text: str) -> list[Finding]:
    """A finding for each refused character as it stands in the file `name`."""
    findings: list[Finding] = []
    line, start = 1, 0
    for match in REFUSED.finditer(text):
        if len(findings) == MOST_FINDINGS:
            findings.append(_and_more(DataPlace(name, line, match.start() - start + 1)))
            break
        line += text.count("\n", start, match.start())
        start = text.rfind("\n", 0, match.start()) + 1
        findings.append(refused(match.group(), DataPlace(name, line, match.start() - start + 1)))
    return findings


def refused(char: str, place: Place) -> Finding:
    """The finding for one refused character."""
    message = (
        f"Có ký tự không nhìn thấy, không được phép dùng (U+{ord(char):04X}), thường lẫn vào khi sao chép. "
        "Hãy xóa ký tự này; nếu cần, gõ lại cả từ."
    )
    return Finding("ky-tu-cam", Severity.LOI, place, message)


def _and_more(place: DataPlace) -> Finding:
    """The last finding of a file that is full of refused characters."""
    message = f"Từ đây còn nhiều ký tự không được phép nữa; đã báo {MOST_FINDINGS} ký tự đầu. Hãy gõ lại tập tin này."
    return Finding("ky-tu-cam", Severity.LOI, place, message)


def masked(text: str) -> str:
    """`text` with a stand-in for each refused character; positions stay."""
    return REFUSED.sub(STAND_IN, text)
