"""Characters that cannot stand in a paper: Word refuses the file or prints nothing for them."""

import re

from vndoc.findings import DataPlace, Finding, Severity

MOST_FINDINGS = 100
"""Findings of refused characters told for one file; a broken file may hold a million."""

STAND_IN = "\ufffd"
"""Takes the place of a refused character so that the rest of the file can still be read."""

_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
REFUSED = re.compile(
    # control characters but tab and line feed; line and paragraph separators; lone surrogates; noncharacters
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)


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


def refused(char: str, place: DataPlace) -> Finding:
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
