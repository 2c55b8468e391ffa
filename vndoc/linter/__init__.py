"""The decree's rules against a recognised paper: `lint` runs them all."""

from vndoc.components.paper import Paper, Regime
from vndoc.findings import DocPlace, Finding
from vndoc.linter.rules import RULES
from vndoc.rulebook import Rulebook

__all__ = ["lint"]


def lint(paper: Paper, rulebook: Rulebook) -> tuple[Finding, ...]:
    """The findings of all rules in reading order; none for a paper that the decree does not rule."""
    if paper.regime is not Regime.HANH_CHINH:
        return ()
    found = [finding for rule in RULES for finding in rule.check(paper, rulebook)]
    return tuple(sorted(found, key=_reading_order))


def _reading_order(finding: Finding) -> tuple[bool, str, int, str]:
    """What is about the whole file first, then the body from top to bottom, then headers and footers."""
    place = finding.place
    if not isinstance(place, DocPlace):
        return (False, "", 0, finding.rule)
    return (place.part != "document", place.part, place.paragraph or 0, finding.rule)
