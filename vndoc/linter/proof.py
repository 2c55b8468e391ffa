"""Proofreading as a rule of the linter: every text of a paper that holds sentences, read for one kind of slip."""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity, around
from vndoc.linter.frame import Rule
from vndoc.linter.reading import PROSE, one_line, with_mark
from vndoc.linter.telling import Spot, Voice
from vndoc.proofreading import Proof
from vndoc.rulebook import Rulebook
from vndoc.viet.chuan_hoa import fold_space


def proof_rule(proof: Proof, reference: str) -> Rule:
    """The rule that tells what `proof` finds, a slip that repeats word for word told once."""

    def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        voice = Voice(rule, paper, rulebook)
        found: dict[tuple[str, Severity], list[Spot]] = {}
        for paragraph in with_mark(paper, PROSE):
            text = fold_space(one_line(paragraph))
            for slip in proof.find(text):
                span = slip.start, slip.end
                right = around(text, *span, slip.right) if slip.right is not None else None
                found.setdefault((slip.message, slip.severity), []).append(Spot(paragraph, around(text, *span), right))
        for (message, severity), spots in found.items():
            yield from voice.once(spots, message[0].upper() + message[1:], severity=severity)

    rule = Rule(proof.name, reference, proof.severity, proof.summary, proof.clause, check)
    return rule
