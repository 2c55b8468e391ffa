"""PAGE-SIZE: every page is A4, 210 x 297 mm (upright or turned), within 1 mm.

Wrong: Letter, 216 x 279 mm. Right: A4. Phụ lục I, Phần I, Mục I, khoản 1.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Section
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.page import page_values, which
from vndoc.linter.values import finding
from vndoc.rulebook import Rulebook
from vndoc.units import show

_KEYS = ("trang.kho_rong", "trang.kho_cao")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each size of page that is not A4."""
    values = page_values(paper, rulebook, *_KEYS)
    wrong: dict[tuple[int, int], list[Section]] = {}
    for section in paper.facts.sections:
        size = (min(section.width, section.height), max(section.width, section.height))
        if not all(value.holds(length) for value, length in zip(values, size, strict=False)):
            wrong.setdefault(size, []).append(section)
    for (width, height), sections in wrong.items():
        found = f"{show(width, 'mm').removesuffix(' mm')} x {show(height, 'mm')}"
        message = f"Khổ giấy{which(sections, paper)} là {found}; đặt khổ A4 (210 x 297 mm)"
        yield finding(RULE.name, paper, rulebook, values[0], None, message, "khổ A4")


RULE = Rule(
    name="kho-giay",
    reference="PAGE-SIZE",
    severity=Severity.LOI,
    summary="Khổ giấy A4 (210 x 297 mm)",
    clause="Phụ lục I, Phần I, Mục I, khoản 1",
    check=check,
    values=_KEYS,
)
