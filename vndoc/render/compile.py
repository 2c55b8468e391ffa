"""A template's bytes to a `Compiled` that can be merged with any number of contexts.

docxtpl's own functions decide what the tags mean (`patch_xml`); what they cost is paid once here.
"""

import hashlib
import re
import zipfile
import zlib
from dataclasses import dataclass
from difflib import SequenceMatcher
from io import BytesIO

from docxtpl import DocxTemplate
from jinja2 import Template, TemplateSyntaxError
from lxml import etree

from vndoc.docx.pack import CONTENT_TYPES, Member, member, unpack
from vndoc.docx.read import read
from vndoc.docx.styles import style_ids
from vndoc.docx.xml import Element, W, parser, q, w
from vndoc.errors import Unreadable
from vndoc.findings import Finding, TemplatePlace, shorten
from vndoc.render import explain, structure
from vndoc.render.environment import Environment
from vndoc.render.faults import TemplateFault, fault, place_of, short_name
from vndoc.render.rewrite import refusals, rewrite
from vndoc.render.rule_lines import RuleSpot, rule_spots
from vndoc.render.tags import Scan, Tag, pieces, scan, squeezed
from vndoc.rulebook import Rulebook

_BRACES = re.compile(r"\{_?[{%#]|[}%]_?\}")
_VARYING = re.compile(r"(?:hm|vm|colspan|cellbg)\b")
_STYLES = re.compile(r"word/styles\d*\.xml")
_STRICT = "{http://purl.oclc.org/ooxml/"
"""Start of the names of the Strict variant, which docxtpl cannot prepare."""
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}coreProperties"
_MERGED = frozenset((*(q(name) for name in ("document", "hdr", "ftr", "footnotes")), _CORE))
"""Roots of the parts that are merged, as docxtpl has it."""
_NOT_SHOWN = frozenset((q("comments"), q("settings"), q("styles"), q("numbering"), q("glossaryDocument")))


@dataclass(frozen=True)
class CompiledPart:
    """One part with tags: the compiled template, the names that it sets, its source (a tag begins a line) and the part
    as it stood; whether merging changes columns or attributes of cells.
    """

    name: str
    template: Template
    names: frozenset[str]
    source: str
    original: bytes
    cells_vary: bool

    def place(self, line: int | None) -> TemplatePlace:
        """The place of the tag in a line of the source."""
        root = _parse(self.name, self.original)
        return _place_of_line(self.name, root, scan(root).tags, self.source, line)


@dataclass(frozen=True)
class Compiled:
    """A template ready to merge: parts without tags as they will be written, parts with tags compiled."""

    name: str
    sha256: str
    parts: tuple[Member | CompiledPart, ...]
    rule_spots: tuple[RuleSpot, ...]


def compile_template(data: bytes, name: str, rulebook: Rulebook) -> Compiled:
    """Compile the template `data`; `name` is what messages call it.

    Raises Unreadable where it is no .docx, TemplateFault with every fault that can be told before a merge.
    """
    try:
        facts = read(data)
        parts = _unpack(data)
        styles = next((content for part, content in parts.items() if _STYLES.fullmatch(part)), None)
        ids = style_ids(styles) if styles is not None else {}
        compiled, findings = list[Member | CompiledPart](), list[Finding]()
        for part in sorted(parts, key=lambda part: part != CONTENT_TYPES):
            try:
                compiled.append(_part(part, parts[part]))
            except TemplateFault as problem:
                findings.extend(problem.findings)
    except Unreadable as problem:
        raise Unreadable(f"Mẫu {name} không đọc được. {problem.message}", problem.remedy) from problem
    if findings:
        raise TemplateFault(*findings)
    return Compiled(name, hashlib.sha256(data).hexdigest(), tuple(compiled), rule_spots(facts, rulebook, ids))


def _unpack(data: bytes) -> dict[str, bytes]:
    try:
        return unpack(data)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as problem:
        raise Unreadable("Có phần bị hỏng.", "Mở bằng Word để Word sửa rồi lưu lại.") from problem


def _part(name: str, content: bytes) -> Member | CompiledPart:
    if not name.endswith(".xml") or not (b"{" in content or b"}" in content):
        return member(name, content)
    root = _parse(name, content)
    in_attribute = _attribute_with_tag(root)
    if in_attribute is None and not _BRACES.search("".join(map(str, root.itertext()))):
        return member(name, content)
    if str(root.tag).startswith(_STRICT) or (root.tag in _MERGED and root.tag != _CORE and root.nsmap.get("w") != W):
        raise Unreadable("Mẫu lưu ở dạng Strict Open XML.", "Mở bằng Word, lưu lại ở dạng Word Document (.docx).")
    if root.tag not in _MERGED:
        _refuse_tags_elsewhere(name, root)
        return member(name, content)
    if in_attribute is not None:
        message = "Thẻ nằm trong thuộc tính của hình, ô hoặc liên kết; chuyển thẻ vào phần chữ của đoạn văn."
        raise TemplateFault(fault("mau-the-sai-cho", _attribute_place(name, root, *in_attribute), message))
    return _compile(name, content, root)


