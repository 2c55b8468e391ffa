from tests.linter.papers import at, found, line, only, paper
from vndoc.components.paper import Paper
from vndoc.docx.facts import Row, Table
from vndoc.findings import Severity
from vndoc.linter.rules.chu_ky_tach_trang import RULE


def signed(
    *, cant_split: bool = False, in_table: bool = True, rows: tuple[int, int] = (1, 1), keep_next: bool = False
) -> Paper:
    first, last = (at(row, 2) if in_table else None for row in rows)
    lines = [
        line("chuc_vu", "GIÁM ĐỐC", cell=first, keep_next=keep_next),
        line("dong_trong", "", cell=first, keep_next=keep_next),
        line("ho_ten", "Nguyễn Văn A", cell=last),
    ]
    tables = [Table(1, False, tuple(Row(cant_split=cant_split) for _ in range(max(rows))))] if in_table else []
    return paper(lines, tables=tables)


def test_a_row_that_may_not_break_holds_the_block() -> None:
    assert found(RULE, signed(cant_split=True)) == []


def test_lines_kept_with_the_next_hold_the_block_anywhere() -> None:
    assert found(RULE, signed(keep_next=True)) == []
    assert found(RULE, signed(keep_next=True, in_table=False)) == []
    assert found(RULE, signed(keep_next=True, rows=(1, 2))) == []


def test_a_caption_row_kept_with_a_row_that_may_not_break_holds_the_block() -> None:
    def party(*, kept: bool) -> Paper:
        lines = [
            line("chuc_vu", "SỞ NGOẠI VỤ", cell=at(1, 2), keep_next=kept),
            line("chuc_vu", "GIÁM ĐỐC", cell=at(2, 2)),
            line("dong_trong", "", cell=at(2, 2)),
            line("ho_ten", "Nguyễn Văn A", cell=at(2, 2)),
        ]
        return paper(lines, tables=[Table(1, False, (Row(cant_split=True), Row(cant_split=True)))])

    assert found(RULE, party(kept=True)) == []
    assert only(RULE, party(kept=False)).rule == "chu-ky-tach-trang"


def test_a_block_that_may_be_cut_is_a_warning() -> None:
    for given in (signed(), signed(in_table=False), signed(cant_split=True, rows=(1, 2))):
        assert only(RULE, given).severity is Severity.CANH_BAO


def test_a_paper_without_a_signature_is_passed_over() -> None:
    assert found(RULE, paper([("noi_dung", "A.")])) == []
    assert found(RULE, paper([("chuc_vu", "GIÁM ĐỐC")])) == []
