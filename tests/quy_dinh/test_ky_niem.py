"""Anniversaries in words."""

from datetime import date

import pytest

from vndoc.quy_dinh.ky_niem import load_ky_niem, viet_ky_niem

NGOAI_GIAO = ("ngày thành lập ngành Ngoại giao", date(1945, 8, 28))


@pytest.mark.parametrize(
    ("nam", "words"),
    [
        (2025, "80 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025)"),
        (2030, "85 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2030)"),
        (2026, "81 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2026)"),
        (1945, "ngày thành lập ngành Ngoại giao (28/8/1945)"),
    ],
)
def test_the_years_are_counted_in_every_year_alike(nam: int, words: str) -> None:
    assert viet_ky_niem(*NGOAI_GIAO, nam) == words


def test_the_count_can_be_left_out() -> None:
    assert viet_ky_niem("Quốc khánh Việt Nam", date(1945, 9, 2), 2025, dem=False) == (
        "Quốc khánh Việt Nam (02/9/1945 - 02/9/2025)"
    )


def test_a_leap_day_falls_on_the_28th_in_other_years() -> None:
    assert viet_ky_niem("ngày thành lập trường", date(2000, 2, 29), 2025).endswith("(29/02/2000 - 28/02/2025)")


def test_the_stock_table_is_in_the_order_of_the_year_and_says_how_sure_it_is() -> None:
    table = load_ky_niem()
    assert len({one.khoa for one in table}) == len(table) == 22
    days = [(one.ngay.month, one.ngay.day) for one in table]
    assert days == sorted(days)
    assert {one.do_tin_cay for one in table} == {"van-ban", "nhieu-nguon", "mot-nguon", "chua-kiem-chung"}
    assert all(one.nguon and one.ten for one in table)
