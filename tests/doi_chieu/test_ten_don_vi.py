"""Units that are members for a part of the year only."""

import pytest

from tests.doi_chieu.dossiers import FACTS, rules, told

MERGED = FACTS.replace("tỉnh A}", "tỉnh A, den_ngay: 30/4/2025}").replace(
    "cum_truong:", "  - {ma: a-moi, ten: Sở Ngoại vụ tỉnh A mới, tu_ngay: 01/6/2025}\ncum_truong:"
)


def test_a_unit_that_is_no_member_on_the_papers_day_is_a_hint() -> None:
    (line, *_) = [one for one in told("Giao Sở Ngoại vụ tỉnh A chuẩn bị", ho_so=MERGED) if "ten-don-vi-cu" in one]
    assert "“Sở Ngoại vụ tỉnh A” là thành viên đến 30/4/2025, văn bản đề ngày 05/5/2025." in line
    (line, *_) = [one for one in told("Giao Sở Ngoại vụ tỉnh A mới", ho_so=MERGED) if "mới” là thành viên" in one]
    assert "từ 01/6/2025" in line


@pytest.mark.parametrize("sentence", ["Giao Sở Ngoại vụ tỉnh Lào Cai chuẩn bị", "Giao các đơn vị chuẩn bị"])
def test_members_of_the_whole_year_are_passed_over(sentence: str) -> None:
    assert "ten-don-vi-cu" not in rules(sentence)
