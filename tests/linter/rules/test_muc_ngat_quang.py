import pytest

from tests.linter.papers import Given, found, line, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.muc_ngat_quang import RULE

PLAN = [
    ("muc_la_ma", "I. MỤC ĐÍCH"),
    ("khoan_thuong", "1. A."),
    ("khoan_thuong", "2. B."),
    ("muc_la_ma", "II. NHIỆM VỤ"),
    ("khoan_tieu_de", "1. C"),
    ("gach_dau_dong", "- D;"),
    ("khoan_tieu_de", "2. E"),
    ("muc_la_ma", "III. TỔ CHỨC"),
]


def test_numbers_that_begin_again_under_each_heading_are_right() -> None:
    assert found(RULE, paper(PLAN)) == []


@pytest.mark.parametrize(
    ("index", "wrong", "right"),
    [
        (3, "III. NHIỆM VỤ", "II. NHIỆM VỤ"),
        (7, "IV. TỔ CHỨC", "III. TỔ CHỨC"),
        (2, "3. B.", "2. B."),
        (4, "3. C", "1. C"),
        (6, "1. E", "2. E"),
    ],
)
def test_one_wrong_number_is_one_warning(index: int, wrong: str, right: str) -> None:
    lines = [*PLAN]
    lines[index] = (lines[index][0], wrong)
    finding = only(RULE, paper(lines))
    assert finding.severity is Severity.CANH_BAO
    assert finding.suggestion == right


def test_what_is_no_roman_number_is_told() -> None:
    assert "không phải là số La Mã" in only(RULE, paper([*PLAN[:3], ("muc_la_ma", "IIII. NHIỆM VỤ")])).message


def test_chapters_may_count_on_through_the_parts_or_begin_again() -> None:
    parts = [("phan_chuong", "Phần I"), ("phan_chuong", "Chương I"), ("phan_chuong", "Phần II")]
    for label in ("Chương I", "Chương II"):
        assert found(RULE, paper([*parts, ("phan_chuong", label)])) == []
    assert only(RULE, paper([*parts, ("phan_chuong", "Chương III")])).suggestion == "Chương II"


def test_sections_begin_again_in_each_chapter() -> None:
    lines = [("phan_chuong", "Chương I"), ("muc_tieu_muc", "Mục 1"), ("muc_tieu_muc", "Mục 2")]
    assert found(RULE, paper([*lines, ("phan_chuong", "Chương II"), ("muc_tieu_muc", "Mục 1")])) == []


def test_an_annex_and_an_introduced_list_begin_again() -> None:
    lines: Given = [("khoan_thuong", "1. A;"), ("khoan_thuong", "2. B."), ("noi_dung", "Ngoài ra:")]
    assert found(RULE, paper([*lines, ("khoan_thuong", "1. C.")])) == []
    assert found(RULE, paper([*lines[:2], ("phu_luc", "Phụ lục"), ("khoan_thuong", "1. C.")])) == []


def test_labels_that_word_counts_are_read_too() -> None:
    given = paper([line("muc_la_ma", "A", label="I."), line("muc_la_ma", "B", label="III.")])
    assert only(RULE, given).suggestion == "II. B"
