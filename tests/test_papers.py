"""Every paper of the fixture: its text is the golden's, no finding, sound for Word, as many pages as the golden says.

A document type added to the fixture is tested here without a line of test code; VNDOC_UPDATE=1 accepts new goldens.
"""

import json
import os
import shutil
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.conftest import FIXTURE, GOLDEN, same_as_golden
from tests.office import convert, pages_of
from vndoc import pipeline
from vndoc.documents import DOCUMENTS
from vndoc.findings import Severity
from vndoc.jobs import jobs
from vndoc.load import load
from vndoc.pipeline import BuildReport
from vndoc.validate import validate

PAGES = GOLDEN / "pages.json"


def paper_paths() -> list[str]:
    dossier, findings = validate(load(FIXTURE)[0])
    assert dossier is not None, findings
    return [job.path for job in jobs(dossier)]


PATHS = paper_paths()


def test_every_document_type_has_a_paper_in_the_fixture() -> None:
    assert {path.split("/")[0] for path in PATHS} == {one.key for one in DOCUMENTS}


def test_the_whole_fixture_is_built_without_a_finding(built: BuildReport) -> None:
    heavy = [noted for noted in built.findings if noted.finding.severity is not Severity.GOI_Y]
    assert heavy == []
    assert built.held_back == ()
    assert [one.path for one in built.written] == PATHS


@pytest.mark.parametrize("path", PATHS)
def test_the_outline_is_the_golden(built: BuildReport, path: str) -> None:
    name = path.replace(".docx", ".outline")
    (GOLDEN / name).parent.mkdir(exist_ok=True)
    same_as_golden(name, pipeline.outline(built.folder / path))


@pytest.mark.parametrize("path", PATHS)
def test_the_open_xml_validator_finds_nothing(built: BuildReport, path: str) -> None:
    assert not OpenXmlValidator().validate(str(built.folder / path)).errors


def test_no_golden_is_left_of_a_paper_that_is_gone() -> None:
    kept = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.outline")}
    assert kept == {path.replace(".docx", ".outline") for path in PATHS}


def test_the_pages_are_the_goldens_also_after_a_round_trip(built: BuildReport, tmp_path: Path) -> None:
    sources = [Path(shutil.copy(built.folder / path, tmp_path / path.replace("/", "--"))) for path in PATHS]
    profile = tmp_path / "profile"
    again = convert(sources, "docx", tmp_path / "again", profile)
    first = [len(pages_of(pdf)) for pdf in convert(sources, "pdf", tmp_path / "pdf", profile)]
    second = [len(pages_of(pdf)) for pdf in convert(again, "pdf", tmp_path / "pdf-again", profile)]
    counts = dict(zip(PATHS, first, strict=True))
    if os.environ.get("VNDOC_UPDATE"):
        PAGES.write_text(json.dumps(counts, indent=1, sort_keys=True) + "\n", "utf-8")
    assert counts == json.loads(PAGES.read_text("utf-8"))
    assert second == first
