"""Reading the marks out of a merged part: where each printed value stands, and the proof that none is lost."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.docx.xml import XML_SPACE, Element, q
from vndoc.render.text import characters, holds_text, is_second_copy, own_nodes, own_texts
from vndoc.render.values import MARKED, MIDDLE, OPEN, Printed

_NUMBER = re.compile(f"{OPEN}(\\d+){MIDDLE}")
_ATTRIBUTES = {q("gridSpan"): re.compile(r"[1-9]\d?"), q("shd"): re.compile(r"[0-9A-Fa-f]{6}|auto")}
"""What docxtpl's `colspan`, `hm` and `cellbg` may put into an attribute (17.4.17, 17.18.38)."""


_NEVER_INSIDE = {q("p"): (q("p"), q("r"), q("t")), q("r"): (q("r"), q("t"), q("body"), q("tc"))}
"""Where no paragraph and no run may stand."""


class Lost(Exception):
    """A printed value does not stand in the document as it was printed."""

    def __init__(self, printed: Printed, reason: str) -> None:
        super().__init__(reason)
        self.printed = printed


@dataclass(frozen=True)
class Spot:
    """Where a value stands: its paragraph, and from which character of the paragraph's own text."""

    paragraph: Element
    start: int
    printed: Printed


def unmark(root: Element, merged: str, log: list[Printed], met: list[int]) -> tuple[Spot, ...]:
    """Take every mark out of a part, in place. Raises Lost.

    `merged` is the text that Jinja made: each mark in it must be met in the part, whole, in a place that is printed;
    `met` are those already met in attributes.
    """
    met = [*met]
    _refuse_nesting(root, log)
    spots = tuple(_unmark_paragraphs(root, log, met))
    expected = Counter(int(number) for number in _NUMBER.findall(merged))
    if expected != Counter(met):
        _unmark_others(root, log, met)
    for number in expected - Counter(met):
        raise Lost(log[number], "bị mất khi trộn vào mẫu")
    return spots


def _refuse_nesting(root: Element, log: list[Printed]) -> None:
    """A macro's paragraphs printed inside a paragraph, or its runs inside a text: Word cannot read it."""
    for node in root.iter(q("p"), q("r")):
        parent = node.getparent()
        if parent is not None and parent.tag in _NEVER_INSIDE[str(node.tag)]:
            inside = _NUMBER.search("".join(map(str, node.itertext())))
            printed = log[int(inside[1])] if inside else Printed("")
            raise Lost(printed, "đứng sai chỗ; in macro hoặc đoạn đã set bằng {{p … }} ở một đoạn riêng")


def unmark_attributes(root: Element, log: list[Printed]) -> list[int]:
    """Take the marks out of the attributes that docxtpl's cell tags make; returns the numbers met. Raises Lost."""
    met: list[int] = []
    for node in root.iter(*_ATTRIBUTES):
        for key, value in node.attrib.items():
            found = MARKED.fullmatch(value)
            if found is None:
                continue
            printed = log[int(found[1])]
            if not _ATTRIBUTES[str(node.tag)].fullmatch(found[2]):
                raise Lost(printed, "không dùng được cho ô: colspan cần số ô, cellbg cần mã màu như FFFF00")
            node.set(key, found[2])
            met.append(int(found[1]))
    return met


def _unmark_paragraphs(root: Element, log: list[Printed], met: list[int]) -> Iterator[Spot]:
    lengths: dict[Element, int] = {}
    for paragraph, node in own_nodes(root):
        start = lengths.get(paragraph, 0)
        if node.text and OPEN in node.text:
            for number, offset in _unmark_text(node, log):
                met.append(number)
                yield Spot(paragraph, start + offset, log[number])
        lengths[paragraph] = start + len(characters(node))


def _unmark_text(node: Element, log: list[Printed]) -> list[tuple[int, int]]:
    """Take the marks out of one element's text; returns number and offset of each value in it."""
    text, position, kept = node.text or "", 0, ""
    found: list[tuple[int, int]] = []
    for mark in MARKED.finditer(text):
        kept += text[position : mark.start()]
        number = int(mark[1])
        if mark[2] != log[number].text:
            raise Lost(log[number], "bị sai khi trộn vào mẫu")
        found.append((number, len(kept)))
        kept += mark[2]
        position = mark.end()
    node.text = kept + text[position:]
    if node.tag == q("t"):
        node.set(XML_SPACE, "preserve")
    return found


def _unmark_others(root: Element, log: list[Printed], met: list[int]) -> None:
    """Values in fields, drawings, formulas and the core properties; anywhere else Word would drop them."""
    for node in root.iter("*"):
        shown = holds_text(node) or not _is_word(root)
        outside = _NUMBER.search(node.tail or "") or (None if shown else _NUMBER.search(node.text or ""))
        if outside is not None:
            raise Lost(log[int(outside[1])], "đứng ngoài phần chữ của đoạn văn nên sẽ mất")
        if node.text and OPEN in node.text:
            met.extend(number for number, _ in _unmark_text(node, log))


def _is_word(root: Element) -> bool:
    return str(root.tag).startswith(q(""))


def paragraphs(part: str, root: Element, spots: tuple[Spot, ...]) -> Iterator[dict[str, object]]:
    """Each paragraph with text: its number in reading order, its text, and where each value in it came from.

    Raises Lost where a value is not in the finished part as it was printed.
    """
    by_paragraph: dict[Element, list[Spot]] = {}
    for spot in spots:
        by_paragraph.setdefault(spot.paragraph, []).append(spot)
    texts = own_texts(root)
    for spot in spots:
        text = texts.get(spot.paragraph, "")
        if text[spot.start : spot.start + len(spot.printed.text)] != spot.printed.text:
            raise Lost(spot.printed, "bị mất khi sửa lại văn bản sau khi trộn")
    shown = (paragraph for paragraph in texts if not is_second_copy(paragraph))
    for number, paragraph in enumerate(shown, start=1):
        if texts[paragraph]:
            values = [_value(spot) for spot in by_paragraph.get(paragraph, ())]
            yield {"part": part, "paragraph": number, "text": texts[paragraph], "values": values}


def _value(spot: Spot) -> dict[str, object]:
    printed = spot.printed
    made: dict[str, object] = {"start": spot.start, "end": spot.start + len(printed.text), "path": printed.path}
    if printed.spans:
        made["spans"] = [{"start": span.start, "end": span.end, "path": span.path} for span in printed.spans]
    return made
