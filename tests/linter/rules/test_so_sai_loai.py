import pytest

from tests.linter.papers import found, only, so_ky_hieu
from vndoc.linter.rules.so_sai_loai import RULE


@pytest.mark.parametrize(
    ("text", "loai"),
    [
        ("Số: 05/KH-ABC", "Kế hoạch"),
        ("Số: 05/QyĐ-ABC", "Quy định"),
        ("Số: 05/QYĐ-ABC", "Quy định"),
        ("Số: 05/TTr-ABC", "Tờ trình"),
        ("Số: 05/UBND-VX", "Công văn"),
        ("Số: 05/GƯ-ABC", None),
        ("Số: 05/qđ-ABC", "Kế hoạch"),
        ("Số 05/QĐ-ABC", "Kế hoạch"),
        ("Số:      /KH-ABC", "Kế hoạch"),
    ],
)
def test_right_codes_untyped_papers_and_malformed_lines_are_passed_over(text: str, loai: str | None) -> None:
    assert found(RULE, so_ky_hieu(text, loai, "mau-1.4" if loai else "ten-khac")) == []


@pytest.mark.parametrize(
    ("text", "loai", "right"),
    [
        ("Số: 05/QĐ-ABC", "Kế hoạch", "Số: 05/KH-ABC"),
        ("Số: 05/QĐ-ABC", "Quy định", "Số: 05/QyĐ-ABC"),
        ("Số: 05/UBND-VX", "Kế hoạch", "Số: 05/KH-UBND-VX"),
        ("Số: 05/QCh-ABC", "Kế hoạch", "Số: 05/KH-ABC"),
        ("Số: 05/TT-ABC", "Tờ trình", "Số: 05/TTr-ABC"),
    ],
)
def test_the_code_of_another_type_is_told_with_the_right_code(text: str, loai: str, right: str) -> None:
    finding = only(RULE, so_ky_hieu(text, loai))
    assert finding.suggestion == right
    assert f"viết “{right}”" in finding.message


def test_a_blank_number_keeps_its_room_in_the_suggestion() -> None:
    assert only(RULE, so_ky_hieu("Số:      /QĐ-ABC")).suggestion == "Số:       /KH-ABC"
