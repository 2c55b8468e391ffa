from tests.linter.papers import found, line, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.ho_ten_viet_hoa import RULE


def test_a_name_in_capitals_is_told_with_the_right_spelling() -> None:
    assert only(RULE, paper([("ho_ten", "NGUYỄN THỊ ÁNH")])).suggestion == "Nguyễn Thị Ánh"


def test_capitals_by_format_are_the_same_fault() -> None:
    assert only(RULE, paper([line("ho_ten", "Trần Thị B", run={"caps": True})])).suggestion == "Trần Thị B"


def test_small_letters_are_right() -> None:
    assert found(RULE, paper([("ho_ten", "Nguyễn Văn A")])) == []


def test_a_degree_before_the_name_does_not_hide_its_capitals() -> None:
    assert only(RULE, paper([("ho_ten", "ThS. NGUYỄN VĂN A")])).suggestion == "ThS. Nguyễn Văn A"


def test_a_syllable_in_small_letters_is_a_warning() -> None:
    finding = only(RULE, paper([("ho_ten", "Nguyễn văn A")]))
    assert (finding.severity, finding.suggestion) == (Severity.CANH_BAO, "Nguyễn Văn A")


def test_what_is_no_name_is_passed_over() -> None:
    assert found(RULE, paper([("ho_ten", "Đã ký")])) == []
