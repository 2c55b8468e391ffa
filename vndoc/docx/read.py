"""Reads any .docx (Word, LibreOffice, python-docx, ours) into `Facts`: the only reader of documents that vndoc has."""

import posixpath
from collections.abc import Iterable
from dataclasses import replace

from vndoc.docx.facts import Facts, Header, Section
from vndoc.docx.names import MC, Element, W
from vndoc.docx.package import Package, Relations, open_package
from vndoc.docx.place import Place
from vndoc.docx.read_sections import SectionPlan, plan_sections, section_ends
from vndoc.docx.read_story import Story
from vndoc.docx.resources import Resources, read_resources
from vndoc.docx.walk import content, root_path
from vndoc.errors import Unreadable

_CHANGES = tuple(f"{W}{local}" for local in ("ins", "del", "moveFrom", "moveTo"))


def read(data: bytes) -> Facts:
    """The facts of a .docx. Raises Unreadable, in words for a clerk, for bytes that are no sound .docx."""
    try:
        return _facts(open_package(data))
    except RecursionError:
        message = "Văn bản có bảng hoặc khung lồng nhau quá sâu, không đọc được."
        raise Unreadable(message, "Bỏ bớt các bảng lồng nhau rồi lưu lại.") from None


def _facts(package: Package) -> Facts:
    (document, body), relations = package.document(), package.related(package.main)
    resources = read_resources(package, relations)
    plans = plan_sections(body, resources.gutter_at_top)
    story = Story(resources)
    _read_body(story, body, f"{root_path(document)}/w:body[1]", plans)
    headers = _Headers(package, relations, resources)
    sections = tuple(headers.with_headers(plan) for plan in plans)
    return Facts(
        sections=sections,
        paragraphs=tuple(story.paragraphs),
        tables=tuple(story.tables),
        comments=resources.comments,
        tracked_changes=_changes([document, *headers.roots.values()]),
        even_odd_headers=resources.even_odd_headers,
        language=resources.effective.run(None, None, {}).language,
        warnings=tuple(dict.fromkeys((*resources.warnings, *story.warnings, *headers.warnings))),
    )


def _read_body(story: Story, body: Element, path: str, plans: tuple[SectionPlan, ...]) -> None:
    ends = set(section_ends(body))
    number = 0
    for item, item_path in content(body, path):
        story.block(item, item_path, Place("document", number, plans[number].column))
        if item.find(f"{W}pPr/{W}sectPr") in ends and number + 1 < len(plans):
            number += 1


class _Headers:
    """Reads header and footer parts for the sections that use them; a part is parsed once, read once for each width."""

    def __init__(self, package: Package, relations: Relations, resources: Resources) -> None:
        self.roots: dict[str, Element] = {}
        self.warnings: list[str] = []
        self._package, self._relations, self._resources = package, relations, resources

    def with_headers(self, plan: SectionPlan) -> Section:
        """The section of a plan with its headers and footers."""
        return replace(plan.section, headers=self._read(plan, "header"), footers=self._read(plan, "footer"))

    def _read(self, plan: SectionPlan, where: str) -> tuple[Header, ...]:
        found = []
        for (kind_of_part, kind), target in plan.references.items():
            part = self._relations.by_id.get(target)
            if kind_of_part != where:
                continue
            if part is None or not self._package.has(part):
                self.warnings.append("Có đầu trang hoặc chân trang trỏ tới phần không còn trong tập tin.")
                continue
            found.append(self._header(kind, part, plan.section))
        return tuple(found)

    def _header(self, kind: str, part: str, section: Section) -> Header:
        if part not in self.roots:
            self.roots[part] = self._package.root(part)
        root = self.roots[part]
        stem = posixpath.basename(part).rpartition(".")[0]
        story = Story(self._resources)
        story.blocks(root, root_path(root), Place(stem, section.number, section.text_width))
        self.warnings.extend(story.warnings)
        return Header(kind, stem, tuple(story.paragraphs))


def _changes(roots: Iterable[Element]) -> int:
    """How many tracked changes there are; those of a fallback branch are the same ones again."""
    return sum(
        1 for root in roots for item in root.iter(*_CHANGES) if next(item.iterancestors(f"{MC}Fallback"), None) is None
    )
