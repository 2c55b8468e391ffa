import pytest

from tests.linter.papers import found, line, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.so_thap_phan import RULE


def test_headings_of_several_levels_are_one_warning() -> None:
    finding = only(RULE, paper([("khoan_thuong", "1.1. Mục đích"), ("khoan_thuong", "1.1.2 Yêu cầu")]))
    assert finding.severity is Severity.CANH_BAO
    assert "(1.1., 1.1.2)" in finding.message
    assert "và 1 chỗ khác" in finding.message


def test_labels_that_word_counts_are_read_too() -> None:
    assert only(RULE, paper([line("khoan_thuong", "Mục đích", label="1.1.")]))


@pytest.mark.parametrize(
    "text", ["1.500 người tham dự", "1.5 lần so với năm trước", "20.11 là ngày", "1. Mục đích", "12.000.000 đồng"]
)
def test_numbers_in_sentences_are_passed_over(text: str) -> None:
    assert found(RULE, paper([("noi_dung", text)])) == []
