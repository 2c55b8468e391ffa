"""The signature block: its paragraphs and its lines."""

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import with_mark

SIGNATURE = frozenset({"quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten"})


def signature(paper: Paper) -> tuple[Paragraph, ...]:
    """The paragraphs of the signature block in reading order."""
    return tuple(with_mark(paper, SIGNATURE))


def same_row(one: Paragraph, other: Paragraph) -> bool:
    """Whether two paragraphs stand in one row of one table."""
    if one.cell is None or other.cell is None:
        return False
    return (one.cell.table, one.cell.row) == (other.cell.table, other.cell.row)
