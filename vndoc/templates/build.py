"""Builds a stock template: blocks and rulebook to a .docx, the same bytes each time."""

from html import escape

from vndoc.blocks import (
    Bang,
    Block,
    Cell,
    CellLoop,
    Gap,
    Grid,
    If,
    Loop,
    NewSection,
    Ngang,
    Para,
    Row,
    RowIf,
    RowLoop,
    RuleLine,
    SignRoom,
    TableRow,
)
from vndoc.docx.base import HEADER_ID, base_parts
from vndoc.docx.pack import pack
from vndoc.docx.sections import drop_empty_sections
from vndoc.docx.styles import GAP_ID, SIGN_ROOM_ID, rule_style_id, style_id, styles_part
from vndoc.docx.xml import Element, R, on_off, serialize, w
from vndoc.rulebook import Rulebook


def build(blocks: tuple[Block, ...], rulebook: Rulebook, title: str = "") -> bytes:
    """The bytes of a .docx whose body is `blocks`; `title` is the core property."""
    body = w("body", *_elements(blocks, rulebook), *_tail(blocks), _section(rulebook))
    drop_empty_sections(body)
    return pack(
        {
            **base_parts(escape(title), str(rulebook.value("trang.phong_chu").use)),
            "word/document.xml": serialize(w("document", body)),
            "word/styles.xml": styles_part(rulebook),
            "word/header1.xml": serialize(w("hdr", _page_number())),
        }
    )


def _tail(blocks: tuple[Block, ...]) -> list[Element]:
    """A flat paragraph after a table that ends the body: Word would add a high one, enough for a blank page."""
    return [w("p", w("pPr", w("pStyle", val=GAP_ID)))] if isinstance(blocks[-1], Grid | Bang) else []


def _elements(blocks: tuple[Block, ...], rulebook: Rulebook) -> list[Element]:
    made: list[Element] = []
    for block in blocks:
        made.extend(_block(block, rulebook))
    return made


def _block(block: Block, rulebook: Rulebook) -> list[Element]:
    match block:
        case Para():
            return [_paragraph(block)]
        case RuleLine(component):
            return [w("p", w("pPr", w("pStyle", val=rule_style_id(component))))]
        case SignRoom(keep_next):
            return [w("p", w("pPr", w("pStyle", val=SIGN_ROOM_ID), _keep_next(keep_next)))]
        case Gap(above):
            return [w("p", w("pPr", w("pStyle", val=GAP_ID), _keep_next(True), w("spacing", before=above)))]
        case Loop(name, source, inner):
            return [_tag(f"for {name} in {source}"), *_elements(inner, rulebook), _tag("endfor")]
        case If(condition, inner, otherwise):
            other = [_tag("else"), *_elements(otherwise, rulebook)] if otherwise else []
            return [_tag(f"if {condition}"), *_elements(inner, rulebook), *other, _tag("endif")]
        case Grid() | Bang():
            return [_table(block, rulebook)]
        case NewSection():
            return [_section_end(_section(rulebook))]
        case Ngang(inner):
            landscape = _section_end(_section(rulebook, landscape=True))
            return [_section_end(_section(rulebook)), *_elements(inner, rulebook), landscape]


def _section_end(section: Element) -> Element:
    return w("p", w("pPr", w("pStyle", val=GAP_ID), section))


def _paragraph(block: Para) -> Element:
    style = w("pStyle", val=style_id(block.component))
    runs = (w("r", _run_format(run.bold, run.italic), w("t", text=run.text)) for run in block.runs)
    return w("p", w("pPr", style, _keep_next(block.keep_next)), *runs)


def _keep_next(value: bool | None) -> Element | None:
    return None if value is None else on_off("keepNext", value)


def _run_format(bold: bool | None, italic: bool | None) -> Element | None:
    if bold is None and italic is None:
        return None
    return w(
        "rPr",
        *(on_off(name, bold) for name in ("b", "bCs") if bold is not None),
        *(on_off(name, italic) for name in ("i", "iCs") if italic is not None),
    )


def _tag(statement: str) -> Element:
    """A paragraph of its own for a docxtpl statement; it is gone after the merge."""
    return w("p", w("r", w("t", text=f"{{%p {statement} %}}")))


def _table(table: Grid | Bang, rulebook: Rulebook) -> Element:
    frame = w(
        "tblPr",
        w("tblW", w=sum(table.columns), type="dxa"),
        w("jc", val="center"),
        _borders(isinstance(table, Bang), rulebook),
        w("tblLayout", type="fixed"),
        _cell_margins(table, rulebook),
        w("tblLook", val="0000"),
    )
    columns = w("tblGrid", *(w("gridCol", w=width) for width in table.columns))
    return w("tbl", frame, columns, *_rows(table.rows, table.columns, rulebook))


