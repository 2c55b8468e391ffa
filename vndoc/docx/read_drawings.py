"""Drawings in a run: pictures, text boxes and drawn rules, in DrawingML (20.4) here, in VML in `read_vml.py`."""

from dataclasses import dataclass, field

from vndoc.docx.facts import Align, Line
from vndoc.docx.measure import emu, whole
from vndoc.docx.names import PIC, WP, WPG, WPS, A, Element, V, W, name
from vndoc.docx.place import Place
from vndoc.docx.read_vml import VML_SHAPES, vml_line, vml_outlined, vml_text_width
from vndoc.docx.walk import within

_SHAPES = frozenset((f"{WPS}wsp", f"{WPS}cxnSp"))
_LINES = frozenset(("line", "straightConnector1"))
_THIN = 60
"""Twips (3 pt): a rectangle no higher is drawn as a rule."""

_STEEP = 4
"""A rule is at least this many times as long as it is high; steeper lines are not horizontal."""

_INSET = "91440"
"""EMU between the side of a text box and its text where nothing is said (21.1.2.1.1)."""


@dataclass(frozen=True)
class TextBox:
    """A text box met in a paragraph: its `w:txbxContent` and path, the width of its text in twips, its outline."""

    element: Element
    path: str
    width: int | None
    outlined: bool


@dataclass
class Drawings:
    """What was met in the drawings of one paragraph."""

    pictures: int = 0
    boxes: list[TextBox] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def read_drawing(element: Element, path: str, place: Place, align: Align, found: Drawings) -> None:
    """Add to `found` what a `w:drawing`, `w:pict` or `w:object` shows; `place` and `align` are its paragraph's."""
    anchor: Element | None = None
    shape: Element | None = None
    for item, item_path in within(element, path):
        tag = name(item)
        if tag in (f"{WP}anchor", f"{WP}inline"):
            anchor = item
        elif tag in (f"{PIC}pic", f"{V}imagedata"):
            found.pictures += 1
        elif tag in _SHAPES or tag in VML_SHAPES:
            shape = item
            line = _line(item, anchor, place, align) if tag in _SHAPES else vml_line(item, place, align)
            if line is not None:
                found.lines.append(line)
        elif tag == f"{W}txbxContent" and shape is not None:
            found.boxes.append(_text_box(item, item_path, shape, anchor))


def _text_box(content: Element, path: str, shape: Element, anchor: Element | None) -> TextBox:
    if name(shape) not in _SHAPES:
        return TextBox(content, path, vml_text_width(shape), vml_outlined(shape))
    length, _ = _extent(shape, anchor)
    body = shape.find(f"{WPS}bodyPr")
    insets = (_INSET, _INSET) if body is None else (body.get("lIns", _INSET), body.get("rIns", _INSET))
    width = None if not length else max(length - sum(emu(inset) or 0 for inset in insets), 0)
    return TextBox(content, path, width, _outlined(shape))


def _outlined(shape: Element) -> bool:
    """Whether the outline of a shape is drawn: by itself, or by the style of the drawing it refers to."""
    outline = shape.find(f"{WPS}spPr/{A}ln")
    if outline is not None:
        if outline.find(f"{A}noFill") is not None:
            return False
        if any(outline.find(f"{A}{fill}") is not None for fill in ("solidFill", "gradFill", "pattFill")):
            return True
    reference = shape.find(f"{WPS}style/{A}lnRef")
    return reference is not None and (whole(reference.get("idx")) or 0) > 0


def _line(shape: Element, anchor: Element | None, place: Place, align: Align) -> Line | None:
    geometry = shape.find(f"{WPS}spPr/{A}prstGeom")
    kind = None if geometry is None else geometry.get("prst")
    length, height = _extent(shape, anchor)
    thin = kind == "rect" and height <= _THIN and shape.find(f"{WPS}txbx") is None
    if (kind not in _LINES and not thin) or length <= 0 or height * _STEEP > length or _upright(shape):
        return None
    outline = shape.find(f"{WPS}spPr/{A}ln")
    if not thin and outline is not None and outline.find(f"{A}noFill") is not None:
        return None
    offset = None if anchor is None or not _alone(shape) else _offset(anchor, length, place, align)
    return Line(length=length, kind="hinh-ve", offset=offset, solid=_solid(outline))


def _solid(outline: Element | None) -> bool:
    if outline is None:
        return True
    dash = outline.find(f"{A}prstDash")
    plain = dash is None or dash.get("val", "solid") == "solid"
    return plain and outline.find(f"{A}custDash") is None and outline.get("cmpd", "sng") == "sng"


def _upright(shape: Element) -> bool:
    transform = shape.find(f"{WPS}spPr/{A}xfrm")
    turned = 0 if transform is None else (whole(transform.get("rot")) or 0) / 60000 % 180
    return 45 < turned < 135


def _alone(shape: Element) -> bool:
    """Whether the shape is the whole drawing, no member of a group or canvas."""
    parent = shape.getparent()
    return parent is not None and name(parent) == f"{A}graphicData"


def _extent(shape: Element, anchor: Element | None) -> tuple[int, int]:
    """Width and height in twips: of the drawing for a shape by itself, scaled by its groups for one in a group."""
    outer = None if anchor is None else anchor.find(f"{WP}extent")
    if outer is not None and _alone(shape):
        return emu(outer.get("cx")) or 0, emu(outer.get("cy")) or 0
    own = shape.find(f"{WPS}spPr/{A}xfrm/{A}ext")
    if own is None:
        return 0, 0
    across, down = float(emu(own.get("cx")) or 0), float(emu(own.get("cy")) or 0)
    for group in shape.iterancestors(f"{WPG}wgp", f"{WPG}grpSp"):
        transform = group.find(f"{WPG}grpSpPr/{A}xfrm")
        across *= _scale(transform, "cx")
        down *= _scale(transform, "cy")
    return round(across), round(down)


def _scale(transform: Element | None, side: str) -> float:
    outside = None if transform is None else transform.find(f"{A}ext")
    inside = None if transform is None else transform.find(f"{A}chExt")
    if outside is None or inside is None:
        return 1.0
    return (whole(outside.get(side)) or 1) / (whole(inside.get(side)) or 1)


def _offset(anchor: Element, length: int, place: Place, align: Align) -> int | None:
    """How far right of the middle of the column the line's middle is (20.4.2.10); None where only a layout knows."""
    position = anchor.find(f"{WP}positionH")
    if position is None:
        return 0 if name(anchor) == f"{WP}inline" and align is Align.GIUA else None
    relative = position.get("relativeFrom")
    if relative != "column" and (relative != "margin" or place.cell is not None):
        return None
    side = position.findtext(f"{WP}align")
    if side == "center":
        return 0
    if place.width is None:
        return None
    spare = round((place.width - length) / 2)
    shift = emu(position.findtext(f".//{WP}posOffset"))
    return {"left": -spare, "right": spare}.get(side or "", None if shift is None else shift - spare)
