"""FONT-FAMILY: Times New Roman everywhere: text, tables, headers and footers. Signs of symbol fonts are passed over.

Fonts of the old encodings are the matter of `phong-chu-cu`. Wrong: Arial. Right: Times New Roman.
Phụ lục I, Phần I, Mục I, khoản 4.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.letters import is_legacy, is_symbols, told_once, visible_runs
from vndoc.linter.values import spoken
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each other font."""
    value = spoken(paper, rulebook, "trang.phong_chu")
    if value is None:
        return
    allowed = {name.casefold() for name in value.texts}
    wrong = (
        (run.font, paragraph, run)
        for paragraph, run in visible_runs(paper)
        if run.font.casefold() not in allowed and not is_legacy(run.font) and not is_symbols(paragraph, run)
    )
    yield from told_once(RULE.name, paper, rulebook, value, wrong, _wording)


def _wording(font: str) -> tuple[str, str]:
    return f"Phông chữ {font or 'không rõ'}; dùng phông Times New Roman", "phông Times New Roman"


RULE = Rule(
    name="phong-chu",
    reference="FONT-FAMILY",
    severity=Severity.LOI,
    summary="Phông chữ Times New Roman trong toàn văn bản",
    clause="Phụ lục I, Phần I, Mục I, khoản 4",
    check=check,
    values=("trang.phong_chu",),
)
