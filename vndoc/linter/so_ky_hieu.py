"""The line `Số: 05/KH-ABC` taken apart, and what is wrong with its form (Phụ lục I, Phần I, II-3)."""

import re
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import one_line
from vndoc.rulebook import Rulebook
from vndoc.viet.ngay import GAP

_LINE = re.compile(
    r"(?P<head>s[ốôoồổ]?\w?\s*[:.;,]?)?(?P<lead>\s*)(?P<number>\d{1,9}|[.…_]+|)(?P<gap>\s*)/(?P<tail>.*)", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_PART = re.compile(r"\s*(?:19|20)\d\d\s*/|[-/]\s*(?:19|20)\d\d\s*$")
_GROUP = re.compile(r"[A-ZĐÊÔƠƯĂÂ0-9&][\wĐđ&]*")
_JOINT = re.compile(r"\s*[-/–—_]\s*")
NO_TYPE = "CV"
"""The group that people write for công văn, which has no abbreviation."""


@dataclass(frozen=True)
class SoKyHieu:
    """The parts of the line as typed: `Số:`, the digits (`""` where still blank), what follows the first slash."""

    typed: str
    head: str
    number: str
    spaced: bool
    tail: str

    @property
    def year(self) -> str | None:
        """The year among the groups, None where there is none."""
        return next((group for group in self._parts() if _YEAR.fullmatch(group)), None)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of the code without a year: `("KH", "ABC")`."""
        return tuple(group for group in self._parts() if group and not _YEAR.fullmatch(group))

    @property
    def code(self) -> str:
        """The code as typed, without a year."""
        return _YEAR_PART.sub("", self.tail, count=1)

    def _parts(self) -> tuple[str, ...]:
        return tuple(_JOINT.split(self.tail.strip()))

    def written(self, groups: tuple[str, ...] | None = None, number: str | None = None) -> str:
        """The line as the decree writes it, with other groups or another number where given."""
        shown = (self.number if number is None else number) or GAP
        return f"Số: {shown}/{'-'.join(self.groups if groups is None else groups)}"


def take_apart(text: str) -> SoKyHieu | None:
    """The parts of a number line on one line, None where it has no slash or no number and no room for one."""
    match = _LINE.fullmatch(text)
    if match is None:
        return None
    digits = match["number"] if match["number"].isdigit() else ""
    spaced = bool(digits and match["gap"]) or bool(re.search(r"\s", match["tail"].strip()) or match["tail"][:1] == " ")
    return SoKyHieu(text, (match["head"] or "").rstrip(), digits, spaced, match["tail"])


def number_line(paper: Paper) -> tuple[Paragraph, SoKyHieu] | None:
    """The number line of the letterhead, None where there is none or it cannot be taken apart."""
    paragraph = paper.first("so_ky_hieu")
    parts = take_apart(one_line(paragraph)) if paragraph else None
    return (paragraph, parts) if paragraph and parts else None


def _mixed_case(rulebook: Rulebook) -> frozenset[str]:
    """Groups that may hold small letters here: the official ones, and wrong ones that another rule speaks of."""
    official = {one.viet_tat for one in (*rulebook.types, *rulebook.copies) if one.viet_tat}
    return frozenset(official | set(rulebook.wrong_abbreviations))


def right_case(group: str, rulebook: Rulebook) -> str:
    """The group in capitals, or as the decree prints it (`QyĐ`, `CTr`, `TTr`, `TrS`).

    The head of an organisation sets its abbreviation, some with a small letter inside (`SNgV`): a group that begins
    with a capital and holds two stays as it is.
    """
    set_so = group[:1].isupper() and sum(char.isupper() for char in group) > 1
    return group if set_so or group in _mixed_case(rulebook) or group.upper() == NO_TYPE else group.upper()


def form_faults(parts: SoKyHieu, paper: Paper, rulebook: Rulebook) -> tuple[str, ...]:
    """What is wrong with the form of the line, one phrase a fault; empty where it is right."""
    told: list[str] = []
    if parts.head != "Số:":
        told.append("mở đầu phải là “Số:”, chữ thường và có dấu hai chấm")
    if parts.number and int(parts.number) == 0:
        told.append("số văn bản bắt đầu từ 01, không có số 0")
    if parts.spaced:
        told.append("giữa số và ký hiệu, giữa các nhóm chữ không được có dấu cách")
    if re.search("[/–—_]", parts.code):
        told.append("các nhóm chữ viết tắt phải nối bằng dấu gạch nối ngắn (-)")
    cased = tuple(right_case(group, rulebook) for group in parts.groups)
    if cased != parts.groups:
        told.append("ký hiệu phải viết bằng chữ in hoa")
    if any(not _GROUP.fullmatch(group) for group in cased if group.upper() != NO_TYPE):
        told.append("ký hiệu chỉ gồm chữ cái, chữ số và dấu gạch nối")
    if len(parts.groups) < (1 if paper.layout == "ten-khac" else 2):
        told.append("thiếu nhóm chữ viết tắt trong ký hiệu")
    return tuple(told)


def expected_abbreviation(paper: Paper, rulebook: Rulebook) -> str | None:
    """The abbreviation that the paper's type asks for; None where it has none or the type is unknown."""
    if paper.loai is not None:
        return paper.loai.viet_tat
    title = paper.first("ten_loai")
    named = one_line(title).casefold() if title else ""
    return next((copy.viet_tat for copy in rulebook.copies if copy.ten.casefold() == named), None)
