"""ANNEX-ROMAN: two annexes or more are numbered with Roman digits, in order.

Wrong: `Phụ lục 1`, `Phụ lục 2`. Right: `Phụ lục I`, `Phụ lục II`. Phụ lục I, Phần I, Mục III, khoản 1 điểm a.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.numbering import breaks
from vndoc.linter.phu_luc import PhuLuc, annexes
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.so_dem import so_la_ma


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each annex whose number is missing, not Roman, or out of order."""
    found = annexes(paper)
    voice = Voice(RULE, paper, rulebook)
    for index, annex in enumerate(found):
        if annex.number is None and (annex.typed or len(found) > 1):
            yield _not_roman(voice, annex, index + 1)
    start = (found[0].number or 1) if found and paper.layout == "phu-luc" else 1
    if len(found) < 2:
        return
    for index, expected in breaks([annex.number for annex in found], start):
        right = f"Phụ lục {so_la_ma(expected)}"
        message = f"Số phụ lục không liên tục: “{one_line(found[index].heading)}” đứng ở chỗ của “{right}”."
        yield voice.at(found[index].heading, message, right)


def _not_roman(voice: Voice, annex: PhuLuc, place: int) -> Finding:
    typed = annex.typed or ""
    number = int(typed) if typed.isdigit() and 0 < int(typed) < 100 else place
    right = f"Phụ lục {so_la_ma(number)}"
    found = f"văn bản ghi “{one_line(annex.heading)}”"
    return voice.at(annex.heading, f"Phụ lục đánh số bằng chữ số La Mã: viết “{right}”, {found}.", right)


RULE = Rule(
    name="phu-luc-la-ma",
    reference="ANNEX-ROMAN",
    severity=Severity.LOI,
    summary="Từ hai phụ lục trở lên phải đánh số thứ tự bằng chữ số La Mã",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
    check=check,
)
