"""Reference list 4.9, no. 9: the totals of a table are those of its rows; shares in percent are not added up.

Group rows (`I`, `A`) may be added instead of the rows below them. Columns of points have rules of their own. Wrong: a
total that adds in the row which numbers the columns; `0,65%` and `1%` added to `1,65%`. Right: the sum of the rows.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.bang import Cot, Row, is_column_numbers, is_group, is_total, rows
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.proofreading.frame import CONTENT
from vndoc.rulebook import Rulebook
from vndoc.viet.doc_so import chu_so

_NOT_ADDED = re.compile(
    r"\b(?:tt|stt|số tt|năm|điểm|hạng|bình quân|trung bình|ghi chú|ngày|đơn giá|mức)\b", re.IGNORECASE
)
_SHARE = re.compile(r"%|\btỷ lệ\b|\btỉ lệ\b", re.IGNORECASE)
_WHOLE = Fraction(100)
_FEWEST = 2
"""Rows with numbers that make a column one that is added up."""


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each total that is not the sum of its column."""
    voice = Voice(RULE, paper, rulebook)
    for table in paper.facts.tables:
        given = rows(paper, table.number)
        totals = [row for row in given if is_total(row)]
        if len(totals) != 1 or not given:
            continue
        numbered = next((row for row in given if is_column_numbers(row)), None)
        head, body = _parted(given, totals[0], numbered)
        for column in range(1, len(given[0])):
            title = " ".join(row[column].text for row in head)
            if not _NOT_ADDED.search(title):
                yield from _judge(voice, title, totals[0][column], [(row, row[column]) for row in body], numbered)


def _parted(given: Sequence[Row], total: Row, numbered: Row | None) -> tuple[list[Row], list[Row]]:
    """The heading rows, and the rows that are added up: those behind the first row with a number in its columns."""
    start = next(
        (
            index
            for index, row in enumerate(given)
            if row is not numbered and (row is total or any(cell.so is not None for cell in row[1:]))
        ),
        len(given),
    )
    head = [row for row in given[:start] if row is not numbered]
    return head, [row for row in given[start:] if row is not total and row is not numbered]


def _judge(
    voice: Voice, title: str, total: Cot, cells: Sequence[tuple[Row, Cot]], numbered: Row | None
) -> Iterator[Finding]:
    values = [(row, cell.so) for row, cell in cells if not cell.trong]
    numbers = [(row, value) for row, value in values if value is not None]
    typed = total.so
    if typed is None or len(numbers) != len(values) or len(numbers) < _FEWEST:
        return
    sums = [
        sum(part, Fraction(0))
        for part in (
            [value for row, value in numbers if not is_group(row)],
            [value for row, value in numbers if is_group(row)],
            [value for _, value in numbers],
        )
    ]
    if _SHARE.search(title) or any("%" in cell.text for _, cell in cells):
        added = [value for row, value in numbers if value and not is_group(row)]
        if typed == sums[0] != _WHOLE and len(added) >= _FEWEST:  # the share of one row alone is no sum
            message = (
                f"Dòng tổng cộng các tỷ lệ phần trăm lại ({total.text}); hãy tính tỷ lệ của tổng số, hoặc để trống."
            )
            yield voice.at(total.paragraph, message, quote=total.text)
    elif typed not in sums:
        yield _wrong(voice, total, typed, sums[0], _number_of(numbered, total))


def _number_of(numbered: Row | None, total: Cot) -> int | None:
    """The number of the total's column in the row that numbers the columns."""
    place = total.paragraph.cell
    if numbered is None or place is None:
        return None
    typed = numbered[place.cell - 1].text.strip("()") if place.cell <= len(numbered) else ""
    return int(typed) if typed.isdecimal() else None


def _wrong(voice: Voice, total: Cot, typed: Fraction, right: Fraction, number: int | None) -> Finding:
    shown = chu_so(int(right)) if right.denominator == 1 else str(float(right)).replace(".", ",")
    message = f"Dòng tổng ghi {total.text}, các dòng của cột cộng lại là {shown}"
    if number is not None and typed - right == number:
        message += f"; đã cộng nhầm cả dòng đánh số cột ({number})"
        return voice.at(total.paragraph, f"{message}; hãy sửa thành {shown}.", shown, severity=Severity.LOI)
    return voice.at(total.paragraph, f"{message}; hãy kiểm tra lại.", shown, quote=total.text)


RULE = Rule(
    name="bang-cong-sai",
    reference="4.9-9",
    severity=Severity.CANH_BAO,
    summary="Dòng tổng của bảng bằng các dòng cộng lại; tỷ lệ phần trăm không cộng với nhau",
    clause=CONTENT,
    check=check,
)
