"""CITE-SO: the word `số` stands between type and number of a cited paper.

Wrong: `Nghị định 30/2020/NĐ-CP`. Right: `Nghị định số 30/2020/NĐ-CP`. Phụ lục I, Phần I, Mục II, khoản 6 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter import words
from vndoc.linter.citations import citations
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each cited paper, its repeats counted."""
    found: dict[str, list[Spot]] = {}
    for cited in citations(paper, rulebook, words.load()):
        if not cited.with_so:
            typed = cited.text[cited.start : cited.end]
            found.setdefault(typed, []).append(Spot(cited.paragraph, typed, f"{cited.kind} số {cited.code}"))
    for typed, spots in found.items():
        message = f"Viện dẫn phải có chữ “số”: viết “{spots[0].suggestion}” thay cho “{typed}”"
        yield from Voice(RULE, paper, rulebook).once(spots, message)


RULE = Rule(
    name="vien-dan-so",
    reference="CITE-SO",
    severity=Severity.CANH_BAO,
    summary="Viện dẫn văn bản có chữ “số” trước số, ký hiệu",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
    check=check,
)
