"""The rules under issuer, motto and trích yếu: as long as the decree says for the text that was merged in.

A rule is the upper border of a flat paragraph; indents on both sides give its length. Word and LibreOffice draw it
alike, it stays in the middle when a clerk edits the text above, and no drawing object can be lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from vndoc.docx.facts import Facts
from vndoc.docx.styles import RULED, rule_style_name
from vndoc.docx.widths import text_width, wrap
from vndoc.docx.xml import Element, paragraph_text, q, w
from vndoc.rulebook import Rulebook
from vndoc.viet.chu_hoa import viet_hoa

_STYLE, _VAL = f"{q('pPr')}/{q('pStyle')}", q("val")
_BEFORE = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing"
)
"""What stands before `w:ind` in a paragraph's properties (17.3.1.26)."""
_UNDER = (*((key, key) for key in RULED), ("trich_yeu", "phu_luc_kem_theo"), ("trich_yeu", "ten_loai"))
"""Component with a rule, and the text that the rule stands under: in a paper issued with a decision the rule of the
trích yếu stands under the line `(Kèm theo …)` (Phụ lục III, Mẫu 1.3), in a paper without trích yếu right under the
tên loại (Mẫu 1.8 and 1.10).
"""
_BEFORE_INDENT = frozenset(q(name) for name in _BEFORE.split())

_EVEN = "trich_yeu"
"""The component whose lines are evened; a name is broken where its words belong apart, not where it looks best."""

_SHORT = 0.5
"""A last line shorter than this part of the widest is evened."""

_STEP = 20
"""Twips by which an indent is tried."""


@dataclass(frozen=True)
class RuleSpot:
    """Where a rule stands: the styles of its paragraph and of the text above, how that text looks, the column's width
    (twips), and the length it is drawn with as a part of the text's. `even` asks that a last line which is much shorter
    than the others be filled from them, so that no single word stands over the rule.
    """

    rule_style: str
    text_style: str
    size: int
    bold: bool
    italic: bool
    caps: bool
    width: int
    ratio: float
    even: bool = False

    def indent(self, texts: list[str]) -> int:
        """The indent on each side, in twips, for a rule under `texts` (one a paragraph)."""
        lines = [line for text in texts for line in self._lines(text, self.width - 2 * self.evening(text))]
        return max(0, round((self.width - self.ratio * max(lines, default=0.0)) / 2))

    def evening(self, text: str) -> int:
        """The indent on each side, in twips, that makes the lines of a text about as long as one another; mostly 0."""
        lines = self._lines(text, self.width)
        if not self.even or len(lines) < 2 or lines[-1] >= max(lines) * _SHORT:
            return 0
        steps = range(0, self.width // 3, _STEP)
        fitting = (side for side in reversed(steps) if len(self._lines(text, self.width - 2 * side)) == len(lines))
        return next(fitting, 0)

    def _lines(self, text: str, width: float) -> list[float]:
        """The widths of the lines of a text in a column `width` twips wide."""
        look = (self.size, self.bold, self.italic)
        shown = viet_hoa(text) if self.caps else text
        return [text_width(line.strip(), *look) for line in wrap(shown, *look, width)]


def rule_spots(facts: Facts, rulebook: Rulebook, style_ids: Mapping[str, str]) -> tuple[RuleSpot, ...]:
    """The spots of a template: paragraphs that wear a rule's style under paragraphs that wear its component's.

    `style_ids` holds the template's style id for each style name.
    """
    found: list[RuleSpot] = []
    for above, below in zip(facts.paragraphs, facts.paragraphs[1:], strict=False):
        for key, text in _UNDER:
            component, value = rulebook.components[key], rulebook.value(f"{key}.duong_ke")
            names = (rule_style_name(component), rulebook.components[text].style or "")
            known = all(name in style_ids for name in names)
            if (below.style, above.style) != names or not known or not above.runs or not below.width:
                continue
            look = above.runs[0]
            rule_id, text_id, ratio = style_ids[names[0]], style_ids[names[1]], float(value.use)
            letters = (look.size, look.bold, look.italic, look.caps)
            found.append(RuleSpot(rule_id, text_id, *letters, below.width, ratio, even=key == _EVEN))
    return tuple(dict.fromkeys(found))


def set_rule_lines(root: Element, spots: tuple[RuleSpot, ...]) -> None:
    """Give every rule in a merged part its length, in place."""
    by_styles = {(spot.rule_style, spot.text_style): spot for spot in spots}
    for paragraph in root.iter(q("p")):
        before = paragraph.getprevious()
        spot = by_styles.get((_style(paragraph), "" if before is None else _style(before)))
        if spot is not None:
            above = _above(paragraph, spot.text_style)
            _set_indent(paragraph, spot.indent([paragraph_text(one) for one in above]))
            for one in above if spot.even else ():
                side = spot.evening(paragraph_text(one))
                if side:
                    _set_indent(one, side)


def _style(paragraph: Element) -> str:
    style = paragraph.find(_STYLE)
    return style.get(_VAL, "") if style is not None else ""


def _above(paragraph: Element, style: str) -> list[Element]:
    """The paragraphs of one style right above another, from top to bottom."""
    found: list[Element] = []
    above = paragraph.getprevious()
    while above is not None and above.tag == q("p") and _style(above) == style:
        found.insert(0, above)
        above = above.getprevious()
    return found


def _set_indent(paragraph: Element, indent: int) -> None:
    properties = paragraph.find(q("pPr"))
    if properties is None:
        return
    for old in properties.findall(q("ind")):
        properties.remove(old)
    position = sum(1 for node in properties if node.tag in _BEFORE_INDENT)
    properties.insert(position, w("ind", left=indent, right=indent))
