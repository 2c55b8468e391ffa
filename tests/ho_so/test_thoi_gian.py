"""Time in post: months counted once, ranks told apart."""

import pytest

from vndoc.ho_so.ung_vien import GiaiDoanCongTac
from vndoc.ho_so.ung_vien.lua_chon import BacChucVu
from vndoc.ho_so.ung_vien.thoi_gian import doc_thang, khoang_thang, tong_thoi_gian, viet_thang, viet_thoi_gian

PHO, TRUONG = BacChucVu.PHO_VU_TRUONG, BacChucVu.VU_TRUONG
NAY = 2025 * 12 + 12


def stage(first: str, last: str | None, rank: BacChucVu | None = PHO) -> GiaiDoanCongTac:
    typed = {"tu_thang": first, "chuc_vu": "Phó Vụ trưởng", "bac_chuc_vu": rank}
    return GiaiDoanCongTac.model_validate({**typed, **({"den_thang": last} if last else {})})


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("9/1990", "9/1990"),
        ("09/1990", "9/1990"),
        ("1/2001", "01/2001"),
        ("tháng 2 năm 2001", "02/2001"),
        ("01/12/2000", "12/2000"),
        ("2000-12-01", "12/2000"),
    ],
)
def test_months_are_read_as_clerks_and_workbooks_write_them(typed: str, shown: str) -> None:
    month = doc_thang(typed)
    assert month is not None
    assert viet_thang(month) == shown


@pytest.mark.parametrize("typed", ["13/2000", "2000", "nay", "0/2000", ""])
def test_what_is_no_month_is_not_guessed(typed: str) -> None:
    assert doc_thang(typed) is None


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [("6/2004", "3/2014", 118), ("5/2020", "5/2020", 1), ("01/2025", None, 12), ("01/2025", "nay", 12)],
)
def test_a_stage_counts_its_first_and_its_last_month(first: str, last: str | None, months: int) -> None:
    assert len(khoang_thang(stage(first, last), NAY) or ()) == months


def test_a_stage_that_ends_before_it_begins_has_no_length() -> None:
    assert khoang_thang(stage("5/2020", "4/2020"), NAY) is None


def test_months_that_stages_share_count_once() -> None:
    found = tong_thoi_gian([stage("01/2010", "12/2012"), stage("12/2012", "6/2013"), stage("3/2011", "5/2011")], NAY)
    assert (found.theo_bac, found.tong_cong) == ({PHO: 42}, 42)


def test_a_month_with_two_posts_counts_for_the_higher_one() -> None:
    found = tong_thoi_gian([stage("01/2010", "12/2012"), stage("6/2012", "12/2013", TRUONG)], NAY)
    assert (found.theo_bac, found.tong_cong) == ({PHO: 29, TRUONG: 19}, 48)


def test_posts_without_rank_do_not_count() -> None:
    assert tong_thoi_gian([stage("01/2010", "12/2012", None)], NAY).tong_cong == 0


@pytest.mark.parametrize(("months", "shown"), [(118, "9 năm 10 tháng"), (36, "3 năm"), (8, "8 tháng"), (0, "0 tháng")])
def test_lengths_are_written_in_years_and_months(months: int, shown: str) -> None:
    assert viet_thoi_gian(months) == shown
