"""One layer of formatting: what a `w:rPr` or a `w:pPr` says by itself, as plain values that later layers overwrite.

A layer is a dict of text to text that holds only what is said; lengths are whole twips written as text. Merging layers
in order is then `dict.update`; `effective.py` knows the order.
"""

from vndoc.docx.measure import half_points, is_on, switch, twips, whole
from vndoc.docx.names import Element, W, name, value
from vndoc.docx.theme import Theme

Layer = dict[str, str]

TOGGLES = ("b", "i", "caps", "vanish")
"""Switches that cancel each other across the levels of styles (17.7.3), as far as the facts hold them."""

BORDER_SIDES = ("top", "bottom", "left", "right", "between")

_SWITCHES = ("contextualSpacing", "keepNext", "keepLines", "pageBreakBefore")
_INDENTS = {"left": ("start", "left"), "right": ("end", "right")}
AUTOSPACING = 280
"""Twips that stand for automatic spacing (17.3.1.33 leaves it to the program; Word draws 14 pt)."""


def run_layer(properties: Element | None, theme: Theme) -> Layer:
    """What a `w:rPr` says: toggles as `1`/`0`, `ascii` and `hAnsi` fonts, `size`, `color`, `u` and the rest by name."""
    layer: Layer = {}
    for item in () if properties is None else properties:
        local = name(item).removeprefix(W)
        if local in TOGGLES:
            layer[local] = "1" if switch(item) else "0"
        elif local == "rFonts":
            _fonts(item, theme, layer)
        elif local == "sz":
            size = half_points(value(item))
            if size is not None and size > 0:
                layer["size"] = str(size)
        elif local == "color":
            layer["color"] = _color(item, theme)
        elif local in ("u", "highlight", "vertAlign", "lang", "rStyle"):
            text = value(item)
            if text is not None:
                layer[local] = text
    return layer


def _fonts(item: Element, theme: Theme, layer: Layer) -> None:
    # A theme reference wins over a name beside it (17.3.2.26), but only where the theme has such a font.
    for slot in ("ascii", "hAnsi"):
        face = theme.font(item.get(f"{W}{slot}Theme")) or item.get(f"{W}{slot}")
        if face:
            layer[slot] = face


def _color(item: Element, theme: Theme) -> str:
    written = value(item)
    if written:
        return "auto" if written.lower() == "auto" else written.upper()
    return theme.color(item.get(f"{W}themeColor")) or "auto"


def paragraph_layer(properties: Element | None) -> Layer:
    """What a `w:pPr` says about lines, indents, spacing, numbering (`num_id`, `level`) and borders (`border:top`)."""
    layer: Layer = {}
    for item in () if properties is None else properties:
        local = name(item).removeprefix(W)
        if local in _SWITCHES:
            layer[local] = "1" if switch(item) else "0"
        elif local == "ind":
            layer.update(indent_layer(item))
        elif local == "spacing":
            _spacing(item, layer)
        elif local == "pBdr":
            _borders(item, layer)
        elif local == "numPr":
            _numbering(item, layer)
        elif local in ("jc", "outlineLvl", "pStyle"):
            text = value(item)
            if text is not None:
                layer[local] = text
    return layer


def indent_layer(item: Element) -> Layer:
    """What a `w:ind` says: `left`, `right`, `first_line` in twips, or `…_chars` in hundredths of a character.

    A length in characters counts only where none in twips stands beside it: Word writes both.
    """
    layer: Layer = {}
    for side, words in _INDENTS.items():
        for word in words:
            _put_length(layer, side, item.get(f"{W}{word}"), item.get(f"{W}{word}Chars"))
    _put_length(layer, "first_line", item.get(f"{W}firstLine"), item.get(f"{W}firstLineChars"))
    _put_length(layer, "first_line", item.get(f"{W}hanging"), item.get(f"{W}hangingChars"), sign=-1)
    return layer


def _put_length(layer: Layer, key: str, length: str | None, chars: str | None, sign: int = 1) -> None:
    in_twips, in_chars = twips(length), whole(chars)
    if in_twips is not None:
        layer[key], layer[f"{key}_chars"] = str(sign * in_twips), "0"
    elif in_chars:
        layer[f"{key}_chars"] = str(sign * in_chars)


def _spacing(item: Element, layer: Layer) -> None:
    for side in ("before", "after"):
        length, lines = twips(item.get(f"{W}{side}")), whole(item.get(f"{W}{side}Lines"))
        automatic = item.get(f"{W}{side}Autospacing")
        if length is not None:
            layer[side] = str(length)
        if lines is not None:
            layer[f"{side}_lines"] = str(lines)
        if automatic is not None:
            layer[f"{side}_auto"] = "1" if is_on(automatic) else "0"
    line = twips(item.get(f"{W}line"))
    if line is not None:
        # A line without a rule means AUTO even over a style that says `exact`: the two are written together.
        layer["line"], layer["line_rule"] = str(line), item.get(f"{W}lineRule") or "auto"
    elif item.get(f"{W}lineRule"):
        layer["line_rule"] = item.get(f"{W}lineRule") or "auto"


def _borders(item: Element, layer: Layer) -> None:
    for border in item:
        side = {"start": "left", "end": "right"}.get(name(border).removeprefix(W), name(border).removeprefix(W))
        if side in BORDER_SIDES:
            words = (border.get(f"{W}{key}") or "" for key in ("val", "sz", "space", "color"))
            layer[f"border:{side}"] = " ".join(words)


def _numbering(item: Element, layer: Layer) -> None:
    number, level = value(item.find(f"{W}numId")), value(item.find(f"{W}ilvl"))
    if number is not None:
        layer["num_id"] = number
    if level is not None:
        layer["level"] = level
