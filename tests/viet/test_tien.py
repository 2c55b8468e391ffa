"""Money in digits and in words."""

import pytest

from vndoc.viet.doc_so import doc_bang_chu
from vndoc.viet.tien import tien_bang_chu, viet_tien


@pytest.mark.parametrize(
    ("amount", "digits", "words"),
    [
        (33_600_000, "33.600.000 đồng", "Ba mươi ba triệu sáu trăm nghìn đồng"),
        (710_000, "710.000 đồng", "Bảy trăm mười nghìn đồng"),
        (956_700_000, "956.700.000 đồng", "Chín trăm năm mươi sáu triệu bảy trăm nghìn đồng"),
        (10_530_000, "10.530.000 đồng", "Mười triệu năm trăm ba mươi nghìn đồng"),
        (0, "0 đồng", "Không đồng"),
    ],
)
def test_an_amount_is_written_in_digits_and_words(amount: int, digits: str, words: str) -> None:
    assert (viet_tien(amount), tien_bang_chu(amount)) == (digits, words)


@pytest.mark.parametrize("amount", [1, 15, 2_005_000, 7_020_000, 1_000_000_021])
def test_the_words_say_the_same_number(amount: int) -> None:
    assert doc_bang_chu(tien_bang_chu(amount).removesuffix(" đồng")) == amount


def test_a_negative_amount_is_refused() -> None:
    for write in (viet_tien, tien_bang_chu):
        with pytest.raises(ValueError, match="-1"):
            write(-1)
