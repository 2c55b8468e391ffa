from tests.linter.papers import found, only, paper
from vndoc.linter.rules.cong_van_co_ten_loai import RULE


def test_a_heading_of_nothing_but_cong_van_is_told() -> None:
    given = paper([("ten_loai", "CÔNG VĂN"), ("trich_yeu", "Về việc đăng ký thi đua")], "mau-1.5", "Công văn")
    assert "bỏ dòng “CÔNG VĂN”" in only(RULE, given).message


def test_the_words_in_a_sentence_and_other_types_are_passed_over() -> None:
    assert (
        found(RULE, paper([("noi_dung", "Công văn này thay thế Công văn số 12/ABC-VP.")], "mau-1.5", "Công văn")) == []
    )
    assert found(RULE, paper([("ten_loai", "KẾ HOẠCH")])) == []
