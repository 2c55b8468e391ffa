"""NN-LABEL (presence): an issued paper says who gets it (`Nơi nhận:` and a list).

Not asked of papers outside the 29 types, of annexes, and of documents issued with a decision.
Wrong: a plan without `Nơi nhận:`. Right: `Nơi nhận:` / `- Như trên;` / `- Lưu: VT.` Phụ lục I, Phần I, Mục II, khoản 9.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import recipients
from vndoc.linter.reading import main_part, one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_ATTACHED = re.compile(r"\((?:ban hành )?kèm theo\b", re.IGNORECASE)


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the label is missing, or nothing stands under it."""
    voice = Voice(RULE, paper, rulebook)
    label = paper.first("noi_nhan")
    if label is not None:
        if not recipients(paper):
            yield voice.at(label, "Dưới “Nơi nhận:” chưa có nơi nào; ghi từng nơi một dòng, dòng cuối là “- Lưu: VT.”.")
        return
    if paper.layout in ("ten-khac", "phu-luc") or _attached(paper):
        return
    yield voice.whole("Văn bản thiếu “Nơi nhận:”; ghi ở cuối văn bản, bên trái, ngang hàng với quyền hạn, chức vụ ký.")


def _attached(paper: Paper) -> bool:
    """Whether the paper is one that a decision issues: it says so in its head and carries no number."""
    head = main_part(paper)[:40]
    return paper.first("so_ky_hieu") is None and any(_ATTACHED.match(one_line(one)) for one in head)


RULE = Rule(
    name="noi-nhan-thieu",
    reference="NN-LABEL",
    severity=Severity.LOI,
    summary="Văn bản phải có “Nơi nhận:” và danh sách nơi nhận",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm b",
    check=check,
)
