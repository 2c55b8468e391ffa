import pytest

from tests.linter.papers import found, only, so_ky_hieu
from vndoc.linter.rules.so_ky_hieu_mau import RULE as FORM
from vndoc.linter.rules.so_sai_loai import RULE as MATCH
from vndoc.linter.rules.viet_tat_cu import RULE


@pytest.mark.parametrize(
    ("text", "loai", "right"),
    [
        ("Số: 05/QYĐ-ABC", "Quy định", "Số: 05/QyĐ-ABC"),
        ("Số: 05/QCh-ABC", "Quy chế", "Số: 05/QC-ABC"),
        ("Số: 05/DAn-ABC", "Dự án", "Số: 05/DA-ABC"),
        ("Số: 05/TTR-ABC", "Tờ trình", "Số: 05/TTr-ABC"),
    ],
)
def test_an_old_abbreviation_is_one_fault_of_this_rule_alone(text: str, loai: str, right: str) -> None:
    given = so_ky_hieu(text, loai)
    assert only(RULE, given).suggestion == right
    assert found(FORM, given) == found(MATCH, given) == []


@pytest.mark.parametrize(
    ("text", "loai"), [("Số: 05/TS-VP", "Công văn"), ("Số: 05/GN-ABC", "Kế hoạch"), ("Số: 05/KH-ABC", "Kế hoạch")]
)
def test_letters_of_an_issuer_or_of_another_type_are_no_old_abbreviation(text: str, loai: str) -> None:
    assert found(RULE, so_ky_hieu(text, loai)) == []
