"""Numbers and dates of papers wherever they are cited."""

import pytest

from tests.doi_chieu.dossiers import rules, told
from tests.dossiers import KE_HOACH

PLAN = KE_HOACH.replace("ngay_du_kien: 15/01/2025", "ngay: 15/01/2025\nso: 5")


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Thực hiện Kế hoạch số 05/KH-CTĐ1 ngày 16/01/2025 của Cụm", "05/KH-CTĐ1 có ngày 15/01/2025"),
        ("Thực hiện Kế hoạch số 15/KH-CTĐ1 ngày 15 tháng 01 năm 2025 của Cụm", "có số 05/KH-CTĐ1"),
        ("Thực hiện Kế hoạch số 15/KH-CTĐ1 của Cụm", "Số của văn bản là 05/KH-CTĐ1"),
    ],
)
def test_a_paper_of_the_dossier_has_its_own_number_and_date(sentence: str, right: str) -> None:
    (line,) = told(sentence, ke_hoach=PLAN)
    assert "vien-dan-khong-khop" in line
    assert right in line


@pytest.mark.parametrize(
    "sentence",
    [
        "Thực hiện Kế hoạch số 05/KH-CTĐ1 ngày 15/01/2025 của Cụm",
        "Thực hiện Kế hoạch số 5/KH-CTĐ1 của Cụm",
        "Thực hiện Kế hoạch số 07/KH-CTĐ1 ngày 10/01/2024 của Cụm",
        "Thực hiện Kế hoạch số 07/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh",
        "Tiếp theo Công văn số 39/CTĐ1-VP ngày 02/5/2025 của Cụm",
    ],
)
def test_right_citations_and_other_papers_are_passed_over(sentence: str) -> None:
    assert rules(sentence, ke_hoach=PLAN) == []


def test_a_plan_without_a_number_is_no_measure() -> None:
    assert rules("Thực hiện Kế hoạch số 15/KH-CTĐ1 ngày 15/01/2025") == []


def test_another_agencys_paper_is_cited_in_one_way() -> None:
    first = "Thực hiện Công điện số 12/CĐ-UBND ngày 01/3/2025 của Ủy ban nhân dân tỉnh"
    (line,) = told(first, "theo Công điện số 12/CĐ-UBND ngày 03/01/2025 của Ủy ban nhân dân tỉnh")
    assert "12/CĐ-UBND ghi ngày 03/01/2025, còn ở cong-van/thu.yaml:7:5 ghi ngày 01/3/2025" in line
    (line,) = told(first, "theo Công điện số 21/CĐ-UBND ngày 01/3/2025 của Ủy ban nhân dân tỉnh")
    assert "có lẽ gõ đảo chữ số" in line
    assert rules(first, "theo Công điện số 13/CĐ-UBND ngày 01/3/2025 của Ủy ban nhân dân tỉnh") == []
