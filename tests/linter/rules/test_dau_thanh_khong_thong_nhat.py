from tests.linter.papers import found, noi_dung, only
from vndoc.findings import Severity
from vndoc.linter.rules.dau_thanh_khong_thong_nhat import RULE


def test_two_ways_in_one_paper_are_information_at_the_rarer() -> None:
    finding = only(RULE, noi_dung("hòa bình, ủy ban", "hoà giải"))
    assert finding.severity is Severity.GOI_Y
    assert "“hoà” (1 chỗ)" in finding.message
    assert "(2 chỗ)" in finding.message


def test_one_way_is_right_and_words_that_have_but_one_do_not_count() -> None:
    assert found(RULE, noi_dung("hòa bình, ủy ban, thỏa thuận", "quý, quỹ, quỳ, hoàn, khoản, toán")) == []
    assert found(RULE, noi_dung("hoà bình, uỷ ban, thoả thuận, khoẻ")) == []
