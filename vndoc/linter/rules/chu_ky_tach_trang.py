"""SIGN-SPLIT: authority, title and name stay on one page.

Wrong: a signature cell whose row may break over pages. Right: a row that may not, or paragraphs kept with the next.
The decree is silent; a title on one page and the name on the next is sent back by every văn thư.
"""

from collections.abc import Iterator, Sequence

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
    if all(one.keep_next for one in block[:-1]):
        return True
    rows = {(one.cell.table, one.cell.row) for one in block if one.cell}
    if len(rows) != 1 or any(one.cell is None for one in block):
        return False
    ((table, row),) = rows
    found = next((one for one in paper.facts.tables if one.number == table), None)
    return found is not None and len(found.rows) >= row and found.rows[row - 1].cant_split


RULE = Rule(
    name="chu-ky-tach-trang",
    reference="SIGN-SPLIT",
    severity=Severity.CANH_BAO,
    summary="Khối chữ ký không bị tách sang hai trang",
    clause="Phụ lục I, Phần I, Mục II, khoản 7",
    check=check,
)
