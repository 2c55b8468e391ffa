"""One merge: compiled template and context to bytes, with the proof that every printed value arrived.

The order of work is docxtpl's: Jinja, tables whose columns vary, line breaks and tabs of values; then what loops left
behind is mended, and the rules under names get their length.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate
from jinja2.exceptions import TemplateError
from lxml import etree

from vndoc.docx.columns import fit_columns, varied
from vndoc.docx.pack import Member, join, member
from vndoc.docx.sound import mend
from vndoc.docx.xml import Element, parser, q, serialize, w
from vndoc.findings import Finding
from vndoc.render import explain
from vndoc.render.compile import Compiled, CompiledPart
from vndoc.render.faults import TemplateFault, fault, line_of, short_name
from vndoc.render.in_one_file import in_one_file
from vndoc.render.line_breaks import break_lines
from vndoc.render.marks import Lost, Spot, paragraphs, unmark, unmark_attributes
from vndoc.render.rule_lines import set_rule_lines
from vndoc.render.values import LOG, Log, Refused

BODY = "document"
"""Name of the body's part in the base and in places."""


@dataclass(frozen=True)
class Rendered:
    """A merged document: its bytes, and as JSON each paragraph's text with the data paths its pieces came from.

    `paths` holds the data paths of each paragraph of the body that prints data, by the paragraph's number from 1;
    `printed` those of all parts.
    """

    data: bytes
    base: bytes
    paths: Mapping[int, tuple[str, ...]]
    printed: frozenset[str]


def render(compiled: Compiled, *contexts: Mapping[str, object]) -> Rendered:
    """Merge; same contexts, same bytes. Of several contexts each makes a paper of the file, on pages of its own.

    Raises TemplateFault with every tag that cannot be filled.
    """
    members: list[Member] = []
    base: list[dict[str, Any]] = []
    findings: list[Finding] = []
    for part in compiled.parts:
        if isinstance(part, Member):
            members.append(part)
            continue
        try:
            root, shown = _merge(part, contexts, compiled)
        except TemplateFault as problem:
            findings.extend(problem.findings)
            continue
        base.extend(shown)
        members.append(member(part.name, serialize(root)))
    if findings:
        raise TemplateFault(*findings)
    lines = ",\n".join(json.dumps(paragraph, ensure_ascii=False) for paragraph in base)
    return Rendered(join(members), f"[\n{lines}\n]\n".encode(), _paths(base), _printed(base))


def _printed(base: list[dict[str, Any]]) -> frozenset[str]:
    return frozenset(value["path"] for one in base for value in one["values"] if value["path"])


def _paths(base: list[dict[str, Any]]) -> dict[int, tuple[str, ...]]:
    body = (one for one in base if one["part"] == BODY)
    found = {one["paragraph"]: tuple(value["path"] for value in one["values"] if value["path"]) for one in body}
    return {number: paths for number, paths in found.items() if paths}


def _merge(
    part: CompiledPart, contexts: Sequence[Mapping[str, object]], compiled: Compiled
) -> tuple[Element, list[dict[str, object]]]:
    filled = [_filled(part, context) for context in contexts]
    root = in_one_file([one for one, _ in filled])
    if root is None:
        message = "Phần này in giá trị khác nhau ở các bản nên không in chung một tập tin được. Hãy bỏ thẻ ở phần này."
        raise TemplateFault(fault("mau-the-lech", part.place(None), message))
    try:
        break_lines(root)
        mend(root)
        set_rule_lines(root, compiled.rule_spots)
        spots = tuple(spot for _, those in filled for spot in those)
        return root, [*paragraphs(short_name(part.name), root, spots)]
    except Lost as problem:
        raise _lost(part, problem) from problem


def _filled(part: CompiledPart, context: Mapping[str, object]) -> tuple[Element, tuple[Spot, ...]]:
    """The part with the values of one paper, and where they stand."""
    log = Log()
    merged = _run(part, context, log)
    root = _tree(part, merged)
    try:
        met = unmark_attributes(root, log.printed) if part.cells_vary else []
        root = _with_columns(root) if part.cells_vary else root
        return root, unmark(root, merged, log.printed, met)
    except Lost as problem:
        raise _lost(part, problem) from problem


def _lost(part: CompiledPart, problem: Lost) -> TemplateFault:
    place = part.place(_source_line(part, problem.printed.line))
    message = f"Giá trị “{problem.printed.text[:60]}” {problem}; chưa ghi tập tin nào."
    return TemplateFault(fault("mau-mat-gia-tri", place, message))


def _run(part: CompiledPart, context: Mapping[str, object], log: Log) -> str:
    """Jinja's text. Raises TemplateFault with everything that could not be printed on the way."""
    known = (*context, *part.names)
    stopped: list[Finding] = []
    merged = ""
    try:
        merged = part.template.render({**context, LOG: log})
    except (TemplateError, Refused, *explain.RAISED) as problem:
        stopped.append(explain.raised(problem, part.place(line_of(problem.__traceback__)), known))
    noted = (explain.raised(one, part.place(_source_line(part, one.line)), known) for one in log.refused)
    findings = tuple(dict.fromkeys((*noted, *stopped)))
    if findings:
        raise TemplateFault(*findings)
    return merged


def _source_line(part: CompiledPart, line: int | None) -> int | None:
    """The line of the template's source for a line of the code that Jinja made of it."""
    return None if line is None else part.template.get_corresponding_lineno(line)


def _tree(part: CompiledPart, merged: str) -> Element:
    try:
        return etree.fromstring(merged.encode("utf-8"), parser())
    except etree.XMLSyntaxError as problem:
        message = "Các thẻ for/if trong mẫu không nằm trọn trong đoạn, hàng hoặc ô; dùng {%p … %}, {%tr … %}."
        raise TemplateFault(fault("mau-the-lech", part.place(None), message)) from problem


def _with_columns(root: Element) -> Element:
    """docxtpl's repair of tables whose number of columns changed, which wants each table to have a grid; then widths
    for the columns, where docxtpl adds and takes away the last ones.
    """
    for table in root.iter(q("tbl")):
        if table.find(q("tblGrid")) is None:
            table.insert(1 if table.find(q("tblPr")) is not None else 0, w("tblGrid"))
    for column in root.iter(q("gridCol")):
        if column.get(q("w")) is None:
            column.set(q("w"), "0")
    tables = varied(root)
    repaired: Element = DocxTemplate(BytesIO()).fix_tables(etree.tostring(root, encoding="unicode"))
    fit_columns(repaired, tables)
    return repaired
