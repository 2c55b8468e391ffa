"""Hours and days of the week."""

from datetime import date, time

import pytest

from vndoc.viet.gio import gio_dai, parse_gio, parse_thu, thu_trong_tuan


@pytest.mark.parametrize(
    ("typed", "gio"),
    [
        ("8 giờ 30", time(8, 30)),
        ("08 giờ 30 phút", time(8, 30)),
        ("8h30", time(8, 30)),
        ("08:30", time(8, 30)),
        ("14 giờ", time(14)),
        ("14h", time(14)),
        ("0h05", time(0, 5)),
    ],
)
def test_an_hour_is_read_in_the_forms_people_type(typed: str, gio: time) -> None:
    assert parse_gio(typed) == gio


@pytest.mark.parametrize("typed", ["24 giờ", "8 giờ 60", "sáng", "8", "8.30", ""])
def test_what_is_no_hour_is_refused_with_the_form_to_use(typed: str) -> None:
    with pytest.raises(ValueError, match="hãy viết theo mẫu"):
        parse_gio(typed)


def test_an_hour_is_printed_with_two_digits() -> None:
    assert gio_dai(time(8)) == "08 giờ 00"
    assert gio_dai(time(14, 5)) == "14 giờ 05"


def test_the_day_of_the_week_is_computed() -> None:
    assert thu_trong_tuan(date(2025, 12, 18)) == "thứ Năm"
    assert thu_trong_tuan(date(2025, 12, 21)) == "Chủ nhật"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("thứ năm", "thứ Năm"), ("Thứ 5", "thứ Năm"), ("năm", "thứ Năm"), ("CN", "Chủ nhật"), ("Chủ Nhật", "Chủ nhật")],
)
def test_a_typed_day_of_the_week_is_understood(typed: str, printed: str) -> None:
    assert parse_thu(typed) == printed


def test_what_is_no_day_of_the_week_is_refused() -> None:
    with pytest.raises(ValueError, match="không phải là ngày trong tuần"):
        parse_thu("thứ Tám")
