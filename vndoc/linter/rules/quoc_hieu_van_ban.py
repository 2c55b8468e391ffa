"""QH-TEXT: the words of the Quốc hiệu, `HÒA` or `HOÀ`; a paper that has a Tiêu ngữ must have them too.

Wrong: `CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM`. Right: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.
Phụ lục I, Phần I, Mục II, khoản 1 điểm a.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.fixed_text import reads
from vndoc.linter.frame import Rule
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each Quốc hiệu that reads otherwise, capitals aside, or where there is none."""
    value = spoken(paper, rulebook, "quoc_hieu.van_ban")
    if value is None:
        return
    right = value.texts[0]
    if not paper.of("quoc_hieu"):
        message = f"Thiếu Quốc hiệu; viết “{right}” ở trên cùng, bên phải trang đầu"
        yield finding(RULE.name, paper, rulebook, value, None, message, right)
    for paragraph in paper.of("quoc_hieu"):
        if not reads(paragraph, value.texts, any_case=True):
            yield finding(RULE.name, paper, rulebook, value, paragraph, f"Quốc hiệu viết sai; viết “{right}”", right)


RULE = Rule(
    name="quoc-hieu-van-ban",
    reference="QH-TEXT",
    severity=Severity.LOI,
    summary="Quốc hiệu viết đúng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm a",
    check=check,
    values=("quoc_hieu.van_ban",),
)
