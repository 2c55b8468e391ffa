import pytest

from tests.linter.papers import found, only, thoi_gian
from vndoc.linter.rules.ngay_khong_dem import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Lào Cai, ngày 05 tháng 01 năm 2025",
        "Lào Cai, ngày 15 tháng 02 năm 2025",
        "Lào Cai, ngày 29 tháng 6 năm 2019",
        "Lào Cai, ngày 10 tháng 10 năm 2025",
        "Lào Cai, ngày      tháng      năm 2025",
        "Lào Cai, 5/3/2025",
    ],
)
def test_right_padding_and_lines_of_another_form_are_passed_over(text: str) -> None:
    assert found(RULE, thoi_gian(text)) == []


@pytest.mark.parametrize(
    ("text", "told", "right"),
    [
        ("Lào Cai, ngày 5 tháng 3 năm 2025", "“ngày 05”", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai, ngày 05 tháng 03 năm 2025", "“tháng 3”", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai, ngày 05 tháng 1 năm 2025", "“tháng 01”", "Lào Cai, ngày 05 tháng 01 năm 2025"),
        ("Lào Cai, ngày      tháng 2 năm 2025", "“tháng 02”", "Lào Cai, ngày      tháng 02 năm 2025"),
    ],
)
def test_a_zero_missing_or_too_many_is_told(text: str, told: str, right: str) -> None:
    finding = only(RULE, thoi_gian(text))
    assert told in finding.message
    assert finding.suggestion == right


def test_day_and_month_are_two_faults() -> None:
    assert len(found(RULE, thoi_gian("Lào Cai, ngày 5 tháng 03 năm 2025"))) == 2
