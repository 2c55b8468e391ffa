import pytest

from tests.linter.papers import found, noi_dung, only
from vndoc.linter.rules.vien_dan_so import RULE


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
        "Kế hoạch số: 12/KH-ABC",
        "Quyết định 5 năm một lần",
        "Báo cáo 6 tháng gửi trước ngày 15/5/2025",
        "Thông báo 15/20 đơn vị",
        "Luật Thi đua, khen thưởng năm 2022",
    ],
)
def test_citations_with_the_word_and_plain_numbers_are_right(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("theo Nghị định 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
        ("theo Công văn 125/SNgV-VP ngày 01/3/2025", "Công văn số 125/SNgV-VP"),
        ("theo Thông tư liên tịch 02/2019/TTLT-BNV-BTC", "Thông tư liên tịch số 02/2019/TTLT-BNV-BTC"),
    ],
)
def test_a_citation_without_the_word_is_told(text: str, right: str) -> None:
    assert only(RULE, noi_dung(text)).suggestion == right


def test_one_paper_cited_twice_is_one_finding() -> None:
    finding = only(RULE, noi_dung("Nghị định 30/2020/NĐ-CP", "và Nghị định 30/2020/NĐ-CP"))
    assert "(và 1 chỗ khác)" in finding.message
