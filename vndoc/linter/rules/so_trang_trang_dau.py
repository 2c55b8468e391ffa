"""PGNUM-FIRST: the first page shows no number.

Wrong: a `1` over the letterhead. Right: numbers from page 2 on. Phụ lục I, Phần I, Mục I, khoản 7.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.page_numbers import on_first_page
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding where page 1 wears a header or footer with the number."""
    value = spoken(paper, rulebook, "so_trang.trang_dau")
    number = on_first_page(paper)
    if value is not None and number is not None:
        message = "Trang thứ nhất hiển thị số trang; không hiển thị số trang ở trang thứ nhất"
        yield finding(RULE.name, paper, rulebook, value, number.paragraph, message, "trang đầu khác các trang sau")


RULE = Rule(
    name="so-trang-trang-dau",
    reference="PGNUM-FIRST",
    severity=Severity.LOI,
    summary="Trang thứ nhất không hiển thị số trang",
    clause="Phụ lục I, Phần I, Mục I, khoản 7",
    check=check,
    values=("so_trang.trang_dau",),
)
