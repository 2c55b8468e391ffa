import pytest

from tests.linter.papers import found, noi_dung, only
from vndoc.findings import Severity
from vndoc.linter.rules.loi_go_chu import RULE


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("và các văn hướng dẫn thi hành", "và các văn bản hướng dẫn thi hành"),
        ("báo cáo Hội đồng Thi đua, khen thưởng Bộ", "Hội đồng Thi đua - Khen thưởng"),
        ("đơn vị xuất xắc nhất", "đơn vị xuất sắc nhất"),
        ("Sử lý vi phạm", "Xử lý vi phạm"),
        ("CHIA SẼ KINH NGHIỆM", "CHIA SẺ KINH NGHIỆM"),
        ("mười đơn vị thành viện", "mười đơn vị thành viên"),
        ("02 Chiến sỹ thi đua cơ sở", "02 Chiến sĩ thi đua cơ sở"),
        ("cũng cố tổ chức", "củng cố tổ chức"),
    ],
)
def test_a_slip_is_information_with_the_right_words(text: str, right: str) -> None:
    finding = only(RULE, noi_dung(text))
    assert finding.severity is Severity.GOI_Y
    assert finding.suggestion == right


@pytest.mark.parametrize(
    "text",
    [
        "các văn bản hướng dẫn",
        "Hội đồng Thi đua - Khen thưởng",
        "Luật Thi đua, khen thưởng",
        "cũng cố gắng hoàn thành",
        "được phân chia sẽ báo cáo",
        "nâng cấp thành viện nghiên cứu",
    ],
)
def test_right_words_are_passed_over(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


def test_one_name_written_two_ways_is_one_finding() -> None:
    finding = only(RULE, noi_dung("Cụm Thi đua số 1", "Cụm thi đua số 1 và Cụm thi đua số 2"))
    assert "“Cụm Thi đua” 1 lần, “Cụm thi đua” 2 lần" in finding.message
    assert found(RULE, noi_dung("Cụm thi đua số 1", "CỤM THI ĐUA")) == []
