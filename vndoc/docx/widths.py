"""How wide a text is printed in Times New Roman, and where its lines break: for the rules drawn under names and titles.

The advance widths come from Liberation Serif, which was made to have the widths of Times New Roman (source and licence
stand in `advance_widths.json`). Kerning is not used: Word leaves it off by default.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from unicodedata import normalize

_FACES = {(False, False): "regular", (True, False): "bold", (False, True): "italic", (True, True): "bold_italic"}


@cache
def _widths() -> tuple[int, Mapping[str, Mapping[str, int]]]:
    """Units per em, and for each face the advance width of each character."""
    table = json.loads(resources.files("vndoc.docx").joinpath("advance_widths.json").read_text("utf-8"))
    faces = {
        face: MappingProxyType({char: int(width) for width, chars in groups.items() for char in chars})
        for face, groups in table["faces"].items()
    }
    return table["units_per_em"], MappingProxyType(faces)


def text_width(text: str, size: int, bold: bool = False, italic: bool = False) -> float:
    """The width in twips of one line of `text` at `size` twips (13 pt = 260).

    A character the table does not know counts as wide as a figure (half an em).
    """
    per_em, faces = _widths()
    widths = faces[_FACES[bold, italic]]
    return sum(widths.get(char, per_em // 2) for char in normalize("NFC", text)) * size / per_em


def wrap(text: str, size: int, bold: bool, italic: bool, width: float) -> list[str]:
    """The lines of `text` in a column `width` twips wide: broken at spaces and at line breaks, as Word breaks them.

    A word wider than the column stands on a line of its own.
    """
    lines = []
    for piece in text.split("\n"):
        line = ""
        for word in piece.split(" "):
            longer = f"{line} {word}" if line else word
            if line and text_width(longer.rstrip(), size, bold, italic) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines
