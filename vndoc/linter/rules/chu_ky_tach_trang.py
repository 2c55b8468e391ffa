"""SIGN-SPLIT: authority, title and name stay on one page.

Wrong: a signature cell whose row may break over pages. Right: a row that may not, or paragraphs kept with the next.
The decree is silent; a title on one page and the name on the next is sent back by every văn thư.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.chu_ky import SIGNATURE
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for the first block that a page break may cut."""
    for block in _blocks(paper):
        if len(block) > 1 and not _held(paper, block):
            message = (
                "Khối chữ ký có thể bị tách sang hai trang; chọn hàng của bảng chữ ký, bỏ dấu chọn “Allow row to break "
                "across pages” (Table Properties, thẻ Row), hoặc đặt “Keep with next” cho các dòng trước họ tên."
            )
            yield Voice(RULE, paper, rulebook).at(block[0], message)
            return


def _blocks(paper: Paper) -> Iterator[tuple[Paragraph, ...]]:
    """Each signature from its first line to its last, the room to sign between them included."""
    block: list[Paragraph] = []
    room: list[Paragraph] = []
    for mark, paragraph in paper.in_order():
        same = bool(block) and _column(paragraph) == _column(block[-1])
        if mark in SIGNATURE and (not block or same):
            block += [*room, paragraph]
            room = []
        elif mark in SIGNATURE:
            yield tuple(block)
            block, room = [paragraph], []
        elif same and paragraph.blank:
            room.append(paragraph)
    if block:
        yield tuple(block)


def _column(paragraph: Paragraph) -> tuple[int, int] | None:
    """Table and cell, whatever the row: a block may take several rows."""
    return (paragraph.cell.table, paragraph.cell.cell) if paragraph.cell else None


def _held(paper: Paper, block: Sequence[Paragraph]) -> bool:
    """Whether each line of a block stays with the next one: by itself, or in a row that does not break."""
    whole = {
        (table.number, at) for table in paper.facts.tables for at, row in enumerate(table.rows, 1) if row.cant_split
    }
    return all(one.keep_next or (_row(one) in whole and _row(one) == _row(after)) for one, after in pairwise(block))


def _row(paragraph: Paragraph) -> tuple[int, int] | None:
    return (paragraph.cell.table, paragraph.cell.row) if paragraph.cell else None


RULE = Rule(
    name="chu-ky-tach-trang",
    reference="SIGN-SPLIT",
    severity=Severity.CANH_BAO,
    summary="Khối chữ ký không bị tách sang hai trang",
    clause="Phụ lục I, Phần I, Mục II, khoản 7",
    check=check,
)
