"""Counts and founding days of anniversaries that are typed by hand."""

import pytest

from tests.doi_chieu.dossiers import FACTS, rules, told


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("kỷ niệm 75 năm ngày thành lập ngành Ngoại giao", "là 80 năm (từ 28/8/1945). Hãy viết 80."),
        ("kỷ niệm 79 năm thành lập ngành Ngoại giao", "Hãy viết 80."),
        ("kỷ niệm lần thứ 133 ngày sinh của Chủ tịch Hồ Chí Minh", "Hãy viết 135."),
        ("kỷ niệm 80 năm ngày thành lập ngành Ngoại giao (18/8/1945 - 18/8/2025)", "ngày gốc là 28/8/1945"),
    ],
)
def test_a_wrong_count_or_day_is_told_with_the_right_one(sentence: str, right: str) -> None:
    (line,) = told(sentence)
    assert " ky-niem-sai: " in line
    assert right in line


@pytest.mark.parametrize(
    "sentence",
    [
        "kỷ niệm 80 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025)",
        "kỷ niệm ${ky_niem.nganh_ngoai_giao}",
        "năm 2026 kỷ niệm 81 năm ngày thành lập ngành Ngoại giao",
        "năm 2015 đã kỷ niệm 70 năm ngày thành lập ngành Ngoại giao",
        "trong 5 năm ngành Ngoại giao phát triển",
    ],
)
def test_right_counts_are_passed_over(sentence: str) -> None:
    assert rules(sentence) == []


def test_the_dossiers_own_anniversaries_are_known_too() -> None:
    ho_so = FACTS + "ky_niem:\n  tinh: {ten: ngày thành lập tỉnh Lào Cai, ngay: 12/7/1907}\n"
    assert rules("kỷ niệm 117 năm ngày thành lập tỉnh Lào Cai", ho_so=ho_so) == ["ky-niem-sai"]
    assert rules("kỷ niệm 118 năm ngày thành lập tỉnh Lào Cai", ho_so=ho_so) == []
