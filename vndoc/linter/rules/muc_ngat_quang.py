"""NUM-GAP: numbers of parts, chapters, sections and clauses count on without gap or repeat, from 1 under each heading.

Wrong: `III.` after `I.`. Right: `II.` after `I.`. Điều and điểm have rules of their own.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.numbering import Numbered, breaks, sequences
from vndoc.linter.reading import shown
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.so_dem import so_la_ma

_NAMES = {"phan": "Phần", "chuong": "Chương", "muc": "Mục", "tieu_muc": "Tiểu mục", "la_ma": "mục", "khoan": "khoản"}
_ROMAN = frozenset({"phan", "chuong", "la_ma"})
_UNLABELLED = frozenset({"la_ma", "khoan"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each break of a count, one for each Roman number that is none."""
    voice = Voice(RULE, paper, rulebook)
    for items in sequences(paper):
        for index, item in enumerate(items):
            if item.number is None and item.kind in _ROMAN:
                message = f"“{item.label}” không phải là số La Mã; ở đây viết “{_written(item, index + 1)}”."
                yield voice.at(item.paragraph, message)
        for index, expected in breaks([item.number for item in items]):
            yield _break(voice, items[index], expected)


def _break(voice: Voice, item: Numbered, expected: int) -> Finding:
    wanted = _written(item, expected)
    right = wanted + item.rest
    name = _NAMES[item.kind]
    message = f"Số thứ tự {name.lower()} không liên tục: “{item.label}” đứng ở chỗ của “{wanted}”."
    return voice.at(item.paragraph, message, right, quote=shown(item.paragraph))


def _written(item: Numbered, number: int) -> str:
    digits = so_la_ma(number) if item.kind in _ROMAN else str(number)
    return digits if item.kind in _UNLABELLED else f"{_NAMES[item.kind]} {digits}"


RULE = Rule(
    name="muc-ngat-quang",
    reference="NUM-GAP",
    severity=Severity.CANH_BAO,
    summary="Phần, chương, mục, khoản đánh số liên tục, bắt đầu lại từ 1 dưới mỗi tiêu đề cấp trên",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    check=check,
)
