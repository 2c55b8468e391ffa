"""DIEU-LABEL: `Điều 1.` bold with a full stop, upright, 13 to 14 pt; a title on its line is bold too, content is not.

Numbers in order are the matter of `dieu-lien-tuc`. Wrong: `Điều 1: Phạm vi`. Right: `Điều 1. Phạm vi` bold.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding
from vndoc.linter.reading import shown
from vndoc.linter.values import finding, spoken, style_rule
from vndoc.rulebook import Rulebook

_LABEL = re.compile(r"\w+\s+(?P<number>\d+\w?)\s*(?P<mark>[^\w\s]?)")


def _dot(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """The full stop after the number."""
    value = spoken(paper, rulebook, "dieu_khoan_so.dam")
    for paragraph in paper.of("dieu_khoan_so") if value else ():
        match = _LABEL.match(shown(paragraph))
        if value is not None and match is not None and match["mark"] != ".":
            right = f"Điều {match['number']}."
            message = f"Sau số thứ tự của điều có dấu chấm; viết “{right}”"
            yield finding(RULE.name, paper, rulebook, value, paragraph, message, right)


RULE = style_rule(
    name="dieu-khoan-so-kieu-chu",
    reference="DIEU-LABEL",
    summary="Điều: “Điều 1.” cỡ 13 - 14, đứng, đậm, sau số thứ tự có dấu chấm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    values=("dieu_khoan_so.co_chu", "dieu_khoan_so.dam", "dieu_khoan_so.nghieng"),
    more=_dot,
)
