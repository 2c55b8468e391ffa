"""Every paper of the fixtures: its text is the golden's, no finding, sound for Word, as many pages as the golden says.

A document type added to a fixture is tested here without a line of test code; VNDOC_UPDATE=1 accepts new goldens. The
goldens of the first fixture stand in `golden/`, those of another one in a folder of its name there.
"""

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.conftest import FIXTURE, GOLDEN, KHOI, same_as_golden
from tests.office import convert, pages_of
from vndoc import pipeline
from vndoc.documents import DOCUMENTS
from vndoc.findings import Severity
from vndoc.jobs import jobs
from vndoc.load import load
from vndoc.pipeline import BuildReport
from vndoc.validate import validate

WITH_MAU = {one.key for one in DOCUMENTS if one.mau is not None}


@dataclass(frozen=True)
class Fixture:
    """A dossier, the test fixture that builds it, the folder of its goldens below `golden/` (with `/`, empty for the
    first), its papers, their types.
    """

    folder: Path
    built: str
    goldens: str
    paths: tuple[str, ...]
    keys: frozenset[str]

    @property
    def outlines(self) -> set[str]:
        """The names of its goldens."""
        return {self.goldens + path.replace(".docx", ".outline") for path in self.paths}


def fixture_in(folder: Path, built: str, goldens: str = "") -> Fixture:
    dossier, findings = validate(load(folder)[0])
    assert dossier is not None, findings
    papers = jobs(dossier)
    keys = frozenset(job.loai.key for job in papers)
    return Fixture(folder, built, goldens, tuple(job.path for job in papers), keys)


CUM, OTHER = fixture_in(FIXTURE, "built"), fixture_in(KHOI, "built_khoi", f"{KHOI.name}/")
FIXTURES = (CUM, OTHER)
PAPERS = [pytest.param(one, path, id=one.goldens + path) for one in FIXTURES for path in one.paths]
each_fixture = pytest.mark.parametrize("fixture", FIXTURES, ids=lambda one: one.folder.name)


@pytest.fixture
def report(request: pytest.FixtureRequest, fixture: Fixture) -> BuildReport:
    """The fixture as it was built; each is built only where a test asks for it."""
    made: BuildReport = request.getfixturevalue(fixture.built)
    return made


def test_every_document_type_has_a_paper_in_the_fixture() -> None:
    keys = set(CUM.keys)
    assert keys == WITH_MAU


@each_fixture
def test_the_whole_fixture_is_built_without_a_finding(report: BuildReport, fixture: Fixture) -> None:
    heavy = [noted for noted in report.findings if noted.finding.severity is not Severity.GOI_Y]
    assert heavy == []
    assert report.held_back == ()
    assert tuple(one.path for one in report.written) == fixture.paths


@pytest.mark.parametrize(("fixture", "path"), PAPERS)
def test_the_outline_is_the_golden(report: BuildReport, fixture: Fixture, path: str) -> None:
    name = fixture.goldens + path.replace(".docx", ".outline")
    (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
    same_as_golden(name, pipeline.outline(report.folder / path))


@pytest.mark.parametrize(("fixture", "path"), PAPERS)
def test_the_open_xml_validator_finds_nothing(report: BuildReport, path: str) -> None:
    assert not OpenXmlValidator().validate(str(report.folder / path)).errors


def test_no_golden_is_left_of_a_paper_that_is_gone() -> None:
    kept = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.outline")}
    assert kept == {name for one in FIXTURES for name in one.outlines}


@each_fixture
def test_the_pages_are_the_goldens_also_after_a_round_trip(
    report: BuildReport, fixture: Fixture, tmp_path: Path
) -> None:
    folder = report.folder
    sources = [Path(shutil.copy(folder / path, tmp_path / path.replace("/", "--"))) for path in fixture.paths]
    profile = tmp_path / "profile"
    again = convert(sources, "docx", tmp_path / "again", profile)
    first = [len(pages_of(pdf)) for pdf in convert(sources, "pdf", tmp_path / "pdf", profile)]
    second = [len(pages_of(pdf)) for pdf in convert(again, "pdf", tmp_path / "pdf-again", profile)]
    counts, golden = dict(zip(fixture.paths, first, strict=True)), GOLDEN / f"{fixture.goldens}pages.json"
    if os.environ.get("VNDOC_UPDATE"):
        golden.write_text(json.dumps(counts, indent=1, sort_keys=True) + "\n", "utf-8")
    assert counts == json.loads(golden.read_text("utf-8"))
    assert second == first
