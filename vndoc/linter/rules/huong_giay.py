"""PAGE-ORIENT: pages stand upright; a landscape section must at least hold a table that needs the width.

Wrong: a landscape page of running text. Right: an upright page. Phụ lục I, Phần I, Mục I, khoản 2.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each landscape section without a table, at its first paragraph."""
    value = spoken(paper, rulebook, "trang.huong_giay")
    for section in paper.facts.sections if value else ():
        inside = [one for one in paper.facts.paragraphs if one.section == section.number]
        if value is None or not section.landscape or any(paper.mark(one) == "o_bang" for one in inside):
            continue
        message = "Trang giấy đặt nằm ngang mà không có bảng, biểu; trình bày theo chiều dài của khổ A4 (giấy đứng)"
        yield finding(RULE.name, paper, rulebook, value, next(iter(inside), None), message, "giấy đứng")


RULE = Rule(
    name="huong-giay",
    reference="PAGE-ORIENT",
    severity=Severity.CANH_BAO,
    summary="Giấy đứng; chỉ đặt nằm ngang phần có bảng, biểu",
    clause="Phụ lục I, Phần I, Mục I, khoản 2",
    check=check,
    values=("trang.huong_giay",),
)
