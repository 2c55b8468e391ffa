"""Totals of tables: the sum of the rows, never the row that numbers the columns, never a sum of percentages."""

from collections.abc import Sequence

import pytest

from tests.linter.papers import Line, at, found, line, paper
from vndoc.findings import Finding, Severity
from vndoc.linter.rules.bang_cong_sai import RULE


def table(*rows: Sequence[str]) -> list[Line]:
    return [
        line("bang", text, cell=at(row, cell))
        for row, cells in enumerate(rows, start=1)
        for cell, text in enumerate(cells, start=1)
    ]


def told(*rows: Sequence[str]) -> list[Finding]:
    return found(RULE, paper(table(*rows)))


HEAD = ("TT", "Hình thức khen thưởng", "Tập thể", "Cá nhân")
NUMBERS = ("1", "2", "3", "4")
ROWS = (("1", "Cờ thi đua", "12", "-"), ("2", "Bằng khen", "40", "1.020"))


def test_right_totals_are_passed_over() -> None:
    assert told(HEAD, NUMBERS, *ROWS, ("", "Tổng cộng", "52", "1.020")) == []
    assert told(HEAD, ("", "Tổng số", "52", "1.020"), *ROWS) == []


def test_a_total_that_adds_in_the_column_numbers_is_a_fault() -> None:
    first = told(HEAD, NUMBERS, *ROWS, ("", "Tổng cộng", "55", "1.020"))
    assert [(one.severity, one.suggestion) for one in first] == [(Severity.LOI, "52")]
    assert "đã cộng nhầm cả dòng đánh số cột (3)" in first[0].message


def test_any_other_total_is_a_warning() -> None:
    (one,) = told(HEAD, *ROWS, ("", "Cộng", "82", "1.020"))
    assert one.severity is Severity.CANH_BAO
    assert "Dòng tổng ghi 82, các dòng của cột cộng lại là 52" in one.message


def test_percentages_are_not_added_up() -> None:
    rows = (("1", "Cờ", "508", "0,65%"), ("2", "Bằng khen", "20", "1,00%"))
    head = ("TT", "Hình thức", "Số lượng", "Tỷ lệ %")
    (one,) = told(head, *rows, ("", "Tổng cộng", "528", "1,65%"))
    assert "tỷ lệ phần trăm" in one.message
    shares = (("1", "Nam", "60", "60%"), ("2", "Nữ", "40", "40%"))
    assert told(head, *shares, ("", "Tổng cộng", "100", "100%")) == []


def test_the_share_of_a_single_row_stands_in_the_total_too() -> None:
    rows = (
        ("I", "Lao động tiên tiến", "30", "93,33"),
        ("1", "Phường Hai", "30", "93,33"),
        ("2", "Phường Ba", "0", "0"),
    )
    head = ("TT", "Danh hiệu, đơn vị", "Cá nhân", "Tỷ lệ (%)")
    assert told(head, *rows[:2], ("", "Tổng cộng", "30", "93,33")) == []
    assert told(head, *rows, ("", "Tổng cộng", "30", "93,33")) == []


@pytest.mark.parametrize("total", ["30", "60"])
def test_groups_may_be_added_instead_of_their_rows(total: str) -> None:
    rows = (("I", "Tập thể", "30"), ("1", "Phòng Một", "10"), ("2", "Phòng Hai", "20"))
    assert told(("TT", "Tên", "Tiền thưởng"), *rows, ("", "Tổng cộng", total)) == []


def test_points_years_and_texts_are_not_added() -> None:
    rows = (("1", "Nội dung A", "50", "2024", "tốt"), ("2", "Nội dung B", "40", "2025", "khá"))
    assert told(("TT", "Tiêu chí", "Điểm", "Năm", "Xếp loại"), *rows, ("", "Tổng cộng", "85", "10", "1")) == []


def test_a_table_with_two_totals_is_left_to_people() -> None:
    total = ("", "Cộng", "99", "9")
    assert told(HEAD, *ROWS, total, *ROWS, total) == []
