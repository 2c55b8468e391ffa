import pytest

from tests.linter.papers import found, noi_dung, only
from vndoc.findings import Severity
from vndoc.linter.rules.viet_hoa_dieu_khoan import RULE


@pytest.mark.parametrize(
    "text",
    [
        "theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự",
        "Khoản 2 Điều này áp dụng từ ngày ký.",
        "- Khoản 2 Điều 10 được sửa như sau:",
        "a) Khoản 2 Điều 10;",
        "quy định sau: “Khoản 2. Nội dung”",
        "Các danh mục 1, hạng mục 2 và chuyên mục 3",
        "Có 3 điều 5 người cùng nhất trí",
        "Điểm a khoản 1 Điều 2.",
        "Điểm sáng của phong trào",
    ],
)
def test_right_citations_and_other_words_are_passed_over(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("theo điều 10 Luật", "theo Điều 10 Luật"),
        ("theo Khoản 2 Điều 10", "theo khoản 2 Điều 10"),
        ("tại Điểm đ khoản 1", "tại điểm đ khoản 1"),
        ("thuộc chương II Luật", "thuộc Chương II Luật"),
    ],
)
def test_a_wrong_letter_is_a_fault_with_the_right_words(text: str, right: str) -> None:
    finding = only(RULE, noi_dung(text))
    assert finding.severity is Severity.LOI
    assert finding.suggestion == right


def test_muc_and_phan_are_warnings() -> None:
    assert only(RULE, noi_dung("tại mục II Kế hoạch")).severity is Severity.CANH_BAO
    assert only(RULE, noi_dung("tại phần I Báo cáo")).severity is Severity.CANH_BAO


def test_repeats_are_counted_not_repeated() -> None:
    assert "(và 2 chỗ khác)" in only(RULE, noi_dung("theo điều 1 và điều 2", "theo điều 3")).message
