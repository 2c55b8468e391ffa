"""FONT-COLOR: black letters. Links as Word colours them and the red of the mark of urgency are passed over.

Wrong: a sentence left in red. Right: black (or automatic). Phụ lục I, Phần I, Mục I, khoản 4.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.letters import is_black, is_link, told_once, visible_runs
from vndoc.linter.values import spoken
from vndoc.rulebook import Rulebook

_STAMPS = ("do_khan", "pham_vi_luu_hanh")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each other colour."""
    value = spoken(paper, rulebook, "trang.mau_chu")
    if value is None:
        return
    wrong = (
        (run.color.upper(), paragraph, run)
        for paragraph, run in visible_runs(paper)
        if not is_black(run.color, value.texts) and not is_link(run)
        if paragraph.part != "document" or paper.mark(paragraph) not in _STAMPS
    )
    yield from told_once(RULE.name, paper, rulebook, value, wrong, _wording)


def _wording(color: str) -> tuple[str, str]:
    return f"Chữ có màu khác màu đen (mã màu {color}); dùng chữ màu đen", "chữ màu đen"


RULE = Rule(
    name="mau-chu",
    reference="FONT-COLOR",
    severity=Severity.LOI,
    summary="Chữ màu đen",
    clause="Phụ lục I, Phần I, Mục I, khoản 4",
    check=check,
    values=("trang.mau_chu",),
)
