"""MISC-SPACE: no double spaces, no space before punctuation, no spaces or tabs as an indent.

Room left for handwriting in the lines of number, date and `(Kèm theo …)` is lawful.
Wrong: `thi đua ,  khen thưởng`. Right: `thi đua, khen thưởng`. Phụ lục I, Phần I, Mục II, khoản 6 điểm e (indents).
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import BLANK, OTHER, RULE_ONLY, Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity, around
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import KEEP
from vndoc.linter.reading import plain
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook

_DOUBLE = re.compile(r"(?<=\S) {2,}(?=\S)")
_BEFORE = re.compile(r"(?<=[^\s.…/]) +(?=[,;:!?)”](?:\s|$)|[,;](?=\w)|\.(?:\s|$))|(?<=[(“]) +(?=\w)")
_LEADING = re.compile(r"^[ \t]+(?=\S)")
_HANDWRITTEN = re.compile(r"(?<=[Ss]ố) +(?=/)|(?<=[Ss]ố:) +(?=/)|(?<=ngày) {3,}(?=tháng)|(?<=tháng) {3,}(?=năm)")
_LINES_OF_THEIR_OWN = frozenset({"so_ky_hieu", "dia_danh_thoi_gian", RULE_ONLY, BLANK})
_LABELLED = frozenset({"kinh_gui", "noi_nhan", "trich_yeu_cong_van"})
"""Components whose colon another rule judges."""
_ALIGNED = frozenset({"kinh_gui", OTHER})
"""Components that may be aligned under a colon by tabs."""


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each kind of superfluous space, its repeats counted."""
    double: list[Spot] = []
    before: list[Spot] = []
    leading: list[Spot] = []
    for mark, paragraph in paper.in_order():
        if mark in _LINES_OF_THEIR_OWN:
            continue
        text = plain(paragraph)
        kept = {match.span() for match in _HANDWRITTEN.finditer(text)}
        double += [_spot(paragraph, text, match, " ") for match in _DOUBLE.finditer(text) if match.span() not in kept]
        if mark not in _LABELLED and not (mark == "noi_nhan_dong" and KEEP.match(text)):
            before += [_spot(paragraph, text, match, "") for match in _BEFORE.finditer(text)]
        if mark not in _ALIGNED and _LEADING.search(text):
            leading.append(Spot(paragraph, text, text.strip()))
    voice = Voice(RULE, paper, rulebook)
    yield from voice.once(double, "Có nhiều dấu cách liền nhau; chỉ để một dấu cách")
    yield from voice.once(before, "Có dấu cách thừa cạnh dấu câu; dấu câu viết liền sau chữ đứng trước")
    message = "Dùng dấu cách hoặc phím Tab để thụt dòng; xóa đi và đặt thụt dòng trong định dạng đoạn (Paragraph)"
    yield from voice.once(leading, message)


def _spot(paragraph: Paragraph, text: str, match: re.Match[str], right: str) -> Spot:
    start, end = match.span()
    return Spot(paragraph, around(text, start, end), around(text, start, end, right))


RULE = Rule(
    name="khoang-trang-thua",
    reference="MISC-SPACE",
    severity=Severity.CANH_BAO,
    summary="Không có dấu cách thừa, không dùng dấu cách hay phím Tab để thụt dòng",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    check=check,
)
