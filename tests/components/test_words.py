from datetime import date

import pytest

from vndoc.components.words import is_dia_chi, is_ngay, is_phu_luc, is_rule_text, is_so, parse_thoi_gian


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lào Cai, ngày 05 tháng 01 năm 2026", date(2026, 1, 5)),
        ("Lào Cai, ngày 5 tháng 1 năm 2026", date(2026, 1, 5)),
        ("Phường 3, ngày 12 tháng 10 năm 2026", date(2026, 10, 12)),
        ("Lào Cai, 05/01/2026", date(2026, 1, 5)),
        ("Lào Cai, ngày      tháng      năm 2026", None),
        ("Lào Cai, ngày      tháng 5 năm 2026", None),
        ("Lào Cai, ngày 31 tháng 02 năm 2026", None),
        ("", None),
    ],
)
def test_the_day_of_a_letterhead_is_read(text: str, day: date | None) -> None:
    assert parse_thoi_gian(text) == day


@pytest.mark.parametrize("text", ["Số lượng: 05", "Sở Ngoại vụ", "Số liệu năm 2025/2026"])
def test_other_lines_are_no_number(text: str) -> None:
    assert not is_so(text)


@pytest.mark.parametrize("text", ["Lưu: VT.", "Căn cứ Luật ngày 15 tháng 6 năm 2022;", "Thời gian: ngày mai"])
def test_other_lines_are_no_date(text: str) -> None:
    assert not is_ngay(text)


@pytest.mark.parametrize("text", ["Phụ lục", "PHỤ LỤC II", "Phụ lục số 3", "Phụ lục I: DANH SÁCH"])
def test_headings_of_annexes_are_known(text: str) -> None:
    assert is_phu_luc(text)
    assert not is_phu_luc("Phụ lục kèm theo Kế hoạch này được gửi trên hệ thống.")


def test_lines_of_characters_are_rules() -> None:
    assert all(is_rule_text(text) for text in ("____", "-----", "────", "- - - -"))
    assert not any(is_rule_text(text) for text in ("", "-", "- Lưu: VT", "***", "......"))


def test_an_address_is_known_by_its_labels() -> None:
    assert is_dia_chi("Số 10, đường A; ĐT: 0214.300; Email: a@b.vn")
    assert not is_dia_chi("Địa chỉ thường trú của ông A")
