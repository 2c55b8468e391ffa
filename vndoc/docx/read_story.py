"""One story (the body, a header, a footer) from first to last paragraph, through tables and text boxes."""

from collections.abc import Sequence
from dataclasses import replace

from vndoc.docx.effective import ParagraphFormat
from vndoc.docx.facts import Align, Cell, Line, Paragraph, Table
from vndoc.docx.layers import Layer, paragraph_layer
from vndoc.docx.measure import twips
from vndoc.docx.names import Element, W, name
from vndoc.docx.numbering import Counters
from vndoc.docx.place import Place
from vndoc.docx.read_borders import boxed, paragraph_rules
from vndoc.docx.read_inline import Inline, InlineReader
from vndoc.docx.read_lines import dashes, underlines
from vndoc.docx.read_tables import CellPlan, cell_rules, plan_table
from vndoc.docx.resources import Resources
from vndoc.docx.walk import content

_GONE_MARKS = (f"{W}pPr/{W}rPr/{W}del", f"{W}pPr/{W}rPr/{W}moveFrom")
_FRAME_ALIGN = {"center": Align.GIUA, "right": Align.PHAI, "left": Align.TRAI}


class Story:
    """Collects the paragraphs and tables of one story; numbers, counters and warnings are its own."""

    def __init__(self, resources: Resources) -> None:
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self.warnings: list[str] = []
        self._resources = resources
        self._effective = resources.effective
        self._inline = InlineReader(resources.effective, resources.theme)
        self._counters = Counters(resources.numbering)

    def blocks(self, parent: Element, path: str, place: Place) -> None:
        """Read all that stands in a cell, a text box or a header."""
        for item, item_path in content(parent, path):
            self.block(item, item_path, place)

    def block(self, item: Element, path: str, place: Place) -> None:
        """Read one paragraph or table; anything else shows no text."""
        tag = name(item)
        if tag == f"{W}p":
            self._paragraph(item, path, place)
        elif tag == f"{W}tbl":
            self._table(item, path, place)
        elif tag in (f"{W}altChunk", f"{W}subDoc"):
            self.warnings.append("Có phần nhúng từ tập tin khác trong văn bản, chưa đọc được.")

    def _paragraph(self, item: Element, path: str, place: Place) -> None:
        properties = item.find(f"{W}pPr")
        direct = paragraph_layer(properties)
        style = direct.pop("pStyle", None)
        form = self._effective.paragraph(style, place.table_style, direct)
        place = _in_frame(properties, place)
        align = _frame_align(properties, form.align)
        inline = self._inline.read(item, path, place, style, align)
        if inline.formulas:
            self.warnings.append("Có công thức toán trong văn bản, chữ trong công thức chưa được đọc.")
        if inline.text or not any(item.find(mark) is not None for mark in _GONE_MARKS):
            lines = self._lines(item, form, direct, align, inline, place)
            self.paragraphs.append(self._assembled(path, style, form, align, inline, place, lines))
        for box in inline.drawings.boxes:
            inside = Place(place.part, place.section, box.width, in_text_box=True, boxed=box.outlined)
            self.blocks(box.element, box.path, inside)

    def _assembled(
        self,
        path: str,
        style: str | None,
        form: ParagraphFormat,
        align: Align,
        inline: Inline,
        place: Place,
        lines: tuple[Line, ...],
    ) -> Paragraph:
        return Paragraph(
            number=len(self.paragraphs) + 1,
            part=place.part,
            path=path,
            text=inline.text,
            runs=tuple(inline.runs),
            style=self._resources.sheet.name(style),
            align=align,
            indent=form.indent,
            spacing=form.spacing,
            section=place.section,
            width=place.width,
            cell=place.cell,
            lines=lines,
            fields=tuple(inline.fields),
            label=self._counters.label(*form.numbering) if form.numbering else "",
            outline_level=form.outline_level,
            keep_next=form.keep_next,
            keep_lines=form.keep_lines,
            page_break=form.page_break_before or inline.page_break,
            boxed=place.boxed or boxed(form.borders),
            in_text_box=place.in_text_box,
            pictures=inline.drawings.pictures,
        )

    def _lines(
        self, item: Element, form: ParagraphFormat, direct: Layer, align: Align, inline: Inline, place: Place
    ) -> tuple[Line, ...]:
        lines: list[Line] = []
        if form.borders:
            joined = (self._alike(item.getprevious(), form, place), self._alike(item.getnext(), form, place))
            lines.extend(paragraph_rules(form.borders, form.indent, place.width, joined))
        lines.extend(inline.drawings.lines)
        lines.extend(underlines(inline.text, tuple(inline.underlined), align))
        lines.extend(dashes(inline.text, tuple(inline.runs), align, form.indent, place.width))
        return tuple(lines)

    def _alike(self, neighbour: Element | None, form: ParagraphFormat, place: Place) -> bool:
        """Whether the paragraph beside has the same borders and indents: one frame goes around both (17.3.1.7)."""
        if neighbour is None or name(neighbour) != f"{W}p":
            return False
        direct = paragraph_layer(neighbour.find(f"{W}pPr"))
        other = self._effective.paragraph(direct.pop("pStyle", None), place.table_style, direct)
        return other.borders == form.borders and other.indent == form.indent

    def _table(self, item: Element, path: str, place: Place) -> None:
        plan = plan_table(item, path, place.width, self._resources.sheet)
        number = len(self.tables) + 1
        self.tables.append(Table(number, plan.bordered, plan.rows, nested_in=place.cell, path=path))
        spans: dict[tuple[int, int], list[int]] = {}
        for cell in plan.cells:
            inside = replace(
                place,
                width=cell.inner,
                cell=Cell(number, cell.row, cell.cell, cell.inner),
                table_style=plan.style,
                boxed=place.boxed or plan.boxes(cell),
            )
            spans[cell.row, cell.cell] = self._cell(cell, inside)
        for row, column, above, line in cell_rules(plan):
            self._attach(spans[row, column], above, line)

    def _cell(self, cell: CellPlan, place: Place) -> list[int]:
        """Read one cell; return the positions of its own paragraphs, those of tables and text boxes in it left out."""
        start = len(self.paragraphs)
        self.blocks(cell.element, cell.path, place)
        positions = range(start, len(self.paragraphs))
        return [at for at in positions if self.paragraphs[at].cell == place.cell and not self._boxed_text(at, place)]

    def _boxed_text(self, at: int, place: Place) -> bool:
        return self.paragraphs[at].in_text_box and not place.in_text_box

    def _attach(self, positions: Sequence[int], above: bool, line: Line) -> None:
        if positions:
            at = positions[0 if above else -1]
            self.paragraphs[at] = replace(self.paragraphs[at], lines=(*self.paragraphs[at].lines, line))


def _in_frame(properties: Element | None, place: Place) -> Place:
    """The place of a paragraph, whose width is its frame's where it stands in one (17.3.1.11)."""
    frame = None if properties is None else properties.find(f"{W}framePr")
    return place if frame is None else replace(place, width=twips(frame.get(f"{W}w")) or None)


def _frame_align(properties: Element | None, align: Align) -> Align:
    """The alignment as seen: a frame as wide as its text stands where the frame is put, not where the text is."""
    frame = None if properties is None else properties.find(f"{W}framePr")
    if frame is None or twips(frame.get(f"{W}w")):
        return align
    return _FRAME_ALIGN.get(frame.get(f"{W}xAlign", ""), align)
