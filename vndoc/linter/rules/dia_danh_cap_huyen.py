"""DATE-PLACE-DISTRICT: from 01/7/2025 no letterhead names a district-level unit (huyện, quận, thị xã, thị trấn).

Wrong: `UBND HUYỆN BÁT XÁT` on a paper of 2026. Right: `UBND XÃ BÁT XÁT`.
Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Phụ lục I, Phần I, Mục II, khoản 4 điểm a.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter import words
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line, with_mark
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_HEAD = frozenset({"co_quan_chu_quan", "co_quan_ban_hanh", "dia_danh_thoi_gian"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for each line of the letterhead that names such a unit; an undated paper is judged by today's law."""
    known = words.load().district
    if paper.ngay is not None and paper.ngay < known.valid_from:
        return
    unit = re.compile(rf"(?<!\w)(?:{'|'.join(known.words)})(?!\w)", re.IGNORECASE)
    kept = tuple(word.casefold() for word in known.kept)
    for paragraph in with_mark(paper, _HEAD):
        text = one_line(paragraph)
        match = unit.search(text)
        if match and not text.casefold().startswith(kept):
            message = (
                f"Từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện, văn bản ghi “{match.group()}”; "
                "ghi tên xã, phường, đặc khu hoặc tỉnh, thành phố theo tổ chức mới."
            )
            yield Voice(RULE, paper, rulebook).at(paragraph, message)


RULE = Rule(
    name="dia-danh-cap-huyen",
    reference="DATE-PLACE-DISTRICT",
    severity=Severity.CANH_BAO,
    summary="Từ ngày 01/7/2025, tên cơ quan và địa danh không còn huyện, quận, thị xã, thị trấn",
    clause="Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Phụ lục I, Phần I, Mục II, khoản 4 điểm a",
    check=check,
)
