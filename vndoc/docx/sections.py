"""Sections without content, which a condition around a landscape part leaves behind: Word would print a blank page."""

from vndoc.docx.xml import Element, q

_SECTION = f"{q('pPr')}/{q('sectPr')}"
_REFERENCES = (q("headerReference"), q("footerReference"))
_CONTENT = (q("r"), q("hyperlink"), q("sdt"), q("fldSimple"))


def drop_empty_sections(root: Element) -> None:
    """Take the sections that hold nothing out of a body (or of the part that has one), in place.

    A section ends with the paragraph that holds its `sectPr`, the last one with the body's own (17.6.17, 17.6.18).
    """
    body = root if root.tag == q("body") else root.find(q("body"))
    if body is None:
        return
    for end in [one for one in body if one.tag == q("p") and one.find(_SECTION) is not None]:
        if _bare(end) and _starts_section(end):
            _hand_on(end.find(_SECTION), _next_section(end))
            body.remove(end)
    _drop_last(body)


def _drop_last(body: Element) -> None:
    """Where nothing follows the last break, the body takes the properties of the section before it."""
    own = body.find(q("sectPr"))
    last = None if own is None else own.getprevious()
    section = None if last is None else last.find(_SECTION)
    if own is None or last is None or section is None:
        return
    before = last.getprevious()
    body.replace(own, section)
    if _bare(last) and before is not None and before.tag == q("p") and before.find(_SECTION) is None:
        body.remove(last)


def _bare(paragraph: Element) -> bool:
    """Whether a paragraph holds nothing but its properties."""
    return next(paragraph.iter(*_CONTENT), None) is None


def _starts_section(paragraph: Element) -> bool:
    before = paragraph.getprevious()
    return before is None or before.find(_SECTION) is not None


def _next_section(paragraph: Element) -> Element | None:
    for after in paragraph.itersiblings():
        found = after if after.tag == q("sectPr") else after.find(_SECTION)
        if found is not None:
            return found
    return None


def _hand_on(gone: Element | None, following: Element | None) -> None:
    """Headers and footers that the next section inherits from the one that goes (17.10.5) become its own."""
    if gone is None or following is None:
        return
    has = {(one.tag, one.get(q("type"))) for one in following if one.tag in _REFERENCES}
    kept = [one for one in gone if one.tag in _REFERENCES and (one.tag, one.get(q("type"))) not in has]
    for position, one in enumerate(kept):
        following.insert(position, one)
