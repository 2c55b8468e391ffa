"""ANNEX-REF (text): under an annex's title stands `(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)`.

Number and date may be blank; filled in they are those of the letterhead. A named paper outside the 29 types that has no
number is cited without one. Wrong: `Kèm theo Kế hoạch số 05/KH-ABC`.
Right: `(Kèm theo Kế hoạch số 05/KH-ABC ngày 15 tháng 3 năm 2025 của Sở Ngoại vụ)`.
Phụ lục I, Phần I, Mục III, khoản 1 điểm c.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity, shorten
from vndoc.linter.frame import Rule
from vndoc.linter.phu_luc import PhuLuc, annexes
from vndoc.linter.reading import one_line
from vndoc.linter.so_ky_hieu import SoKyHieu, expected_abbreviation, number_line, take_apart
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.ngay import parse_ngay

PATTERN = "(Kèm theo Kế hoạch số 05/KH-ABC ngày 15 tháng 3 năm 2025 của Sở Ngoại vụ)"
_BLANK = "[^a-zđ]*?"
_BEGIN = r"\((?:Ban hành k|K)èm theo [^\W\d_].*?"
_END = rf"\bngày\b(?P<d>{_BLANK})\btháng\b(?P<m>{_BLANK})\bnăm\b(?P<y>{_BLANK})\bcủa\b.*\)"
_FORM = re.compile(rf"{_BEGIN}\bsố\b(?P<number>.*?){_END}")
_FORM_WITHOUT_NUMBER = re.compile(rf"{_BEGIN}(?P<number>){_END}")
"""For annexes of a paper outside the 29 types that has no number itself: a pledge."""

_CODE = re.compile(r"\d+/[\w&Đđ-]+")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """For each annex a finding where the line is missing, of another form, or not of this paper."""
    voice = Voice(RULE, paper, rulebook)
    for annex in annexes(paper):
        yield from _judge(voice, annex)


def _judge(voice: Voice, annex: PhuLuc) -> Iterator[Finding]:
    line = annex.reference
    if line is None:
        message = f"“{shorten(one_line(annex.heading))}” thiếu dòng chỉ dẫn dưới tên phụ lục; viết như “{PATTERN}”."
        yield voice.at(annex.heading, message)
        return
    text = one_line(line)
    numbered = voice.paper.loai is not None or voice.paper.first("so_ky_hieu") is not None
    match = _FORM.fullmatch(text) or (None if numbered else _FORM_WITHOUT_NUMBER.fullmatch(text))
    if match is None:
        yield voice.at(line, f"Dòng chỉ dẫn của phụ lục “{shorten(text, 80)}” không đúng mẫu; viết như “{PATTERN}”.")
        return
    yield from _agrees(voice, line, match)


def _agrees(voice: Voice, line: Paragraph, match: re.Match[str]) -> Iterator[Finding]:
    """A finding for a number, one for a date, that differ from the letterhead's."""
    head = number_line(voice.paper)
    code = _CODE.search(match["number"])
    if head and code and _differs(voice, head[1], code.group()):
        wanted = head[1].written().removeprefix("Số: ")
        message = f"Phụ lục ghi số “{code.group()}”, đầu văn bản ghi “{wanted}”; sửa cho khớp."
        yield voice.at(line, message, one_line(line).replace(code.group(), wanted, 1))
    try:
        ngay = parse_ngay(f"ngày {match['d'].strip()} tháng {match['m'].strip()} năm {match['y'].strip()}")
    except ValueError:
        return
    if voice.paper.ngay is not None and ngay != voice.paper.ngay:
        shown, wanted = (f"{one.day:02}/{one.month}/{one.year}" for one in (ngay, voice.paper.ngay))
        yield voice.at(line, f"Phụ lục ghi ngày {shown}, đầu văn bản ghi ngày {wanted}; sửa cho khớp.")


def _differs(voice: Voice, head: SoKyHieu, typed: str) -> bool:
    """Whether the annex names another number, padding aside; a head with the wrong type is no measure."""
    cited, wanted = take_apart(f"Số: {typed}"), expected_abbreviation(voice.paper, voice.rulebook)
    if cited is None or not head.number or (wanted and head.groups[:1] and head.groups[0].upper() != wanted.upper()):
        return False
    numbers = {int(one.number) for one in (cited, head) if one.number}
    codes = {"-".join(one.groups).casefold() for one in (cited, head)}
    return len(numbers) > 1 or len(codes) > 1


RULE = Rule(
    name="phu-luc-kem-theo-mau",
    reference="ANNEX-REF",
    severity=Severity.LOI,
    summary="Dưới tên phụ lục có dòng “(Kèm theo … số … ngày … tháng … năm … của …)” khớp với văn bản chính",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm c",
    check=check,
)
