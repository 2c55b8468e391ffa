"""Labels of points and headings; Vietnamese alphabetical order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.thu_tu import KieuMuc, chu_cai_diem, dau_muc, name_sort_key, sort_key


def test_points_take_the_decrees_letters_and_end_at_y() -> None:
    assert [chu_cai_diem(i) for i in range(23)] == list("abcdđeghiklmnopqrstuvxy")
    for i in (-1, 23):
        with pytest.raises(ValueError, match=r"từ a\) đến y\)"):
            chu_cai_diem(i)


def test_labels_end_with_a_dot_or_a_bracket() -> None:
    assert [dau_muc(3, kind) for kind in KieuMuc] == ["IV.", "4.", "d)"]
    assert dau_muc(4, KieuMuc.CHU_CAI) == "đ)"
    with pytest.raises(ValueError, match="không được âm"):
        dau_muc(-1, KieuMuc.LA_MA)


@pytest.mark.parametrize(
    "ordered",
    [
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "u", "ư", "y"],
        ["An", "Ấn", "Bình"],
        ["ba", "bà", "ban", "bàn", "băn", "bân"],
        ["Hà An", "Hà Bình", "Hả An"],
        ["Điện Biên", "Đồng Nai", "Hà Nội", "Lạng Sơn", "Lào Cai"],
        ["Cụm 1", "Cụm 2", "Cụm 10", "Cụm Bắc"],
        ["dê", "đê"],
        ["lang", "làng", "lanh"],
        ["", "1", "a"],
    ],
)
def test_texts_stand_in_vietnamese_alphabetical_order(ordered: list[str]) -> None:
    shuffled = ordered[::2][::-1] + ordered[1::2]
    assert sorted(shuffled, key=sort_key) == ordered


def test_capitals_punctuation_and_decomposed_accents_weigh_nothing() -> None:
    assert sort_key("ĐIỆN BIÊN") == sort_key("điện-biên") == sort_key(unicodedata.normalize("NFD", "Điện, Biên"))
    assert sort_key("Cụm 02") == sort_key("cụm 2")


def test_people_stand_by_given_name_then_family_name_then_middle_name() -> None:
    people = ["Trần Thị An", "Nguyễn Văn Ấn", "Nguyễn Thị Bình", "Nguyễn Văn Bình", "Trần An Bình", "Bình Bình", "A"]
    expected = ["A", "Trần Thị An", "Nguyễn Văn Ấn", "Bình Bình", "Nguyễn Thị Bình", "Nguyễn Văn Bình", "Trần An Bình"]
    assert sorted(people, key=name_sort_key) == expected
    assert name_sort_key("  Nguyễn\u00a0Văn  A ") == name_sort_key("Nguyễn Văn A")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_texts_can_be_ordered(a: str, b: str) -> None:
    assert (sort_key(a) <= sort_key(b)) or (sort_key(b) < sort_key(a))
    assert (name_sort_key(a) <= name_sort_key(b)) or (name_sort_key(b) < name_sort_key(a))


def test_a_number_of_ten_thousand_digits_is_ordered_by_value() -> None:
    assert sort_key("9" * 10_000) < sort_key("1" + "0" * 10_000)
