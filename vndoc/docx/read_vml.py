"""Shapes of the older drawing language (VML, ECMA-376 part 4, 19.1): rules, and the text boxes in them."""

from vndoc.docx.facts import Align, Line
from vndoc.docx.measure import is_on, vml
from vndoc.docx.names import Element, O, V, name
from vndoc.docx.place import Place

VML_SHAPES = frozenset(f"{V}{kind}" for kind in ("shape", "line", "rect", "roundrect", "oval"))

_LINE_TYPES = ("_t20", "_t32")
"""Ends of the shape types of a line and of a straight connector."""

_THIN = 60.0
_STEEP = 4
_INSET = 144.0
"""Twips (0.1 inch) between the side of a text box and its text where nothing is said."""


def vml_line(shape: Element, place: Place, align: Align) -> Line | None:
    """The rule that a shape draws, None where it draws none or none that is level."""
    style = _style(shape)
    ends = _ends(shape) if name(shape) == f"{V}line" else _box(shape, style, place)
    if ends is None or (not _stroked(shape) and name(shape) != f"{V}rect"):
        return None
    left, right, height = ends
    length = round(right - left)
    if length <= 0 or height * _STEEP > length:
        return None
    return Line(
        length=length, kind="hinh-ve", offset=_offset(shape, style, (left, right), place, align), solid=_solid(shape)
    )


def vml_text_width(shape: Element) -> int | None:
    """The width of the text in a text box, in twips; None where the shape does not fix it."""
    width = vml(_style(shape).get("width"), _unit(shape))
    if not width:
        return None
    box = shape.find(f"{V}textbox")
    insets = (box.get("inset") or "").split(",") if box is not None else []
    sides = [vml(insets[place]) if len(insets) > place else None for place in (0, 2)]
    return round(max(width - sum(_INSET if side is None else side for side in sides), 0))


def vml_outlined(shape: Element) -> bool:
    """Whether the outline of a shape is drawn; shapes are outlined unless they say otherwise."""
    return _stroked(shape)


def _stroked(shape: Element) -> bool:
    stroke = shape.find(f"{V}stroke")
    return _yes(shape.get("stroked")) and (stroke is None or _yes(stroke.get("on")))


def _yes(text: str | None) -> bool:
    return is_on(text) and text != "f"


def _solid(shape: Element) -> bool:
    stroke = shape.find(f"{V}stroke")
    if stroke is None:
        return True
    return stroke.get("dashstyle", "solid") == "solid" and stroke.get("linestyle", "single") == "single"


def _style(shape: Element) -> dict[str, str]:
    pairs = (item.partition(":") for item in (shape.get("style") or "").split(";"))
    return {key.strip().lower(): text.strip() for key, _, text in pairs}


def _unit(shape: Element) -> float:
    """Twips in one bare unit: a pixel, or the unit of the group around the shape."""
    group = shape.getparent()
    if group is None or name(group) != f"{V}group":
        return 15.0
    width = vml(_style(group).get("width"), _unit(group))
    across = vml((group.get("coordsize") or "1000").split(",")[0], 1.0)
    return width / across if width and across else 15.0


def _ends(shape: Element) -> tuple[float, float, float] | None:
    """Left end, right end and height of a `v:line`, in twips from where it is anchored."""
    points = [(shape.get(key) or default).split(",") for key, default in (("from", "0,0"), ("to", "10,10"))]
    unit = _unit(shape)
    numbers = [vml(text or "0", unit) for point in points for text in (*point, "0")[:2]]
    if None in numbers:
        return None
    across, first, over, second = (number or 0.0 for number in numbers)
    return min(across, over), max(across, over), abs(first - second)


def _box(shape: Element, style: dict[str, str], place: Place) -> tuple[float, float, float] | None:
    """The same for a shape that is a rule: a connector, a horizontal rule, a rectangle as thin as a line."""
    unit = _unit(shape)
    width, height = vml(style.get("width"), unit) or 0.0, vml(style.get("height"), unit) or 0.0
    left = vml(style.get("margin-left") or style.get("left"), unit) or 0.0
    connector = (shape.get("type") or "").endswith(_LINE_TYPES) or shape.get(f"{O}connectortype") == "straight"
    rule = shape.get(f"{O}hr") in ("t", "true")
    if rule and not width and place.width is not None:
        width = place.width * (vml(shape.get(f"{O}hrpct"), 1.0) or 1000.0) / 1000
    thin = name(shape) == f"{V}rect" and 0 < height <= _THIN and shape.find(f"{V}textbox") is None
    return (left, left + width, height) if connector or rule or thin else None


def _offset(shape: Element, style: dict[str, str], ends: tuple[float, float], place: Place, align: Align) -> int | None:
    """How far right of the middle of the column the middle of the rule stands; None where only a layout knows."""
    parent = shape.getparent()
    if parent is not None and name(parent) == f"{V}group":
        return None
    if style.get("position") != "absolute":
        centred = align is Align.GIUA or shape.get(f"{O}hralign") == "center"
        return 0 if centred else None
    relative = style.get("mso-position-horizontal-relative", "text")
    if relative not in ("text", "column") and (relative != "margin" or place.cell is not None):
        return None
    side = style.get("mso-position-horizontal", "absolute")
    if side == "center":
        return 0
    if place.width is None:
        return None
    spare = (place.width - (ends[1] - ends[0])) / 2
    return round({"left": -spare, "right": spare}.get(side, ends[0] - spare))
