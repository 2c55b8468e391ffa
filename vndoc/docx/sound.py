"""Repair and proof after a merge: what loops and conditions leave behind that Word would call unreadable content.

A cell must end with a paragraph, a row must have cells and a table rows (ECMA-376 part 1, 17.4.65, 17.4.78, 17.4.37);
a header, a footnote and a text box hold at least a paragraph; ids are unique (`unique_ids`).
"""

from vndoc.docx.sections import drop_empty_sections
from vndoc.docx.unique_ids import make_ids_unique
from vndoc.docx.xml import Element, q, w

_STORIES = tuple(q(name) for name in ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent"))
"""What holds paragraphs and must not be without one at its end."""
_WRAPPERS = frozenset((q("sdt"), q("customXml")))
_BLOCKS = frozenset((q("p"), q("tbl"), *_WRAPPERS))
_CELL_ORDER = (
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers"
    " cellIns cellDel cellMerge tcPrChange"
)
"""The order of the properties of a cell (17.4.66 and its schema)."""
_CELL_PLACES = {q(name): number for number, name in enumerate(_CELL_ORDER.split())}


def mend(root: Element) -> None:
    """Mend one part in place: rows and tables without cells go, what must hold a paragraph gets one, cell properties
    come into their order, sections without content go, repeated ids get new values.
    """
    for row in [row for row in root.iter(q("tr")) if next(row.iter(q("tc")), None) is None]:
        _remove(row)
    for table in [table for table in root.iter(q("tbl")) if next(table.iter(q("tc")), None) is None]:
        _remove(table)
    for story in root.iter(*_STORIES):
        if not _ends_with_paragraph(story):
            story.append(w("p"))
    for properties in root.iter(q("tcPr")):
        _put_in_order(properties)
    drop_empty_sections(root)
    make_ids_unique(root)


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _ends_with_paragraph(story: Element) -> bool:
    """Whether the last block is a paragraph, or a content control with one; bookmarks after it do not count."""
    last = next((node for node in reversed(story) if node.tag in _BLOCKS), None)
    if last is None or last.tag == q("tbl"):
        return False
    return last.tag == q("p") or next(last.iter(q("p")), None) is not None


def _put_in_order(properties: Element) -> None:
    places = [_CELL_PLACES.get(str(node.tag), len(_CELL_PLACES)) for node in properties]
    if places != sorted(places):
        properties[:] = sorted(properties, key=lambda node: _CELL_PLACES.get(str(node.tag), len(_CELL_PLACES)))
