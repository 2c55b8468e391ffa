import pytest

from tests.linter.papers import found, only, so_ky_hieu
from vndoc.findings import Severity
from vndoc.linter.rules.so_co_nam import RULE


@pytest.mark.parametrize("text", ["Số: 05/KH-ABC", "Số: 2025/KH-ABC", "Số: 05/KH-ABC2025"])
def test_numbers_that_look_like_years_are_passed_over(text: str) -> None:
    assert found(RULE, so_ky_hieu(text)) == []


@pytest.mark.parametrize("text", ["Số: 05/2025/KH-ABC", "Số: 05/KH-ABC-2025", "Số: 05/KH-ABC/2025"])
def test_a_year_is_taken_out(text: str) -> None:
    finding = only(RULE, so_ky_hieu(text))
    assert finding.severity is Severity.CANH_BAO
    assert finding.suggestion == "Số: 05/KH-ABC"
