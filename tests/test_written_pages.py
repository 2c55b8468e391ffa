"""The pages that people write: they point to what is there, and name what a newcomer looks for."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), ROOT / "fixtures" / "README.md"]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_links_to_what_is_there(page: Path) -> None:
    assert [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()] == []


def test_decisions_are_numbered_from_one_without_doubles() -> None:
    found = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(page.name[:4]) for page in found] == list(range(1, len(found) + 1))
    for number, page in enumerate(found, start=1):
        assert page.read_text("utf-8").startswith(f"# {number}. ")


def test_the_map_names_every_package_and_module_at_the_top() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    names = {
        path.stem for path in (ROOT / "vndoc").iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    missing = {name for name in names if not name.startswith("_") and not re.search(rf"`(?:[\w/]*/)?{name}\b", text)}
    assert missing == set()


def test_every_part_of_the_sample_dossier_has_its_source_named() -> None:
    text = (ROOT / "fixtures" / "README.md").read_text("utf-8")
    parts = {path.stem for path in (ROOT / "fixtures" / "cum-1-bng-2025").iterdir()}
    assert {part for part in parts if f"`{part}" not in text and f"/{part}" not in text} == set()
