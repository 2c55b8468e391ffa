"""What cannot be written is told, and changes nothing."""

import errno
import os
from pathlib import Path

import pytest

from vndoc.errors import ExitCode, InternalError, Unreadable
from vndoc.manifest import MANIFEST_NAME
from vndoc.write import STAGING

from .runs import PLAN, PLEDGE, build, contents, papers, rubbish, start


def fail_with(monkeypatch: pytest.MonkeyPatch, code: int, good: int) -> None:
    """Of all files written, the first `good` fit on the disk."""
    left = iter(range(good))

    def refuse(descriptor: int) -> None:
        if next(left, None) is None:
            raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)


@pytest.mark.parametrize("good", [0, 3])
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "Ổ đĩa đã hết chỗ"),
        (errno.EROFS, "không có quyền ghi"),
        (errno.ENAMETOOLONG, "Tên tập tin quá dài"),
        (errno.EIO, "Không ghi được"),
    ],
)
def test_a_refusing_disk_changes_nothing_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, good: int
) -> None:
    start(tmp_path)
    before = contents(tmp_path)
    manifest = (tmp_path / MANIFEST_NAME).read_bytes()
    fail_with(monkeypatch, code, good)
    with pytest.raises(Unreadable, match=words) as caught:
        build(tmp_path, papers("2"))
    assert caught.value.exit_code is ExitCode.UNREADABLE
    assert contents(tmp_path) == before
    assert (tmp_path / MANIFEST_NAME).read_bytes() == manifest
    assert rubbish(tmp_path) == []


def test_a_folder_that_refuses_new_files_is_not_taken_for_an_open_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def guarded(source: Path, target: Path) -> None:
        if Path(target).parent.name == "ke-hoach":
            raise PermissionError(errno.EACCES, "denied", str(source), None, str(target))
        real(source, target)

    build(tmp_path, papers("1"))
    monkeypatch.setattr(os, "replace", guarded)
    with pytest.raises(Unreadable, match="không có quyền ghi"):
        build(tmp_path, papers("2"))
    assert (tmp_path / PLAN).read_bytes() == papers("1")[PLAN]


def test_a_folder_that_may_not_be_looked_into_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.stat

    def guarded(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.parent.name == "ke-hoach":
            raise PermissionError(errno.EACCES, "denied", str(path))
        return real(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", guarded)
    with pytest.raises(Unreadable, match="không có quyền ghi"):
        build(tmp_path, papers("1"))


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach").write_bytes(b"")
    with pytest.raises(Unreadable, match="trùng tên"):
        build(tmp_path, papers("1"))
    with pytest.raises(Unreadable, match="trùng tên"):
        build(tmp_path / "ke-hoach", papers("1"))
    assert contents(tmp_path) == {}


def test_a_folder_in_the_place_of_a_paper_is_told(tmp_path: Path) -> None:
    (tmp_path / PLAN).mkdir(parents=True)
    with pytest.raises(Unreadable, match=r"ke-hoach\.docx: trên đường dẫn đã có tập tin hoặc thư mục trùng tên"):
        build(tmp_path, papers("1"))
    assert not (tmp_path / PLEDGE).exists()


def test_a_name_too_long_for_the_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="Tên tập tin quá dài"):
        build(tmp_path, papers("1", PLEDGE, "a" * 300 + ".docx"))
    assert contents(tmp_path) == {}


def test_vndocs_own_folders_are_not_named_to_the_clerk(tmp_path: Path) -> None:
    (tmp_path / STAGING).write_bytes(b"")
    with pytest.raises(Unreadable, match="trùng tên") as caught:
        build(tmp_path, papers("1"))
    assert STAGING not in caught.value.message


@pytest.mark.parametrize(
    "path",
    [
        "../ke-hoach.docx",
        "/ke-hoach.docx",
        "C:/ke-hoach.docx",
        "a/../../b.docx",
        "a\\b.docx",
        "./a.docx",
        "a//b.docx",
        "kế-hoạch.docx",
        "ke hoach.docx",
        ".goc/a.docx",
        "ke-hoach.moi.docx",
        "ke-hoach.docx\n",
        "ke-hoach.pdf",
        "con.docx",
        "lpt1/a.docx",
        "AUX/a.docx",
        "",
    ],
)
def test_a_path_that_leaves_the_folder_or_fails_on_windows_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(InternalError, match="Tên tập tin kết quả không dùng được"):
        build(tmp_path, {PLAN: b"", path: b""})
    assert list(tmp_path.iterdir()) == []


def test_two_papers_with_one_name_are_refused_whatever_the_case(tmp_path: Path) -> None:
    with pytest.raises(InternalError, match="Hai văn bản có cùng tên tập tin kết quả"):
        build(tmp_path, {"a/B.docx": b"", "a/b.docx": b""})
