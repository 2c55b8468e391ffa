import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.findings import Severity
from vndoc.linter.rules.dia_danh_cap_huyen import RULE


def head(issuer: str, ngay: str = "Lào Cai, ngày 05 tháng 3 năm 2026") -> Paper:
    return paper([("co_quan_ban_hanh", issuer), ("dia_danh_thoi_gian", ngay)])


@pytest.mark.parametrize("issuer", ["UBND HUYỆN BÁT XÁT", "ỦY BAN NHÂN DÂN THỊ XÃ SA PA", "PHÒNG NỘI VỤ QUẬN 1"])
def test_a_district_in_a_letterhead_after_the_reform_is_a_warning(issuer: str) -> None:
    finding = only(RULE, head(issuer))
    assert finding.severity is Severity.CANH_BAO
    assert "01/7/2025" in finding.message


def test_the_place_is_judged_too() -> None:
    assert only(RULE, head("UBND XÃ BÁT XÁT", "Huyện Bát Xát, ngày 05 tháng 8 năm 2025"))


@pytest.mark.parametrize(
    "issuer", ["UBND XÃ BÁT XÁT", "SỞ NGOẠI VỤ", "TRƯỜNG THPT THỊ XÃ SA PA", "BAN CHỈ HUY QUÂN SỰ"]
)
def test_new_units_and_names_of_their_own_are_passed_over(issuer: str) -> None:
    assert found(RULE, head(issuer)) == []


def test_the_day_before_the_reform_the_old_units_are_right() -> None:
    assert found(RULE, head("UBND HUYỆN BÁT XÁT", "Bát Xát, ngày 30 tháng 6 năm 2025")) == []
    assert only(RULE, head("UBND HUYỆN BÁT XÁT", "Bát Xát, ngày 01 tháng 7 năm 2025"))


def test_an_undated_paper_is_judged_by_the_law_of_today() -> None:
    assert only(RULE, head("UBND HUYỆN BÁT XÁT", "Bát Xát, ngày      tháng      năm 2026"))
