"""Normal forms of Vietnamese text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.viet.chuan_hoa import fold_space, fold_tone, nearest, nfc, without_accents

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ AĐ"


@given(st.text())
def test_nfc_is_idempotent_and_equal_for_both_spellings(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert nfc(unicodedata.normalize("NFD", text)) == nfc(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa", "hoà"),
        ("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"),
        ("Hòa Bình", "Hoà Bình"),
        ("ủy ban", "uỷ ban"),
        ("Ủy ban", "Uỷ ban"),
        ("thúy", "thuý"),
        ("khỏe", "khoẻ"),
        ("họa sĩ, tọa đàm", "hoạ sĩ, toạ đàm"),
        ("thỏa thuận", "thoả thuận"),
        ("xõa", "xoã"),
        ("suỵt lũy", "suỵt luỹ"),
    ],
)
def test_both_placements_of_a_tone_mark_fold_to_one(old: str, new: str) -> None:
    assert fold_tone(old) == fold_tone(new)
    assert fold_tone(unicodedata.normalize("NFD", old)) == fold_tone(new)


@pytest.mark.parametrize("text", ["hoàn", "của", "mùa", "quý", "quả", "thuế", "hoa", "giá", "tỏi", "hào"])
def test_words_with_one_placement_stay(text: str) -> None:
    assert fold_tone(text) == text


def test_different_tones_stay_different() -> None:
    assert len({fold_tone(word) for word in ("hoa", "hòa", "hóa", "hỏa", "hõa", "họa")}) == 6


@given(st.text(VIETNAMESE, max_size=40))
def test_the_tone_fold_is_idempotent_and_keeps_positions(text: str) -> None:
    folded = fold_tone(text)
    assert fold_tone(folded) == folded
    assert len(folded) == len(nfc(text))


def test_every_white_space_folds_to_one_space() -> None:
    assert fold_space("  Ủy\u00a0ban \t nhân\ndân\u2003\u202f ") == "Ủy ban nhân dân"
    assert fold_space(" \u00a0") == ""


def test_accents_are_taken_off_all_letters() -> None:
    assert without_accents("Đề nghị xét tặng, ưỡn ẹo ỷ lại") == "De nghi xet tang, uon eo y lai"
    assert without_accents(unicodedata.normalize("NFD", "Đường")) == "Duong"


@given(st.text(VIETNAMESE))
def test_vietnamese_without_accents_is_ascii(text: str) -> None:
    assert without_accents(text).isascii()


def test_the_nearest_word_is_found_whatever_the_accents_and_joints() -> None:
    keys = ("noi_nhan", "trich_yeu", "co_quan_chu_quan", "nguoi_ky")
    assert nearest("nơi nhận", keys) == "noi_nhan"
    assert nearest("trich-yêu", keys) == "trich_yeu"
    assert nearest("nguoi_ki", keys) == "nguoi_ky"
    assert nearest("Co_quan_chuquan", keys) == "co_quan_chu_quan"
    assert nearest("zzz", keys) is None
    assert nearest("x", ()) is None
