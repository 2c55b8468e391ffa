"""Papers to files, never over a file that a person edited; a kill at any moment leaves each file old or new.

All papers are staged in `.tam/` first, then their hashes are recorded as pending, then each is renamed into place. A
file whose hash is recorded, finished or pending, is vndoc's own; any other belongs to a person, and the new version
stands beside it as `….moi.docx`.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count
from pathlib import Path
from re import fullmatch

from vndoc.disk import TEMPORARY, atomic_write, explain, file_hash, put, replace
from vndoc.errors import InternalError
from vndoc.outputs import BASES, Output, Pending, State, Written, beside, safe_path

__all__ = ["STAGING", "CommitPending", "atomic_write", "clear_bases", "write_outputs"]

STAGING = ".tam"
"""Folder of finished bytes that wait for their place, inside the output folder."""

CommitPending = Callable[[Sequence[Pending]], None]
"""Records, before they are written, all files that this run is going to write; each call repeats the earlier ones."""


class _Holder(Enum):
    """Whose bytes stand at a path."""

    NOBODY = auto()
    SAME = auto()
    OURS = auto()
    PERSON = auto()
    LOCKED = auto()


@dataclass(frozen=True)
class _Desk:
    """What every decision of one run looks at: `known` hashes of each paper's earlier versions, by path."""

    folder: Path
    known: Mapping[str, Collection[str]]
    force: bool

    def holder(self, target: str, output: Output, locked: Collection[str]) -> _Holder:
        """Whose bytes stand at `target`, where `output` or a version beside it would go."""
        if target in locked:
            return _Holder.LOCKED
        try:
            found = file_hash(self.folder / target)
        except PermissionError:
            if not (self.folder / target).exists():
                raise  # The folder refuses, not a program that has the file open.
            return _Holder.LOCKED
        if found is None:
            return _Holder.NOBODY
        if found == output.sha256:
            return _Holder.SAME
        return _Holder.OURS if found in self.known.get(output.path, ()) else _Holder.PERSON


@dataclass(frozen=True)
class _Placement:
    """Where the bytes of `output` go, and whether they must be written there."""

    output: Output
    target: str
    state: State
    needed: bool

    @property
    def pending(self) -> Pending:
        return Pending(self.output.path, self.target, self.output.sha256, self.output.base_path)


def write_outputs(
    folder: Path,
    outputs: Sequence[Output],
    known: Mapping[str, Collection[str]],
    commit_pending: CommitPending,
    *,
    stale: Iterable[str] = (),
    force: bool = False,
) -> tuple[Written, ...]:
    """Write `outputs` below `folder`; the results in their order, then the `stale` files that are still there.

    `known` gives for a paper's path the hashes of all versions that earlier runs made or were about to make; `stale`
    are files of earlier runs that may be superfluous now. `force` overwrites edited files. Raises Unreadable where
    the disk refuses (each file is then old or new, and the run can be repeated), InternalError for impossible paths.
    """
    _refuse_bad_paths(outputs)
    desk = _Desk(folder, known, force)
    try:
        placements = [_decide(desk, output) for output in outputs]
        _stage(folder, placements)
        written = _place_all(desk, placements, commit_pending)
        _clear(folder)
        return (*written, *_left_over(folder, written, stale))
    except OSError as error:
        _clear(folder)
        raise explain(error, _place_for_user(error, folder)) from error


def clear_bases(folder: Path, keep: Collection[str]) -> None:
    """Remove the bases that no finished manifest points to; `keep` holds paths as `Output.base_path` gives them."""
    for file in (folder / BASES).glob("*.json"):
        if fullmatch(r"[0-9a-f]{64}\.json", file.name) and f"{BASES}/{file.name}" not in keep:
            _remove(file)


def _refuse_bad_paths(outputs: Sequence[Output]) -> None:
    for output in outputs:
        if not safe_path(output.path):
            raise InternalError(f"Tên tập tin kết quả không dùng được: {output.path!r}.")
    uses = Counter(output.path.casefold() for output in outputs)
    for output in outputs:
        if uses[output.path.casefold()] > 1:
            raise InternalError(f"Hai văn bản có cùng tên tập tin kết quả: {output.path}.")


