from tests.linter.papers import found, only, paper
from vndoc.linter.rules.noi_nhan_thieu import RULE

TEXT = ("noi_dung", "Nội dung./.")


def test_a_plan_without_recipients_is_told() -> None:
    assert "thiếu “Nơi nhận:”" in only(RULE, paper([TEXT])).message


def test_a_label_with_nothing_under_it_is_told() -> None:
    assert "chưa có nơi nào" in only(RULE, paper([TEXT, ("noi_nhan", "Nơi nhận:")])).message


def test_items_in_the_paragraph_of_the_label_count() -> None:
    assert found(RULE, paper([TEXT, ("noi_nhan", "Nơi nhận:\n- Lưu: VT.")])) == []
    assert found(RULE, paper([TEXT, ("noi_nhan", "Nơi nhận:"), ("noi_nhan_dong", "- Lưu: VT.")])) == []


def test_pledges_annexes_and_attached_documents_need_none() -> None:
    assert found(RULE, paper([TEXT], "ten-khac", None)) == []
    assert found(RULE, paper([TEXT], "phu-luc", None)) == []
    attached = [("ten_loai", "QUY CHẾ"), ("trich_yeu", "(Kèm theo Quyết định số 05/QĐ-ABC ngày 01 tháng 3 năm 2025)")]
    assert found(RULE, paper([*attached, TEXT], "mau-1.4", "Quy chế")) == []
