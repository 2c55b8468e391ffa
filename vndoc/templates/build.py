"""Builds a stock template: blocks and rulebook to a .docx, the same bytes each time."""

from html import escape

from vndoc.blocks import Block, Grid, If, Loop, NewSection, Para, RuleLine, SignRoom
from vndoc.docx.base import HEADER_ID, base_parts
from vndoc.docx.pack import pack
from vndoc.docx.styles import GAP_ID, SIGN_ROOM_ID, rule_style_id, style_id, styles_part
from vndoc.docx.xml import Element, R, on_off, serialize, w
from vndoc.rulebook import Rulebook


def build(blocks: tuple[Block, ...], rulebook: Rulebook, title: str = "") -> bytes:
    """The bytes of a .docx whose body is `blocks`; `title` is the core property."""
    body = w("body", *_elements(blocks, rulebook), _section(rulebook))
    return pack(
        {
            **base_parts(escape(title), str(rulebook.value("trang.phong_chu").use)),
            "word/document.xml": serialize(w("document", body)),
            "word/styles.xml": styles_part(rulebook),
            "word/header1.xml": serialize(w("hdr", _page_number())),
        }
    )


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
        case SignRoom():
            return [w("p", w("pPr", w("pStyle", val=SIGN_ROOM_ID)))]
        case Loop(name, source, inner):
            return [_tag(f"for {name} in {source}"), *_elements(inner, rulebook), _tag("endfor")]
        case If(condition, inner):
            return [_tag(f"if {condition}"), *_elements(inner, rulebook), _tag("endif")]
        case Grid():
            return _table(block, rulebook)
        case NewSection():
            return [w("p", w("pPr", w("pStyle", val=GAP_ID), _section(rulebook)))]


def _paragraph(block: Para) -> Element:
    style = w("pStyle", val=style_id(block.component))
    runs = (w("r", _run_format(run.bold, run.italic), w("t", text=run.text)) for run in block.runs)
    return w("p", w("pPr", style, w("keepNext") if block.keep_next else None), *runs)


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


def _table(grid: Grid, rulebook: Rulebook) -> list[Element]:
    borders = w(
        "tblBorders", *(w(side, val="nil") for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    )
    margins = w("tblCellMar", *(w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")))
    frame = w(
        "tblPr",
        w("tblW", w=sum(grid.columns), type="dxa"),
        w("jc", val="center"),
        borders,
        w("tblLayout", type="fixed"),
        margins,
        w("tblLook", val="0000"),
    )
    columns = w("tblGrid", *(w("gridCol", w=width) for width in grid.columns))
    rows = (
        w(
            "tr",
            w("trPr", w("cantSplit")),
            *(_cell(cell, width, rulebook) for cell, width in zip(row, grid.columns, strict=True)),
        )
        for row in grid.rows
    )
    return [w("tbl", frame, columns, *rows)]


def _cell(blocks: tuple[Block, ...], width: int, rulebook: Rulebook) -> Element:
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa")), *_elements(blocks, rulebook))


def _section(rulebook: Rulebook) -> Element:
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
    size = w("pgSz", w=rulebook.value("trang.kho_rong").twips, h=rulebook.value("trang.kho_cao").twips)
    return w("sectPr", reference, size, margins, w("pgNumType", start=1), w("titlePg"))


def _page_number() -> Element:
    field = [w("fldChar", fldCharType="begin"), w("instrText", text=" PAGE "), w("fldChar", fldCharType="separate")]
    runs = [*(w("r", part) for part in field), w("r", w("t", text="2")), w("r", w("fldChar", fldCharType="end"))]
    return w("p", w("pPr", w("pStyle", val=style_id("so_trang"))), *runs)
