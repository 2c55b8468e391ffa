"""A template that cannot be merged, told with its place: part, table, row, cell, paragraph."""

from collections.abc import Iterator
from types import TracebackType

from vndoc.docx.xml import Element, paragraph_text, q
from vndoc.findings import Finding, Severity, TemplatePlace, shorten
from vndoc.render.values import TEMPLATE_FILE


class TemplateFault(Exception):
    """The findings of a template that cannot be merged; nothing has been written."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(finding.message for finding in findings))
        self.findings = findings


def fault(rule: str, place: TemplatePlace, message: str, suggestion: str | None = None) -> Finding:
    """A fault that stops the merge."""
    return Finding(rule, Severity.LOI, place, message, suggestion=suggestion)


def line_of(traceback: TracebackType | None) -> int | None:
    """The line of the template in which an exception arose: the innermost frame of the template's own code."""
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == TEMPLATE_FILE:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


def short_name(part: str) -> str:
    """`word/header1.xml` → `header1`: how a part is named to people."""
    return part.rsplit("/", 1)[-1].removesuffix(".xml")


def place_of(part: str, root: Element, holder: Element) -> TemplatePlace:
    """The place of a paragraph of `root`; of another element only its text is told."""
    if holder.tag != q("p"):
        return TemplatePlace(short_name(part), quote=shorten("".join(holder.itertext())) or None)
    number = _number(holder, root.iter(q("p")))
    quote = shorten(paragraph_text(holder)) or None
    return TemplatePlace(short_name(part), *_position(root, holder), number, quote)


def _position(root: Element, paragraph: Element) -> tuple[int | None, int | None, int | None]:
    cell = next(paragraph.iterancestors(q("tc")), None)
    row = None if cell is None else next(cell.iterancestors(q("tr")), None)
    table = None if row is None else next(row.iterancestors(q("tbl")), None)
    if cell is None or row is None or table is None:
        return None, None, None
    return (
        _number(table, root.iter(q("tbl"))),
        _number(row, table.iter(q("tr")), table),
        _number(cell, row.iter(q("tc")), row),
    )


def _number(wanted: Element, nodes: Iterator[Element], parent: Element | None = None) -> int | None:
    """Which of `nodes` is wanted, from 1; those of tables inside the table are passed over."""
    own = (node for node in nodes if parent is None or next(node.iterancestors(str(parent.tag))) is parent)
    return next((number for number, node in enumerate(own, start=1) if node is wanted), None)
