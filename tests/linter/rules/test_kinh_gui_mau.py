import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.kinh_gui_mau import RULE


def to(label: str, *items: str) -> Paper:
    lines = [("kinh_gui", label), *(("doan_khac", item) for item in items), ("noi_dung", "Nội dung.")]
    return paper(lines, "mau-1.5", "Công văn")


@pytest.mark.parametrize(
    ("label", "items"),
    [
        ("Kính gửi: Sở Nội vụ tỉnh Lào Cai", ()),
        ("Kính gửi: Sở Nội vụ tỉnh Lào Cai.", ()),
        ("Kính gửi:\tSở Nội vụ", ()),
        ("Kính gửi:", ("- Sở Nội vụ;", "- Sở Tài chính.")),
        ("Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.", ()),
        ("Kính gửi: Ủy ban nhân dân tỉnh - Văn phòng", ()),
        ("Kính gửi: Các Sở Ngoại vụ (gồm: tỉnh A; tỉnh B)", ()),
    ],
)
def test_one_on_the_line_and_several_below_are_right(label: str, items: tuple[str, ...]) -> None:
    assert found(RULE, to(label, *items)) == []


@pytest.mark.parametrize(
    "label", ["Kính gửi Sở Nội vụ", "Kính gửi : Sở Nội vụ", "KÍNH GỬI: Sở Nội vụ", "Kính gởi: Sở Nội vụ"]
)
def test_another_label_is_told_with_the_right_one(label: str) -> None:
    assert only(RULE, to(label)).suggestion == "Kính gửi: Sở Nội vụ"


@pytest.mark.parametrize(
    ("label", "items", "told"),
    [
        ("Kính gửi: Sở Nội vụ; Sở Tài chính", (), "mỗi nơi một dòng"),
        ("Kính gửi: - Sở Nội vụ;", ("- Sở Tài chính.",), "mỗi nơi một dòng"),
        ("Kính gửi:", ("- Sở Nội vụ.",), "trên cùng một dòng"),
        ("Kính gửi: - Sở Nội vụ", (), "không gạch đầu dòng"),
        ("Kính gửi: Sở Nội vụ;", (), "không có dấu ở cuối"),
        ("Kính gửi:", ("- Sở Nội vụ,", "- Sở Tài chính."), "dấu chấm phẩy"),
        ("Kính gửi:", ("- Sở Nội vụ;", "- Sở Tài chính;"), "dấu chấm (.)"),
        ("Kính gửi:", ("Sở Nội vụ;", "- Sở Tài chính."), "gạch ngắn"),
        ("Kính gửi:", ("- Sở Nội vụ;", "+ Sở Tài chính."), "gạch ngắn"),
    ],
)
def test_another_layout_is_one_finding(label: str, items: tuple[str, ...], told: str) -> None:
    assert told in only(RULE, to(label, *items)).message


def test_a_wrong_end_is_told_with_the_right_line() -> None:
    assert only(RULE, to("Kính gửi:", "- Sở Nội vụ", "- Sở Tài chính.")).suggestion == "- Sở Nội vụ;"
