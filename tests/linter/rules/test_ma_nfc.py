import unicodedata

from tests.linter.papers import found, noi_dung, only, so_ky_hieu, thoi_gian
from vndoc.linter.rules.ma_nfc import RULE


def test_composed_text_is_right() -> None:
    assert found(RULE, noi_dung("Đề nghị các đơn vị thực hiện.")) == []


def test_decomposed_text_is_one_finding_for_all() -> None:
    text = unicodedata.normalize("NFD", "Đề nghị thực hiện.")
    finding = only(RULE, noi_dung(text, text))
    assert "(và 1 chỗ khác)" in finding.message
    assert finding.suggestion == "Đề nghị thực hiện."


def test_invisible_and_foreign_letters_are_told() -> None:
    assert "ký tự ẩn" in only(RULE, noi_dung("thi\u200b đua")).message
    assert only(RULE, so_ky_hieu("Số: 05/Q\u00d0-ABC")).suggestion == "Số: 05/QĐ-ABC"


def test_no_break_spaces_are_told_in_number_and_date_only() -> None:
    assert "không ngắt" in only(RULE, so_ky_hieu("Số:\u00a005/KH-ABC")).message
    assert only(RULE, thoi_gian("Lào Cai,\u00a0ngày 05 tháng 3 năm 2025"))
    assert found(RULE, noi_dung("Sở\u00a0Ngoại vụ")) == []
