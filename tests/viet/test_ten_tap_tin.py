"""File names that every system accepts."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.ten_tap_tin import slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kế hoạch năm 2025", "ke-hoach-nam-2025"),
        ("  Đề nghị / xét: tặng?  ", "de-nghi-xet-tang"),
        ("CỘNG HÒA", "cong-hoa"),
        ("../../etc/passwd", "etc-passwd"),
        ("12/KH-SNgV", "12-kh-sngv"),
        ("", "van-ban"),
        ("...", "van-ban"),
        ("中文", "van-ban"),
        ("con", "con-vb"),
        ("CON", "con-vb"),
        ("Còn", "con-vb"),
        ("nul.", "nul-vb"),
        ("COM1", "com1-vb"),
        ("lpt9", "lpt9-vb"),
        ("com10", "com10"),
        ("con người", "con-nguoi"),
    ],
)
def test_a_name_is_ascii_words_joined_by_hyphens(text: str, name: str) -> None:
    assert slug(text) == name
    assert slug(unicodedata.normalize("NFD", text)) == name


def test_a_long_name_is_cut_between_words_and_a_long_word_anywhere() -> None:
    assert slug("nhiem vu " * 20) == ("nhiem-vu-" * 9)[:80]
    assert slug("nhiem vus " * 20) == ("nhiem-vus-" * 8)[:-1]
    assert slug("x" * 200) == "x" * 80
    assert slug("a" * 79 + " bc") == "a" * 79
    assert slug("a" * 78 + " b") == "a" * 78 + "-b"


@given(st.text(max_size=200))
def test_any_text_gives_a_name_that_windows_accepts(text: str) -> None:
    name = slug(text)
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= 80
    assert not re.fullmatch("con|prn|aux|nul|com[0-9]|lpt[0-9]", name)
    assert slug(name) == name
