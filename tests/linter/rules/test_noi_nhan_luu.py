import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.noi_nhan_luu import RULE


def listed(*items: str) -> Paper:
    return paper([("noi_nhan", "Nơi nhận:"), *(("noi_nhan_dong", item) for item in items)])


@pytest.mark.parametrize(
    "last", ["- Lưu: VT.", "- Lưu: VT, VP.", "- Lưu: VT, HC (2).", "- Lưu: VT, Hồ sơ.", "-Lưu: VT."]
)
def test_the_forms_of_the_decree_are_right(last: str) -> None:
    assert found(RULE, listed("- Như trên;", last)) == []


@pytest.mark.parametrize(
    ("last", "right"),
    [
        ("- Lưu VT.", "- Lưu: VT."),
        ("- Lưu: VP.", "- Lưu: VT, VP."),
        ("- Lưu: VP, VT.", "- Lưu: VT, VP."),
        ("- Lưu : VT, VP.", "- Lưu: VT, VP."),
        ("- lưu: VT.", "- Lưu: VT."),
        ("- Lưu: VT", "- Lưu: VT."),
        ("- Lưu: VT, VP;", "- Lưu: VT, VP."),
    ],
)
def test_another_form_is_told_with_the_right_one(last: str, right: str) -> None:
    assert only(RULE, listed("- Như trên;", last)).suggestion == right


def test_a_list_without_the_line_and_one_where_it_is_not_last() -> None:
    assert "thiếu dòng lưu" in only(RULE, listed("- Như trên;", "- Sở Nội vụ;")).message
    assert "dòng cuối cùng" in only(RULE, listed("- Lưu: VT;", "- Sở Nội vụ.")).message


def test_no_list_is_another_rules_matter() -> None:
    assert found(RULE, paper([("noi_dung", "A.")])) == []
