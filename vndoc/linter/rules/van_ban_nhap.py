"""DRAFT-LEFT: nothing of a draft is left: brackets to fill, dotted lines, template tags, highlighting, comments.

Spaces left for handwriting in the lines of number and date are lawful, dots in `(Kèm theo …)` too, and dotted lines in
forms that stand in an annex. Wrong: `[tên cơ quan]`, `ngày .... tháng`. Right: the text itself.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import TABLE_TEXT, Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity, around
from vndoc.linter.frame import Rule
from vndoc.linter.reading import main_part, plain
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook

_TAGS = re.compile(r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}|«\w{1,80}»|<<[^<>]{1,80}>>")
_BRACKETS = re.compile(r"\[(?!\d+\])[^\[\]]{0,80}\]")
_DOTS = re.compile(r"\.{4,}|…{2,}|…\.{2,}|(?:(?<=\s)|(?<=/)|^)(?:\.{3}|…)(?=[\s/,;]|$)|_{3,}(?=\S|\s+\w)")
_X = re.compile(r"(?<!\w)x{3,}(?!\w)")
_WITHOUT_COLOUR = frozenset({"none", "auto", "white"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each kind of leftover, its repeats counted."""
    voice = Voice(RULE, paper, rulebook)
    paragraphs = paper.facts.paragraphs
    yield from voice.once(_spots(paragraphs, _TAGS), "Còn thẻ của mẫu chưa được điền; điền nội dung hoặc xóa thẻ")
    bracketed = [spot for spot in _spots(paragraphs, _BRACKETS) if not _TAGS.search(spot.quote)]
    yield from voice.once(bracketed, "Còn chỗ chờ điền trong ngoặc vuông; điền nội dung hoặc xóa đi")
    filled = [one for one in main_part(paper) if paper.mark(one) not in (TABLE_TEXT, "phu_luc_kem_theo", "dong_ke")]
    yield from voice.once(_spots(filled, _DOTS), "Còn chỗ trống bằng dấu chấm; điền nội dung hoặc để khoảng trắng")
    yield from voice.once(_spots(filled, _X), "Còn chữ “xxx” giữ chỗ; điền nội dung")
    yield from voice.once(_highlighted(paragraphs), "Còn chữ tô nền của bản nháp; kiểm tra nội dung rồi bỏ tô nền")
    if paper.facts.tracked_changes:
        message = f"Còn {paper.facts.tracked_changes} chỗ sửa theo dõi (Track Changes); chấp nhận hoặc từ chối hết."
        yield voice.whole(message)
    if paper.facts.comments:
        yield voice.whole(f"Còn {paper.facts.comments} nhận xét (Comment) trong tập tin; xóa hết trước khi trình ký.")


def _spots(paragraphs: tuple[Paragraph, ...] | list[Paragraph], pattern: re.Pattern[str]) -> list[Spot]:
    texts = ((one, plain(one)) for one in paragraphs)
    return [
        Spot(one, around(text, match.start(), match.end())) for one, text in texts for match in pattern.finditer(text)
    ]


def _highlighted(paragraphs: tuple[Paragraph, ...]) -> list[Spot]:
    """One spot a paragraph with highlighted characters."""
    found: list[Spot] = []
    for one in paragraphs:
        runs = [run for run in one.runs_with_text() if run.highlight and run.highlight.lower() not in _WITHOUT_COLOUR]
        if runs:
            found.append(Spot(one, one.text[runs[0].start : runs[-1].end]))
    return found


RULE = Rule(
    name="van-ban-nhap",
    reference="DRAFT-LEFT",
    severity=Severity.CANH_BAO,
    summary="Không còn dấu vết bản nháp: ngoặc chờ điền, dấu chấm chờ điền, thẻ mẫu, tô nền, nhận xét, sửa theo dõi",
    clause="Phụ lục I, Phần I, Mục II, khoản 6",
    check=check,
)
