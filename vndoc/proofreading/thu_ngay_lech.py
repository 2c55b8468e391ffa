"""The day of the week beside a date: `thứ Năm, ngày 18 tháng 12 năm 2025` must be a Thursday.

An ordinal (`lần thứ hai, ngày …`) is none: the name of a day is taken where it has its capital (Phụ lục II, V-8c), a
number (`thứ 5`) where it stands at a beginning or behind a part of the day.
"""

import re
from collections.abc import Iterator

from vndoc.findings import Severity
from vndoc.proofreading.frame import Proof, Slip
from vndoc.viet.gio import parse_thu, thu_trong_tuan
from vndoc.viet.ngay import ngay_ngan, parse_ngay

_DATE = r"\d{1,2}[/-]\d{1,2}[/-]\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}"
_DAY = r"[Tt]hứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]hủ [Nn]hật|[Tt]hứ\s+[2-7]"
_PAIR = re.compile(rf"(?<!\w)(?P<thu>{_DAY})\s*[,(]?\s*(?:ngày\s+(?=\d{{1,2}}[/-]))?(?P<ngay>{_DATE})(?!\d)")
_BEFORE_NUMBER = re.compile(r"(?:^|[,;:.(]|\b(?:sáng|trưa|chiều|tối|vào|từ|đến|và))\s*$", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(?:lần|kỳ|phiên|đợt|khóa|tuần|năm|quý|bản)\s*$", re.IGNORECASE)


def find(text: str) -> Iterator[Slip]:
    """One slip for each day of the week that is not the date's."""
    for match in _PAIR.finditer(text):
        before = text[: match.start()]
        if _ORDINAL.search(before) or (match["thu"][-1].isdigit() and not _BEFORE_NUMBER.search(before)):
            continue
        try:
            day = parse_ngay(match["ngay"])
        except ValueError:
            continue
        right = thu_trong_tuan(day)
        if parse_thu(match["thu"]) != right:
            message = f"“{match.group()}”: ngày {ngay_ngan(day)} là {right}; hãy sửa thứ hoặc sửa ngày"
            yield Slip(match.start("thu"), match.end("thu"), Severity.LOI, message, right)


PROOF = Proof(
    name="thu-ngay-lech",
    severity=Severity.LOI,
    summary="Thứ trong tuần viết cạnh ngày là thứ của ngày đó",
    find=find,
    clause="Phụ lục II, Mục V, khoản 8",
)
