import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.can_cu_dau_cau import RULE


def bases(*texts: str) -> Paper:
    return paper([*(("can_cu", text) for text in texts), ("noi_dung", "QUYẾT ĐỊNH:")], "mau-1.2", "Quyết định")


def test_semicolons_and_a_full_stop_at_the_end_are_right() -> None:
    assert found(RULE, bases("Căn cứ Luật A;", "Căn cứ Nghị định B;", "Theo đề nghị của Chánh Văn phòng.")) == []
    assert found(RULE, bases("Căn cứ Luật A.")) == []
    assert found(RULE, bases("Căn cứ Luật A, v.v...;", "Căn cứ Luật B, v.v...")) == []


def test_a_lead_over_to_the_content_may_end_with_a_colon() -> None:
    assert found(RULE, bases("Căn cứ Luật A;", "Căn cứ Kế hoạch B, Sở báo cáo như sau:")) == []


def test_a_blank_line_between_bases_parts_nothing() -> None:
    lines = [("can_cu", "Căn cứ Luật A;"), ("dong_trong", ""), ("can_cu", "Căn cứ Luật B.")]
    assert found(RULE, paper(lines)) == []


@pytest.mark.parametrize(
    ("texts", "right"),
    [
        (("Căn cứ Luật A;", "Theo đề nghị của Chánh Văn phòng;"), "Theo đề nghị của Chánh Văn phòng."),
        (("Căn cứ Luật A;", "Theo đề nghị của Chánh Văn phòng,"), "Theo đề nghị của Chánh Văn phòng."),
        (("Căn cứ Luật A;", "Theo đề nghị của Chánh Văn phòng"), "Theo đề nghị của Chánh Văn phòng."),
        (("Căn cứ Luật A.", "Căn cứ Luật B."), "Căn cứ Luật A;"),
        (("Căn cứ Luật A", "Căn cứ Luật B."), "Căn cứ Luật A;"),
    ],
)
def test_a_wrong_end_is_told_with_the_right_line(texts: tuple[str, ...], right: str) -> None:
    assert only(RULE, bases(*texts)).suggestion == right


def test_two_bases_in_one_paragraph_are_told() -> None:
    assert "đoạn riêng" in only(RULE, bases("Căn cứ Luật A; Căn cứ Luật B.")).message
