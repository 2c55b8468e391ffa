"""How a rule tells: findings with the rule's own name, weight and clause, and repeats folded into one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import DocPlace, Finding, Severity
from vndoc.linter.frame import Rule, place_of
from vndoc.rulebook import Rulebook


@dataclass(frozen=True)
class Spot:
    """One place of a repeated fault: its paragraph, what is quoted, what to write there."""

    paragraph: Paragraph
    quote: str
    suggestion: str | None = None


@dataclass(frozen=True)
class Voice:
    """A rule speaking about one paper."""

    rule: Rule
    paper: Paper
    rulebook: Rulebook

    def at(
        self,
        paragraph: Paragraph,
        message: str,
        suggestion: str | None = None,
        *,
        quote: str | None = None,
        severity: Severity | None = None,
        clause: str | None = None,
    ) -> Finding:
        """A finding at a paragraph; severity and clause are the rule's own where none is given."""
        place = place_of(self.paper, paragraph, self.rulebook, quote)
        return Finding(
            self.rule.name,
            severity or self.rule.severity,
            place,
            message,
            clause or self.rule.clause or None,
            suggestion,
        )

    def whole(self, message: str, suggestion: str | None = None, *, severity: Severity | None = None) -> Finding:
        """A finding about the whole file."""
        return Finding(
            self.rule.name, severity or self.rule.severity, DocPlace(), message, self.rule.clause, suggestion
        )

    def once(
        self,
        spots: Sequence[Spot],
        message: str,
        *,
        severity: Severity | None = None,
        clause: str | None = None,
    ) -> Iterator[Finding]:
        """One finding for all `spots` at the first of them, the others counted; nothing where there are none."""
        if not spots:
            return
        first, others = spots[0], len(spots) - 1
        told = f"{message.rstrip('.')}{f' (và {others} chỗ khác)' if others else ''}."
        yield self.at(first.paragraph, told, first.suggestion, quote=first.quote, severity=severity, clause=clause)
