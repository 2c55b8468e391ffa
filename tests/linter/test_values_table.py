"""The table of rules: each explained, named once, in the order of the paper."""

import importlib
import pkgutil
import re

import pytest

from vndoc.findings import Severity
from vndoc.linter import rules
from vndoc.linter.frame import Rule
from vndoc.linter.rules import RULES

MODULES = [module.name for module in pkgutil.iter_modules(rules.__path__)]


def test_every_module_stands_in_the_table_once() -> None:
    made = [importlib.import_module(f"vndoc.linter.rules.{name}").RULE for name in MODULES]
    assert {rule.name for rule in made} == {rule.name for rule in RULES}
    assert len(made) == len(RULES)


def test_names_are_unique_and_tell_the_module() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert {rule.name.replace("-", "_") for rule in RULES} == set(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_a_rule_is_explained_with_its_reference_and_examples(name: str) -> None:
    text = importlib.import_module(f"vndoc.linter.rules.{name}").__doc__ or ""
    rule: Rule = importlib.import_module(f"vndoc.linter.rules.{name}").RULE
    assert all(part in text.partition("\n")[0] for part in re.findall(r"[A-Z]+(?:-[A-Z]+)*|\d+", rule.reference))
    assert re.search(r"\b(?:Wrong|Right)\b", text)
    assert rule.summary
    assert rule.clause or rule.severity is Severity.GOI_Y
