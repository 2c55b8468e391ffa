"""A share in percent beside its two counts: `508 trên 779 …, đạt 65,2%` (real papers' error 9: `0.65%`).

Cut or rounded are both right. Counts that may be a day and a month are passed over.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from vndoc.findings import Severity, around
from vndoc.proofreading.frame import CONTENT, Proof, Slip
from vndoc.viet.ty_le import ty_le

_COUNT = r"\d{1,3}(?:\.\d{3})+|\d+"
_JOINT = r"\s*/\s*|\s+trên\s+(?:tổng số\s+)?|\s+trong\s+(?:tổng\s+)?số\s+"
_SHARE = re.compile(
    rf"(?<![\w./,-])(?P<phan>{_COUNT})(?P<don_vi>(?:\s+[^\W\d_]+){{0,3}}?)(?:{_JOINT})(?P<tong>{_COUNT})(?![\d/]|-\w|/[A-ZĐ])"
    rf"(?P<giua>(?:\s+[^\W\d_]+){{0,6}}?)\s*[,(;:-]?\s*\(?\s*(?:đạt|chiếm|bằng|tỷ lệ|tương đương)?(?:\s+tỷ lệ)?\s*:?\s*"
    r"(?P<ty_le>\d+(?:[.,]\d+)?)\s*%",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:ngày|trước|sau|từ|đến|tháng|hết|tới|quý|dịp|lễ|và|Điều|khoản|số)\s*$", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:tăng|giảm|vượt|hơn|so|cùng kỳ|kế hoạch|chỉ tiêu|dưới|trở lên|tối thiểu|ít nhất)\b", re.IGNORECASE
)
"""Words behind which a percentage speaks of something else than the share."""


def find(text: str) -> Iterator[Slip]:
    """One slip for each percentage that its counts do not give; surely wrong where it is the bare ratio (`0,65%`)."""
    for match in _SHARE.finditer(text):
        part, whole = (int(match[name].replace(".", "")) for name in ("phan", "tong"))
        slash = "/" in text[match.end("don_vi") : match.start("tong")]
        if (
            not whole
            or part > whole
            or _OTHER.search(match["giua"])
            or (slash and _DATED.search(text[: match.start()]))
        ):
            continue
        typed = match["ty_le"].replace(",", ".")
        decimals = len(typed.partition(".")[2])
        right, shown = Fraction(100 * part, whole), ty_le(part, whole)
        if abs(Fraction(typed) - right) < Fraction(1, 10**decimals):
            continue
        bare = abs(Fraction(typed) * 100 - right) < Fraction(100, 10**decimals) and decimals > 0 and right > 1
        message = f"“{around(text, *match.span())}”: {part} trên {whole} là {shown}, không phải {match['ty_le']}%"
        weight = Severity.LOI if bare else Severity.CANH_BAO
        yield Slip(match.start("ty_le"), match.end(), weight, f"{message}; hãy sửa tỷ lệ hoặc số lượng", shown)


PROOF = Proof(
    name="ty-le-sai",
    severity=Severity.CANH_BAO,
    summary="Tỷ lệ phần trăm viết cạnh hai số lượng tính ra đúng",
    find=find,
    clause=CONTENT,
)
