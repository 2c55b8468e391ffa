"""Numbers: Roman, as a paper's number, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.so_dem import bang_chu, doc_so_la_ma, so_la_ma, so_van_ban


@pytest.mark.parametrize(
    ("n", "roman"),
    [
        (1, "I"),
        (3, "III"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (40, "XL"),
        (90, "XC"),
        (400, "CD"),
        (1994, "MCMXCIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_roman_numbers_are_written_and_read(n: int, roman: str) -> None:
    assert so_la_ma(n) == roman
    assert doc_so_la_ma(roman) == n


@given(st.integers(1, 3999))
def test_every_roman_number_is_read_back(n: int) -> None:
    assert doc_so_la_ma(so_la_ma(n)) == n


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_roman_numbers_end_at_3999(n: int) -> None:
    with pytest.raises(ValueError, match="từ 1 đến 3999"):
        so_la_ma(n)


@pytest.mark.parametrize("text", ["", "IIII", "VX", "IC", "iv", "1", "XIV ", "MMMM", "VV", "A"])
def test_what_is_no_roman_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="không phải là số La Mã"):
        doc_so_la_ma(text)


def test_a_papers_number_has_two_digits_at_least() -> None:
    assert [so_van_ban(n) for n in (1, 9, 10, 312)] == ["01", "09", "10", "312"]
    with pytest.raises(ValueError, match="bắt đầu từ 01"):
        so_van_ban(0)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "không"),
        (1, "một"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (27, "hai mươi bảy"),
        (55, "năm mươi lăm"),
        (91, "chín mươi mốt"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (111, "một trăm mười một"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (555, "năm trăm năm mươi lăm"),
        (1000, "một nghìn"),
        (1001, "một nghìn không trăm linh một"),
        (1010, "một nghìn không trăm mười"),
        (1945, "một nghìn chín trăm bốn mươi lăm"),
        (2026, "hai nghìn không trăm hai mươi sáu"),
        (10_000, "mười nghìn"),
        (21_000, "hai mươi mốt nghìn"),
        (105_005, "một trăm linh năm nghìn không trăm linh năm"),
        (1_000_000, "một triệu"),
        (1_001_000, "một triệu không trăm linh một nghìn"),
        (1_000_005, "một triệu không trăm linh năm"),
        (2_340_000, "hai triệu ba trăm bốn mươi nghìn"),
        (1_000_000_000, "một tỷ"),
        (1_000_000_001, "một tỷ không trăm linh một"),
        (1_020_000_000, "một tỷ không trăm hai mươi triệu"),
        (25_000_000_000, "hai mươi lăm tỷ"),
        (1_001_000_000_000, "một nghìn không trăm linh một tỷ"),
        (10**15, "một triệu tỷ"),
    ],
)
def test_numbers_in_words_are_said_as_a_clerk_says_them(n: int, words: str) -> None:
    assert bang_chu(n) == words


@pytest.mark.parametrize("n", [-1, 10**15 + 1])
def test_numbers_outside_the_range_are_refused(n: int) -> None:
    with pytest.raises(ValueError, match="chỉ đọc được số từ 0"):
        bang_chu(n)


def test_different_numbers_have_different_words() -> None:
    assert len({bang_chu(n) for n in range(5000)}) == 5000


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_words_tell_numbers_apart_and_hold_no_empty_word(a: int, b: int) -> None:
    assert (bang_chu(a) == bang_chu(b)) == (a == b)
    assert "  " not in bang_chu(a)
    assert bang_chu(a).strip() == bang_chu(a)
