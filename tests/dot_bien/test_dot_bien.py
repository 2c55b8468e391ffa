"""Each mutation of the fixture's nomination brings exactly its findings, each at its place; the fixture brings none."""

import pytest

from tests.dossiers import fixture
from tests.dot_bien import dieu_kien, dieu_kien_khac, van_ban, van_ban_khac
from tests.dot_bien.case import Case, described, expected, mutated, new_findings

CASES = (*dieu_kien.CASES, *dieu_kien_khac.CASES, *van_ban.CASES, *van_ban_khac.CASES)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_mutation_is_told_at_its_place_and_nothing_else_is(case: Case) -> None:
    changed = mutated(case)
    found = {described(one, case) for one in new_findings(case)}
    left = set(found)
    for told in case.told:
        hits = [one for one in left if (one[0], one[1]) == (told.rule, told.file) and expected(told, one[2], changed)]
        assert hits, (told, found)
        left.discard(hits[0])
    assert not left


def test_the_fixture_itself_has_no_fault_and_no_warning() -> None:
    assert fixture().van_ban


def test_the_table_is_wide_enough() -> None:
    slips = [one for one in CASES if one.told]
    assert len(slips) >= 80
    ids = {one.ma for one in CASES}
    assert ids >= {f"E{number:02}" for number in (*range(1, 17), 18)}
    assert ids >= {f"D{number:02}" for number in range(1, 12)} | {f"V{number:02}" for number in range(1, 5)}
