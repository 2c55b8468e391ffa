"""Building and reading WordprocessingML elements: the names as the schema spells them (ECMA-376 part 1, 17)."""

from collections.abc import Iterator

from lxml import etree

from vndoc.docx.names import NAMESPACES, Element

W, R = NAMESPACES["w"], NAMESPACES["r"]
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

__all__ = ["Element", "R", "W", "on_off", "paragraph_text", "parser", "q", "serialize", "w"]


_PREFIXES = {"w": W, "r": R}
"""Said for every element: a prefix that is left to lxml is whatever another library registered for it."""


def q(name: str) -> str:
    """The full name of `w:name`."""
    return f"{{{W}}}{name}"


def w(tag: str, /, *children: Element | None, text: str | None = None, **attributes: str | int | None) -> Element:
    """A `w:tag` element; attributes are in the w namespace, those that are None are left out, as are such children."""
    made = etree.Element(q(tag), nsmap=_PREFIXES)
    for key, value in attributes.items():
        if value is not None:
            made.set(q(key), str(value))
    made.extend(child for child in children if child is not None)
    if text is not None:
        made.text = text
        if text != text.strip() or "  " in text:
            made.set(XML_SPACE, "preserve")
    return made


def on_off(tag: str, value: bool) -> Element:
    """A toggle property (17.17.4): present for true, `w:val="0"` for false."""
    return w(tag) if value else w(tag, val="0")


def parser() -> etree.XMLParser:
    """A parser that resolves no entities, fetches nothing and repairs nothing."""
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=False)


def serialize(root: Element) -> bytes:
    """The bytes of a part: UTF-8 with declaration, standalone as Word writes it."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def paragraph_text(paragraph: Element) -> str:
    """The text of a `w:p` as read: runs joined, tabs and line breaks as `\\t` and `\\n`."""
    return "".join(_characters(paragraph))


def _characters(paragraph: Element) -> Iterator[str]:
    for node in paragraph.iter(q("t"), q("tab"), q("br"), q("noBreakHyphen")):
        if node.tag == q("t"):
            yield node.text or ""
        elif node.tag == q("noBreakHyphen"):
            yield "\u2011"
        elif node.tag == q("br"):
            yield "" if node.get(q("type")) else "\n"
        elif node.getparent() is not None and node.getparent().tag == q("r"):  # type: ignore[union-attr]
            yield "\t"
