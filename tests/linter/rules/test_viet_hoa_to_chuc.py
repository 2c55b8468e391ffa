import pytest

from tests.linter.papers import found, noi_dung, only
from vndoc.findings import Severity
from vndoc.linter.rules.viet_hoa_to_chuc import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban nhân dân tỉnh và Uỷ ban nhân dân xã",
        "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
        "Sở Giáo dục và Đào tạo; Bộ Văn hóa, Thể thao và Du lịch",
        "cán bộ y tế, cán bộ Y tế và các cơ sở y tế",
        "Thành phố Hồ Chí Minh và Thủ đô Hà Nội",
        "nhân dịp tết Nguyên đán, tết Trung thu",
        "Tết Nguyên đán năm nay vui. Tết Trung thu cũng vậy.",
        "lần thứ hai, thứ ba là đơn vị thứ tư",
        "sáng thứ Hai, ngày 05 tháng 5",
        "Cách mạng tháng Tám",
    ],
)
def test_right_capitals_and_common_words_are_passed_over(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("gửi Ủy Ban Nhân Dân tỉnh", "gửi Ủy ban nhân dân tỉnh"),
        ("gửi Uỷ Ban Nhân Dân tỉnh", "gửi Uỷ ban nhân dân tỉnh"),
        ("gửi Ủy ban Nhân dân tỉnh", "gửi Ủy ban nhân dân tỉnh"),
        ("gửi Sở ngoại vụ tỉnh", "gửi Sở Ngoại vụ tỉnh"),
        ("gửi Bộ Giáo dục và đào tạo", "gửi Bộ Giáo dục và Đào tạo"),
        ("tại thành phố Hồ Chí Minh", "tại Thành phố Hồ Chí Minh"),
        ("tại thủ đô Hà Nội", "tại Thủ đô Hà Nội"),
        ("nhân dịp Tết Nguyên đán", "nhân dịp tết Nguyên đán"),
        ("nhân dịp Tết Nguyên Đán", "nhân dịp tết Nguyên đán"),
    ],
)
def test_wrong_capitals_are_a_fault_with_the_right_words(text: str, right: str) -> None:
    finding = only(RULE, noi_dung(text))
    assert finding.severity is Severity.LOI
    assert finding.suggestion == right


@pytest.mark.parametrize("name", ["Ủy ban nhân dân", "Uỷ ban nhân dân"])
def test_tone_marks_stay_where_the_office_puts_them(name: str) -> None:
    assert f"viết “{name}” thay cho “{name.title()}”" in only(RULE, noi_dung(f"gửi {name.title()} tỉnh")).message


def test_what_may_be_another_word_is_information() -> None:
    assert only(RULE, noi_dung("Sở xây dựng kế hoạch")).severity is Severity.GOI_Y
    assert only(RULE, noi_dung("vào sáng thứ hai tuần này")).severity is Severity.GOI_Y


def test_repeats_of_one_spelling_are_one_finding() -> None:
    assert "(và 1 chỗ khác)" in only(RULE, noi_dung("Sở ngoại vụ", "gửi Sở ngoại vụ")).message
