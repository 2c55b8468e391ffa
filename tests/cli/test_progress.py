"""The progress bar: only for a person, only for work that takes its time, also before the first step."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from vndoc.cli.progress import progress

WORK = """
import time
from vndoc.cli.progress import progress
with progress("Đang soát", patience={patience}) as step:
    time.sleep(0.3)
    step(1, 2)
"""


def seen_on_a_terminal(patience: float) -> str:
    """What a terminal gets on standard error from work of a third of a second."""
    pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")
    master, slave = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", WORK.format(patience=patience)]
    subprocess.run(command, stderr=slave, env=environment, check=True, timeout=60)
    os.write(slave, b"<end>")
    told = b""
    while not told.endswith(b"<end>"):
        told += os.read(master, 65536)
    os.close(slave)
    os.close(master)
    return told.removesuffix(b"<end>").decode("utf-8")


def test_long_work_shows_a_bar_even_before_its_first_step() -> None:
    assert "Đang soát" in seen_on_a_terminal(patience=0.0)


def test_short_work_shows_no_bar() -> None:
    assert "Đang soát" not in seen_on_a_terminal(patience=60.0)


def test_a_program_that_reads_the_output_sees_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Đang soát", patience=0.0) as step:
        step(1, 1)
    assert capsys.readouterr().err == ""
