"""Scoring as arithmetic: what holds for all figures, and the examples that people know by heart."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.documents.thang_diem.cach_tinh import (
    KhoangCham,
    Vuot,
    diem_dinh_luong,
    diem_theo_lan,
    diem_vuot,
    khoang_cham,
    so_ngay_cham,
    tong_cong,
)
from vndoc.documents.thang_diem.xep_hang import ThuTu, chua_quyet, nhom_bang_diem, xep_hang

D = Decimal
POINTS = st.decimals(min_value=0, max_value=100, places=2)
FIGURES = st.decimals(min_value=0, max_value=10**6, places=2)
PLANS = st.decimals(min_value="0.01", max_value=10**6, places=2)
SCORES = st.dictionaries(st.sampled_from("abcdefghij"), st.decimals(min_value=-20, max_value=120, places=1))
LATE = (KhoangCham(5, 9, D(5)), KhoangCham(10, 14, D(10)), KhoangCham(15, None, D(20)))


@given(POINTS, PLANS, FIGURES, st.booleans(), st.integers(0, 4))
def test_a_figure_is_never_worth_more_than_its_points_nor_less_than_nothing(
    most: Decimal, plan: Decimal, done: Decimal, nghich: bool, so_le: int
) -> None:
    assert 0 <= diem_dinh_luong(most, plan, done, nghich=nghich, so_le=so_le) <= most


@given(POINTS, PLANS, FIGURES, FIGURES)
def test_more_done_is_never_worth_less_and_the_other_way_round_for_targets_to_reduce(
    most: Decimal, plan: Decimal, one: Decimal, other: Decimal
) -> None:
    less, more = sorted((one, other))
    plain = [diem_dinh_luong(most, plan, done, nghich=False, so_le=2) for done in (less, more)]
    inverse = [diem_dinh_luong(most, plan, done, nghich=True, so_le=2) for done in (less, more)]
    assert plain[0] <= plain[1]
    assert inverse[0] >= inverse[1]


@given(POINTS, PLANS, FIGURES, st.booleans())
def test_the_bonus_for_exceeding_is_capped_and_nothing_below_the_target(
    most: Decimal, plan: Decimal, done: Decimal, nghich: bool
) -> None:
    bonus = diem_vuot(most, plan, done, Vuot(D(1), D(1), D(10)), nghich=nghich, so_le=2)
    assert 0 <= bonus <= most / 10 + D("0.005")
    if (done >= plan) if nghich else (done <= plan):
        assert bonus == 0


@given(st.integers(0, 400))
def test_every_day_falls_under_at_most_one_row_and_later_is_never_cheaper(days: int) -> None:
    today, tomorrow = khoang_cham(days, LATE), khoang_cham(days + 1, LATE)
    assert sum(row.tu <= days and (row.den is None or days <= row.den) for row in LATE) <= 1
    assert (today.diem if today else 0) <= (tomorrow.diem if tomorrow else 0)


@given(st.lists(st.decimals(min_value=0, max_value=1000, places=4), max_size=40))
def test_sums_are_exact_whatever_the_order(parts: list[Decimal]) -> None:
    assert tong_cong(*parts) == tong_cong(*reversed(parts)) == D(sum(int(one * 10**4) for one in parts)) / 10**4


@given(SCORES)
def test_ranks_are_a_permutation_with_ties(scores: dict[str, Decimal]) -> None:
    ranked = xep_hang(scores)
    assert sorted(one.ma for one in ranked) == sorted(scores)
    for at, one in enumerate(ranked, start=1):
        assert one.hang == 1 + sum(points > one.diem for points in scores.values())
        assert one.hang <= at
        assert {one.ma, *one.dong_hang} == {ma for ma, points in scores.items() if points == one.diem}
    assert all(first.diem >= second.diem for first, second in pairwise(ranked))


@given(SCORES)
def test_decisions_about_every_tie_give_every_unit_its_own_rank(scores: dict[str, Decimal]) -> None:
    decisions = [ThuTu(tuple(reversed(group))) for group in nhom_bang_diem(scores) if len(group) > 1]
    assert [one.hang for one in xep_hang(scores, decisions)] == list(range(1, len(scores) + 1))
    assert chua_quyet(scores, decisions) == ()


def test_two_of_rank_two_are_followed_by_rank_four() -> None:
    scores = {"a": D(90), "b": D(95), "c": D("92.5"), "d": D("92.50")}
    assert [(one.ma, one.hang) for one in xep_hang(scores)] == [("b", 1), ("c", 2), ("d", 2), ("a", 4)]
    assert chua_quyet(scores, []) == (("c", "d"),)


def test_a_decision_orders_the_tied_or_lets_them_share_the_rank() -> None:
    scores = {"a": D(90), "b": D(90), "c": D(80)}
    ordered = xep_hang(scores, [ThuTu(("b", "a"))])
    assert [(one.ma, one.hang, one.da_quyet) for one in ordered] == [("b", 1, True), ("a", 2, True), ("c", 3, False)]
    shared = xep_hang(scores, [ThuTu(("b", "a"), dong_hang=True)])
    assert [(one.ma, one.hang) for one in shared] == [("a", 1), ("b", 1), ("c", 3)]
    assert chua_quyet(scores, [ThuTu(("b", "a"), dong_hang=True)]) == ()


def test_a_decision_about_some_of_the_tied_changes_nothing() -> None:
    scores = {"a": D(90), "b": D(90), "c": D(90)}
    assert [one.hang for one in xep_hang(scores, [ThuTu(("b", "a"))])] == [1, 1, 1]


@pytest.mark.parametrize(
    ("plan", "done", "nghich", "points"),
    [
        ("10", "8", False, "3.2"),
        ("10", "12", False, "4"),
        ("3", "2", False, "2.67"),
        ("8", "1", False, "0.5"),
        ("2", "3", True, "2.67"),
        ("2", "0", True, "4"),
        ("0", "0", True, "4"),
        ("0", "1", True, "0"),
    ],
)
def test_figures_are_worth_their_share_of_the_target(plan: str, done: str, nghich: bool, points: str) -> None:
    assert diem_dinh_luong(D(4), D(plan), D(done), nghich=nghich, so_le=2) == D(points)


def test_a_half_is_rounded_up() -> None:
    assert diem_dinh_luong(D(1), D(8), D(1), nghich=False, so_le=2) == D("0.13")


@pytest.mark.parametrize(("done", "bonus"), [("100", "0"), ("100.9", "0"), ("103", "0.15"), ("140", "0.5")])
def test_each_whole_percent_beyond_the_target_adds_one_percent_up_to_ten(done: str, bonus: str) -> None:
    assert diem_vuot(D(5), D(100), D(done), Vuot(D(1), D(1), D(10)), nghich=False, so_le=2) == D(bonus)


def test_points_by_times_keep_floor_and_ceiling() -> None:
    assert diem_theo_lan(D(0), D(5), san=D(2)) == 0
    assert diem_theo_lan(D(1), D("0.5"), san=D(2)) == 2
    assert diem_theo_lan(D(3), D(5), tran=D(10)) == 10


@pytest.mark.parametrize(
    ("days", "points"), [(-3, 0), (0, 0), (1, 0), (4, 0), (5, 5), (9, 5), (10, 10), (15, 20), (99, 20)]
)
def test_a_report_costs_points_by_the_days_it_is_late(days: int, points: int) -> None:
    due = date(2025, 5, 15)
    row = khoang_cham(so_ngay_cham(due, due + timedelta(days=days)), LATE)
    assert (row.diem if row else 0) == points
