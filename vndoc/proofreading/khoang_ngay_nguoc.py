"""A period whose end is before its beginning: `từ ngày 01/7/2025 đến ngày 30/6/2025` (D05)."""

import re
from collections.abc import Iterator

from vndoc.findings import Severity
from vndoc.proofreading.frame import CONTENT, Proof, Slip
from vndoc.viet.ngay import ngay_ngan, parse_ngay

_DATE = r"\d{1,2}/\d{1,2}/\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}"
_PERIOD = re.compile(
    rf"\b[Tt]ừ\s+(?:ngày\s+(?=\d{{1,2}}/))?(?P<dau>{_DATE})\s*,?\s+đến\s+(?:hết\s+)?(?:ngày\s+(?=\d{{1,2}}/))?(?P<cuoi>{_DATE})(?!\d)"
)


def find(text: str) -> Iterator[Slip]:
    """One slip for each such period."""
    for match in _PERIOD.finditer(text):
        try:
            first, last = parse_ngay(match["dau"]), parse_ngay(match["cuoi"])
        except ValueError:
            continue
        if last < first:
            message = (
                f"“{match.group()}”: ngày {ngay_ngan(last)} đứng trước ngày {ngay_ngan(first)}; hãy xem lại hai ngày"
            )
            yield Slip(*match.span("cuoi"), Severity.LOI, message)


PROOF = Proof(
    name="khoang-ngay-nguoc",
    severity=Severity.LOI,
    summary="Khoảng thời gian “từ ngày … đến ngày …” có ngày cuối không trước ngày đầu",
    find=find,
    clause=CONTENT,
)
