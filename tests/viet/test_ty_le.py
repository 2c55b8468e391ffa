"""Shares in percent."""

import pytest

from vndoc.viet.ty_le import dat_nguong, so_luong, ty_le


@pytest.mark.parametrize(
    ("so", "tong", "printed"),
    [
        (9, 10, "90%"),
        (7, 8, "87,5%"),
        (2, 3, "66,66%"),
        (1, 3, "33,33%"),
        (799, 1000, "79,9%"),
        (79_999, 100_000, "79,99%"),
        (0, 10, "0%"),
        (10, 10, "100%"),
        (1, 1000, "0,1%"),
        (1, 99, "1,01%"),
    ],
)
def test_a_share_is_exact_or_cut(so: int, tong: int, printed: str) -> None:
    assert ty_le(so, tong) == printed


def test_a_share_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="không tính được"):
        ty_le(0, 0)


def test_a_threshold_is_met_without_rounding() -> None:
    assert dat_nguong(8, 10, 80)
    assert not dat_nguong(7, 9, 78)
    assert dat_nguong(2, 3, 66)
    assert not dat_nguong(2, 3, 67)


def test_a_count_has_two_digits() -> None:
    assert [so_luong(one) for one in (0, 9, 10)] == ["0", "09", "10"]
