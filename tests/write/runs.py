"""A run as the pipeline makes it, for the tests of writing."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from vndoc.manifest import MANIFEST_NAME, Manifest, load_manifest
from vndoc.outputs import Output, Pending, Written
from vndoc.write import STAGING, atomic_write, clear_bases, write_outputs

PLAN, PLEDGE, LETTER = "ke-hoach/ke-hoach.docx", "giao-uoc/giao-uoc.docx", "cong-van/gui-ho-so.docx"
BESIDE = "ke-hoach/ke-hoach.moi.docx"
EDITED = b"edited in Word"


def papers(version: str, *paths: str) -> dict[str, bytes]:
    return {path: f"{path} {version}".encode() for path in paths or (PLAN, PLEDGE, LETTER)}


def build(folder: Path, contents: Mapping[str, bytes], *, force: bool = False) -> dict[str, Written]:
    """One run as the pipeline makes it, the manifest included; the results by target."""
    outputs = [Output(path, data, "loai", path, b"base of " + data) for path, data in contents.items()]
    header = Manifest("0.1.0", "nd30-2020", "cum-1")
    last, _ = load_manifest(folder)

    def commit(pending: Sequence[Pending]) -> None:
        atomic_write(folder / MANIFEST_NAME, (last or header).with_pending(pending, outputs).to_json())

    known, stale = (last.known(), last.stale(contents, contents)) if last else ({}, ())
    written = write_outputs(folder, outputs, known, commit, stale=stale, force=force)
    done = header.with_outputs(last, outputs, written, contents)
    atomic_write(folder / MANIFEST_NAME, done.to_json())
    clear_bases(folder, done.bases())
    return {one.target: one for one in written}


def states(written: Mapping[str, Written]) -> dict[str, str]:
    return {target: one.state.value for target, one in written.items()}


def contents(folder: Path) -> dict[str, bytes]:
    """All papers on disk."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.docx")}


def rubbish(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name == STAGING or path.suffix == ".tmp"]


def start(folder: Path) -> Path:
    """A folder with two papers of an earlier run, one of them edited; the third is still to come."""
    build(folder, papers("1", PLAN, PLEDGE))
    (folder / PLEDGE).write_bytes(EDITED)
    return folder
