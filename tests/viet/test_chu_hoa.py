"""Capitals."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.chu_hoa import la_chu_hoa, viet_hoa, viet_hoa_dau, viet_thuong_dau


@pytest.mark.parametrize(
    ("text", "expected"),
    [("KẾ HOẠCH", True), ("ĐỀ ÁN 2025 - I.", True), ("KẾ HOẠCh", False), ("đ", False), ("2025", False), ("", False)],
)
def test_a_line_is_in_capitals_when_all_its_letters_are(text: str, expected: bool) -> None:
    assert la_chu_hoa(text) is expected
    assert la_chu_hoa(unicodedata.normalize("NFD", text)) is expected


def test_capitals_keep_every_accent() -> None:
    assert viet_hoa("đường lối, ưu tiên ấy; ỹ ợ") == "ĐƯỜNG LỐI, ƯU TIÊN ẤY; Ỹ Ợ"
    assert viet_hoa(unicodedata.normalize("NFD", "đề nghị")) == "ĐỀ NGHỊ"


@pytest.mark.parametrize(
    ("text", "upper", "lower"),
    [
        ("đề nghị", "Đề nghị", "đề nghị"),
        ("Ủy ban", "Ủy ban", "ủy ban"),
        ("“ưu tú”", "“Ưu tú”", "“ưu tú”"),
        ("UBND tỉnh", "UBND tỉnh", "UBND tỉnh"),
        ("Y tế", "Y tế", "y tế"),
        ("3 tháng", "3 tháng", "3 tháng"),
        ("", "", ""),
        ("- ", "- ", "- "),
        ("A", "A", "a"),
    ],
)
def test_the_first_letter_alone_changes(text: str, upper: str, lower: str) -> None:
    assert viet_hoa_dau(text) == upper
    assert viet_thuong_dau(text) == lower


@given(st.text(max_size=40))
def test_results_are_nfc(text: str) -> None:
    for made in (viet_hoa(text), viet_hoa_dau(text), viet_thuong_dau(text)):
        assert unicodedata.is_normalized("NFC", made)
