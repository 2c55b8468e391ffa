"""The namespaces of a .docx, the prefixes that element paths use, and names made of them (ECMA-376 part 1, annex A)."""

from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}
"""Prefix to namespace. Every `path` in the facts of a document is an XPath in these prefixes."""

W = f"{{{NAMESPACES['w']}}}"
R = f"{{{NAMESPACES['r']}}}"
MC = f"{{{NAMESPACES['mc']}}}"
WP = f"{{{NAMESPACES['wp']}}}"
A = f"{{{NAMESPACES['a']}}}"
PIC = f"{{{NAMESPACES['pic']}}}"
WPS = f"{{{NAMESPACES['wps']}}}"
WPG = f"{{{NAMESPACES['wpg']}}}"
V = f"{{{NAMESPACES['v']}}}"
O = f"{{{NAMESPACES['o']}}}"  # noqa: E741
M = f"{{{NAMESPACES['m']}}}"
XML = "{http://www.w3.org/XML/1998/namespace}"

_PREFIXES = {uri: prefix for prefix, uri in NAMESPACES.items()}

STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": NAMESPACES["w"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": NAMESPACES["r"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": NAMESPACES["m"].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": NAMESPACES["wp"].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/picture": NAMESPACES["pic"].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": NAMESPACES["a"].encode(),
}
"""Namespaces of the Strict variant (ISO/IEC 29500) and the ones that are read in their place."""


def name(element: Element) -> str:
    """The full name of an element, `{namespace}local`."""
    return str(element.tag)


def prefixed(full_name: str) -> str:
    """`w:p` for `{…}p`; `""` for a name of a namespace that paths have no prefix for."""
    uri, _, local = full_name[1:].partition("}")
    prefix = _PREFIXES.get(uri)
    return f"{prefix}:{local}" if prefix else ""


def value(element: Element | None) -> str | None:
    """The `w:val` of an element, None where it or the element is missing."""
    return None if element is None else element.get(f"{W}val")
