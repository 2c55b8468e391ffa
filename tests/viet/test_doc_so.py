from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.doc_so import chu_so, doc_bang_chu, doc_chu_so
from vndoc.viet.so_dem import LARGEST_IN_WORDS, bang_chu


@given(st.integers(0, LARGEST_IN_WORDS - 1))
def test_what_is_written_in_words_is_read_back(number: int) -> None:
    assert doc_bang_chu(bang_chu(number)) == number


@given(st.integers(0, 10**12))
def test_other_spellings_of_the_same_number_are_read(number: int) -> None:
    said = (
        bang_chu(number)
        .replace("nghìn", "ngàn")
        .replace("linh", "lẻ")
        .replace("tỷ", "tỉ")
        .replace("mươi tư", "mươi bốn")
    )
    assert doc_bang_chu(said.capitalize()) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ba mươi ba triệu hai trăm ngàn", 33_200_000),
        ("Chín trăm năm mươi sáu triệu, bảy trăm nghìn", 956_700_000),
        ("một nghìn không trăm sáu mươi ba", 1063),
        ("mười lăm", 15),
        ("hai mươi mốt", 21),
        ("năm", 5),
        ("một nghìn tỷ", 10**12),
    ],
)
def test_numbers_in_words(text: str, number: int) -> None:
    assert doc_bang_chu(text) == number


@pytest.mark.parametrize(
    "text", ["", "năm 2025", "ba bốn", "triệu", "hai đồng", "mươi", "tập thể", "hai trăm trăm", "tư"]
)
def test_what_is_no_number_in_words_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="không"):
        doc_bang_chu(text)


def test_digits_are_read_as_papers_group_them() -> None:
    assert doc_chu_so("956.700.000") == 956_700_000
    assert doc_chu_so("0,65") == Fraction(13, 20)
    assert chu_so(33_600_000) == "33.600.000"
    with pytest.raises(ValueError, match="không phải là số"):
        doc_chu_so("1.06")
