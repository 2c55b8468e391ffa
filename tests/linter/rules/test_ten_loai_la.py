import pytest

from tests.linter.papers import found, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.ten_loai_la import RULE


@pytest.mark.parametrize(
    "title", ["KẾ HOẠCH", "Kế hoạch", "BẢN THOẢ THUẬN", "GIẤY UỶ QUYỀN", "SAO Y", "BÁO CÁO THÀNH TÍCH"]
)
def test_known_types_are_right_in_either_place_of_the_tone_mark(title: str) -> None:
    assert found(RULE, paper([("ten_loai", title)])) == []


def test_a_name_outside_the_29_types_is_information_for_named_papers() -> None:
    finding = only(RULE, paper([("ten_loai", "GIAO ƯỚC THI ĐUA")], "ten-khac", None))
    assert finding.severity is Severity.GOI_Y
    assert "29 loại" in finding.message


def test_a_type_without_its_accents_is_a_fault_with_its_correction() -> None:
    finding = only(RULE, paper([("ten_loai", "KẾ HOACH")], "ten-khac", None))
    assert finding.severity is Severity.LOI
    assert finding.suggestion == "KẾ HOẠCH"
