"""Marks at the head of an item."""

import pytest

from vndoc.viet.dau_dong import leading_label, leading_sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("- Phát hiện", "-"),
        ("-Phát hiện", "-"),
        ("+ Báo cáo", "+"),
        ("• Phát hiện", "•"),
        ("–\u00a0Phát hiện", "–"),
        ("- 05 đơn vị", "-"),
        ("-5 độ", None),
        ("+84 912", None),
        ("Phát hiện - nhân rộng", None),
        ("", None),
    ],
)
def test_a_dash_or_bullet_is_a_sign_before_a_space_or_a_letter(text: str, sign: str | None) -> None:
    assert leading_sign(text) == sign


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("1. Phổ biến", "1."),
        ("12) Phổ biến", "12)"),
        ("(1) Phổ biến", "(1)"),
        ("1.2. Phổ biến", "1.2."),
        ("I. MỤC ĐÍCH", "I."),
        ("IV/ Kinh phí", "IV/"),
        ("a) Phổ biến", "a)"),
        ("đ. Phổ biến", "đ."),
    ],
)
def test_a_number_or_letter_with_its_mark_and_a_space_is_a_label(text: str, label: str) -> None:
    assert leading_label(text) == label


@pytest.mark.parametrize(
    "text",
    [
        "100% đơn vị đăng ký",
        "05 đơn vị",
        "1.000 người",
        "30.4 và 01.5",
        "2026. Năm",
        "V/v tổ chức",
        "V. I. Lênin",
        "A. Nguyễn",
        "1/2 số đơn vị",
        "Phổ biến",
        "01/5 hằng năm",
    ],
)
def test_amounts_dates_and_words_are_no_labels(text: str) -> None:
    assert leading_label(text) is None
