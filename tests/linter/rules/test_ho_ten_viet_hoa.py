from tests.linter.papers import found, line, only, paper
from vndoc.linter.rules.ho_ten_viet_hoa import RULE


def test_a_name_in_capitals_is_told_with_the_right_spelling() -> None:
    assert only(RULE, paper([("ho_ten", "NGUYỄN THỊ ÁNH")])).suggestion == "Nguyễn Thị Ánh"


def test_capitals_by_format_are_the_same_fault() -> None:
    assert only(RULE, paper([line("ho_ten", "Trần Thị B", run={"caps": True})])).suggestion == "Trần Thị B"


def test_small_letters_are_right() -> None:
    assert found(RULE, paper([("ho_ten", "Nguyễn Văn A")])) == []