def _decide(desk: _Desk, output: Output, locked: Collection[str] = ()) -> _Placement:
    """The place of `output` as the disk is now; `locked` are files that refused to be replaced in this run."""
    match desk.holder(output.path, output, locked):
        case _Holder.NOBODY:
            return _Placement(output, output.path, State.TAO_MOI, True)
        case _Holder.SAME:
            return _Placement(output, output.path, State.KHONG_DOI, False)
        case _Holder.OURS:
            return _Placement(output, output.path, State.CAP_NHAT, True)
        case _Holder.PERSON if desk.force:
            return _Placement(output, output.path, State.GHI_DE, True)
        case _Holder.PERSON:
            return _decide_beside(desk, output, State.CO_NGUOI_SUA, locked)
        case _Holder.LOCKED:
            return _decide_beside(desk, output, State.DANG_MO, locked)


def _decide_beside(desk: _Desk, output: Output, state: State, locked: Collection[str]) -> _Placement:
    """The first name beside the paper that no person has edited and nothing has open, also under `force`."""
    targets = (beside(output.path, number) for number in count(1))
    for target in targets:
        holder = desk.holder(target, output, locked)
        if holder not in (_Holder.PERSON, _Holder.LOCKED):
            return _Placement(output, target, state, holder is not _Holder.SAME)
    raise AssertionError("count() has no end")


def _stage(folder: Path, placements: Iterable[_Placement]) -> None:
    """Put all bytes on disk where they disturb nobody: whatever the disk refuses, it refuses here."""
    for placement in placements:
        output = placement.output
        _ensure(folder / output.base_path, output.base)
        if placement.needed:
            (folder / placement.target).parent.mkdir(parents=True, exist_ok=True)
            _ensure(_staged(folder, output), output.data)


def _staged(folder: Path, output: Output) -> Path:
    return folder / STAGING / f"{output.sha256}.docx"


def _ensure(path: Path, data: bytes) -> None:
    """Write `data` to a file that is named by its sha256, unless it is there, whole, already."""
    if file_hash(path) != path.stem:
        put(path, data)


def _place_all(desk: _Desk, placements: Sequence[_Placement], commit_pending: CommitPending) -> list[Written]:
    """Record what is going to be written, then rename each file into place."""
    pending = [placement.pending for placement in placements if placement.needed]
    if pending:
        commit_pending(tuple(pending))
    return [_place(desk, placement, pending, commit_pending) for placement in placements]


def _place(desk: _Desk, placement: _Placement, pending: list[Pending], commit_pending: CommitPending) -> Written:
    """Rename one paper into place, deciding anew just before: a person may have saved the file meanwhile.

    A target that refuses to be replaced is open in Word; where there is no file to be open, the folder refuses and
    the PermissionError goes on. `pending` grows by the targets that were not foreseen.
    """
    output, locked, swept = placement.output, set[str](), False
    while placement.needed:
        placement = _decide(desk, output, locked)
        if not placement.needed:
            break
        if placement.pending not in pending:
            pending.append(placement.pending)
            commit_pending(tuple(pending))
        # Equal bytes of another paper share one staged file, which is gone after the first rename.
        _ensure(_staged(desk.folder, output), output.data)
        target = desk.folder / placement.target
        try:
            replace(_staged(desk.folder, output), target)
            break
        except PermissionError:
            if not target.exists():
                raise
            locked.add(placement.target)
        except FileNotFoundError:
            # Another run in the same folder has just cleared the staging folder.
            if swept:
                raise
            swept = True
    return Written(output.path, placement.target, placement.state)


def _left_over(folder: Path, written: Iterable[Written], stale: Iterable[str]) -> Iterable[Written]:
    """The files of earlier runs that are still there and were not written now."""
    targets = {one.target for one in written}
    for path in sorted(set(stale) - targets):
        if (folder / path).is_file():
            yield Written(path, path, State.CON_LAI)


def _clear(folder: Path) -> None:
    """Remove the staging folder and temporary files of killed runs; whatever else stands there is not ours."""
    for file in (folder / STAGING).glob("*.docx"):
        if fullmatch(r"[0-9a-f]{64}\.docx", file.name):
            _remove(file)
    for place in (folder, folder / BASES, folder / STAGING):
        for file in place.glob(TEMPORARY):
            _remove(file)
    with suppress(OSError):
        (folder / STAGING).rmdir()


def _place_for_user(error: OSError, folder: Path) -> Path:
    """The file or folder that the error names; of vndoc's own folders a clerk knows nothing."""
    named = Path(error.filename2 or error.filename or folder)
    return folder if {STAGING, BASES} & set(named.parts) else named


def _remove(file: Path) -> None:
    """Remove what only takes up room; a file that will not go does no harm."""
    with suppress(OSError):
        file.unlink()
