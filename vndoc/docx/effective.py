"""The effective format of paragraphs and runs: all layers merged in their order (ECMA-376 part 1, 17.7.2 and 17.7.3).

Order: document defaults, table style, paragraph style chain, numbering level, character style chain, direct formatting.
Results are kept by what they were made of, since a document of thousands of runs has a few dozen formats.
"""

from dataclasses import dataclass

from vndoc.docx.facts import Align, Indent, LineRule, Run, Spacing
from vndoc.docx.layers import AUTOSPACING, BORDER_SIDES, TOGGLES, Layer
from vndoc.docx.measure import whole
from vndoc.docx.numbering import LEVELS, Numbering
from vndoc.docx.stylesheet import Style, Stylesheet

DEFAULT_FONT = "Times New Roman"
DEFAULT_SIZE = 200
"""Twips: 10 pt, where neither styles nor defaults give a size (17.3.2.38)."""

_ALIGN = {
    "center": Align.GIUA,
    "right": Align.PHAI,
    "end": Align.PHAI,
    "both": Align.DEU,
    "distribute": Align.DEU,
    "thaiDistribute": Align.DEU,
    "lowKashida": Align.DEU,
    "mediumKashida": Align.DEU,
    "highKashida": Align.DEU,
}
_LINE_RULES = {"exact": LineRule.EXACT, "atLeast": LineRule.AT_LEAST}

Key = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class RunFormat:
    """The effective format of a run. `ascii` and `other` are its fonts for ASCII and for other letters; `underline` is
    the kind of line, `""` for none.
    """

    ascii: str
    other: str
    size: int
    bold: bool
    italic: bool
    caps: bool
    hidden: bool
    underline: str
    vert_align: str
    color: str
    highlight: str | None
    language: str | None

    def run(self, start: int, text: str, path: str) -> Run:
        """A run of `text` at `start` in this format."""
        return Run(
            start=start,
            end=start + len(text),
            path=path,
            font=self.ascii if text.isascii() else self.other,
            size=self.size,
            bold=self.bold,
            italic=self.italic,
            caps=self.caps,
            underline=bool(self.underline),
            vert_align=self.vert_align,
            color=self.color,
            highlight=self.highlight,
            language=self.language,
            hidden=self.hidden,
        )


@dataclass(frozen=True)
class ParagraphFormat:
    """The effective format of a paragraph. `borders` holds, for each side that says something, its description that
    begins with the kind of line; `numbering` is the list and level it counts in.
    """

    align: Align
    indent: Indent
    spacing: Spacing
    keep_next: bool
    keep_lines: bool
    page_break_before: bool
    outline_level: int | None
    borders: dict[str, str]
    numbering: tuple[str, int] | None


