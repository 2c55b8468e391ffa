"""A kill at any moment leaves each file old or new, and the next run mends the folder."""

import multiprocessing
import os
import shutil
import signal
import sys
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest

from vndoc.manifest import load_manifest
from vndoc.outputs import Output
from vndoc.write import STAGING, write_outputs

from .runs import EDITED, LETTER, PLAN, PLEDGE, build, contents, papers, rubbish, start


class Killed(BaseException):
    """The process ends here."""


class Reaper:
    """Ends the process before or after its `number`th change of the disk; a dead process changes nothing more."""

    def __init__(self, patch: pytest.MonkeyPatch, number: int, *, after: bool) -> None:
        self.number, self.after, self.calls = number, after, 0
        for name in ("replace", "fsync", "unlink", "mkdir", "rmdir"):
            patch.setattr(os, name, self.guard(getattr(os, name), real=name != "fsync"))

    @property
    def struck(self) -> bool:
        return self.calls >= self.number

    def guard(self, function: Callable[..., None], *, real: bool) -> Callable[..., None]:
        def guarded(*args: object, **kwargs: object) -> None:
            self.calls += 1
            if self.calls > self.number or (self.struck and not self.after):
                raise Killed
            if real:
                function(*args, **kwargs)
            if self.struck:
                raise Killed

        return guarded


def build_until(folder: Path, new: Mapping[str, bytes], number: int, *, after: bool) -> bool:
    """Whether the run was killed at that change of the disk."""
    with pytest.MonkeyPatch.context() as patch:
        reaper = Reaper(patch, number, after=after)
        try:
            build(folder, new)
        except Killed:
            return True
        return reaper.struck


def assert_old_or_new(folder: Path, *versions: str) -> None:
    assert (folder / PLEDGE).read_bytes() == EDITED
    for path in (PLAN, LETTER):
        if path == PLAN or (folder / path).exists():
            assert (folder / path).read_bytes() in [papers(version)[path] for version in versions]
    assert load_manifest(folder)[1] == ()


def assert_done(folder: Path, version: str) -> None:
    expected = papers(version) | {PLEDGE: EDITED, "giao-uoc/giao-uoc.moi.docx": papers(version)[PLEDGE]}
    assert contents(folder) == expected
    assert rubbish(folder) == []


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("again", ["2", "3"], ids=["same-data", "newer-data"])
def test_a_kill_at_any_change_of_the_disk_is_mended_by_the_next_run(tmp_path: Path, again: str, after: bool) -> None:
    origin = start(tmp_path / "origin")
    for number in count(1):
        folder = shutil.copytree(origin, tmp_path / str(number))
        if not build_until(folder, papers("2"), number, after=after):
            break
        assert_old_or_new(folder, "1", "2")
        build(folder, papers(again))
        assert_done(folder, again)
    assert number > 20


def test_kills_in_a_row_with_ever_newer_data_are_mended(tmp_path: Path) -> None:
    origin = start(tmp_path / "origin")
    for first in range(10, 40, 3):
        once = shutil.copytree(origin, tmp_path / str(first))
        build_until(once, papers("2"), first, after=True)
        for second in range(8, 40, 3):
            twice = shutil.copytree(once, tmp_path / f"{first}-{second}")
            build_until(twice, papers("3"), second, after=True)
            assert_old_or_new(twice, "1", "2", "3")
            build(twice, papers("4"))
            assert_done(twice, "4")


def test_what_was_staged_before_a_kill_is_used_again(tmp_path: Path) -> None:
    new = Output(PLAN, b"new", "loai", "ke-hoach", b"{}")
    staged = tmp_path / STAGING / f"{new.sha256}.docx"
    staged.parent.mkdir()
    staged.write_bytes(b"new")
    (staged.parent / f"{'0' * 64}.docx").write_bytes(b"of another run")
    number = staged.stat().st_ino
    write_outputs(tmp_path, [new], {}, lambda pending: None)
    assert (tmp_path / PLAN).stat().st_ino == number
    assert rubbish(tmp_path) == []


def test_a_damaged_staged_file_is_made_again(tmp_path: Path) -> None:
    new = Output(PLAN, b"new", "loai", "ke-hoach", b"{}")
    (tmp_path / STAGING).mkdir()
    (tmp_path / STAGING / f"{new.sha256}.docx").write_bytes(b"ne")
    write_outputs(tmp_path, [new], {}, lambda pending: None)
    assert (tmp_path / PLAN).read_bytes() == b"new"


def _build_and_die(folder: Path, number: int) -> None:
    left, real = iter(range(1, number)), os.replace

    def replace_or_die(source: Path, target: Path) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        real(source, target)

    pytest.MonkeyPatch().setattr(os, "replace", replace_or_die)
    build(folder, papers("2"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_a_process_killed_by_the_system_leaves_a_folder_that_the_next_run_mends(tmp_path: Path) -> None:
    origin = start(tmp_path / "origin")
    for number in count(1):
        folder = shutil.copytree(origin, tmp_path / str(number))
        child = multiprocessing.get_context("fork").Process(target=_build_and_die, args=(folder, number))
        child.start()
        child.join()
        if child.exitcode == 0:
            break
        assert child.exitcode == -signal.SIGKILL
        assert_old_or_new(folder, "1", "2")
        build(folder, papers("3"))
        assert_done(folder, "3")
    assert number > 8
