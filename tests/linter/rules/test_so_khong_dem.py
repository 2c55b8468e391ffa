import pytest

from tests.linter.papers import found, only, so_ky_hieu
from vndoc.linter.rules.so_khong_dem import RULE


@pytest.mark.parametrize(
    "text", ["Số: 05/KH-ABC", "Số: 15/KH-ABC", "Số:      /KH-ABC", "Số: 312/KH-ABC", "Số: x/KH-ABC"]
)
def test_padded_long_and_blank_numbers_are_right(text: str) -> None:
    assert found(RULE, so_ky_hieu(text)) == []


def test_a_single_digit_gets_a_zero_and_nothing_else_changes() -> None:
    assert only(RULE, so_ky_hieu("Số: 5/kh-ABC")).suggestion == "Số: 05/kh-ABC"
    assert "“05” thay cho “5”" in only(RULE, so_ky_hieu("Số: 5/KH-ABC5")).message
