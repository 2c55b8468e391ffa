"""The styles part as it is written: layers by style, chains of `basedOn` (ECMA-376 part 1, 17.7)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vndoc.docx.layers import Layer, paragraph_layer, run_layer
from vndoc.docx.measure import is_on
from vndoc.docx.names import Element, W, value
from vndoc.docx.theme import Theme


@dataclass(frozen=True)
class Style:
    """One style: its id, the name a person sees, its kind (`paragraph`, `character`, `table`, `numbering`), the style
    it is based on, and what it says. `element` is kept for tables, whose properties are read there.
    """

    key: str
    name: str
    kind: str
    based_on: str | None
    paragraph: Layer
    run: Layer
    element: Element


@dataclass(frozen=True)
class Stylesheet:
    """All styles by id, the default style of each kind, and the document defaults."""

    styles: Mapping[str, Style] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    paragraph: Layer = field(default_factory=dict)
    run: Layer = field(default_factory=dict)

    def chain(self, key: str | None, kind: str) -> tuple[Style, ...]:
        """The style and those it is based on, the root first; of the default style where `key` is unknown.

        A circle of styles is cut where it closes; a style of another kind ends the chain.
        """
        known = self.styles.get(key or "")
        if known is None or known.kind != kind:
            # Word takes an unknown character style for none and an unknown paragraph style for the default one.
            known = None if kind == "character" else self.styles.get(self.defaults.get(kind, ""))
        found: list[Style] = []
        while known is not None and known.kind == kind and known not in found:
            found.append(known)
            known = self.styles.get(known.based_on or "")
        return tuple(reversed(found))

    def name(self, key: str | None) -> str | None:
        """The name of a style as Word shows it; the id itself where no style has it."""
        return key if key is None or key not in self.styles else self.styles[key].name


def read_stylesheet(root: Element | None, theme: Theme) -> Stylesheet:
    """The styles of a styles part's root element; none for None."""
    if root is None:
        return Stylesheet()
    styles, defaults = {}, {}
    for element in root.iterchildren(f"{W}style"):
        style = _style(element, theme)
        styles[style.key] = style
        if element.get(f"{W}default") is not None and is_on(element.get(f"{W}default")):
            defaults[style.kind] = style.key
    paragraph = root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
    run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    return Stylesheet(styles, defaults, paragraph_layer(paragraph), run_layer(run, theme))


def _style(element: Element, theme: Theme) -> Style:
    key = element.get(f"{W}styleId") or ""
    paragraph, run = paragraph_layer(element.find(f"{W}pPr")), run_layer(element.find(f"{W}rPr"), theme)
    for part in element.iterchildren(f"{W}tblStylePr"):
        if part.get(f"{W}type") == "wholeTable":
            paragraph.update(paragraph_layer(part.find(f"{W}pPr")))
            run.update(run_layer(part.find(f"{W}rPr"), theme))
    return Style(
        key=key,
        name=value(element.find(f"{W}name")) or key,
        kind=element.get(f"{W}type") or "paragraph",
        based_on=value(element.find(f"{W}basedOn")),
        paragraph=paragraph,
        run=run,
        element=element,
    )
