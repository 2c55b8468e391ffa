"""Years that cannot be: five digits, a digit lost, far from any time a paper speaks of (real papers' error 8)."""

import re
from collections.abc import Iterator

from vndoc.findings import Severity
from vndoc.proofreading.frame import CONTENT, Proof, Slip

LATEST = 2100
"""The last year that plans look forward to."""

_EXTRA = "năm thừa hoặc thiếu chữ số"
_YEAR = re.compile(
    r"\bnăm\s+(?P<nam>\d{3,6})(?![\d/%]|[.,]\d|\s+(?:đồng|người|hồ sơ|lượt|đơn vị|cá nhân|tập thể)\b)", re.I
)
_DATE = re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}/(?P<nam>\d{5,}|\d{3})(?![\d/])")


def find(text: str) -> Iterator[Slip]:
    """One slip for each year."""
    for match in _DATE.finditer(text):
        yield _slip(match, Severity.LOI, _EXTRA)
    for match in _YEAR.finditer(text):
        year = match["nam"]
        if len(year) == 5 and year[:2] in ("19", "20"):
            yield _slip(match, Severity.LOI, _EXTRA)
        elif len(year) == 3 and year[:2] in ("20", "19") and _ends(text, match.end()):
            yield _slip(match, Severity.CANH_BAO, "năm có lẽ thiếu một chữ số")
        elif len(year) == 4 and int(year) > LATEST:
            yield _slip(match, Severity.CANH_BAO, "năm xa quá, có lẽ gõ nhầm")


def _ends(text: str, end: int) -> bool:
    """Whether nothing that could be counted follows."""
    return re.match(r"\s*(?:$|[.,;:)]|(?:-|–|đến)\s)", text[end:]) is not None


def _slip(match: re.Match[str], severity: Severity, reason: str) -> Slip:
    return Slip(*match.span(), severity, f"“{match.group()}”: {reason}; hãy viết đúng bốn chữ số, ví dụ 2025")


PROOF = Proof(
    name="nam-vo-ly",
    severity=Severity.LOI,
    summary="Năm viết đủ bốn chữ số, không thừa, không thiếu",
    find=find,
    clause=CONTENT,
)
