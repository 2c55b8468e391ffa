"""PGNUM-FOOTER: page numbers stand in the top margin, not in the footer.

Wrong: the number at the foot of the page. Right: the number in the header. Phụ lục I, Phần I, Mục I, khoản 7.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.page_numbers import numbers
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each footer with a page number."""
    value = spoken(paper, rulebook, "so_trang.vi_tri")
    for number in numbers(paper) if value else ():
        if value is not None and not number.in_header:
            message = "Số trang đặt ở chân trang; đặt ở giữa, trong phần lề trên"
            yield finding(RULE.name, paper, rulebook, value, number.paragraph, message, "số trang ở lề trên")


RULE = Rule(
    name="so-trang-chan-trang",
    reference="PGNUM-FOOTER",
    severity=Severity.LOI,
    summary="Số trang đặt trong phần lề trên, không đặt ở chân trang",
    clause="Phụ lục I, Phần I, Mục I, khoản 7",
    check=check,
    values=("so_trang.vi_tri",),
)
