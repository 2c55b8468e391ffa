import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.findings import Severity
from vndoc.linter.rules.dau_ket_thuc import RULE


def ending(text: str, layout: str = "mau-1.4") -> Paper:
    return paper([("noi_dung", "Mở đầu."), ("noi_dung", text), ("noi_nhan", "Nơi nhận:")], layout)


def test_the_mark_at_the_end_is_right() -> None:
    assert found(RULE, ending("Đề nghị các đơn vị thực hiện./.")) == []


@pytest.mark.parametrize("end", [".", "", ";", "./", ".//", "././.", "./..", ". /.", "/.", " ./.", "; ./.", "./. ./."])
def test_a_missing_or_malformed_mark_is_a_warning_with_the_right_end(end: str) -> None:
    finding = only(RULE, ending(f"Đề nghị các đơn vị thực hiện{end}"))
    assert finding.severity is Severity.CANH_BAO
    assert finding.suggestion == "Đề nghị các đơn vị thực hiện./."


def test_a_mark_in_the_middle_is_told_where_it_stands() -> None:
    given = paper([("noi_dung", "Mở đầu./."), ("noi_dung", "Kết thúc./."), ("noi_nhan", "Nơi nhận:")])
    assert only(RULE, given).suggestion == "Mở đầu."


def test_papers_outside_the_29_types_need_none_but_a_malformed_one_is_told() -> None:
    assert found(RULE, ending("Hai bên cùng thực hiện.", "ten-khac")) == []
    assert only(RULE, ending("Hai bên cùng thực hiện.//", "ten-khac"))


def test_a_fraction_or_an_address_in_the_last_sentence_is_no_mark() -> None:
    assert found(RULE, ending("Gửi trước ngày 15/5/2025./.")) == []


def test_annexes_and_a_table_at_the_end_are_not_judged() -> None:
    lines = [("noi_dung", "Theo bảng sau:"), ("o_bang", "Số lượng"), ("noi_nhan", "Nơi nhận:")]
    assert found(RULE, paper(lines)) == []
    assert found(RULE, paper([("noi_dung", "Hết./."), ("phu_luc", "Phụ lục"), ("noi_dung", "Danh sách")])) == []
