"""CITE-FULL: a paper cited for the first time is named with its date and issuer; later type and number are enough.

Wrong (first time): `theo Nghị định số 30/2020/NĐ-CP.` Right: `theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020
của Chính phủ về công tác văn thư.` Phụ lục I, Phần I, Mục II, khoản 6 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter import words
from vndoc.linter.citations import citations
from vndoc.linter.frame import Rule
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each cited paper whose first mention lacks date or issuer."""
    voice = Voice(RULE, paper, rulebook)
    seen: set[str] = set()
    for cited in citations(paper, rulebook, words.load()):
        first = cited.code not in seen
        seen.add(cited.code)
        if first and not cited.full:
            message = (
                f"Viện dẫn lần đầu “{cited.kind} số {cited.code}” cần ghi đủ ngày, tháng, năm ban hành, tên cơ quan "
                "ban hành và trích yếu: “… ngày … tháng … năm … của … về …”."
            )
            yield voice.at(cited.paragraph, message, quote=cited.text[cited.start : cited.end])


RULE = Rule(
    name="vien-dan-day-du",
    reference="CITE-FULL",
    severity=Severity.CANH_BAO,
    summary="Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
    check=check,
)
