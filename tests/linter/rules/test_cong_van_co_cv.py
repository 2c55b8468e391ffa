import pytest

from tests.linter.papers import found, only, so_ky_hieu
from vndoc.linter.rules.cong_van_co_cv import RULE
from vndoc.linter.rules.so_ky_hieu_mau import RULE as FORM


@pytest.mark.parametrize("text", ["Số: 12/UBND-VX", "Số: 12/SNgV-VP", "Số:     /CVP-HC"])
def test_an_issuer_and_a_unit_are_right(text: str) -> None:
    assert found(RULE, so_ky_hieu(text, "Công văn", "mau-1.5")) == []


def test_the_group_is_taken_out_where_a_unit_is_left() -> None:
    assert only(RULE, so_ky_hieu("Số: 12/CV-UBND-VX", "Công văn")).suggestion == "Số: 12/UBND-VX"


def test_without_a_unit_the_clerk_is_shown_the_form() -> None:
    finding = only(RULE, so_ky_hieu("Số: 12/CV-UBND", "Công văn"))
    assert finding.suggestion is None
    assert "12/UBND-VX" in finding.message


def test_other_types_have_another_rule_for_their_code() -> None:
    assert found(RULE, so_ky_hieu("Số: 12/CV-UBND", "Kế hoạch")) == []


def test_small_letters_are_the_same_one_fault() -> None:
    given = so_ky_hieu("Số: 12/cv-UBND", "Công văn")
    assert only(RULE, given)
    assert found(FORM, given) == []