class Effective:
    """Works out effective formats from a stylesheet and the lists of a document, each combination once."""

    def __init__(self, sheet: Stylesheet, numbering: Numbering) -> None:
        self._sheet = sheet
        self._numbering = numbering
        self._paragraphs: dict[tuple[str | None, str | None, Key], ParagraphFormat] = {}
        self._runs: dict[tuple[str | None, str | None, Key], RunFormat] = {}
        self._chains: dict[tuple[str | None, str], tuple[Style, ...]] = {}

    def paragraph(self, style: str | None, table: str | None, direct: Layer) -> ParagraphFormat:
        """The format of a paragraph with a style, in a table with a style (None: no table), and direct formatting."""
        key = (style, table, tuple(direct.items()))
        if key not in self._paragraphs:
            self._paragraphs[key] = self._work_out_paragraph(style, table, direct)
        return self._paragraphs[key]

    def run(self, style: str | None, table: str | None, direct: Layer) -> RunFormat:
        """The format of a run in such a paragraph; its character style is `direct["rStyle"]`."""
        key = (style, table, tuple(direct.items()))
        if key not in self._runs:
            self._runs[key] = self._work_out_run(style, table, direct)
        return self._runs[key]

    def _chain(self, style: str | None, kind: str) -> tuple[Style, ...]:
        key = (style, kind)
        if key not in self._chains:
            self._chains[key] = self._sheet.chain(style, kind)
        return self._chains[key]

    def _work_out_run(self, style: str | None, table: str | None, direct: Layer) -> RunFormat:
        levels = [
            [] if table is None else [link.run for link in self._chain(table, "table")],
            [link.run for link in self._chain(style, "paragraph")],
            [link.run for link in self._chain(direct.get("rStyle"), "character")] if "rStyle" in direct else [],
        ]
        by_level = [_merged(layers) for layers in levels]
        merged = _merged([self._sheet.run, *by_level, direct])
        for toggle in TOGGLES:
            if toggle not in direct:
                merged[toggle] = self._toggled(toggle, by_level)
        return _run_format(merged)

    def _toggled(self, toggle: str, levels: list[Layer]) -> str:
        # 17.7.3: on where the defaults say so, else where an odd number of the levels of styles do.
        on = self._sheet.run.get(toggle) == "1" or sum(level.get(toggle) == "1" for level in levels) % 2 == 1
        return "1" if on else "0"

    def _work_out_paragraph(self, style: str | None, table: str | None, direct: Layer) -> ParagraphFormat:
        chain = self._chain(style, "paragraph")
        layers = [
            self._sheet.paragraph,
            *([] if table is None else [link.paragraph for link in self._chain(table, "table")]),
            *(link.paragraph for link in chain),
            direct,
        ]
        styles = [None] * (len(layers) - len(chain) - 1) + [link.key for link in chain] + [None]
        numbering, carrier = self._numbered(layers, styles)
        merged: Layer = {}
        for position, layer in enumerate(layers):
            if numbering is not None and position == carrier:
                # As in Word, the level's indents stand right under the layer that puts the paragraph into the list.
                level = self._numbering.level(*numbering)
                merged.update({} if level is None else level.indent)
            merged.update(layer)
        size = self.run(style, table, {}).size if any(key.endswith("_chars") for key in merged) else 0
        return _paragraph_format(merged, size, numbering)

    def _numbered(self, layers: list[Layer], styles: list[str | None]) -> tuple[tuple[str, int] | None, int]:
        merged = _merged(layers)
        num_id = merged.get("num_id", "0")
        if self._numbering.level(num_id, 0) is None:
            return None, 0
        carrier = max(place for place, layer in enumerate(layers) if "num_id" in layer or "level" in layer)
        style = styles[carrier]
        tied = None if style is None else self._numbering.level_of_style(num_id, style)
        level = tied if tied is not None else whole(merged.get("level")) or 0
        return (num_id, min(max(level, 0), LEVELS - 1)), carrier


def _merged(layers: list[Layer]) -> Layer:
    merged: Layer = {}
    for layer in layers:
        merged.update(layer)
    return merged


def _run_format(merged: Layer) -> RunFormat:
    ascii_font, other = merged.get("ascii"), merged.get("hAnsi")
    underline, highlight = merged.get("u", "none"), merged.get("highlight", "none")
    return RunFormat(
        ascii=ascii_font or other or DEFAULT_FONT,
        other=other or ascii_font or DEFAULT_FONT,
        size=int(merged.get("size", DEFAULT_SIZE)),
        bold=merged["b"] == "1",
        italic=merged["i"] == "1",
        caps=merged["caps"] == "1",
        hidden=merged["vanish"] == "1",
        underline="" if underline == "none" else underline,
        vert_align=merged.get("vertAlign", "baseline"),
        color=merged.get("color", "auto"),
        highlight=None if highlight == "none" else highlight,
        language=merged.get("lang"),
    )


def _paragraph_format(merged: Layer, size: int, numbering: tuple[str, int] | None) -> ParagraphFormat:
    outline = whole(merged.get("outlineLvl"))
    return ParagraphFormat(
        align=_ALIGN.get(merged.get("jc", ""), Align.TRAI),
        indent=Indent(*(_indent(merged, key, size) for key in ("left", "right", "first_line"))),
        spacing=Spacing(
            before=_gap(merged, "before"),
            after=_gap(merged, "after"),
            line=int(merged.get("line", 240)),
            line_rule=_LINE_RULES.get(merged.get("line_rule", ""), LineRule.AUTO),
            contextual=merged.get("contextualSpacing") == "1",
        ),
        keep_next=merged.get("keepNext") == "1",
        keep_lines=merged.get("keepLines") == "1",
        page_break_before=merged.get("pageBreakBefore") == "1",
        outline_level=outline if outline is not None and 0 <= outline < LEVELS else None,
        borders={side: merged[f"border:{side}"] for side in BORDER_SIDES if f"border:{side}" in merged},
        numbering=numbering,
    )


def _indent(merged: Layer, key: str, size: int) -> int:
    chars = int(merged.get(f"{key}_chars", 0))
    return round(chars * size / 100) if chars else int(merged.get(key, 0))


def _gap(merged: Layer, side: str) -> int:
    """Space before or after: automatic spacing wins over lines, lines over a length (17.3.1.33)."""
    if merged.get(f"{side}_auto") == "1":
        return AUTOSPACING
    lines = int(merged.get(f"{side}_lines", 0))
    return round(lines * 240 / 100) if lines else int(merged.get(side, 0))
