"""Writing a new dossier: the starting one, or next year's out of this year's. All of it is written, or nothing."""

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from vndoc.disk import atomic_write
from vndoc.errors import Unreadable, WrongUsage
from vndoc.findings import Finding, Severity, worst
from vndoc.load import load
from vndoc.manifest import MANIFEST_NAME
from vndoc.raw import Raw
from vndoc.roll_over import RolledOver, roll_over
from vndoc.starter import starter_files
from vndoc.validate import told, validate
from vndoc.viet.chuan_hoa import nfc

_PASSED_OVER = (".", "~$")


def new(folder: Path | str, year: int | None = None) -> tuple[Path, ...]:
    """Write a starting dossier into `folder`; returns its files. Raises WrongUsage where something is there already."""
    target = _empty(Path(folder))
    return _write(target, [*starter_files(year)])


def new_from(
    folder: Path | str, source: Path | str, year: int | None = None
) -> tuple[RolledOver | None, tuple[Finding, ...]]:
    """Write the dossier of `year` (by default the one after) into `folder`, out of the dossier in the folder `source`.

    Returns what was done and left to do, and the findings of `source`; where those stop it, None, and nothing is
    written. Raises WrongUsage where `folder` is not empty or the year not later, Unreadable where `source` is none.
    """
    target, origin = _empty(Path(folder)), Path(source)
    if origin.resolve() in (target.resolve(), *target.resolve().parents):
        raise WrongUsage(f"{target} nằm trong hồ sơ nguồn.", "Chọn thư mục ở ngoài, ví dụ cạnh hồ sơ nguồn.")
    raw, findings = load(origin)
    dossier, faults = validate(raw)
    found = told(raw, findings, faults)
    if dossier is None or worst(findings) is Severity.LOI:
        return None, found
    done = roll_over(dossier, raw, _files(origin, raw), year)
    _write(target, done.files)
    return done, found


def _empty(target: Path) -> Path:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise WrongUsage(f"{target} đã có sẵn và không trống.", "Chọn tên thư mục khác.")
    return target


def _write(target: Path, files: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
    """The files below `target`, those that make it a dossier last; none of them stays where one cannot be written."""
    written: list[Path] = []
    try:
        for name, data in sorted(files, key=lambda file: file[0].startswith("ho-so.")):
            written.append(target / name)
            atomic_write(target / name, data)
    except BaseException:
        _take_back(target, written)
        raise
    return tuple(target / name for name, _ in files)


def _take_back(target: Path, written: Sequence[Path]) -> None:
    """Remove what a failed run has made: files, then the folders that hold nothing else."""
    for path in reversed(written):
        with suppress(OSError):
            path.unlink(missing_ok=True)
            for folder in path.parents:
                if folder == target.parent:
                    break
                folder.rmdir()


def _files(folder: Path, raw: Raw) -> dict[str, bytes]:
    """Every file of a dossier by its name inside it: data as `raw` holds them; files that are not carried over, empty.

    Hidden files and the folders of built papers are none of the dossier.
    """
    hashes = {file.name: file.sha256 for file in raw.files}
    found: dict[str, bytes] = {}
    for root, folders, names in os.walk(folder):
        here = Path(root)
        folders[:] = [one for one in sorted(folders) if not one.startswith(_PASSED_OVER) and not _built(here / one)]
        for file in (here / name for name in sorted(names) if not name.startswith(_PASSED_OVER)):
            name = nfc(file.relative_to(folder).as_posix())
            if name != MANIFEST_NAME:
                found[name] = _read(file, name) if name in hashes or name.startswith("mau/") else b""
    for name, sha256 in hashes.items():
        if hashlib.sha256(found.get(name, b"")).hexdigest() != sha256:
            raise Unreadable(f"Tập tin “{name}” vừa bị sửa trong lúc đang đọc.", "Hãy chạy lại.")
    return found


def _built(folder: Path) -> bool:
    return (folder / MANIFEST_NAME).is_file()


def _read(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"Không mở được tập tin “{name}”.", "Xem lại quyền truy cập rồi chạy lại.") from error
