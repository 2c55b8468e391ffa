import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.trich_yeu_dau_cham import RULE


def cong_van(text: str) -> Paper:
    return paper([("trich_yeu_cong_van", text)], "mau-1.5", "Công văn")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Công tác thi đua năm 2025.", "Công tác thi đua năm 2025"),
        ("Công tác thi đua năm 2025;", "Công tác thi đua năm 2025"),
        ("Công tác thi đua năm 2025./.", "Công tác thi đua năm 2025"),
    ],
)
def test_an_end_mark_is_taken_away(text: str, right: str) -> None:
    assert only(RULE, paper([("trich_yeu", text)])).suggestion == right


@pytest.mark.parametrize("text", ["Công tác thi đua năm 2025", "Về việc khen thưởng (lần 2)", "Bổ sung kinh phí, v.v."])
def test_no_end_mark_and_abbreviations_are_right(text: str) -> None:
    assert found(RULE, paper([("trich_yeu", text)])) == []


def test_only_the_last_of_several_lines_is_judged() -> None:
    lines = [("trich_yeu", "Công tác thi đua,"), ("trich_yeu", "khen thưởng năm 2025")]
    assert found(RULE, paper(lines)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("V/v: đăng ký thi đua", "V/v đăng ký thi đua"),
        ("V/v : đăng ký thi đua", "V/v đăng ký thi đua"),
        ("Về việc đăng ký thi đua", "V/v đăng ký thi đua"),
        ("v/v đăng ký thi đua", "V/v đăng ký thi đua"),
        ("V/vđăng ký thi đua", "V/v đăng ký thi đua"),
        ("V.v đăng ký thi đua", "V/v đăng ký thi đua"),
        ("Đăng ký thi đua", "V/v Đăng ký thi đua"),
    ],
)
def test_a_letter_begins_its_subject_with_v_v(text: str, right: str) -> None:
    assert only(RULE, cong_van(text)).suggestion == right


def test_a_right_letter_is_passed_over_and_two_faults_are_two_findings() -> None:
    assert found(RULE, cong_van("V/v đăng ký thi đua")) == []
    assert len(found(RULE, cong_van("V/v: đăng ký thi đua."))) == 2
