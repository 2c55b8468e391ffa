import pytest

from tests.linter.papers import found, noi_dung, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.khoang_trang_thua import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Thi đua, khen thưởng; thực hiện./.",
        "dân vận ...",
        "Tổng số: 15 (mười lăm) đơn vị.",
        "Thực hiện . /.".replace(" . /.", " ./."),
        "Kèm theo Kế hoạch số      /KH-ABC ngày      tháng      năm 2025",
        "a)\tNội dung",
        "Cuối dòng  ",
    ],
)
def test_right_text_and_room_for_handwriting_are_passed_over(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("thi đua  khen thưởng", "thi đua khen thưởng"),
        ("thi đua , khen thưởng", "thi đua, khen thưởng"),
        ("thi đua ,khen thưởng", "thi đua,khen thưởng"),
        ("thi đua ; khen thưởng", "thi đua; khen thưởng"),
        ("khen thưởng .", "khen thưởng."),
        ("( khen thưởng)", "(khen thưởng)"),
        ("(khen thưởng )", "(khen thưởng)"),
        ("\tKhen thưởng.", "Khen thưởng."),
        ("     Khen thưởng.", "Khen thưởng."),
    ],
)
def test_a_superfluous_space_is_one_warning_with_the_right_text(text: str, right: str) -> None:
    finding = only(RULE, noi_dung(text))
    assert finding.severity is Severity.CANH_BAO
    assert finding.suggestion == right


def test_no_break_spaces_are_spaces() -> None:
    assert only(RULE, noi_dung("thi đua\u00a0 khen thưởng"))


def test_repeats_in_many_paragraphs_are_one_finding() -> None:
    assert "(và 2 chỗ khác)" in only(RULE, noi_dung("a  b  c", "d  e")).message


def test_the_lines_of_number_and_date_have_rules_of_their_own() -> None:
    lines = [
        ("so_ky_hieu", "Số :      /KH-ABC"),
        ("dia_danh_thoi_gian", "Lào Cai , ngày      tháng      năm 2025"),
        ("kinh_gui", "Kính gửi : Sở Nội vụ"),
        ("doan_khac", "\t- Sở Nội vụ;"),
        ("noi_nhan_dong", "- Lưu : VT."),
    ]
    assert found(RULE, paper(lines)) == []
