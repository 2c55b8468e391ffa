import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.diem_thu_tu import RULE


def points(*labels: str) -> Paper:
    return paper([("diem_chu", f"{label} nội dung;") for label in labels])


@pytest.mark.parametrize(
    "labels", [("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "l)"), ("a)",), ("a)", "b)", "c)", "d)")]
)
def test_vietnamese_letters_in_order_are_right(labels: tuple[str, ...]) -> None:
    assert found(RULE, points(*labels)) == []


def test_e_after_d_is_told_with_the_right_letter() -> None:
    finding = only(RULE, points("a)", "b)", "c)", "d)", "e)", "g)"))
    assert finding.suggestion == "đ) nội dung;"


def test_the_english_alphabet_is_one_finding() -> None:
    finding = only(RULE, points("a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)"))
    assert "tiếng Anh" in finding.message


def test_a_repeat_is_one_finding() -> None:
    assert only(RULE, points("a)", "b)", "b)", "c)")).suggestion == "c) nội dung;"


@pytest.mark.parametrize(("label", "typed"), [("{}.", "a."), ("({})", "(a)"), ("{}/", "a/"), ("{} )", "a )")])
def test_another_form_is_one_finding_for_all_points(label: str, typed: str) -> None:
    finding = only(RULE, points(*(label.format(letter) for letter in "abc")))
    assert f"kiểu “{typed}”" in finding.message
    assert "(và 2 chỗ khác)" in finding.message
    assert finding.suggestion == "a) nội dung;"


def test_a_heading_begins_a_new_list() -> None:
    lines = [("khoan_tieu_de", "1. A"), ("diem_chu", "a) B;"), ("khoan_tieu_de", "2. C"), ("diem_chu", "a) D;")]
    assert found(RULE, paper(lines)) == []
    assert only(RULE, paper([*lines[:3], ("diem_chu", "b) D;")])).suggestion == "a) D;"


def test_a_list_after_other_text_may_begin_again_and_dashes_part_nothing() -> None:
    lines = [("diem_chu", "a) A;"), ("gach_dau_dong", "- B;"), ("diem_chu", "b) C."), ("noi_dung", "Cụ thể như sau:")]
    assert found(RULE, paper([*lines, ("diem_chu", "a) D;")])) == []
    assert only(RULE, paper([*lines[:2], ("diem_chu", "a) D;")])).suggestion == "b) D;"


def test_a_heading_with_a_capital_letter_and_plain_text_are_no_points() -> None:
    assert found(RULE, paper([("noi_dung", "A. PHẦN CHUNG"), ("noi_dung", "v.v. các việc khác")])) == []
