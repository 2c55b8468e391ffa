"""LibreOffice and poppler for tests: skipped with the reason where they are missing, never in CI."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest


def program(name: str, package: str) -> str:
    """The path of a program; skips the test where it is missing, fails it in CI."""
    found = shutil.which(name)
    if found is None:
        assert not os.environ.get("VNDOC_CI"), f"CI must have {package}"
        pytest.skip(f"{name} ({package}) is not installed")
    return found


def convert(sources: Sequence[Path], kind: str, folder: Path, profile: Path) -> list[Path]:
    """`sources` converted by one LibreOffice into `folder`; their names must differ."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [program("soffice", "libreoffice-writer"), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", kind, "--outdir", str(folder), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return [folder / f"{source.stem}.{kind}" for source in sources]


def pages_of(pdf: Path) -> list[str]:
    """The text of each page."""
    command = [program("pdftotext", "poppler-utils"), "-layout", str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return text.rstrip("\f").split("\f")
