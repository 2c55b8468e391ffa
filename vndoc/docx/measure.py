"""Numbers as a .docx writes them: twips, EMU, VML lengths, switches. What is no number is None, never an error."""

import re

from vndoc.docx.names import Element, W

_NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*([a-z%]*)\s*")
_TWIPS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4, "pc": 240.0, "pi": 240.0, "px": 15.0}
_MOST = 10_000_000
"""No length of a real document is longer (some 170 m); larger numbers are rubbish."""

EMU_PER_TWIP = 635


def twips(text: str | None) -> int | None:
    """A measure in twips: bare (17.18.87 ST_TwipsMeasure) or with a unit (22.9.2.15 ST_UniversalMeasure)."""
    return _scaled(text, 1.0)


def half_points(text: str | None) -> int | None:
    """A font size in half-points (17.18.42 ST_HpsMeasure), or with a unit, in twips."""
    return _scaled(text, 10.0)


def emu(text: str | None) -> int | None:
    """A length in English metric units, in twips."""
    return _scaled(text, 1 / EMU_PER_TWIP)


def vml(text: str | None, bare: float = _TWIPS["px"]) -> float | None:
    """A VML length in twips; `bare` is one unit of a number written without unit (a pixel at 96 per inch)."""
    match = _NUMBER.fullmatch(text.lower()) if text else None
    if match is None:
        return None
    number, unit = float(match[1]), match[2]
    factor = _TWIPS.get(unit) if unit else bare
    return None if factor is None or abs(number * factor) > _MOST else number * factor


def whole(text: str | None) -> int | None:
    """A whole number."""
    return _scaled(text, 1.0)


def switch(element: Element | None) -> bool | None:
    """An on/off element (17.17.4 CT_OnOff): None where it is missing, on where it says nothing."""
    if element is None:
        return None
    return is_on(element.get(f"{W}val"))


def is_on(text: str | None) -> bool:
    """An on/off value; a missing one is on."""
    return text is None or text.lower() not in ("0", "false", "off")


def _scaled(text: str | None, bare: float) -> int | None:
    number = vml(text, bare)
    return None if number is None else round(number)
