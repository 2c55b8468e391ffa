import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.phu_luc_la_ma import RULE


def annexed(*headings: str, layout: str = "mau-1.4") -> Paper:
    return paper([("phu_luc", heading) for heading in headings], layout)


@pytest.mark.parametrize(
    "headings", [("Phụ lục",), ("Phụ lục I",), ("Phụ lục I", "Phụ lục II"), ("PHỤ LỤC I", "PHỤ LỤC II")]
)
def test_roman_numbers_in_order_are_right(headings: tuple[str, ...]) -> None:
    assert found(RULE, annexed(*headings)) == []


@pytest.mark.parametrize(
    ("headings", "right"),
    [
        (("Phụ lục 1",), "Phụ lục I"),
        (("Phụ lục I", "Phụ lục 02"), "Phụ lục II"),
        (("Phụ lục I", "Phụ lục số 2"), "Phụ lục II"),
        (("Phụ lục I", "Phụ lục B"), "Phụ lục II"),
        (("Phụ lục I", "Phụ lục"), "Phụ lục II"),
        (("Phụ lục I", "Phụ lục III"), "Phụ lục II"),
        (("Phụ lục I", "Phụ lục I"), "Phụ lục II"),
    ],
)
def test_another_number_is_one_finding_with_the_right_heading(headings: tuple[str, ...], right: str) -> None:
    assert only(RULE, annexed(*headings)).suggestion == right


def test_a_file_of_annexes_may_begin_with_any_number() -> None:
    assert found(RULE, annexed("Phụ lục III", "Phụ lục IV", layout="phu-luc")) == []
