"""Page set-up: margins by side, sections with one fault told together."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from vndoc.components.paper import Paper
from vndoc.docx.facts import Section
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.values import finding, spoken
from vndoc.rulebook import Rulebook, Value
from vndoc.units import show

SIDES = ("trang.le_tren", "trang.le_duoi", "trang.le_trai", "trang.le_phai")


def margin_rule(name: str, reference: str, side: str, key: str, length: Callable[[Section], int]) -> Rule:
    """A rule for one margin; `side` is its Vietnamese name, `length` its length in a section.

    The decree does not say how margins turn with a landscape page: there any of the four values will do, and another
    one is only a warning.
    """

    def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        value = spoken(paper, rulebook, key)
        if value is None:
            return
        wrong: dict[tuple[int, bool], list[Section]] = {}
        for section in paper.facts.sections:
            found = length(section)
            if not value.holds(found) and not (section.landscape and _holds_any(found, rulebook)):
                wrong.setdefault((found, section.landscape), []).append(section)
        for (found, landscape), sections in wrong.items():
            told = f"{side} của trang{which(sections, paper)} là {show(found, 'mm')}; đặt {value}"
            one = finding(name, paper, rulebook, value, None, told, f"{side.lower()} {show(value.twips, 'mm')}")
            yield replace(one, severity=Severity.CANH_BAO) if landscape else one

    clause = "Phụ lục I, Phần I, Mục I, khoản 3"
    return Rule(name, reference, Severity.LOI, f"{side} {_SUMMARY[key]}", clause, check, (key,))


_SUMMARY = {
    "trang.le_tren": "từ 20 đến 25 mm",
    "trang.le_duoi": "từ 20 đến 25 mm",
    "trang.le_trai": "từ 30 đến 35 mm",
    "trang.le_phai": "từ 15 đến 20 mm",
}


def _holds_any(found: int, rulebook: Rulebook) -> bool:
    return any(rulebook.value(key).holds(found) for key in SIDES)


def which(sections: list[Section], paper: Paper) -> str:
    """Which sections are meant: nothing where it is all of them."""
    if len(sections) == len(paper.facts.sections):
        return ""
    return f" (phần {', '.join(str(section.number + 1) for section in sections)} của tập tin)"


def page_values(paper: Paper, rulebook: Rulebook, *keys: str) -> list[Value]:
    """The values among `keys` that bind the paper."""
    return [value for key in keys if (value := spoken(paper, rulebook, key)) is not None]
