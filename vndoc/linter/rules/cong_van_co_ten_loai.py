"""CV-NO-TITLE: a công văn has no heading `CÔNG VĂN`; its trích yếu stands under the number.

Wrong: `CÔNG VĂN` centred above the text. Right: only `V/v …` under `Số: 12/UBND-VX`.
Phụ lục I, Phần I, Mục II, khoản 5 điểm b; Phụ lục III, Mẫu 1.5.
"""

from collections.abc import Iterator

from vndoc.components.paper import BLANK, OTHER, RULE_ONLY, Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import main_part, one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_PLACES = frozenset({"ten_loai", "noi_dung", "trich_yeu", OTHER, BLANK, RULE_ONLY})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for a line that is nothing but the words công văn."""
    for paragraph in main_part(paper):
        if paper.mark(paragraph) in _PLACES and one_line(paragraph).rstrip(" .:").casefold() == "công văn":
            message = "Công văn không ghi tên loại; bỏ dòng “CÔNG VĂN”, trích yếu “V/v …” đặt dưới số, ký hiệu."
            yield Voice(RULE, paper, rulebook).at(paragraph, message)
            return


RULE = Rule(
    name="cong-van-co-ten-loai",
    reference="CV-NO-TITLE",
    severity=Severity.LOI,
    summary="Công văn không có dòng tên loại “CÔNG VĂN”",
    clause="Phụ lục I, Phần I, Mục II, khoản 5 điểm b; Phụ lục III, Phần II, Mẫu 1.5",
    check=check,
)
