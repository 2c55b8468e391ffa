"""The theme of a document: what `minorHAnsi` and `accent1` stand for (ECMA-376 part 1, 20.1.6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vndoc.docx.names import A, Element, name

_COLOR_NAMES = {
    "text1": "dk1",
    "dark1": "dk1",
    "background1": "lt1",
    "light1": "lt1",
    "text2": "dk2",
    "dark2": "dk2",
    "background2": "lt2",
    "light2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
"""17.18.97 ST_ThemeColor to the names of the colour scheme."""


@dataclass(frozen=True)
class Theme:
    """Fonts by `major`/`minor` and script (`minor/latin`), colours by their names in the scheme; both may be empty."""

    fonts: Mapping[str, str] = field(default_factory=dict)
    colors: Mapping[str, str] = field(default_factory=dict)

    def font(self, reference: str | None) -> str | None:
        """The font a theme reference (`minorHAnsi`, `majorBidi`) leads to, None where the theme has none."""
        if not reference:
            return None
        script = {"EastAsia": "ea", "Bidi": "cs"}.get(reference[5:], "latin")
        return self.fonts.get(f"{reference[:5]}/{script}") or None

    def color(self, reference: str | None) -> str | None:
        """The colour a theme reference leads to: `auto` for the colour of text, six hexadecimal digits, or None."""
        key = _COLOR_NAMES.get(reference or "", reference or "")
        return "auto" if key == "dk1" else self.colors.get(key)


def read_theme(root: Element | None) -> Theme:
    """The theme of a theme part's root element; an empty one for None."""
    if root is None:
        return Theme()
    fonts = {}
    for kind in ("major", "minor"):
        scheme = root.find(f".//{A}{kind}Font")
        for script in ("latin", "ea", "cs"):
            face = None if scheme is None else scheme.find(f"{A}{script}")
            fonts[f"{kind}/{script}"] = "" if face is None else face.get("typeface") or ""
    return Theme(fonts, _colors(root))


def _colors(root: Element) -> dict[str, str]:
    scheme = root.find(f".//{A}clrScheme")
    found = {}
    for slot in () if scheme is None else scheme:
        for color in slot:
            shade = color.get("val") if name(color) == f"{A}srgbClr" else color.get("lastClr")
            if shade:
                found[name(slot).rpartition("}")[2]] = shade.upper()
    return found
