import pytest

from tests.linter.papers import found, noi_dung, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.vien_dan_day_du import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        "Công văn số 12/BNG-TĐ ngày 05/3/2025 của Bộ Ngoại giao",
        "Kế hoạch số 12/KH-ABC của Sở Ngoại vụ ngày 05 tháng 3 năm 2025",
        "Kế hoạch số      /KH-ABC",
    ],
)
def test_a_citation_with_date_and_issuer_is_right(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "theo Nghị định số 30/2020/NĐ-CP.",
        "theo Nghị định số 30/2020/NĐ-CP của Chính phủ",
        "Công văn số 12/A-B ngày 05/3/2025",
    ],
)
def test_a_first_citation_that_lacks_one_is_a_warning(text: str) -> None:
    assert only(RULE, noi_dung(text)).severity is Severity.CANH_BAO


def test_what_follows_in_the_next_sentence_does_not_count() -> None:
    assert only(RULE, noi_dung("theo Nghị định số 30/2020/NĐ-CP. Từ ngày 01/3/2025 các đơn vị của tỉnh thực hiện."))


def test_later_citations_may_be_short() -> None:
    full = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư."
    assert found(RULE, paper([("can_cu", full), ("noi_dung", "theo Nghị định số 30/2020/NĐ-CP.")])) == []
    assert only(RULE, noi_dung("theo Nghị định số 30/2020/NĐ-CP.", "và Nghị định số 30/2020/NĐ-CP."))
