"""FONT-LEGACY: no text in fonts of the encodings before Unicode (TCVN3 `.VnTime`, VNI `VNI-Times`, VIQR).

Wrong: text in `.VnTime`. Right: the same text converted to Unicode, in Times New Roman.
Phụ lục I, Phần I, Mục I, khoản 4 (Unicode, TCVN 6909:2001).
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.letters import is_legacy, told_once, visible_runs
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each such font."""
    value = rulebook.value("trang.phong_chu")
    wrong = ((run.font, paragraph, run) for paragraph, run in visible_runs(paper) if is_legacy(run.font))
    yield from told_once(RULE.name, paper, rulebook, value, wrong, _wording)


def _wording(font: str) -> tuple[str, str]:
    message = f"Chữ gõ bằng phông cũ {font}, không theo bộ mã Unicode; chuyển mã sang Unicode"
    return message, "chuyển mã sang Unicode, phông Times New Roman"


RULE = Rule(
    name="phong-chu-cu",
    reference="FONT-LEGACY",
    severity=Severity.LOI,
    summary="Không dùng phông chữ của bảng mã cũ (TCVN3, VNI)",
    clause="Phụ lục I, Phần I, Mục I, khoản 4",
    check=check,
)
