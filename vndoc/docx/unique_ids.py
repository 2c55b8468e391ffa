"""Ids that a loop repeated become unique again in their part: bookmarks (ECMA-376 part 1, 17.13.6.2), drawings
(20.4.2.5), content controls (17.5.2.18), comment anchors, VML shapes, paragraphs ([MS-DOCX] 2.2.2).
"""

from collections.abc import Iterator
from itertools import count

from vndoc.docx.xml import Element, q

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_PARAGRAPH_ID = f"{{{_W14}}}paraId"
_VML = "urn:schemas-microsoft-com:vml"
_SHAPE_ID = "{urn:schemas-microsoft-com:office:office}spid"
_OLE = "{urn:schemas-microsoft-com:office:office}OLEObject"
_LONGEST_NAME = 40
"""Letters of a bookmark's name; Word cuts longer ones."""


def make_ids_unique(root: Element) -> None:
    """Give every repeated id of a part a new value, or drop it where it may be missing. In place."""
    _renumber_drawings(root)
    _renumber_bookmarks(root)
    _drop_repeated(root, "sdtPr", "id")
    _drop_repeated_anchors(root)
    _drop_paragraph_ids(root)
    _rename_shapes(root)


def _fresh(taken: set[str]) -> Iterator[str]:
    return (str(number) for number in count(1) if str(number) not in taken)


def _renumber_drawings(root: Element) -> None:
    nodes = list(root.iter(_DRAWING))
    fresh, seen = _fresh({node.get("id", "") for node in nodes}), set[str]()
    for node in nodes:
        if node.get("id", "") in seen:
            node.set("id", next(fresh))
        seen.add(node.get("id", ""))


def _renumber_bookmarks(root: Element) -> None:
    """A repeated bookmark gets a new id, with its end, and a new name: Word keeps one of a name. What is left of a
    bookmark whose other end is gone goes too.
    """
    nodes = list(root.iter(q("bookmarkStart"), q("bookmarkEnd")))
    fresh = _fresh({node.get(q("id"), "") for node in nodes})
    names, ids, opened = set[str](), set[str](), dict[str, Element]()
    lonely: list[Element] = []
    for node in nodes:
        key = node.get(q("id"), "")
        if node.tag == q("bookmarkEnd"):
            start = opened.pop(key, None)
            if start is None:
                lonely.append(node)
            else:
                node.set(q("id"), start.get(q("id"), ""))
            continue
        if key in opened:
            lonely.append(opened[key])
        opened[key] = node
        node.set(q("id"), next(fresh) if key in ids else key)
        node.set(q("name"), _free_name(node.get(q("name"), ""), names))
        ids.add(node.get(q("id"), ""))
    for node in (*lonely, *opened.values()):
        _drop(node)


def _free_name(name: str, taken: set[str]) -> str:
    """`name`, or with a number behind it where it is taken; Word takes no notice of capitals."""
    found = name
    numbers = count(2)
    while found.casefold() in taken:
        ending = f"_{next(numbers)}"
        found = name[: _LONGEST_NAME - len(ending)] + ending
    taken.add(found.casefold())
    return found


def _drop_repeated(root: Element, holder: str, name: str) -> None:
    """A content control without id is lawful, and Word gives it one; two with the same id are not."""
    seen: set[str] = set()
    for properties in root.iter(q(holder)):
        identity = properties.find(q(name))
        if identity is None:
            continue
        key = identity.get(q("val"), "")
        if key in seen:
            properties.remove(identity)
        seen.add(key)


def _drop_repeated_anchors(root: Element) -> None:
    """A comment stands at one place: at its first."""
    seen: set[tuple[str, str]] = set()
    for node in list(root.iter(q("commentRangeStart"), q("commentRangeEnd"), q("commentReference"))):
        key = (str(node.tag), node.get(q("id"), ""))
        if key in seen:
            _drop(node)
        seen.add(key)


def _drop_paragraph_ids(root: Element) -> None:
    """`w14:paraId` is optional: a repeated one is dropped and Word makes a new one when it saves."""
    seen: set[str] = set()
    for node in root.iter(q("p"), q("tr")):
        key = node.get(_PARAGRAPH_ID)
        if key is not None and key in seen:
            del node.attrib[_PARAGRAPH_ID]
        elif key is not None:
            seen.add(key)


def _rename_shapes(root: Element) -> None:
    """VML shapes (`id`, `o:spid`): Word draws a repeated one in the wrong place. A shape type is a definition: its
    repetitions keep the name that their shapes call it by.
    """
    seen: set[str] = set()
    numbers: dict[str, Iterator[int]] = {}
    for node in root.iter(f"{{{_VML}}}*"):
        if node.tag == f"{{{_VML}}}shapetype":
            continue
        for attribute in ("id", _SHAPE_ID):
            key = node.get(attribute)
            if key is None:
                continue
            found = key
            while attribute + found in seen:
                found = f"{key}_{next(numbers.setdefault(attribute + key, count(2)))}"
            seen.add(attribute + found)
            if found != key:
                node.set(attribute, found)
                _follow(node, key, found)


def _follow(shape: Element, old: str, new: str) -> None:
    """The embedded object beside a shape names it."""
    for embedded in shape.itersiblings(_OLE):
        if embedded.get("ShapeID") == old:
            embedded.set("ShapeID", new)


def _drop(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)
