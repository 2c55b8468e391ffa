from tests.linter.papers import at, found, line, only, paper
from vndoc.docx.facts import Cell
from vndoc.linter.rules.noi_nhan_ngang_hang import RULE


def block(label: Cell | None, post: Cell | None, layout: str = "mau-1.4") -> list[str]:
    given = paper([line("noi_nhan", "Nơi nhận:", cell=label), line("chuc_vu", "GIÁM ĐỐC", cell=post)], layout)
    return [one.message for one in found(RULE, given)]


def test_one_row_is_right() -> None:
    assert block(at(1, 1), at(1, 2)) == []


def test_other_rows_and_lines_below_each_other_are_told() -> None:
    assert block(at(2, 1), at(1, 2))
    assert block(at(1, 1), None)
    assert block(None, None)


def test_minutes_have_their_recipients_below_the_secretary() -> None:
    assert block(at(2, 1), at(1, 2), "mau-1.9") == []


def test_one_paragraph_parted_by_a_tab_is_level() -> None:
    given = paper([line("noi_nhan", "Nơi nhận:", number=1), line("chuc_vu", "GIÁM ĐỐC", number=1)])
    assert found(RULE, given) == []


def test_text_boxes_are_not_judged() -> None:
    given = paper([line("noi_nhan", "Nơi nhận:"), line("chuc_vu", "GIÁM ĐỐC", in_text_box=True)])
    assert found(RULE, given) == []
    assert only(RULE, paper([("noi_nhan", "Nơi nhận:"), ("chuc_vu", "GIÁM ĐỐC")])).suggestion is None
