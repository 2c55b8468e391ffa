"""One file on disk: whole or not at all."""

import errno
import os
import sys
from pathlib import Path

import pytest

from vndoc import disk
from vndoc.errors import Unreadable
from vndoc.outputs import Output
from vndoc.write import atomic_write, write_outputs


def fail_with(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_colleagues_may_read_what_is_written(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        atomic_write(tmp_path / "a.docx", b"a")
    finally:
        os.umask(mask)
    assert (tmp_path / "a.docx").stat().st_mode & 0o777 == 0o644


def test_a_virus_scanner_that_lets_go_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, refusals = os.replace, iter([True, True])

    def busy(source: Path, target: Path) -> None:
        if next(refusals, False):
            raise PermissionError(errno.EACCES, "busy")
        real(source, target)

    monkeypatch.setattr(disk, "RETRY_WAITS", (0.0, 0.0))
    monkeypatch.setattr(os, "replace", busy)
    atomic_write(tmp_path / "a.docx", b"a")
    assert (tmp_path / "a.docx").read_bytes() == b"a"


def test_atomic_write_makes_folders_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.json"
    atomic_write(path, b"1")
    atomic_write(path, b"2")
    assert path.read_bytes() == b"2"
    assert list(path.parent.iterdir()) == [path]


def test_a_failed_atomic_write_keeps_the_old_file_and_cleans_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.docx"
    atomic_write(path, b"old")
    fail_with(monkeypatch, errno.ENOSPC)
    with pytest.raises(Unreadable, match="hết chỗ") as caught:
        atomic_write(path, b"new")
    assert "Hãy dọn bớt tập tin trên ổ đĩa rồi chạy lại." in caught.value.remedy
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_another_program_has_open_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "Access is denied", str(source), None, str(target))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Unreadable) as caught:
        atomic_write(tmp_path / "a.xlsx", b"new")
    assert f"Không ghi được {tmp_path / 'a.xlsx'}: không có quyền ghi, hoặc tập tin đang mở" in caught.value.message
    assert list(tmp_path.iterdir()) == []


def swept_once(monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    """The first file renamed to a name with that ending is removed just before, as a run beside this one may do."""
    real, left = os.replace, iter([True])

    def rename(source: Path, target: Path) -> None:
        if str(target).endswith(suffix) and next(left, False):
            Path(source).unlink()
        real(source, target)

    monkeypatch.setattr(os, "replace", rename)


def test_a_temporary_file_that_another_run_sweeps_away_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept_once(monkeypatch, ".json")
    atomic_write(tmp_path / "manifest.json", b"{}")
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.json"]


def test_a_staged_paper_that_another_run_sweeps_away_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept_once(monkeypatch, "ke-hoach.docx")
    output = Output("ke-hoach/ke-hoach.docx", b"new", "ke-hoach", "ke-hoach", b"{}")
    (written,) = write_outputs(tmp_path, [output], {}, lambda _pending: None)
    assert (tmp_path / written.target).read_bytes() == b"new"


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EIO])
def test_a_rare_refusal_is_told_without_english(tmp_path: Path, code: int) -> None:
    told = str(disk.explain(OSError(code, os.strerror(code)), tmp_path))
    assert "Không ghi được" in told
    assert os.strerror(code) not in told
