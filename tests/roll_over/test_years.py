"""Which years of a sentence turn."""

from datetime import date

import pytest

from vndoc.quy_dinh.ky_niem import load_ky_niem
from vndoc.roll_over.anniversaries import known, recounted
from vndoc.roll_over.years import moved, replaced, turned

STOCK = known([(one.ten, one.ngay) for one in load_ky_niem()])


def of_2026(text: str) -> str:
    return replaced(text, turned(text, 2025, 2026).parts)


def doubts(text: str) -> list[str]:
    return [one.words for one in turned(text, 2025, 2026).doubts]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Kết quả năm 2024, nhiệm vụ năm 2025", "Kết quả năm 2025, nhiệm vụ năm 2026"),
        ("bầu Cụm trưởng Năm 2026", "bầu Cụm trưởng Năm 2027"),
        ("trước ngày 15/5/2025", "trước ngày 15/5/2026"),
        ("ngày 05 tháng 5 năm 2025", "ngày 05 tháng 5 năm 2026"),
        ("từ 01/4/2025 đến 28/8/2025", "từ 01/4/2026 đến 28/8/2026"),
        ("2025-12-18", "2026-12-18"),
        ("15-5-2025", "15-5-2026"),
        ("trong tháng 12/2025", "trong tháng 12/2026"),
        ("Tháng 3 - 11/2025", "Tháng 3 - 11/2026"),
        ("Quý II - IV/2025", "Quý II - IV/2026"),
        ("thứ Năm, ngày 18/12/2025", "thứ Sáu, ngày 18/12/2026"),
        ("Thứ Năm ngày 18 tháng 12 năm 2025", "Thứ Sáu ngày 18 tháng 12 năm 2026"),
        ("(28/8/1945 - 28/8/2025)", "(28/8/1945 - 28/8/2026)"),
        ("(28/8/1945-28/8/2025)", "(28/8/1945-28/8/2026)"),
        ("Thực hiện Luật Thi đua, khen thưởng trong năm 2025", "Thực hiện Luật Thi đua, khen thưởng trong năm 2026"),
    ],
)
def test_words_and_dates_of_the_year_turn(old: str, new: str) -> None:
    assert of_2026(old) == new
    assert doubts(old) == []


@pytest.mark.parametrize(
    "text",
    [
        "ngày 28/8/1945",
        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "số liệu đến hết ngày 30/4/${nam}",
        "${can_cu.nghi_dinh_152_2025}",
        "năm 2019",
        "12025 hồ sơ",
    ],
)
def test_history_and_references_stay_in_silence(text: str) -> None:
    assert of_2026(text) == text
    assert doubts(text) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", "152/2025/NĐ-CP ngày 14/6/2025"),
        ("Kế hoạch số 05/KH-CTĐ1 ngày 15/01/2025 của Cụm", "05/KH-CTĐ1 ngày 15/01/2025"),
        ("nhiệm kỳ 2025 - 2030", "2025 - 2030"),
        ("giai đoạn 2021-2025", "2021-2025"),
        ("các năm 2023, 2024 và 2025", "năm 2023, 2024 và 2025"),
        ("Luật Nhà giáo năm 2025", "Luật Nhà giáo năm 2025"),
        ("Sở được thành lập ngày 01/3/2025", "thành lập ngày 01/3/2025"),
        ("Tổng kết 2025", "Tổng kết 2025"),
    ],
)
def test_what_may_be_history_stays_and_is_told(text: str, doubt: str) -> None:
    assert of_2026(text) == text
    assert doubts(text) == [doubt]


def test_a_day_that_the_dossier_knows_as_history_stays() -> None:
    text = "Từ ngày 01/7/2025, Phường 7 được nhập vào Phường 6, trước ngày 02/7/2025"
    found = turned(text, 2025, 2026, [date(2025, 7, 1)])
    assert replaced(text, found.parts) == text.replace("02/7/2025", "02/7/2026")
    assert len(found.doubts) == 1


def test_the_29th_of_february_falls_on_the_28th() -> None:
    assert moved(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert moved(date(2024, 2, 29), 4) == date(2028, 2, 29)
    text = "ngày 29 tháng 02 năm 2024, 29/02/2024"
    assert replaced(text, turned(text, 2024, 2025).parts) == "ngày 28 tháng 02 năm 2025, 28/02/2025"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kỷ niệm 80 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025)", "82 năm"),
        ("chào mừng 80 năm Quốc khánh Việt Nam", "82 năm"),
        ("kỷ niệm lần thứ 50 Ngày Giải phóng hoàn toàn miền Nam, thống nhất đất nước", "lần thứ 52"),
        ("kỷ niệm 120 năm ngày thành lập tỉnh (12/7/1905 - 12/7/2025)", "122 năm"),
    ],
)
def test_a_typed_count_of_years_is_computed_anew(old: str, new: str) -> None:
    parts, left = recounted(old, 2025, 2027, STOCK)
    assert new in replaced(old, parts)
    assert not left


@pytest.mark.parametrize(
    "text",
    ["kỷ niệm 30 năm thành lập Sở", "kỷ niệm 79 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025)"],
)
def test_a_count_that_nobody_can_compute_is_told(text: str) -> None:
    parts, left = recounted(text, 2025, 2026, STOCK)
    assert not parts
    assert len(left) == 1


def test_counts_that_are_no_anniversary_are_nothing() -> None:
    assert recounted("trong 05 năm qua, 80 năm tuổi", 2025, 2026, STOCK) == ((), ())
