import pytest

from tests.linter.papers import found, only, thoi_gian
from vndoc.linter.rules.ngay_mau import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Lào Cai, ngày 05 tháng 3 năm 2025",
        "Lào Cai, ngày 5 tháng 03 năm 2025",
        "Lào Cai, ngày      tháng      năm 2025",
        "Lào Cai, ngày       tháng 3 năm 2025",
        "Lào Cai, ngày ... tháng … năm 2025",
        "Lào Cai, ngày .... tháng .... năm 20...",
        "Thành phố Hồ Chí Minh, ngày 29 tháng 02 năm 2024",
        "Bà Rịa - Vũng Tàu, ngày 15 tháng 10 năm 2024",
        "Lào Cai, ngày  05 tháng  3 năm 2025",
        "Lào Cai,\u00a0ngày 05 tháng 3 năm 2025",
    ],
)
def test_right_lines_and_lines_to_be_filled_in_are_passed_over(text: str) -> None:
    assert found(RULE, thoi_gian(text)) == []


@pytest.mark.parametrize(
    ("text", "told", "right"),
    [
        ("Lào Cai ngày 05 tháng 3 năm 2025", "dấu phẩy", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai , ngày 05 tháng 3 năm 2025", "dấu phẩy viết liền", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai, Ngày 05 tháng 3 năm 2025", "viết thường", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("lào Cai, ngày 05 tháng 3 năm 2025", "viết hoa", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai, ngày 05 tháng 3 năm 2025.", "chữ cuối dòng", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai, ngày 05 tháng 3 năm 25", "bốn chữ số", None),
        ("ngày 05 tháng 3 năm 2025", "thiếu địa danh", None),
        ("TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2025", "không viết tắt", None),
        ("Lào Cai, ngày 31 tháng 4 năm 2025", "tháng 4 chỉ có 30 ngày", None),
        ("Lào Cai, ngày 29 tháng 02 năm 2025", "không nhuận", None),
        ("Lào Cai, ngày 05 tháng 13 năm 2025", "không có tháng 13", None),
        ("Lào Cai, ngày tháng 3 năm 2025", "khoảng trống đủ", None),
        ("Lào Cai, ngày năm tháng 3 năm 2025", "không đúng mẫu", None),
        ("Lào Cai, 05/3/2025", "không đúng mẫu", "Lào Cai, ngày 05 tháng 3 năm 2025"),
        ("Lào Cai, ngày 5-3-2025", "không đúng mẫu", "Lào Cai, ngày 05 tháng 3 năm 2025"),
    ],
)
def test_a_wrong_line_is_one_finding(text: str, told: str, right: str | None) -> None:
    finding = only(RULE, thoi_gian(text))
    assert told in finding.message
    if right is not None:
        assert finding.suggestion == right
