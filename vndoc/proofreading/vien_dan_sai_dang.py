"""A cited paper whose number is left blank, or whose date lacks the word `ngày` (real papers' errors 4 and 6)."""

import re
from collections.abc import Iterator

from vndoc.findings import Severity
from vndoc.proofreading.frame import Proof, Slip

_CODE = r"(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|NĐ|TT)-[A-ZĐ][\wĐđ&]*(?:[-.][A-ZĐ\d][\wĐđ&]*)*"
_NO_WORD = re.compile(
    rf"(?<!\w)\d{{1,6}}[a-zđ]?(?:/\d{{4}})?/{_CODE}\s*,?\s+(?P<ngay>\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})(?!\d)"
)
_TYPE = r"(?:Tờ trình|Quyết định|Kế hoạch|Công văn|Báo cáo|Thông báo|Hướng dẫn|Biên bản|Nghị quyết|Chương trình)"
_BLANK = re.compile(rf"\b{_TYPE}\s+(?P<so>số\s*[:.…_\s]*/\s*(?P<ma>{_CODE}))")


def find(text: str) -> Iterator[Slip]:
    """One slip for each such citation; the line `(Kèm theo … số  /…)` of an annex may wait for its number."""
    for match in _NO_WORD.finditer(text):
        right = f"ngày {match['ngay']}"
        message = f"“{match.group()}” thiếu chữ “ngày” trước ngày ban hành; hãy viết “{right}”"
        yield Slip(*match.span("ngay"), Severity.CANH_BAO, message, right)
    for match in _BLANK.finditer(text):
        if "kèm theo" not in text[: match.start()].casefold():
            message = f"Viện dẫn “…/{match['ma']}” chưa có số; hãy ghi số của văn bản, hoặc bỏ số và chỉ ghi ngày"
            yield Slip(*match.span("so"), Severity.CANH_BAO, message)


PROOF = Proof(
    name="vien-dan-sai-dang",
    severity=Severity.CANH_BAO,
    summary="Văn bản được viện dẫn có số, và có chữ “ngày” trước ngày ban hành",
    find=find,
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
)
