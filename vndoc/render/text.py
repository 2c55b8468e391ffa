"""The text of a merged part as a reader meets it: paragraphs with their own text, text boxes apart."""

from collections.abc import Iterator

from vndoc.docx.xml import Element, q

_P, _R, _T = q("p"), q("r"), q("t")
_SIGNS = {q("tab"): "\t", q("ptab"): "\t", q("cr"): "\n", q("noBreakHyphen"): "\u2011"}
_BREAK = q("br")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEXT_ENDS = ("}t", "}instrText", "}delText")


def holds_text(node: Element) -> bool:
    """Whether the text of an element is text of the document: of a run, a field, a drawing or a formula."""
    return str(node.tag).endswith(_TEXT_ENDS)


def own_nodes(root: Element) -> Iterator[tuple[Element, Element]]:
    """Every element that shows characters, with the innermost paragraph around it, in document order."""
    for node in root.iter(_T, _BREAK, *_SIGNS):
        above = node.getparent()
        if node.tag != _T and (above is None or above.tag != _R):
            continue  # a tab stop of the paragraph's format
        while above is not None and above.tag != _P:
            above = above.getparent()
        if above is not None:
            yield above, node


def characters(node: Element) -> str:
    """What one of these elements shows."""
    if node.tag == _T:
        return node.text or ""
    if node.tag == _BREAK:
        return "\n" if node.get(q("type"), "textWrapping") == "textWrapping" else ""
    return _SIGNS[str(node.tag)]


def own_texts(root: Element) -> dict[Element, str]:
    """The own text of each paragraph, in document order."""
    pieces: dict[Element, list[str]] = {paragraph: [] for paragraph in root.iter(_P)}
    for paragraph, node in own_nodes(root):
        pieces[paragraph].append(characters(node))
    return {paragraph: "".join(parts) for paragraph, parts in pieces.items()}


def is_second_copy(paragraph: Element) -> bool:
    """Whether a paragraph stands in a text box's fallback for old programs, which repeats the text box."""
    return next(paragraph.iterancestors(_FALLBACK), None) is not None
