"""LAYOUT-TABLE-BORDER: the tables that only place the letterhead and the signature have no borders.

Wrong: a letterhead in a table with lines around its cells. Right: the same table without borders.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import with_mark
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_HEAD = frozenset({"quoc_hieu", "tieu_ngu", "co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh_thoi_gian"})
_END = frozenset({"noi_nhan", "noi_nhan_dong", "quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each such table with a border; a rule drawn as the border of a cell is none."""
    voice = Voice(RULE, paper, rulebook)
    told: set[int] = set()
    for marks, name in ((_HEAD, "phần đầu văn bản"), (_END, "chữ ký và nơi nhận")):
        for paragraph in with_mark(paper, marks):
            number = paragraph.cell.table if paragraph.cell else None
            if number is None or number in told or not _bordered(paper, number):
                continue
            told.add(number)
            yield voice.at(paragraph, f"Bảng trình bày {name} có đường viền; chọn cả bảng, đặt “No Border”.")


def _bordered(paper: Paper, number: int) -> bool:
    table = next((one for one in paper.facts.tables if one.number == number), None)
    return table is not None and table.bordered and not any(_ruled(one, number) for one in paper.facts.paragraphs)


def _ruled(paragraph: Paragraph, table: int) -> bool:
    """Whether the rule under a name is drawn as the border of its cell."""
    inside = paragraph.cell is not None and paragraph.cell.table == table
    return inside and any(line.kind == "vien-o" for line in paragraph.lines)


RULE = Rule(
    name="bang-co-vien",
    reference="LAYOUT-TABLE-BORDER",
    severity=Severity.CANH_BAO,
    summary="Bảng dùng để trình bày phần đầu, chữ ký và nơi nhận không có đường viền",
    clause="Phụ lục III, Phần II (các mẫu văn bản)",
    check=check,
)
