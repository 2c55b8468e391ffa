"""Every finding's rule has a name that is explained to the clerk who meets it in brackets behind a message."""

import re
from pathlib import Path

from vndoc.docs import data_rule_rows
from vndoc.linter.rules import RULES

PACKAGE = Path(__file__).parent.parent / "vndoc"
NAME = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"')
MAKERS = re.compile(r"\b(?:Finding|fault|report|_fault|_finding|refuse|raise_fault)\(\s*" + NAME.pattern)


def test_every_name_of_a_finding_is_explained_once() -> None:
    explained = [name for name, _ in data_rule_rows()]
    assert len(set(explained)) == len(explained)
    assert not set(explained) & {rule.name for rule in RULES}
    assert all(summary[0].isupper() and not summary.endswith(".") for _, summary in data_rule_rows())


def test_a_name_used_in_the_code_is_explained_and_the_other_way_round() -> None:
    outside_linter = [path for path in PACKAGE.rglob("*.py") if "linter" not in path.parts]
    texts = [path.read_text("utf-8") for path in outside_linter]
    explained = {name for name, _ in data_rule_rows()}
    made = {name for text in texts for name in MAKERS.findall(text)}
    assert made <= explained
    assert explained <= {name for text in texts for name in NAME.findall(text)}
