"""What many tests share: the fixture built once, and the way to accept new goldens."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from vndoc.pipeline import BuildReport, build

# In CI every run tries the same examples and none is timed: what lands does not depend on chance. Elsewhere they vary.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("default-untimed", deadline=None)
settings.load_profile("ci" if os.environ.get("VNDOC_CI") else "default-untimed")

ROOT = Path(__file__).parent.parent
FIXTURE = ROOT / "fixtures" / "cum-1-bng-2025"
KHOI = ROOT / "fixtures" / "khoi-ubnd-phuong-2026"
GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuildReport:
    """The fixture built into a folder of its own."""
    return build(FIXTURE, tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="session")
def built_khoi(tmp_path_factory: pytest.TempPathFactory) -> BuildReport:
    """The second fixture, of another kind of cluster, built into a folder of its own."""
    return build(KHOI, tmp_path_factory.mktemp("built-khoi"))


@pytest.fixture(scope="session")
def plan(built: BuildReport) -> Path:
    """The plan's .docx."""
    return built.folder / "ke-hoach" / "ke-hoach.docx"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier that a test may change: the fixture's facts and its plan, without its other papers."""
    folder = tmp_path / "ho-so"
    folder.mkdir()
    for name in ("ho-so.yaml", "ke-hoach.yaml"):
        shutil.copy(FIXTURE / name, folder)
    return folder


def same_as_golden(name: str, text: str) -> None:
    """Compare with `golden/<name>`; VNDOC_UPDATE=1 writes it instead."""
    path = GOLDEN / name
    if os.environ.get("VNDOC_UPDATE"):
        path.write_text(text, "utf-8", newline="\n")
    assert path.read_text("utf-8") == text
