"""What a lint rule is: a name, the reference's id, a function over a recognised paper, and how findings are made."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import DocPlace, Finding, Severity, shorten
from vndoc.rulebook import Rulebook

Check = Callable[[Paper, Rulebook], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule of the linter.

    `name` is a Vietnamese name of the fault (`thieu-noi-nhan`); `reference` the rule's id in the project's list of the
    decree's facts; `severity` the weight of its findings where no rulebook value sets it; `summary` the line a clerk
    reads in `vndoc rules`; `clause` the decree's, empty where it has none.
    """

    name: str
    reference: str
    severity: Severity
    summary: str
    clause: str
    check: Check
    values: tuple[str, ...] = ()
    """Rulebook values (`quoc_hieu.co_chu`) that this rule enforces."""


def place_of(paper: Paper, paragraph: Paragraph, rulebook: Rulebook, quote: str | None = None) -> DocPlace:
    """The place of a paragraph as a clerk finds it: the component's name, the paragraph's number, its first words."""
    component = rulebook.components.get(paper.mark(paragraph)) if paragraph.part == "document" else None
    return DocPlace(
        part=paragraph.part,
        component=component.ten if component else None,
        paragraph=paragraph.number,
        quote=shorten(quote if quote is not None else paragraph.text) or None,
    )
