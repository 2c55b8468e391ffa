"""NUM-DECIMAL: headings are numbered I., 1., a); numbers of several levels (1.1, 1.1.1) are not in the decree.

Wrong: `1.1. Mục đích`. Right: `a) Mục đích` under `1.`. Phụ lục I, Phần I, Mục V, dòng 6.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import BODY, shown, with_mark
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook

_LABEL = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}(?:[.)/:]\s*|\s+)(?=[^\W\d_])")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for all such headings of a paper; numbers in sentences (`1.500 người`) are none."""
    spots = [Spot(one, shown(one)) for one in with_mark(paper, BODY) if _is_heading(shown(one))]
    labels = ", ".join(spot.quote.split()[0] for spot in spots[:3])
    message = f"Tiêu đề đánh số nhiều cấp ({labels}) không có trong nghị định; dùng thứ tự I., 1., a) rồi gạch đầu dòng"
    yield from Voice(RULE, paper, rulebook).once(spots, message)


def _is_heading(text: str) -> bool:
    """Whether a number of several levels stands before a word with a capital."""
    label = _LABEL.match(text)
    return label is not None and text[label.end()].isupper()


RULE = Rule(
    name="so-thap-phan",
    reference="NUM-DECIMAL",
    severity=Severity.CANH_BAO,
    summary="Không đánh số nhiều cấp kiểu 1.1, 1.1.1",
    clause="Phụ lục I, Phần I, Mục V, dòng 6",
    check=check,
)
