import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.noi_nhan_kinh_gui import RULE


def listed(*items: str, to: bool, layout: str = "mau-1.4", loai: str | None = "Báo cáo") -> Paper:
    head = [("kinh_gui", "Kính gửi: Bộ Ngoại giao")] if to else []
    lines = [*head, ("noi_nhan", "Nơi nhận:"), *(("noi_nhan_dong", item) for item in items)]
    return paper(lines, layout, loai)


@pytest.mark.parametrize("first", ["- Như trên;", "- Như trên (để báo cáo);", "-Như trên;"])
def test_an_addressed_paper_begins_with_as_above(first: str) -> None:
    assert found(RULE, listed(first, "- Lưu: VT.", to=True)) == []


@pytest.mark.parametrize("first", ["- Bộ Ngoại giao;", "- Như kính gửi;"])
def test_an_addressed_paper_that_begins_otherwise_is_told(first: str) -> None:
    assert only(RULE, listed(first, "- Như trên;", "- Lưu: VT.", to=True)).suggestion == "- Như trên;"


def test_as_above_without_anyone_above_is_told() -> None:
    assert "không ghi “Như trên”" in only(RULE, listed("- Như trên;", "- Lưu: VT.", to=False)).message
    assert found(RULE, listed("- Sở Nội vụ;", "- Lưu: VT.", to=False)) == []


def test_a_letter_without_kinh_gui_is_another_rules_fault() -> None:
    assert found(RULE, listed("- Như trên;", "- Lưu: VT.", to=False, layout="mau-1.5", loai="Công văn")) == []


def test_telegrams_and_invitations_name_their_readers_otherwise() -> None:
    assert found(RULE, listed("- Như trên;", "- Lưu: VT.", to=False, layout="mau-1.6", loai="Công điện")) == []
    assert found(RULE, listed("- Như trên;", "- Lưu: VT.", to=False, layout="mau-1.7", loai="Giấy mời")) == []


def test_as_in_article_is_no_as_above() -> None:
    assert found(RULE, listed("- Như Điều 3;", "- Lưu: VT.", to=False, layout="mau-1.2", loai="Quyết định")) == []
