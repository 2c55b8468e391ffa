"""The tags of a part where they stand: in which paragraph, and what they take with them.

docxtpl and Jinja see one long text and speak of its lines; here every tag knows its paragraph.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vndoc.docx.xml import Element, q
from vndoc.render.text import holds_text

_OPENING = re.compile(r"\{[{%#]")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_WITH_STRINGS = {
    "{{": re.compile(r"""\{\{(?:"[^"]*"|'[^']*'|(?!\}\})[^"'])*+\}\}"""),
    "{%": re.compile(r"""\{%(?:"[^"]*"|'[^']*'|(?!%\})[^"'])*+%\}"""),
}
"""A tag whose strings may hold the closing braces."""
_RAW = re.compile(r"\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}", re.DOTALL)
_PARTS = re.compile(r"(\{[{%#])[-+]?(?:(p|tr|tc|r)(?=\s))?(.*?)[-+]?[}%#]\}", re.DOTALL)
_SLIP = re.compile(r"\{[{%]|\}\}|%\}")
_PROPERTIES = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}coreProperties"


@dataclass(frozen=True)
class Tag:
    """One tag: `kind` is its opening brace pair, `level` what it takes with it (`p`, `tr`, `tc`, `r`, `""`), `body` the
    rest, `holder` the paragraph (in the core properties: the element) that it stands in.
    """

    kind: str
    level: str
    body: str
    holder: Element

    @property
    def text(self) -> str:
        """The tag as it is written, for messages."""
        return f"{self.kind}{self.level} {self.body} {_CLOSING[self.kind]}"

    @property
    def word(self) -> str:
        """Its first word: the name of a statement, or of a value."""
        found = re.match(r"[^\W\d]\w*", self.body)
        return found.group() if found else ""


@dataclass(frozen=True)
class Slip:
    """Braces that make no tag: an opening without its end, or the other way round."""

    braces: str
    holder: Element


@dataclass(frozen=True)
class Scan:
    """What the text of a part holds; `rests` is the text of each paragraph with the tags taken out, `counts` how many
    tags stand in it.
    """

    tags: tuple[Tag, ...]
    slips: tuple[Slip, ...]
    rests: Mapping[Element, str]
    counts: Counter[Element]


def scan(root: Element) -> Scan:
    """Find every tag in the text of a part; a comment may run over several paragraphs."""
    tags, slips, rests = list[Tag](), list[Slip](), dict[Element, str]()
    comment: Element | None = None
    for holder, text in _holders(root):
        if comment is not None:
            _, closed, text = text.partition("#}")
            if not closed:
                continue
            comment = None
        rest = ""
        for piece, is_tag in pieces(text):
            if is_tag and not _RAW.fullmatch(piece):
                tags.append(Tag(*_split(piece), holder))
            rest += " " if is_tag else piece
        if "{#" in rest:
            comment, rest = holder, rest.partition("{#")[0]
        slips.extend(Slip(found.group(), holder) for found in _SLIP.finditer(rest))
        rests[holder] = rest
    if comment is not None:
        slips.append(Slip("{#", comment))
    return Scan(tuple(tags), tuple(slips), rests, Counter(tag.holder for tag in tags))


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut into tags (true; raw blocks whole) and what stands between them (false)."""
    position = 0
    while found := _OPENING.search(text, position):
        end = _end(text, found)
        if end is None:
            yield text[position : found.end()], False
            position = found.end()
            continue
        yield text[position : found.start()], False
        yield text[found.start() : end], True
        position = end
    yield text[position:], False


def _end(text: str, opening: re.Match[str]) -> int | None:
    kind, start = opening.group(), opening.start()
    whole = _RAW.match(text, start) or (_WITH_STRINGS[kind].match(text, start) if kind in _WITH_STRINGS else None)
    if whole is not None:
        return whole.end()
    at = text.find(_CLOSING[kind], opening.end())
    return at + 2 if at >= 0 else None


def squeezed(piece: str) -> str:
    """What is equal in a tag before and after docxtpl has prepared its part."""
    kind, _, body = _split(piece)
    return kind + re.sub(r"\s+", "", body.translate(_QUOTES))


def _split(piece: str) -> tuple[str, str, str]:
    found = _PARTS.fullmatch(piece)
    return (found[1], found[2] or "", found[3].strip()) if found else (piece[:2], "", piece[2:-2].strip())


def _holders(root: Element) -> Iterator[tuple[Element, str]]:
    """Each paragraph with its own text (that of text boxes in it stands by itself), quotes made straight."""
    texts: dict[Element, str] = dict.fromkeys(root.iter(q("p")), "")
    for node in root.iter("*"):
        if root.tag == _PROPERTIES:
            texts[node] = node.text or ""
        elif node.text and holds_text(node):
            holder = next(node.iterancestors(q("p")), None)
            texts[node if holder is None else holder] = texts.get(node if holder is None else holder, "") + node.text
    yield from ((holder, text.translate(_QUOTES)) for holder, text in texts.items())
