"""The register of acts: force by day, names at first and at later mention."""

from datetime import date
from pathlib import Path

import pytest

from vndoc.quy_dinh.van_ban_phap_luat import (
    VanBanPhapLuat,
    bo_can_cu,
    load_van_ban_phap_luat,
    ten_day_du,
    ten_ngan,
    van_ban_thay_the,
)

ACTS = load_van_ban_phap_luat()
GUIDE = Path(__file__).parents[2] / "docs" / "huong-dan.md"


def act(khoa: str) -> VanBanPhapLuat:
    return next(one for one in ACTS if one.khoa == khoa)


@pytest.mark.parametrize(
    ("ngay", "keys"),
    [
        (date(2023, 12, 31), "luat_2003 nghi_dinh_91_2017"),
        (date(2024, 1, 1), "luat_2022 nghi_dinh_98_2023"),
        (date(2024, 2, 24), "luat_2022 nghi_dinh_98_2023 thong_tu_01_2024"),
        (date(2025, 6, 30), "luat_2022 nghi_dinh_98_2023 thong_tu_01_2024"),
        (date(2025, 7, 1), "luat_2022 nghi_dinh_152_2025 thong_tu_01_2024"),
        (date(2025, 8, 4), "luat_2022 nghi_dinh_152_2025 thong_tu_01_2024"),
        (date(2025, 8, 5), "luat_2022 nghi_dinh_152_2025 thong_tu_15_2025"),
        (date(2027, 2, 28), "luat_2022 nghi_dinh_152_2025 thong_tu_15_2025"),
    ],
)
def test_the_bases_are_those_in_force_on_the_day(ngay: date, keys: str) -> None:
    found = bo_can_cu(ACTS, ngay)
    assert found is not None
    assert [one.khoa for one in found] == keys.split()


def test_from_the_end_of_the_decree_the_bases_are_unknown() -> None:
    assert bo_can_cu(ACTS, date(2027, 3, 1)) is None


def test_an_act_is_named_in_full_first_and_shortly_later() -> None:
    assert ten_day_du(act("nghi_dinh_98_2023")) == (
        "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ "
        "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng"
    )
    assert ten_ngan(act("nghi_dinh_98_2023")) == "Nghị định số 98/2023/NĐ-CP"


def test_a_law_is_named_by_name_and_date() -> None:
    assert ten_day_du(act("luat_2022")) == "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
    assert ten_ngan(act("luat_2022")) == "Luật Thi đua, khen thưởng năm 2022"


@pytest.mark.parametrize(
    ("khoa", "ngay", "end"),
    [
        ("luat_2022", date(2026, 9, 30), "ngày 15 tháng 6 năm 2022"),
        ("luat_2022", date(2026, 10, 1), "năm 2022 được sửa đổi, bổ sung bởi Luật số 06/2026/QH16"),
        (
            "luat_2003",
            date(2023, 1, 1),
            "bổ sung bởi Luật số 47/2005/QH11, Luật số 32/2009/QH12 và Luật số 39/2013/QH13",
        ),
    ],
)
def test_amendments_stand_behind_the_name_from_the_day_they_hold(khoa: str, ngay: date, end: str) -> None:
    assert ten_day_du(act(khoa), ngay).endswith(end)


@pytest.mark.parametrize(
    ("khoa", "ngay", "following"),
    [
        ("nghi_dinh_98_2023", date(2025, 7, 1), "nghi_dinh_152_2025"),
        ("nghi_dinh_91_2017", date(2024, 1, 1), "nghi_dinh_98_2023"),
        ("nghi_dinh_91_2017", date(2026, 1, 1), "nghi_dinh_152_2025"),
        ("nghi_dinh_91_2017", date(2027, 3, 1), None),
        ("thong_tu_15_2025", date(2027, 3, 1), None),
    ],
)
def test_the_act_in_the_place_of_another_is_the_one_of_the_day(khoa: str, ngay: date, following: str | None) -> None:
    found = van_ban_thay_the(ACTS, act(khoa), ngay)
    assert (found.khoa if found else None) == following


def test_every_act_says_where_it_was_read_and_how_sure_it_is() -> None:
    known = {one.khoa for one in ACTS}
    assert len({one.so_ky_hieu for one in ACTS}) == len(ACTS)
    for one in ACTS:
        assert one.nguon
        assert one.do_tin_cay in {"van-ban", "nhieu-nguon", "mot-nguon", "chua-kiem-chung"}
        assert one.do_tin_cay != "chua-kiem-chung" or one.can_doi_chieu
        assert one.ngay <= one.tu_ngay
        assert one.het_tu_ngay is None or one.tu_ngay < one.het_tu_ngay
        assert one.thay_bang is None or one.thay_bang in known


def test_the_guide_names_every_key() -> None:
    guide = GUIDE.read_text("utf-8")
    assert [one.khoa for one in ACTS if f"`{one.khoa}`" not in guide and f"can_cu.{one.khoa}}}" not in guide] == []
