"""SIZE-TRIPLE: the sizes of Quốc hiệu, Tiêu ngữ and địa danh go up and down together: 13, 14, 14 or 12, 13, 13 pt.

Speaks only where each of the three is allowed by itself. Wrong: 12, 14, 14 pt. Right: 13, 14, 14 pt.
Phụ lục I, Phần I, Mục V, ghi chú 1.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.units import show


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding at the Quốc hiệu."""
    sizes = rulebook.size_sets
    found = [_size(paper, rulebook, component) for component in sizes.components]
    head = paper.first(sizes.components[0])
    if head is None or paper.layout not in sizes.layouts or None in found:
        return
    if any(all(size == wanted for size, wanted in zip(found, row, strict=True)) for row in sizes.sets):
        return
    written = ", ".join(show(size or 0, "pt").removesuffix(" pt") for size in found)
    sets = " hoặc ".join(", ".join(show(size, "pt").removesuffix(" pt") for size in row) for row in sizes.sets)
    message = f"Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh và thời gian là {written}; chọn đồng bộ {sets}"
    yield Voice(RULE, paper, rulebook).at(head, message, severity=sizes.severity, clause=sizes.clause)


def _size(paper: Paper, rulebook: Rulebook, component: str) -> int | None:
    """The one allowed size of a component; None where it has none, several, or a wrong one."""
    paragraph = paper.first(component)
    found = {run.size for run in paragraph.runs_with_text()} if paragraph else set()
    size = next(iter(found), 0)
    return size if len(found) == 1 and rulebook.value(f"{component}.co_chu").holds(size) else None


RULE = Rule(
    name="co-chu-dong-bo",
    reference="SIZE-TRIPLE",
    severity=Severity.CANH_BAO,
    summary="Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh tăng giảm cùng nhau: 13 - 14 - 14 hoặc 12 - 13 - 13",
    clause="Phụ lục I, Phần I, Mục V, ghi chú 1",
    check=check,
)
