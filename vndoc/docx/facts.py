"""What can be known of a .docx without opening it again: frozen values, effective formats, reading order.

Lengths are in twips. Formats are *effective*: document defaults, table style, paragraph style chain, character style
and direct formatting are already resolved (ECMA-376 part 1, 17.7.2), toggles included. Style names are kept for people
who mend a file; no rule may use them as evidence.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Align(StrEnum):
    """How the lines of a paragraph stand; the words of the rulebook."""

    TRAI = "trai"
    GIUA = "giua"
    PHAI = "phai"
    DEU = "deu"


class LineRule(StrEnum):
    """How a line spacing is meant (17.18.48 ST_LineSpacingRule)."""

    AUTO = "auto"
    EXACT = "exact"
    AT_LEAST = "atLeast"


@dataclass(frozen=True)
class Run:
    """Characters `start:end` of their paragraph's text with one effective format.

    `size` is in twips (13 pt = 260); `color` is `auto` or six hexadecimal digits; `caps` says that small letters are
    shown as capitals; `path` leads to the `w:r` element in its part.
    """

    start: int
    end: int
    path: str
    font: str
    size: int
    bold: bool = False
    italic: bool = False
    caps: bool = False
    underline: bool = False
    vert_align: str = "baseline"
    color: str = "auto"
    highlight: str | None = None
    language: str | None = None
    hidden: bool = False


@dataclass(frozen=True)
class Spacing:
    """Vertical spacing: `before`, `after` in twips, `line` in 240ths of a single line (AUTO) or in twips."""

    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: LineRule = LineRule.AUTO
    contextual: bool = False


@dataclass(frozen=True)
class Indent:
    """Indents in twips; `first_line` is negative for a hanging indent."""

    left: int = 0
    right: int = 0
    first_line: int = 0


@dataclass(frozen=True)
class Cell:
    """Where in a table a paragraph stands: table number in reading order, row and cell, all from 1; the inner width of
    the cell in twips (None where it is not fixed).
    """

    table: int
    row: int
    cell: int
    width: int | None = None


@dataclass(frozen=True)
class Line:
    """A horizontal rule: its `length` in twips (None where unknown), its distance from the middle of the column it
    stands in (`offset`, twips, None where unknown), how it is drawn (`kind`), and whether it is one solid line.

    Kinds: `vien-doan` (border of a paragraph), `vien-o` (border of a cell), `hinh-ve` (DrawingML or VML line),
    `gach-duoi-ky-tu` (underlined characters), `dau-gach` (underscores, box-drawing characters).
    """

    length: int | None
    kind: str
    offset: int | None = None
    solid: bool = True


@dataclass(frozen=True)
class Paragraph:
    """One paragraph with text as read (`\\t` for tabs, `\\n` for line breaks, fields as their shown result).

    `number` counts from 1 in reading order through tables and text boxes of its part; `path` leads to the `w:p`;
    `width` is the width of the column or cell it stands in, in twips; `lines` are the rules drawn in or at it; `fields`
    are the instructions of its fields (`PAGE`); `boxed` says that it has a border on all four sides (its own, its
    cell's, or its text box's); `page_break` that it begins a page (break before, or a page-break character in it).
    """

    number: int
    part: str
    path: str
    text: str
    runs: tuple[Run, ...]
    style: str | None
    align: Align
    indent: Indent
    spacing: Spacing
    section: int = 0
    width: int | None = None
    cell: Cell | None = None
    lines: tuple[Line, ...] = ()
    fields: tuple[str, ...] = ()
    label: str = ""
    """The number or bullet that Word adds by automatic numbering, `""` where there is none."""
    outline_level: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    boxed: bool = False
    in_text_box: bool = False
    pictures: int = 0

    @property
    def blank(self) -> bool:
        """Whether no character would be seen."""
        return not self.text.strip() and not self.label

    def runs_with_text(self) -> tuple[Run, ...]:
        """The runs that show at least one character that is not white space."""
        return tuple(run for run in self.runs if self.text[run.start : run.end].strip() and not run.hidden)


@dataclass(frozen=True)
class Row:
    """One row of a table: whether it may break over pages, whether it repeats as heading, its fixed height in twips."""

    cant_split: bool = False
    header: bool = False
    height: int | None = None


@dataclass(frozen=True)
class Table:
    """One table: its number in reading order from 1, whether any of its borders is drawn, its rows."""

    number: int
    bordered: bool
    rows: tuple[Row, ...] = ()
    nested_in: Cell | None = None
    path: str = ""


@dataclass(frozen=True)
class Header:
    """One header or footer as a section uses it. `kind`: `default`, `first` or `even`."""

    kind: str
    part: str
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True)
class Section:
    """Page set-up of one section; lengths in twips, the gutter already added to the left margin.

    `headers` and `footers` are those in force, inherited ones included; `first` counts only with `title_page`.
    """

    number: int
    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int
    landscape: bool = False
    title_page: bool = False
    page_start: int | None = None
    page_format: str = "decimal"
    headers: tuple[Header, ...] = ()
    footers: tuple[Header, ...] = ()

    @property
    def text_width(self) -> int:
        """The width between the margins, in twips."""
        return self.width - self.left - self.right


@dataclass(frozen=True)
class Facts:
    """A whole .docx: sections, paragraphs of the body in reading order, tables, what speaks of a draft left over."""

    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    comments: int = 0
    tracked_changes: int = 0
    even_odd_headers: bool = False
    language: str | None = None
    warnings: tuple[str, ...] = field(default=())
    """What could not be read exactly, in Vietnamese, for the report."""

    def cell_paragraphs(self, table: int, row: int, cell: int) -> tuple[Paragraph, ...]:
        """The paragraphs of one cell."""
        place = (table, row, cell)
        return tuple(p for p in self.paragraphs if p.cell and (p.cell.table, p.cell.row, p.cell.cell) == place)
