"""The clerk's guide: what it tells to copy works, and what it says the program prints is printed."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT
from vndoc.findings import Severity
from vndoc.load import load_text
from vndoc.pipeline import BuildReport, build, check

GUIDE = (ROOT / "docs" / "huong-dan.md").read_text("utf-8")
COMMANDS = (ROOT / "docs" / "lenh.md").read_text("utf-8")
BLOCKS: tuple[str, ...] = tuple(re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL))
FILE = re.compile(r"# (\S+\.yaml)\n")
EARLIER = "ho-so-2025/"
"""Files of the guide's second dossier are named with its folder; its shared facts are those of the year before."""


def files() -> Mapping[str, str]:
    """The examples that are whole files, by the name in their first line."""
    named = ((FILE.match(block), block) for block in BLOCKS)
    return {found[1]: block for found, block in named if found}


def dossier(folder: Path, *, earlier: bool) -> Path:
    """One of the guide's two dossiers as a clerk who copies every example has it."""
    given = files()
    mine = {name.removeprefix(EARLIER): text for name, text in given.items() if name.startswith(EARLIER) is earlier}
    if earlier:
        mine["ho-so.yaml"] = given["ho-so.yaml"].replace("2026", "2025")
    for name, text in mine.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def faults(report: BuildReport) -> list[str]:
    """The errors and warnings of a build."""
    told = [noted.finding for noted in report.findings]
    return [f"{one.place}: {one.message}" for one in told if one.severity is not Severity.GOI_Y]


@pytest.mark.parametrize("earlier", [False, True], ids=["ho-so-2026", "ho-so-2025"])
def test_every_file_of_the_guide_makes_its_papers_without_a_warning(tmp_path: Path, earlier: bool) -> None:
    folder = dossier(tmp_path / "ho-so", earlier=earlier)
    report = build(folder, tmp_path / "ra")
    assert faults(report) == []
    made = {path.relative_to(tmp_path / "ra").parts[0] for path in (tmp_path / "ra").rglob("*.docx")}
    data = {path.relative_to(folder).parts[0].removesuffix(".yaml") for path in folder.rglob("*.yaml")}
    assert data - {"ho-so"} <= made


@pytest.mark.parametrize("block", [block for block in BLOCKS if not FILE.match(block)])
def test_every_other_example_is_read_as_it_stands(block: str) -> None:
    file, findings = load_text("vi-du.yaml", block.encode())
    assert file.root is not None
    assert findings == ()


def test_the_nominee_of_the_guide_waits_for_an_answer_in_its_words(tmp_path: Path) -> None:
    folder = dossier(tmp_path, earlier=True)
    nominees = folder / "de-nghi.yaml"
    nominees.write_text(nominees.read_text("utf-8").partition("    tra_loi:")[0], "utf-8")
    (told,) = (one for one in check(folder) if one.rule == "can-nguoi-xem")
    assert f"{told.place}: cảnh báo: {told.message} [can-nguoi-xem]" in GUIDE


def test_every_command_and_option_of_the_guide_and_the_readme_is_there() -> None:
    pages = dict(re.findall(r"^## `vndoc ([a-z ]+)`\n(.*?)(?=^## |\Z)", COMMANDS, re.MULTILINE | re.DOTALL))
    for text in (GUIDE, (ROOT / "README.md").read_text("utf-8")):
        used = re.findall(r"(?:`|> |[\\/]|```\w*\n)vndoc ((?:excel |template )?[a-z]+)(?!\w)([^`\n|]*)", text)
        assert [command for command, _ in used if command not in pages] == []
        for command, rest in used:
            assert [option for option in re.findall(r"--[a-z-]+", rest) if option not in pages[command]] == [], command
