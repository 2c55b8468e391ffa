from typing import Any

from tests.linter.papers import at, found, line, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.ngay_khac_hang import RULE


def head(so: dict[str, Any], ngay: dict[str, Any]) -> Paper:
    return paper(
        [
            line("so_ky_hieu", "Số: 05/KH-ABC", **so),
            line("dia_danh_thoi_gian", "Lào Cai, ngày 05 tháng 3 năm 2025", **ngay),
        ]
    )


def test_two_cells_of_one_row_are_right() -> None:
    assert found(RULE, head({"cell": at(2, 1)}, {"cell": at(2, 2)})) == []


def test_another_row_or_table_or_no_table_is_told_at_the_date() -> None:
    for so, ngay in (
        ({"cell": at(2, 1)}, {"cell": at(1, 2)}),
        ({"cell": at(1, 1)}, {"cell": at(1, 1, table=2)}),
        ({"cell": at(1, 1)}, {}),
        ({}, {}),
    ):
        assert "không cùng hàng" in only(RULE, head(so, ngay)).message


def test_text_boxes_and_papers_without_a_date_are_not_judged() -> None:
    assert found(RULE, head({}, {"in_text_box": True})) == []
    assert found(RULE, paper([("so_ky_hieu", "Số: 05/BB-ABC")], "mau-1.9", "Biên bản")) == []
