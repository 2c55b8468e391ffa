from tests.linter.papers import Given, at, found, line, only, paper
from vndoc.components.paper import Paper
from vndoc.docx.facts import Line, Row, Table
from vndoc.linter.rules.bang_co_vien import RULE


def in_table(lines: Given, bordered: bool) -> Paper:
    return paper(lines, tables=[Table(1, bordered, (Row(),))])


HEAD = [line("quoc_hieu", "CỘNG HÒA", cell=at(1, 2)), line("so_ky_hieu", "Số: 05/KH-ABC", cell=at(1, 1))]


def test_a_bordered_head_is_one_finding() -> None:
    assert "phần đầu" in only(RULE, in_table(HEAD, True)).message
    assert found(RULE, in_table(HEAD, False)) == []


def test_a_bordered_signature_is_told_too() -> None:
    assert "chữ ký" in only(RULE, in_table([line("chuc_vu", "GIÁM ĐỐC", cell=at(1, 2))], True)).message


def test_tables_of_data_may_have_borders() -> None:
    assert found(RULE, in_table([line("o_bang", "STT", cell=at(1, 1))], True)) == []


def test_a_rule_drawn_as_a_cells_border_is_no_border() -> None:
    ruled = line("co_quan_ban_hanh", "SỞ NGOẠI VỤ", cell=at(1, 1), lines=(Line(800, "vien-o"),))
    assert found(RULE, in_table([ruled, *HEAD], True)) == []
