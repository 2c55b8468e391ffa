import pytest

from tests.linter.papers import found, only, so_ky_hieu
from vndoc.findings import Severity
from vndoc.linter.rules.so_ky_hieu_mau import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Số: 05/KH-ABC",
        "Số: 5/KH-ABC",
        "Số:       /KH-ABC",
        "Số:    05/KH-ABC",
        "Số: /KH-ABC",
        "Số: .../KH-ABC",
        "Số: 12/QyĐ-UBND",
        "Số: 12/CTr-UBND",
        "Số: 07/TTr-THABC",
        "Số: 07/TrS-UBND",
        "Số: 05/KH-SNgV",
        "Số: 105/UBND-VX",
        "Số: 05/KH-BCĐ389",
        "Số: 05/QYĐ-ABC",
        "Số: 05/CV-ABC",
        "Số: 05/2025/KH-ABC",
        "Số: 05/KH\u00adABC".replace("\u00ad", "-\u200b"),
        "Số: 05/QÐ-ABC",
    ],
)
def test_a_right_line_and_faults_of_other_rules_are_passed_over(text: str) -> None:
    assert found(RULE, so_ky_hieu(text)) == []


@pytest.mark.parametrize(
    ("text", "told", "right"),
    [
        ("Số 05/KH-ABC", "dấu hai chấm", "Số: 05/KH-ABC"),
        ("Số : 05/KH-ABC", "dấu hai chấm", "Số: 05/KH-ABC"),
        ("SỐ: 05/KH-ABC", "chữ thường", "Số: 05/KH-ABC"),
        ("Số: 05 /KH-ABC", "dấu cách", "Số: 05/KH-ABC"),
        ("Số: 05/ KH-ABC", "dấu cách", "Số: 05/KH-ABC"),
        ("Số: 05/KH - ABC", "dấu cách", "Số: 05/KH-ABC"),
        ("Số: 05/KH–ABC", "gạch nối ngắn", "Số: 05/KH-ABC"),
        ("Số: 05/KH/ABC", "gạch nối ngắn", "Số: 05/KH-ABC"),
        ("Số: 05/kh-ABC", "chữ in hoa", "Số: 05/KH-ABC"),
        ("Số: 5/kh-ABC", "chữ in hoa", "Số: 5/KH-ABC"),
        ("Số: 05/KH-abc", "chữ in hoa", "Số: 05/KH-ABC"),
        ("Số: 05/KH", "thiếu nhóm chữ", None),
        ("Số: 05/", "thiếu nhóm chữ", None),
        ("Số: 00/KH-ABC", "không có số 0", None),
        ("Số: 05/KH-A.B", "chỉ gồm chữ cái", "Số: 05/KH-A.B"),
        ("Số: 05-KH/ABC", "không đúng mẫu", None),
        ("Số: KH-ABC", "không đúng mẫu", None),
    ],
)
def test_a_wrong_line_is_one_finding_with_the_right_line(text: str, told: str, right: str | None) -> None:
    finding = only(RULE, so_ky_hieu(text))
    assert finding.severity is Severity.LOI
    assert told in finding.message
    if text != "Số: 05/KH-A.B":
        assert finding.suggestion == right


def test_all_faults_of_a_line_are_told_at_once() -> None:
    finding = only(RULE, so_ky_hieu("Số 05 / kh - abc"))
    assert finding.suggestion == "Số: 05/KH-ABC"
    assert "dấu hai chấm" in finding.message
    assert "dấu cách" in finding.message
    assert "chữ in hoa" in finding.message


def test_a_named_paper_outside_the_29_may_have_the_issuer_alone() -> None:
    assert found(RULE, so_ky_hieu("Số: 01/CTĐ1", None, "ten-khac")) == []


def test_a_break_by_hand_at_the_hyphen_is_no_space() -> None:
    assert found(RULE, so_ky_hieu("Số: 05/KH-\nABC")) == []