def _parse(name: str, content: bytes) -> Element:
    try:
        root = etree.fromstring(content, parser())
    except etree.XMLSyntaxError as problem:
        raise Unreadable(f"Phần {name} bị hỏng.", "Mở bằng Word để Word sửa rồi lưu lại.") from problem
    if root.getroottree().docinfo.doctype:
        raise Unreadable(f"Phần {name} có khai báo DTD, không đọc vì lý do an toàn.")
    return root


def _attribute_with_tag(root: Element) -> tuple[Element, str] | None:
    for node in root.iter("*"):
        for value in node.attrib.values():
            if "{" in value and _BRACES.search(value):
                return node, str(value)
    return None


def _attribute_place(name: str, root: Element, node: Element, value: str) -> TemplatePlace:
    holder = next(node.iterancestors(q("p")), None)
    return place_of(name, root, holder) if holder is not None else TemplatePlace(short_name(name), quote=shorten(value))


def _refuse_tags_elsewhere(name: str, root: Element) -> None:
    """A tag that docxtpl would leave as it is, in a part that is printed: endnotes, charts, diagrams."""
    tags = scan(root).tags
    if tags and name.startswith("word/") and root.tag not in _NOT_SHOWN:
        message = f"Thẻ {tags[0].text} nằm ở phần không trộn được; chuyển thẻ vào thân văn bản, đầu trang, chân trang."
        raise TemplateFault(fault("mau-the-sai-cho", place_of(name, root, tags[0].holder), message))


def _compile(name: str, content: bytes, root: Element) -> CompiledPart:
    found = scan(root)
    findings = tuple(structure.faults(name, root, found))
    if findings:
        raise TemplateFault(*findings)
    environment, source = Environment(), _tag_a_line(_patched(root, found))
    try:
        tree = environment.parse(source)
        told = tuple(refusals(tree, environment))
        names = rewrite(tree, environment)
        template = None if told else environment.from_string(tree)
    except TemplateSyntaxError as problem:
        place = _place_of_line(name, root, found.tags, source, problem.lineno)
        raise TemplateFault(fault("mau-sai-cu-phap", place, explain.syntax(problem.message or ""))) from problem
    findings = (
        *(
            fault("mau-khong-dung-duoc", _place_of_line(name, root, found.tags, source, line), message, near)
            for line, message, near in sorted(told, key=lambda one: one[0])
        ),
        *structure.plain_values(name, root, found, names),
    )
    if findings or template is None:
        raise TemplateFault(*findings)
    return CompiledPart(name, template, names, source, content, _cells_vary(found))


def _cells_vary(found: Scan) -> bool:
    return any(tag.level == "tc" or (tag.kind == "{%" and _VARYING.match(tag.body)) for tag in found.tags)


def _patched(root: Element, found: Scan) -> str:
    """The part as docxtpl prepares it for Jinja; its tags for cells want the cell to have written-out properties."""
    for tag in found.tags:
        cell = next(tag.holder.iterancestors(q("tc")), None)
        if _VARYING.match(tag.body) and cell is not None and cell.find(q("tcPr")) is None:
            cell.insert(0, w("tcPr"))
    text = etree.tostring(root, encoding="unicode").replace("<w:tcPr/>", "<w:tcPr></w:tcPr>")
    patched: str = DocxTemplate(BytesIO()).patch_xml(text)
    return patched


def _tag_a_line(patched: str) -> str:
    """Let every tag begin a new line, so that Jinja's line numbers tell tags apart; the line end stands inside the tag,
    where it means nothing. Strings in tags come to mean what they show: `&amp;` is `&`.
    """
    return "".join(_on_its_line(piece) if is_tag else piece for piece, is_tag in pieces(patched))


def _on_its_line(piece: str) -> str:
    if piece.startswith("{#") or re.match(r"\{%[-+]?\s*raw\b", piece):
        return piece
    start = 3 if piece[2] in "-+" else 2
    return f"{piece[:start]}\n{piece[start:].replace('&amp;', '&')}"


def _place_of_line(name: str, root: Element, tags: tuple[Tag, ...], source: str, line: int | None) -> TemplatePlace:
    """The paragraph of the tag that stands in a line of the source: docxtpl adds tags of its own and moves some, so the
    two rows of tags are laid side by side.
    """
    here, at = list[str](), 0
    number = 1
    for piece, is_tag in pieces(source):
        if is_tag:
            here.append(squeezed(piece))
            if line is not None and number < line:
                at = len(here) - 1
        number += piece.count("\n")
    if line is None or not here or not tags:
        return TemplatePlace(short_name(name))
    there = [squeezed(tag.text) for tag in tags]
    blocks = SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks()
    before = [block for block in blocks if block.size and block.a <= at]
    if not before:
        return place_of(name, root, tags[0].holder)
    last = before[-1]
    return place_of(name, root, tags[min(last.b + at - last.a, last.b + last.size - 1)].holder)
