"""CV-SUBJECT: the trích yếu of a công văn: 12 to 13 pt, upright, not bold, centred under Số with 6 pt between them.

Its words are the matter of `trich-yeu-dau-cham`. Wrong: `V/v đăng ký thi đua` bold. Right: the same regular at 12 pt.
Phụ lục I, Phần I, Mục II, khoản 5 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding
from vndoc.linter.values import finding, spoken, style_rule
from vndoc.rulebook import Rulebook
from vndoc.units import show


def _gap(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """The space between Số and the trích yếu right below it or in a row of its own; a blank line is enough."""
    value = spoken(paper, rulebook, "trich_yeu_cong_van.cach_truoc")
    subject, number = paper.first("trich_yeu_cong_van"), paper.first("so_ky_hieu")
    if value is None or subject is None or number is None:
        return
    above = [one for one in paper.facts.paragraphs[: subject.number - 1] if one.cell == subject.cell]
    if subject.number != number.number and above and above[-1].number != number.number:
        return
    joined = subject.number == number.number
    found = 0 if joined else subject.spacing.before + (number.spacing.after if above else 0)
    if not value.holds(found):
        message = f"Trích yếu công văn cách số, ký hiệu {show(found, 'pt')}; đặt cách {value}"
        yield finding(RULE.name, paper, rulebook, value, subject, message, "cách 6 pt phía trên")


RULE = style_rule(
    name="trich-yeu-cong-van-kieu-chu",
    reference="CV-SUBJECT",
    summary="Trích yếu công văn: cỡ 12 - 13, đứng, không đậm, căn giữa dưới số, cách ít nhất 6 pt",
    clause="Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    values=(
        "trich_yeu_cong_van.co_chu",
        "trich_yeu_cong_van.dam",
        "trich_yeu_cong_van.nghieng",
        "trich_yeu_cong_van.can_le",
        "trich_yeu_cong_van.cach_truoc",
    ),
    more=_gap,
)
