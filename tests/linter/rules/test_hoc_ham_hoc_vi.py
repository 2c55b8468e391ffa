import pytest

from tests.linter.papers import found, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.hoc_ham_hoc_vi import RULE


@pytest.mark.parametrize(
    "prefix", ["TS. ", "ThS. ", "Th.S ", "GS.TS. ", "PGS, TS. ", "Tiến sĩ ", "BSCKII. ", "NGƯT. ThS. ", "TS."]
)
def test_a_title_before_the_name_is_told_with_the_name_alone(prefix: str) -> None:
    finding = only(RULE, paper([("ho_ten", f"{prefix}Nguyễn Văn A")]))
    assert finding.severity is Severity.LOI
    assert finding.suggestion == "Nguyễn Văn A"


@pytest.mark.parametrize("name", ["Nguyễn Văn A", "Trần Thị B", "Tô Văn A", "Bùi Thị B", "Lư Văn A", "Tsằn Văn A"])
def test_names_that_begin_like_titles_are_right(name: str) -> None:
    assert found(RULE, paper([("ho_ten", name)])) == []


def test_in_schools_and_hospitals_it_is_information() -> None:
    lines = [("co_quan_ban_hanh", "TRƯỜNG ĐẠI HỌC A"), ("ho_ten", "TS. Nguyễn Văn A")]
    finding = only(RULE, paper(lines))
    assert finding.severity is Severity.GOI_Y
    assert "người đứng đầu ngành" in finding.message
