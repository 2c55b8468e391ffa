import pytest

from tests.linter.papers import found, paper
from vndoc.linter.rules.phu_luc_vien_dan import RULE


def untold(text: str, *headings: str, layout: str = "mau-1.4") -> int:
    return len(found(RULE, paper([("noi_dung", text), *(("phu_luc", one) for one in headings)], layout)))


@pytest.mark.parametrize(
    "text",
    [
        "Chi tiết tại Phụ lục kèm theo.",
        "Chi tiết tại các phụ lục.",
        "Chi tiết tại Phụ lục I và Phụ lục II.",
        "Chi tiết tại Phụ lục I, II kèm theo.",
        "Chi tiết tại các Phụ lục I đến Phụ lục III.",
    ],
)
def test_a_mention_of_each_or_of_all_is_right(text: str) -> None:
    assert untold(text, "Phụ lục I", "Phụ lục II") == 0


def test_annexes_that_the_text_does_not_name_are_told_each() -> None:
    assert untold("Nội dung.", "Phụ lục I", "Phụ lục II") == 2
    assert untold("Chi tiết tại Phụ lục I.", "Phụ lục I", "Phụ lục II") == 1
    assert untold("Nội dung.", "Phụ lục") == 1


def test_a_single_annex_may_be_named_with_any_number() -> None:
    assert untold("Chi tiết tại Phụ lục 1.", "Phụ lục") == 0


def test_a_file_of_annexes_alone_is_not_judged() -> None:
    assert untold("", "Phụ lục I", layout="phu-luc") == 0
