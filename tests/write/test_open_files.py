"""Papers that are open in Word while vndoc writes."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from vndoc import disk, write
from vndoc.manifest import load_manifest
from vndoc.outputs import Output, Pending, State
from vndoc.write import write_outputs

from .runs import BESIDE, EDITED, PLAN, build, contents, papers, states


def refuse_to_replace(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Files with these names are open in Word on Windows: a rename over them fails."""
    real = os.replace

    def guarded(source: Path, target: Path) -> None:
        if Path(target).name in names and Path(target).exists():
            raise PermissionError(errno.EACCES, "Access is denied", str(source), None, str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", guarded)


def test_a_paper_open_in_word_gets_its_new_version_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, papers("1"))
    with monkeypatch.context() as patch:
        refuse_to_replace(patch, "ke-hoach.docx")
        for force in (False, True):
            written = build(tmp_path, papers("2"), force=force)
            assert written[BESIDE].state is State.DANG_MO
            assert "đang mở trong Word" in written[BESIDE].message
            assert contents(tmp_path) == papers("2") | {PLAN: papers("1")[PLAN], BESIDE: papers("2")[PLAN]}
    assert states(build(tmp_path, papers("2")))[PLAN] == "cap-nhat"
    assert (tmp_path / PLAN).read_bytes() == papers("2")[PLAN]


def test_a_version_beside_that_is_open_too_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, papers("1"))
    refuse_to_replace(monkeypatch, "ke-hoach.docx", "ke-hoach.moi.docx")
    build(tmp_path, papers("2"))
    written = build(tmp_path, papers("3"))
    assert states(written)["ke-hoach/ke-hoach.moi-2.docx"] == "dang-mo"
    assert states(written)[BESIDE] == "con-lai"
    assert (tmp_path / BESIDE).read_bytes() == papers("2")[PLAN]


def test_a_paper_that_cannot_even_be_read_counts_as_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, papers("1"))

    def guarded(path: Path) -> str | None:
        if path == tmp_path / PLAN:
            raise PermissionError(errno.EACCES, "in use", str(path))
        return disk.file_hash(path)

    monkeypatch.setattr(write, "file_hash", guarded)
    assert build(tmp_path, papers("2"))[BESIDE].state is State.DANG_MO


def test_a_save_in_word_during_the_run_is_not_lost(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    manifest, _ = load_manifest(tmp_path)
    assert manifest is not None
    calls: list[list[str]] = []

    def saved_meanwhile(pending: Sequence[Pending]) -> None:
        calls.append([one.target for one in pending])
        (tmp_path / PLAN).write_bytes(EDITED)

    new = Output(PLAN, b"new", "loai", "ke-hoach", b"{}")
    (written,) = write_outputs(tmp_path, [new], manifest.known(), saved_meanwhile)
    assert (written.target, written.state) == (BESIDE, State.CO_NGUOI_SUA)
    assert (tmp_path / PLAN).read_bytes() == EDITED
    assert calls == [[PLAN], [PLAN, BESIDE]]
