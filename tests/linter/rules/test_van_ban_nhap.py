import pytest

from tests.linter.papers import found, line, noi_dung, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.van_ban_nhap import RULE


@pytest.mark.parametrize(
    "text",
    [
        "bảo hộ công dân, v.v...",
        "quy chế dân chủ cơ sở, dân vận...",
        "tài liệu tham khảo [1]",
        "thực hiện./.",
        "các đơn vị… trong Cụm",
        "Phần XXX",
    ],
)
def test_ordinary_text_is_passed_over(text: str) -> None:
    assert found(RULE, noi_dung(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sở [tên cơ quan] tổ chức",
        "Sở [...] tổ chức",
        "Sở {{ ten }} tổ chức",
        "{% if a %} tổ chức",
        "Sở «ten_co_quan» tổ chức",
        "ngày .... tháng",
        "ngày ... tháng",
        "số …/KH",
        "ông ………… trình bày",
        "ngày xxx tháng",
    ],
)
def test_what_waits_to_be_filled_in_is_a_warning(text: str) -> None:
    assert only(RULE, noi_dung(text)).severity is Severity.CANH_BAO


def test_dots_in_the_head_are_told_once_for_all() -> None:
    lines = [("so_ky_hieu", "Số: .../KH-ABC"), ("dia_danh_thoi_gian", "Lào Cai, ngày ... tháng ... năm 2025")]
    assert "(và 2 chỗ khác)" in only(RULE, paper(lines)).message


def test_room_for_handwriting_and_forms_in_annexes_are_lawful() -> None:
    lines = [
        ("so_ky_hieu", "Số:       /KH-ABC"),
        ("dia_danh_thoi_gian", "Lào Cai, ngày      tháng      năm 2025"),
        ("phu_luc", "Phụ lục"),
        ("phu_luc_kem_theo", "(Kèm theo Kế hoạch số ... ngày ... tháng ... năm ... của Sở)"),
        ("noi_dung", "Họ và tên: ..............."),
    ]
    assert found(RULE, paper(lines)) == []


def test_highlighting_comments_and_changes_are_told() -> None:
    assert "tô nền" in only(RULE, paper([line("noi_dung", "A", run={"highlight": "yellow"})])).message
    assert found(RULE, paper([line("noi_dung", "A", run={"highlight": "none"})])) == []
    assert "3 chỗ sửa" in only(RULE, paper([("noi_dung", "A")], tracked_changes=3)).message
    assert "2 nhận xét" in only(RULE, paper([("noi_dung", "A")], comments=2)).message
