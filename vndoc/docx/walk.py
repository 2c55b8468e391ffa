"""Walking through WordprocessingML as a reader sees it, with the path of every element on the way.

Wrappers that say nothing about the text (content controls, links, insertions, compatibility branches) are passed
through; what tracked changes have taken out is left out.
"""

from collections.abc import Iterator

from vndoc.docx.names import MC, NAMESPACES, Element, W, name, prefixed

_THROUGH = frozenset(
    f"{W}{local}" for local in ("sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "bdo", "dir")
)
_GONE = frozenset(f"{W}{local}" for local in ("del", "moveFrom"))
_SDT = f"{W}sdt"
_ALTERNATIVES = f"{MC}AlternateContent"
_TEXT_BOX = f"{W}txbxContent"

_UNDERSTOOD = frozenset(NAMESPACES.values())
_UNDERSTOOD_PREFIXES = frozenset(("w14", "w15", "wp14", "a14"))


def children(parent: Element, path: str) -> Iterator[tuple[Element, str]]:
    """The children of an element, each with its path."""
    counts: dict[str, int] = {}
    for position, child in enumerate(parent, start=1):
        tag = name(child)
        counts[tag] = counts.get(tag, 0) + 1
        short = prefixed(tag)
        yield child, f"{path}/{short}[{counts[tag]}]" if short else f"{path}/*[{position}]"


def child_path(child: Element, path: str) -> str:
    """The path of one child of the element at `path`."""
    tag = name(child)
    short = prefixed(tag)
    before = child.itersiblings(tag, preceding=True) if short else child.itersiblings(preceding=True)
    return f"{path}/{short or '*'}[{1 + sum(1 for _ in before)}]"


def root_path(root: Element) -> str:
    """The path of the root of a part."""
    return f"/{prefixed(name(root)) or '*'}"


def content(parent: Element, path: str) -> Iterator[tuple[Element, str]]:
    """The elements that a reader meets in `parent`, wrappers passed through, deleted ones left out."""
    for child, child_at in children(parent, path):
        tag = name(child)
        if tag in _THROUGH or tag == _SDT:
            yield from content(child, child_at)
        elif tag == _ALTERNATIVES:
            branch = chosen(child)
            if branch is not None:
                yield from content(branch, child_path(branch, child_at))
        elif tag not in _GONE:
            yield child, child_at


def chosen(alternatives: Element) -> Element | None:
    """The one branch of an `mc:AlternateContent` that is read (part 3, 9.3): the first understood, else Fallback."""
    for choice in alternatives.iterchildren(f"{MC}Choice"):
        if all(_understands(choice, prefix) for prefix in (choice.get("Requires") or "").split()):
            return choice
    return alternatives.find(f"{MC}Fallback")


def within(element: Element, path: str) -> Iterator[tuple[Element, str]]:
    """The element and all below it in document order, one branch of each choice, text boxes not entered."""
    yield element, path
    if name(element) == _TEXT_BOX:
        return
    if name(element) == _ALTERNATIVES:
        branch = chosen(element)
        if branch is not None:
            yield from within(branch, child_path(branch, path))
        return
    for child, child_at in children(element, path):
        yield from within(child, child_at)


def _understands(choice: Element, prefix: str) -> bool:
    return prefix in _UNDERSTOOD_PREFIXES or choice.nsmap.get(prefix) in _UNDERSTOOD
