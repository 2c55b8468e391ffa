"""No text makes a rule fail or run long: every component holding what nobody writes."""

import pytest

from tests.linter.papers import RULEBOOK, paper
from tests.linter.text_rules import TEXT_RULES


@pytest.mark.parametrize(
    "text",
    [
        "a" + " " * 3_000 + "b",
        "{{" * 1_500,
        "ngày tháng " * 300,
        "Nghị định " * 300,
        "phụ lục I, II, và " * 200,
        "Số: " + "9" * 5_000 + "/KH-ABC",
        "Điều " + "9" * 5_000 + ". A",
        "Phụ lục " + "9" * 5_000,
        "9" * 5_000 + ". A",
        "Lào Cai, ngày ² tháng ٣ năm ٢٠٢٥",
        "Số: ٣/KH-ABC",
        "",
        "\n\t\u200b",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_no_rule_fails_or_runs_away(text: str) -> None:
    marks = (*RULEBOOK.components, "doan_khac", "o_bang", "dong_trong")
    for loai, layout in (("Công văn", "mau-1.5"), (None, "ten-khac")):
        given = paper([(mark, text) for mark in marks], layout, loai)
        for rule in TEXT_RULES:
            assert all(finding.message and finding.clause for finding in rule.check(given, RULEBOOK))
