"""DIEM-LETTER: điểm are labelled with Vietnamese letters and `)`: a) b) c) d) đ) e) g) h) …, in order.

Wrong: `e)` after `d)`, `a.`, `(a)`. Right: `đ)` after `d)`, `a)`. Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.numbering import breaks
from vndoc.linter.reading import NOTHING, shown
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.thu_tu import CHU_CAI_DIEM

_LETTER = r"(?P<letter>[a-zA-ZđăâêôơưĐĂÂÊÔƠƯ])"
_LABEL = re.compile(rf"(?P<open>\(?){_LETTER}(?P<mark>\s*[).\]/:]+)(?=\s|[A-ZĐ]|$)(?P<after>\s*)")
_ENGLISH = "abcdefghijklmnopqrstuvwxyz"
_LIST = frozenset({"diem_chu", "gach_dau_dong"})


@dataclass(frozen=True)
class _Point:
    paragraph: Paragraph
    label: re.Match[str]

    @property
    def letter(self) -> str:
        return self.label["letter"].lower()

    @property
    def form(self) -> str:
        """How the label is written, with `a` or `A` for the letter: `a)`, `(a)`, `A.`."""
        return self.label["open"] + ("A" if self.label["letter"].isupper() else "a") + self.label["mark"]

    def relabelled(self, letter: str) -> str:
        return f"{letter}) {shown(self.paragraph)[self.label.end() :]}"


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for all labels of one wrong form, one for each break of the order."""
    voice = Voice(RULE, paper, rulebook)
    lists = tuple(_lists(paper))
    yield from _forms(voice, [point for points in lists for point in points])
    for points in lists:
        letters = "".join(point.letter for point in points)
        if letters != CHU_CAI_DIEM[: len(letters)] and len(letters) > 4 and letters == _ENGLISH[: len(letters)]:
            message = (
                "Điểm đánh theo bảng chữ cái tiếng Anh; theo tiếng Việt sau d) là đ), rồi e), g), h), "
                "không có f), j), w), z)."
            )
            yield voice.at(points[4].paragraph, message, points[4].relabelled(CHU_CAI_DIEM[4]))
            continue
        yield from _order(voice, points)


def _order(voice: Voice, points: tuple[_Point, ...]) -> Iterator[Finding]:
    for index, expected in breaks([CHU_CAI_DIEM.find(point.letter) + 1 for point in points]):
        if expected > len(CHU_CAI_DIEM):
            message = f"Một khoản chỉ đánh được {len(CHU_CAI_DIEM)} điểm, từ a) đến y); chia thành nhiều khoản."
            yield voice.at(points[index].paragraph, message)
            return
        letter = CHU_CAI_DIEM[expected - 1]
        message = f"Điểm không đúng thứ tự chữ cái tiếng Việt: “{points[index].letter})” đứng ở chỗ của “{letter})”."
        yield voice.at(points[index].paragraph, message, points[index].relabelled(letter))


def _forms(voice: Voice, points: list[_Point]) -> Iterator[Finding]:
    wrong: dict[str, list[_Point]] = {}
    for point in points:
        if point.form != "a)":
            wrong.setdefault(point.form, []).append(point)
    for alike in wrong.values():
        typed = alike[0].label.group().strip()
        message = f"Điểm đánh bằng chữ cái thường và dấu đóng ngoặc: viết “a)”, “b)” thay cho kiểu “{typed}”"
        spots = [Spot(one.paragraph, shown(one.paragraph), one.relabelled(one.letter)) for one in alike]
        yield from voice.once(spots, message)


def _lists(paper: Paper) -> Iterator[tuple[_Point, ...]]:
    """The points that count together: a heading between them begins a new list, and so does `a)` after other text."""
    points: list[_Point] = []
    after_other = False
    for mark, paragraph in paper.in_order():
        label = _label(shown(paragraph), mark)
        if label is not None:
            if points and after_other and label["letter"].lower() == "a":
                yield tuple(points)
                points = []
            points.append(_Point(paragraph, label))
            after_other = False
        elif mark not in NOTHING:
            after_other = after_other or mark not in _LIST
            if points and mark not in (*_LIST, "noi_dung", "o_bang"):
                yield tuple(points)
                points = []
    if points:
        yield tuple(points)


def _label(text: str, mark: str) -> re.Match[str] | None:
    """The label of a point; in other content only small letters count (`A. PHẦN CHUNG` is a heading)."""
    label = _LABEL.match(text) if mark in ("diem_chu", "noi_dung", "khoan_thuong") else None
    return label if label and (mark == "diem_chu" or label["letter"].islower()) else None


RULE = Rule(
    name="diem-thu-tu",
    reference="DIEM-LETTER",
    severity=Severity.LOI,
    summary="Điểm đánh theo thứ tự chữ cái tiếng Việt, sau chữ có dấu đóng ngoặc: a), b), c), d), đ), e), g)",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    check=check,
)
