"""QH-WRAP: the cell of the Quốc hiệu is wide enough for one line (some 96 mm at 13 pt bold).

Wrong: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA` / `VIỆT NAM` on two lines. Right: one line.
Phụ lục I, Phần I, Mục II, khoản 1 điểm c.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.components.pieces import shown
from vndoc.docx.widths import text_width
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.units import show


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding where the text surely breaks; a wrong size is told by its own rule and may mend this as well."""
    paragraph = paper.first("quoc_hieu")
    if paragraph is None or paragraph.width is None or paper.shared:
        return
    runs = paragraph.runs_with_text()
    size, bold = max((run.size for run in runs), default=260), any(run.bold for run in runs)
    if not rulebook.value("quoc_hieu.co_chu").holds(size):
        return
    needed = text_width(shown(paragraph).strip(), size, bold)
    room = paragraph.width - paragraph.indent.left - paragraph.indent.right
    if needed <= room * _TOLERANCE:
        return
    measured = f"ô chỉ rộng {show(room, 'mm')}, dòng chữ cần {show(needed, 'mm')}"
    message = f"Quốc hiệu bị ngắt thành hai dòng ({measured}); nới rộng ô"
    yield Voice(RULE, paper, rulebook).at(paragraph, message, f"ô rộng ít nhất {round(needed * 25.4 / 1440) + 1} mm")


_TOLERANCE = 1.01
"""Widths of letters differ a little between fonts of one name."""

RULE = Rule(
    name="quoc-hieu-mot-dong",
    reference="QH-WRAP",
    severity=Severity.CANH_BAO,
    summary="Quốc hiệu nằm trên một dòng",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm c",
    check=check,
)
