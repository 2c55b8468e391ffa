"""Figures and shares as reports print them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.so_le import dung_phan_tram, phan_tram, viet_so_le


@pytest.mark.parametrize(
    ("so", "shown"),
    [("0", "0"), ("12", "12"), ("1234.50", "1.234,5"), ("99.40", "99,4"), ("1000000", "1.000.000"), ("100", "100")],
)
def test_a_figure_has_a_comma_before_its_decimals_and_dots_between_thousands(so: str, shown: str) -> None:
    assert viet_so_le(Decimal(so)) == shown


@pytest.mark.parametrize(
    ("so", "tong", "shown"),
    [("2", "3", "66,66"), ("508", "779", "65,21"), ("9", "10", "90"), ("99.996", "100", "99,99"), ("0", "5", "0")],
)
def test_a_share_is_cut_and_never_rounded_up(so: str, tong: str, shown: str) -> None:
    assert phan_tram(Decimal(so), Decimal(tong)) == shown


def test_a_share_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="không tính được"):
        phan_tram(Decimal(1), Decimal(0))


@pytest.mark.parametrize("ghi", ["66.66", "66.67", "66", "67", "66.7", "66.6"])
def test_a_typed_share_may_be_cut_or_rounded(ghi: str) -> None:
    assert dung_phan_tram(Decimal(ghi), Decimal(2), Decimal(3))


@pytest.mark.parametrize("ghi", ["66.65", "66.68", "0.66", "65", "68"])
def test_another_share_is_wrong(ghi: str) -> None:
    assert not dung_phan_tram(Decimal(ghi), Decimal(2), Decimal(3))


@pytest.mark.parametrize("ghi", ["100", "100.0"])
def test_a_share_below_the_whole_does_not_read_as_the_whole(ghi: str) -> None:
    assert not dung_phan_tram(Decimal(ghi), Decimal(9999), Decimal(10000))
    assert dung_phan_tram(Decimal(ghi), Decimal(10000), Decimal(10000))


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_what_is_printed_is_right_as_typed(so: int, tong: int) -> None:
    shown = phan_tram(Decimal(so), Decimal(tong))
    assert dung_phan_tram(Decimal(shown.replace(".", "").replace(",", ".")), Decimal(so), Decimal(tong))
