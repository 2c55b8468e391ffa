"""The text of a cell is what a clerk sees in it."""

from datetime import date, datetime, time, timedelta

import pytest

from vndoc.load.excel.lines import lines_of, lines_to
from vndoc.load.excel.notes import cell_name, column_number
from vndoc.load.excel.shown import Value, shown


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        ("", "", ""),
        (12.0, "", "12"),
        (12.5, "", "12,5"),
        (-0.0, "", "0"),
        (1234567.0, "#,##0", "1234567"),
        (0.1 + 0.2, "", "0,3"),
        (87.4567, "0.00", "87,4567"),
        (0.69996, "0%", "69,996%"),
        (0.85, "0.00%", "85%"),
        (7, "000", "007"),
        (1e20, "", "100000000000000000000"),
        (float("inf"), "0%", "inf"),
        (True, "", "có"),
        (False, "", "không"),
        (date(2025, 5, 1), "", "1/5/2025"),
        (date(2025, 5, 1), "dd/mm/yyyy", "01/05/2025"),
        (date(2025, 5, 1), "[$-42A]d/mm/yyyy;@", "1/05/2025"),
        (date(2025, 5, 1), "mm/yyyy", "05/2025"),
        (date(2025, 5, 1), "yyyy", "2025"),
        (datetime(2025, 5, 1, 0, 0), "d/m/yyyy", "1/5/2025"),
        (datetime(2025, 5, 1, 8, 30), "d/m/yyyy h:mm", "1/5/2025 8:30"),
        (time(8, 5), "", "8:05"),
        (timedelta(hours=26, minutes=5), "", "26:05"),
    ],
)
def test_a_value_is_shown_in_the_vietnamese_way_and_exactly(value: Value, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


@pytest.mark.parametrize("items", [["a"], ["a", "b"], ["- a", "b"], ["a\nb", "c"], ["-"], ["a\n\n  b", "- c"]])
def test_items_of_a_list_come_back_from_their_cell(items: list[str]) -> None:
    assert lines_of(lines_to(items)) == items


def test_columns_are_counted_as_excel_names_them() -> None:
    names = [cell_name(0, column) for column in (0, 25, 26, 701, 702, 16383)]
    assert names == ["A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1"]
    assert [column_number(name.rstrip("1")) for name in names] == [0, 25, 26, 701, 702, 16383]
