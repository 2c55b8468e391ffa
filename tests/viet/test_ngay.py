"""Dates: every form people type, every date that cannot be, and the decree's two printed forms."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.ngay import GAP, ngay_dai, ngay_ngan, parse_ngay


@pytest.mark.parametrize(
    "text",
    [
        "15/5/2025",
        "15/05/2025",
        "15-5-2025",
        "15-05-2025",
        "2025-05-15",
        "ngày 15 tháng 5 năm 2025",
        "Ngày 15 tháng 05 năm 2025",
        "NGÀY 15 THÁNG 5 NĂM 2025",
        "  15 / 5 / 2025 ",
        "nga\u0300y\u00a015 tha\u0301ng 5 na\u0306m 2025",
    ],
)
def test_a_date_is_read_in_every_usual_form(text: str) -> None:
    assert parse_ngay(text) == date(2025, 5, 15)


def test_the_day_stands_before_the_month() -> None:
    assert parse_ngay("02/9/1945") == date(1945, 9, 2)


def test_a_leap_day_is_a_date_in_a_leap_year() -> None:
    assert parse_ngay("29/02/2024") == date(2024, 2, 29)
    assert parse_ngay("29/2/2000") == date(2000, 2, 29)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("15/13/2025", "không có tháng 13, chỉ có tháng 1 đến tháng 12"),
        ("5/15/2025", "không có tháng 15, chỉ có tháng 1 đến tháng 12; ngày viết trước tháng: 15/5/2025"),
        ("15/0/2025", "không có tháng 0, chỉ có tháng 1 đến tháng 12"),
        ("31/4/2025", "không có ngày 31/4: tháng 4 chỉ có 30 ngày"),
        ("32/1/2025", "không có ngày 32/01: tháng 1 chỉ có 31 ngày"),
        ("29/02/2025", "không có ngày 29/02/2025: năm 2025 không nhuận, tháng 2 chỉ có 28 ngày"),
        ("29/2/1900", "không có ngày 29/02/1900: năm 1900 không nhuận, tháng 2 chỉ có 28 ngày"),
        ("30/2/2024", "không có ngày 30/02: tháng 2 chỉ có 29 ngày"),
        ("00/5/2025", "không có ngày 0, ngày đầu tháng là ngày 1"),
        ("15/5/25", "năm “25” phải viết đủ bốn chữ số, ví dụ 15/5/2025"),
        ("15/5/20255", "năm “20255” phải viết đủ bốn chữ số, ví dụ 15/5/2025"),
        ("ngày 15 tháng 5 năm 25", "năm “25” phải viết đủ bốn chữ số, ví dụ 15/5/2025"),
        ("15/5/0000", "không có năm 0000"),
        ("mai", "“mai” không phải là ngày; hãy viết theo mẫu 15/5/2025"),
        ("15/5-2025", "“15/5-2025” không phải là ngày; hãy viết theo mẫu 15/5/2025"),
        ("20250515", "“20250515” không phải là ngày; hãy viết theo mẫu 15/5/2025"),
        ("", "“” không phải là ngày; hãy viết theo mẫu 15/5/2025"),
        ("١٥/٥/٢٠٢٥", "“١٥/٥/٢٠٢٥” không phải là ngày; hãy viết theo mẫu 15/5/2025"),
    ],
)
def test_what_is_no_date_says_why(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=r"năm|tháng|ngày") as caught:
        parse_ngay(text)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("day", "short", "long"),
    [
        (date(1945, 9, 2), "02/9/1945", "ngày 02 tháng 9 năm 1945"),
        (date(1975, 4, 30), "30/4/1975", "ngày 30 tháng 4 năm 1975"),
        (date(2025, 1, 5), "05/01/2025", "ngày 05 tháng 01 năm 2025"),
        (date(2020, 2, 10), "10/02/2020", "ngày 10 tháng 02 năm 2020"),
        (date(2019, 6, 29), "29/6/2019", "ngày 29 tháng 6 năm 2019"),
        (date(2020, 12, 9), "09/12/2020", "ngày 09 tháng 12 năm 2020"),
        (date(2020, 3, 1), "01/3/2020", "ngày 01 tháng 3 năm 2020"),
    ],
)
def test_dates_print_padded_as_the_decree_pads_them(day: date, short: str, long: str) -> None:
    assert ngay_ngan(day) == short
    assert ngay_dai(day) == long


def test_an_unknown_day_and_month_leave_room_for_handwriting() -> None:
    assert ngay_dai(None, 2025) == "ngày      tháng      năm 2025"
    assert ngay_dai(None, 2025, thang=2) == "ngày      tháng 02 năm 2025"
    assert ngay_dai(None, 2025, thang=11) == f"ngày{GAP}tháng 11 năm 2025"


def test_a_date_without_even_a_year_or_with_a_wrong_month_cannot_print() -> None:
    with pytest.raises(ValueError, match="ít nhất phải biết năm"):
        ngay_dai(None, None)
    with pytest.raises(ValueError, match="không có tháng 13"):
        ngay_dai(None, 2025, thang=13)


@given(st.dates())
def test_both_printed_forms_are_read_back(day: date) -> None:
    assert parse_ngay(ngay_ngan(day)) == day
    assert parse_ngay(ngay_dai(day)) == day
    assert parse_ngay(day.isoformat()) == day


@given(st.text(alphabet="0123456789/- ngàythángnăm", max_size=30))
def test_any_other_text_is_a_date_or_a_reason(text: str) -> None:
    try:
        parse_ngay(text)
    except ValueError as error:
        assert str(error)
