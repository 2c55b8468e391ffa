"""Tables as the rules read them: the text of each cell, the numbers, what a row is."""

import re
from dataclasses import dataclass
from fractions import Fraction

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import one_line
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.doc_so import doc_chu_so

_TOTAL = re.compile(r"(?:tổng(?:\s+(?:cộng|số))?|cộng)\s*:?", re.IGNORECASE)
_GROUP = re.compile(r"[IVX]+\.?|[A-HĐ]\.?")
_POINT_DECIMAL = re.compile(r"\d+\.\d{1,2}")
_LABELS = 3
"""Cells at the beginning of a row in which its label stands."""


@dataclass(frozen=True)
class Cot:
    """One cell of a table: its text, and the paragraph to point at."""

    text: str
    paragraph: Paragraph

    @property
    def so(self) -> Fraction | None:
        """The number in it, without its percent sign; None for anything else."""
        bare = self.text.rstrip("% ").strip()
        if _POINT_DECIMAL.fullmatch(bare):
            return Fraction(bare)
        try:
            return doc_chu_so(bare)
        except ValueError:
            return None

    @property
    def trong(self) -> bool:
        """Whether nothing is in it, or a sign for nothing."""
        return self.text in ("", "-", "–", "—", "…")


Row = tuple[Cot, ...]


def rows(paper: Paper, table: int) -> tuple[Row, ...]:
    """The rows of a table that have the usual number of cells: cells that are joined have no column of their own."""
    cells: dict[tuple[int, int], list[Paragraph]] = {}
    for one in paper.facts.paragraphs:
        if one.cell is not None and one.cell.table == table:
            cells.setdefault((one.cell.row, one.cell.cell), []).append(one)
    found: dict[int, list[Cot]] = {}
    for (row, _), paragraphs in sorted(cells.items(), key=lambda one: one[0]):
        text = fold_space(" ".join(one_line(one) for one in paragraphs))
        found.setdefault(row, []).append(Cot(text, paragraphs[0]))
    counts = [len(row) for row in found.values()]
    usual = max(set(counts), key=counts.count, default=0)
    return tuple(tuple(row) for row in found.values() if len(row) == usual)


def is_total(row: Row) -> bool:
    """Whether the row says that it adds the others up."""
    return any(_TOTAL.fullmatch(cell.text) for cell in row[:_LABELS]) and any(cell.so is not None for cell in row)


def is_group(row: Row) -> bool:
    """Whether the row heads a group: `I`, `A`."""
    return bool(_GROUP.fullmatch(row[0].text))


def is_column_numbers(row: Row) -> bool:
    """Whether the row numbers the columns: 1, 2, 3 … or (1), (2), (3), letters in front or not."""
    typed = [cell.text.strip("()") for cell in row]
    digits = [int(one) for one in typed if one.isdecimal()]
    start = len(typed) - len(digits)
    letters = all(len(one) == 1 and one.isalpha() for one in typed[:start])
    return len(digits) >= 3 and letters and digits == list(range(digits[0], digits[0] + len(digits))) and digits[0] <= 3
