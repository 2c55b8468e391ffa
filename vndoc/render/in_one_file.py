"""Several papers of one template in one file: body after body, each in sections of its own."""

from collections.abc import Sequence

from vndoc.docx.xml import Element, q, serialize, w

_SECTION = f"{q('pPr')}/{q('sectPr')}"
_AFTER = ("cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid")
_AFTER_NUMBERS = frozenset(q(name) for name in (*_AFTER, "printerSettings"))
"""What stands after `w:pgNumType` in a section's properties (17.6.17)."""
_PARAGRAPH_END = q("pPrChange")


def in_one_file(parts: Sequence[Element]) -> Element | None:
    """One part made of the same part of several papers; the first of `parts` is changed in place.

    Of bodies each begins on a new page, with page numbers from 1. Other parts can be had but once: None where they are
    not all alike.
    """
    first, *others = parts
    bodies = [one.find(q("body")) for one in parts]
    if first.find(q("body")) is None:
        written = serialize(first)
        return first if all(serialize(one) == written for one in others) else None
    whole = bodies[0]
    for body in bodies[1:]:
        if whole is not None and body is not None:
            _begin_anew(body)
            _end_section(whole)
            whole.extend(list(body))
    return first


def _begin_anew(body: Element) -> None:
    """The first section of a body on a new page, numbered from 1."""
    section = next(body.iter(q("sectPr")), None)
    if section is None:
        return
    for kind in section.findall(q("type")):
        section.remove(kind)
    numbers = section.find(q("pgNumType"))
    if numbers is None:
        numbers = w("pgNumType")
        later = next((at for at, one in enumerate(section) if one.tag in _AFTER_NUMBERS), len(section))
        section.insert(later, numbers)
    numbers.set(q("start"), "1")


def _end_section(body: Element) -> None:
    """The properties of the body's last section go to its last paragraph, so that another section can follow."""
    section = body.find(q("sectPr"))
    if section is None:
        section = w("sectPr")
    else:
        body.remove(section)
    last = body[-1] if len(body) else None
    if last is None or last.tag != q("p") or last.find(_SECTION) is not None:
        last = w("p")
        body.append(last)
    properties = last.find(q("pPr"))
    if properties is None:
        properties = w("pPr")
        last.insert(0, properties)
    changed = properties.find(_PARAGRAPH_END)
    properties.insert(len(properties) if changed is None else properties.index(changed), section)
