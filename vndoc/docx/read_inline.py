"""What stands inside one paragraph: text, runs, fields, drawings, in the order a reader meets them."""

from dataclasses import dataclass, field

from vndoc.docx.effective import Effective
from vndoc.docx.facts import Align, Run
from vndoc.docx.layers import run_layer
from vndoc.docx.names import XML, Element, M, W, name
from vndoc.docx.place import Place
from vndoc.docx.read_drawings import Drawings, read_drawing
from vndoc.docx.symbols import readable
from vndoc.docx.theme import Theme
from vndoc.docx.walk import child_path, content

_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
}
"""Elements that stand for one character. A soft hyphen shows nothing inside a line and so is none of them."""

_DRAWN = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))
_FORMULAS = frozenset((f"{M}oMath", f"{M}oMathPara"))
_EDGES = " \t\n\r"
_LINE_ENDS = str.maketrans("\n\r\t", "   ")


@dataclass
class Inline:
    """What one paragraph holds. `underlined` are stretches of text with a line under them (start, end, its kind)."""

    text: str = ""
    runs: list[Run] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    underlined: list[tuple[int, int, str]] = field(default_factory=list)
    drawings: Drawings = field(default_factory=Drawings)
    page_break: bool = False
    formulas: int = 0


class InlineReader:
    """Reads one paragraph after another; knows the styles, the theme, and how far it is in nested fields."""

    def __init__(self, effective: Effective, theme: Theme) -> None:
        self._effective = effective
        self._theme = theme

    def read(self, paragraph: Element, path: str, place: Place, style: str | None, align: Align) -> Inline:
        """Read a `w:p` that stands at `place` in a paragraph style and alignment."""
        reading = _Reading(self._effective, self._theme, place, style, align)
        reading.container(paragraph, path)
        reading.close()
        return reading.inline


class _Reading:
    """The reading of one paragraph. `fields` holds one entry per complex field that is open: its instruction so far, or
    None once its result has begun.
    """

    def __init__(self, effective: Effective, theme: Theme, place: Place, style: str | None, align: Align) -> None:
        self.inline = Inline()
        self._effective, self._theme = effective, theme
        self._place, self._style, self._align = place, style, align
        self._fields: list[str | None] = []

    def container(self, parent: Element, path: str) -> None:
        """Read all runs below a paragraph, a simple field or ruby text."""
        for item, item_path in content(parent, path):
            tag = name(item)
            if tag == f"{W}r":
                self._run(item, item_path)
            elif tag == f"{W}fldSimple":
                self._instruction(item.get(f"{W}instr"))
                self.container(item, item_path)
            elif tag in _FORMULAS:
                self.inline.formulas += 1

    def close(self) -> None:
        """Keep the instructions of fields that the paragraph leaves open."""
        for instruction in self._fields:
            self._instruction(instruction)

    def _run(self, run: Element, path: str) -> None:
        shown: list[str] = []
        properties = None
        for item, item_path in content(run, path):
            tag = name(item)
            if tag == f"{W}rPr":
                properties = item
            elif tag == f"{W}fldChar":
                self._field_mark(item.get(f"{W}fldCharType"))
            elif tag == f"{W}instrText":
                if self._fields and self._fields[-1] is not None:
                    self._fields[-1] += item.text or ""
            elif all(instruction is None for instruction in self._fields):
                shown.append(self._sign(item, item_path, tag))
        self._append("".join(shown), properties, path)

    def _sign(self, item: Element, path: str, tag: str) -> str:
        """The text that one element in a run shows; what is drawn or begins a page is noted on the way."""
        if tag == f"{W}t":
            return _text(item)
        if tag in _SIGNS:
            return _SIGNS[tag]
        if tag == f"{W}br":
            kind = item.get(f"{W}type", "textWrapping")
            self.inline.page_break = self.inline.page_break or kind == "page"
            return "\n" if kind == "textWrapping" else ""
        if tag == f"{W}sym":
            return _symbol(item.get(f"{W}char"))
        if tag in _DRAWN:
            read_drawing(item, path, self._place, self._align, self.inline.drawings)
        elif tag == f"{W}ruby":
            base = item.find(f"{W}rubyBase")
            if base is not None:
                self.container(base, child_path(base, path))
        return ""

    def _field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append("")
        elif self._fields:
            self._instruction(self._fields[-1])
            self._fields[-1] = None
            if kind == "end":
                self._fields.pop()

    def _instruction(self, text: str | None) -> None:
        if text and text.strip():
            self.inline.fields.append(" ".join(text.split()))

    def _append(self, text: str, properties: Element | None, path: str) -> None:
        if not text:
            return
        form = self._effective.run(self._style, self._place.table_style, run_layer(properties, self._theme))
        run = form.run(len(self.inline.text), text, path)
        self.inline.text += text
        self.inline.runs.append(run)
        if form.underline and not form.hidden:
            self.inline.underlined.append((run.start, run.end, form.underline))


def _text(item: Element) -> str:
    """The text of a `w:t`: white space at its ends counts only with `xml:space="preserve"` (17.3.3.31)."""
    text = item.text or ""
    if not text:
        return ""
    if (text[0] in _EDGES or text[-1] in _EDGES) and not _preserves(item):
        text = text.strip(_EDGES)
    return text if text.isprintable() else text.translate(_LINE_ENDS)


def _preserves(item: Element) -> bool:
    said = item.get(f"{XML}space")
    if said is None:
        around = (ancestor.get(f"{XML}space") for ancestor in item.iterancestors())
        said = next((text for text in around if text is not None), None)
    return said == "preserve"


def _symbol(code: str | None) -> str:
    try:
        return readable(chr(int(code or "", 16)))
    except (ValueError, OverflowError):
        return ""
