"""Where the reading stands: what a paragraph takes over from what surrounds it."""

from dataclasses import dataclass

from vndoc.docx.facts import Cell


@dataclass(frozen=True)
class Place:
    """The part (`document`, `header1`), the section, the width of the column, cell or text box in twips, the cell.

    `table_style` is the id of the style of the table around, `""` for a table that names none, None outside tables;
    `boxed` says that the cell or text box around has a border on all sides.
    """

    part: str
    section: int = 0
    width: int | None = None
    cell: Cell | None = None
    table_style: str | None = None
    in_text_box: bool = False
    boxed: bool = False
