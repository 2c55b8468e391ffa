"""Every value of the rulebook, broken once: exactly the rule that owns it speaks, once; at its bounds nobody does."""

from collections import Counter

import pytest

from tests.components.drafts import KE_HOACH, RULEBOOK, facts
from tests.linter.mutations import Change, at_bounds, papers, wrong
from vndoc.components.paper import Paper
from vndoc.components.recognise import recognise
from vndoc.findings import Finding, Severity
from vndoc.linter import lint
from vndoc.linter.rules import RULES

PAPERS = papers(RULEBOOK)
BEFORE = {paper.layout: [finding.rule for finding in lint(paper, RULEBOOK)] for paper in PAPERS.values()}
OWNERS = {key: rule.name for rule in RULES for key in rule.values}
SAME_SIZE = {"co-chu-dong-bo", "noi-dung-co-chu", "noi-dung-thut-dong"}
TEXT_RULES = {"ho_ten.hoa", "kinh_gui.van_ban", "quyen_han.van_ban", "so_ky_hieu.van_ban", "trich_yeu_cong_van.van_ban"}


def holder(key: str) -> Paper:
    """The first right paper that has the component of a value and is bound by it."""
    component, value = key.partition(".")[0], RULEBOOK.value(key)
    bound = [paper for paper in PAPERS.values() if value.speaks(paper.layout, paper.ngay)]
    return next(paper for paper in bound if component in ("trang", "so_trang") or paper.of(component))


def new_findings(paper: Paper, change: Change) -> list[Finding]:
    before = Counter(BEFORE[paper.layout])
    found = []
    for finding in lint(recognise(change(paper.facts), RULEBOOK), RULEBOOK):
        if before[finding.rule]:
            before[finding.rule] -= 1
        else:
            found.append(finding)
    return found


CASES = [
    pytest.param(value.key, change, id=f"{value.key}-{name}")
    for value in RULEBOOK.values()
    if value.key not in TEXT_RULES
    for name, change in wrong(holder(value.key), value)
]
BOUNDS = [
    pytest.param(value.key, change, id=f"{value.key}-{name}")
    for value in RULEBOOK.values()
    for name, change in at_bounds(holder(value.key), value)
]


def test_the_values_of_the_rules_are_those_of_the_rulebook_each_once() -> None:
    enforced = Counter(key for rule in RULES for key in rule.values)
    assert set(enforced) == {value.key for value in RULEBOOK.values()}
    assert [key for key, count in enforced.items() if count > 1] == []


def test_every_value_is_broken_at_least_once() -> None:
    assert {str(case.values[0]) for case in CASES} == set(OWNERS) - TEXT_RULES


@pytest.mark.parametrize("name", PAPERS)
def test_a_right_paper_has_no_fault_of_format(name: str) -> None:
    assert [finding for finding in lint(PAPERS[name], RULEBOOK) if finding.rule in OWNERS.values()] == []


@pytest.mark.parametrize(("key", "change"), CASES)
def test_a_wrong_value_is_told_once_by_its_rule(key: str, change: Change) -> None:
    (finding,) = new_findings(holder(key), change)
    assert finding.rule == OWNERS[key]
    assert finding.clause
    assert finding.severity in (RULEBOOK.value(key).severity, Severity.CANH_BAO)


@pytest.mark.parametrize(("key", "change"), BOUNDS)
def test_a_value_at_its_bound_is_let_pass(key: str, change: Change) -> None:
    assert [finding for finding in new_findings(holder(key), change) if finding.rule not in SAME_SIZE] == []


def test_findings_stand_in_reading_order() -> None:
    given = facts(KE_HOACH)
    found = lint(recognise(given, RULEBOOK), RULEBOOK)
    places = [getattr(finding.place, "paragraph", None) or 0 for finding in found]
    assert places == sorted(places)
