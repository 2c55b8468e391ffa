"""ADDRESS-FOOT: the issuer's address at the foot of page 1: 11 to 12 pt, upright, not bold.

It may stand in the footer of the first page or at the end of the text. Wrong: the address at 14 pt. Right: at 11 pt.
Phụ lục I, Phần I, Mục III, khoản 4.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.components.words import is_dia_chi
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding
from vndoc.linter.values import JUDGES, Fault, spoken, style_rule, tell
from vndoc.rulebook import Rulebook

_KEYS = ("dia_chi_co_quan.co_chu", "dia_chi_co_quan.dam", "dia_chi_co_quan.nghieng")


def _in_footers(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    yield from tell(RULE.name, paper, rulebook, _faults(paper, rulebook))


def _faults(paper: Paper, rulebook: Rulebook) -> Iterator[Fault]:
    for key in _KEYS:
        value = spoken(paper, rulebook, key)
        if value is None:
            continue
        for paragraph in _footers(paper):
            for spot in JUDGES[key.rpartition(".")[2]]("dia_chi_co_quan", value, paragraph):
                yield Fault(value, spot.found, paragraph, spot.quote)


def _footers(paper: Paper) -> Iterator[Paragraph]:
    """The lines of footers that give an address, each part of the file once."""
    parts = {part.part: part for section in paper.facts.sections for part in section.footers}
    return (paragraph for part in parts.values() for paragraph in part.paragraphs if is_dia_chi(paragraph.text))


RULE = style_rule(
    name="dia-chi-co-quan-kieu-chu",
    reference="ADDRESS-FOOT",
    summary="Địa chỉ cơ quan ở cuối trang đầu: cỡ 11 - 12, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục III, khoản 4",
    values=_KEYS,
    more=_in_footers,
)
