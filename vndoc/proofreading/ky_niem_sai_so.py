"""The count of an anniversary beside its two dates: `80 năm ngày … (28/8/1945 - 28/8/2025)`."""

import re
from collections.abc import Iterator
from datetime import date

from vndoc.findings import Severity
from vndoc.proofreading.frame import Proof, Slip
from vndoc.viet.ngay import parse_ngay

_DATE = r"(?:ngày\s+)?(\d{1,2}/\d{1,2}/\d{4})"
_COUNTED = re.compile(
    rf"(?<![\d/.,])(?:(?P<nam>\d{{1,3}})\s+năm|[Ll]ần thứ\s+(?P<lan>\d{{1,3}}))\b(?P<ten>[^();\d]{{3,160}})"
    rf"\(\s*{_DATE}\s*[-–—]\s*{_DATE}\s*\)"
)


def find(text: str) -> Iterator[Slip]:
    """One slip for each count that is not the difference of the years; two different days are no anniversary."""
    for match in _COUNTED.finditer(text):
        dates = _day(match[4]), _day(match[5])
        first, last = dates
        if first is None or last is None or (first.day, first.month) != (last.day, last.month):
            continue
        group = "nam" if match["nam"] else "lan"
        right = last.year - first.year
        if int(match[group]) != right:
            told = f"“{match[group]} năm" if group == "nam" else f"“lần thứ {match[group]}"
            message = f"{told}{match['ten'].rstrip()}”: từ {match[4]} đến {match[5]} là {right} năm; hãy viết {right}"
            yield Slip(match.start(group), match.end(group), Severity.LOI, message, str(right))


def _day(typed: str) -> date | None:
    try:
        return parse_ngay(typed)
    except ValueError:
        return None


PROOF = Proof(
    name="ky-niem-sai-so",
    severity=Severity.LOI,
    summary="Số năm kỷ niệm bằng hiệu của hai năm viết trong ngoặc",
    find=find,
    clause="Điều 3 khoản 6 Luật Thi đua, khen thưởng năm 2022",
)
