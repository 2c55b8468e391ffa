import pytest

from tests.linter.papers import found, only, paper
from vndoc.linter.rules.xuong_dong_phan_dau import RULE


@pytest.mark.parametrize(
    ("mark", "text", "right"),
    [
        ("trich_yeu_cong_van", "V/v đăng ký\nthi đua", "V/v đăng ký thi đua"),
        ("co_quan_ban_hanh", "SỞ\nNGOẠI VỤ", "SỞ NGOẠI VỤ"),
        ("so_ky_hieu", "Số: 05/KH-\nABC", "Số: 05/KH-ABC"),
        ("dia_danh_thoi_gian", "Lào Cai,\nngày 05 tháng 3 năm 2025", "Lào Cai, ngày 05 tháng 3 năm 2025"),
    ],
)
def test_a_break_by_hand_in_the_head_is_told_with_the_line_in_one(mark: str, text: str, right: str) -> None:
    assert only(RULE, paper([(mark, text)])).suggestion == right


def test_breaks_at_the_end_and_in_the_content_are_passed_over() -> None:
    assert found(RULE, paper([("co_quan_ban_hanh", "SỞ NGOẠI VỤ\n"), ("noi_dung", "A\nB"), ("chuc_vu", "A\nB")])) == []