def _borders(drawn: bool, rulebook: Rulebook) -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    if not drawn:
        return w("tblBorders", *(w(side, val="nil") for side in sides))
    width = rulebook.frame.table_line
    return w("tblBorders", *(w(side, val="single", sz=width, space=0, color="000000") for side in sides))


def _cell_margins(table: Grid | Bang, rulebook: Rulebook) -> Element:
    """The distance of text from the edges of its cell, in twips; below none, where styles have theirs."""
    beside = rulebook.frame.cell_margin
    above, left, right = (0, beside, beside) if isinstance(table, Bang) else (table.above, 0, table.gutter)
    sides = (("top", above), ("left", left), ("bottom", 0), ("right", right))
    return w("tblCellMar", *(w(side, w=width, type="dxa") for side, width in sides))


def _rows(rows: tuple[TableRow, ...], columns: tuple[int, ...], rulebook: Rulebook) -> list[Element]:
    made: list[Element] = []
    for row in rows:
        match row:
            case RowLoop(name, source, inner):
                made += _around(f"for {name} in {source}", _rows(inner, columns, rulebook), "endfor", columns)
            case RowIf(condition, inner):
                made += _around(f"if {condition}", _rows(inner, columns, rulebook), "endif", columns)
            case Row():
                made.append(_row(row, columns, rulebook))
            case cells:
                made.append(_row(Row(tuple(map(Cell, cells))), columns, rulebook))
    return made


def _around(opening: str, rows: list[Element], closing: str, columns: tuple[int, ...]) -> list[Element]:
    """`rows` between two rows for docxtpl's statements, which are gone after the merge."""
    first, last = (
        w("tr", _tc(sum(columns), len(columns), False, w("p", w("r", w("t", text=f"{{%tr {statement} %}}")))))
        for statement in (opening, closing)
    )
    return [first, *rows, last]


def _row(row: Row, columns: tuple[int, ...], rulebook: Rulebook) -> Element:
    """One row that does not break. Raises ValueError where its cells do not fill the columns."""
    one_each = [one.cell if isinstance(one, CellLoop) else one for one in row.cells]
    if sum(cell.span for cell in one_each) != len(columns):
        raise ValueError("the cells of a row must fill the columns of its table")
    cells, at = list[Element](), 0
    for cell, loop in zip(one_each, row.cells, strict=True):
        width = sum(columns[at : at + cell.span])
        made = _tc(width, cell.span, cell.bottom, *_elements(cell.blocks, rulebook))
        cells += _repeated(loop, made, width) if isinstance(loop, CellLoop) else [made]
        at += cell.span
    return w("tr", w("trPr", w("cantSplit"), w("tblHeader") if row.heading else None), *cells)


def _repeated(loop: CellLoop, cell: Element, width: int) -> list[Element]:
    """`cell` between two cells for docxtpl's statements, which are gone after the merge."""
    first, last = (
        _tc(width, 1, False, w("p", w("r", w("t", text=f"{{%tc {statement} %}}"))))
        for statement in (f"for {loop.name} in {loop.source}", "endfor")
    )
    return [first, cell, last]


def _tc(width: int, span: int, bottom: bool, *content: Element) -> Element:
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=span) if span > 1 else None,
        w("vAlign", val="bottom") if bottom else None,
    )
    return w("tc", properties, *content)


def _section(rulebook: Rulebook, *, landscape: bool = False) -> Element:
    reference = w("headerReference", type="default")
    reference.set(f"{{{R}}}id", HEADER_ID)
    page = {name: rulebook.value(f"trang.{name}").twips for name in ("le_tren", "le_phai", "le_duoi", "le_trai")}
    margins = w(
        "pgMar",
        top=page["le_tren"],
        right=page["le_phai"],
        bottom=page["le_duoi"],
        left=page["le_trai"],
        header=page["le_tren"] // 2,
        footer=page["le_duoi"] // 2,
        gutter=0,
    )
    short, long = rulebook.value("trang.kho_rong").twips, rulebook.value("trang.kho_cao").twips
    size = w("pgSz", w=long, h=short, orient="landscape") if landscape else w("pgSz", w=short, h=long)
    return w("sectPr", reference, size, margins, w("pgNumType", start=1), w("titlePg"))


def _page_number() -> Element:
    field = [w("fldChar", fldCharType="begin"), w("instrText", text=" PAGE "), w("fldChar", fldCharType="separate")]
    runs = [*(w("r", part) for part in field), w("r", w("t", text="2")), w("r", w("fldChar", fldCharType="end"))]
    return w("p", w("pPr", w("pStyle", val=style_id("so_trang"))), *runs)
