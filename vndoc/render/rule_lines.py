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
_BEFORE_INDENT = frozenset(q(name) for name in _BEFORE.split())


@dataclass(frozen=True)
class RuleSpot:
    """Where a rule stands: the styles of its paragraph and of the text above, how that text looks, the column's width
    (twips), and the length it is drawn with as a part of the text's.
    """

    rule_style: str
    text_style: str
    size: int
    bold: bool
    italic: bool
    caps: bool
    width: int
    ratio: float

    def indent(self, texts: list[str]) -> int:
        """The indent on each side, in twips, for a rule under `texts` (one a paragraph)."""
        shown = [viet_hoa(text) if self.caps else text for text in texts]
        lines = [line for text in shown for line in wrap(text, self.size, self.bold, self.italic, self.width)]
        widest = max((text_width(line.strip(), self.size, self.bold, self.italic) for line in lines), default=0.0)
        return max(0, round((self.width - self.ratio * widest) / 2))


def rule_spots(facts: Facts, rulebook: Rulebook, style_ids: Mapping[str, str]) -> tuple[RuleSpot, ...]:
    """The spots of a template: paragraphs that wear a rule's style under paragraphs that wear its component's.

    `style_ids` holds the template's style id for each style name.
    """
    found: list[RuleSpot] = []
    for above, below in zip(facts.paragraphs, facts.paragraphs[1:], strict=False):
        for key in RULED:
            component, value = rulebook.components[key], rulebook.value(f"{key}.duong_ke")
            names = (rule_style_name(component), component.style or "")
            known = all(name in style_ids for name in names)
            if (below.style, above.style) != names or not known or not above.runs or not below.width:
                continue
            look = above.runs[0]
            ids = (style_ids[names[0]], style_ids[names[1]])
            found.append(RuleSpot(*ids, look.size, look.bold, look.italic, look.caps, below.width, float(value.use)))
    return tuple(dict.fromkeys(found))


def set_rule_lines(root: Element, spots: tuple[RuleSpot, ...]) -> None:
    """Give every rule in a merged part its length, in place."""
    by_style = {spot.rule_style: spot for spot in spots}
    for paragraph in root.iter(q("p")):
        spot = by_style.get(_style(paragraph))
        if spot is not None:
            _set_indent(paragraph, spot.indent(_texts_above(paragraph, spot.text_style)))


def _style(paragraph: Element) -> str:
    style = paragraph.find(_STYLE)
    return style.get(_VAL, "") if style is not None else ""


def _texts_above(paragraph: Element, style: str) -> list[str]:
    texts: list[str] = []
    above = paragraph.getprevious()
    while above is not None and above.tag == q("p") and _style(above) == style:
        texts.insert(0, paragraph_text(above))
        above = above.getprevious()
    return texts


def _set_indent(paragraph: Element, indent: int) -> None:
    properties = paragraph.find(q("pPr"))
    if properties is None:
        return
    for old in properties.findall(q("ind")):
        properties.remove(old)
    position = sum(1 for node in properties if node.tag in _BEFORE_INDENT)
    properties.insert(position, w("ind", left=indent, right=indent))
