"""Papers that contradict the new dossier (their data are of the old year, a list that they rest on is not taken over).

Each waits for a person, as one with a marked sentence does, so that the others can be made.
"""

from collections.abc import Sequence
from dataclasses import replace

from vndoc.documents import document_type_of
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load import load_text
from vndoc.raw import Raw, RawMap
from vndoc.roll_over.draft import Draft
from vndoc.roll_over.files import TurnedFile, finished, model_of, plain_text, written
from vndoc.roll_over.leaves import Kind, leaves
from vndoc.validate import validate

_ROUNDS = 5
"""Marking one paper may show a fault of another; that many times in a row is already unheard of."""


def settled(files: Sequence[TurnedFile]) -> tuple[tuple[TurnedFile, ...], tuple[Finding, ...]]:
    """The files with such papers marked, and all that `vndoc check` says of them."""
    now = {file.name: file for file in files}
    findings: tuple[Finding, ...] = ()
    for _ in range(_ROUNDS):
        raw = Raw("", tuple(load_text(file.name, file.data)[0] for file in now.values()))
        dossier, findings = validate(raw)
        faulty = {} if dossier else _by_file(findings, now)
        marked = {name: _marked(now[name], found) for name, found in faulty.items()}
        if not any(marked[name].data != now[name].data for name in marked):
            break
        now |= marked
    return tuple(now.values()), findings


def _by_file(findings: Sequence[Finding], files: dict[str, TurnedFile]) -> dict[str, list[Finding]]:
    """The faults of each paper that is not marked yet."""
    waiting = {one.place.file for one in findings if one.rule == "con-can-sua" and isinstance(one.place, DataPlace)}
    found: dict[str, list[Finding]] = {}
    for one in findings:
        file = one.place.file if isinstance(one.place, DataPlace) else ""
        if one.severity is Severity.LOI and file in files and file not in waiting:
            found.setdefault(file, []).append(one)
    return found


def _marked(file: TurnedFile, faults: Sequence[Finding]) -> TurnedFile:
    """The file with its first sentence marked, the faults as tasks; `ho-so` and what has no sentence stay."""
    raw, _ = load_text(file.name, file.data)
    model = model_of(raw)
    if document_type_of(raw) is None or model is None or not isinstance(raw.root, RawMap):
        return file
    texts = [leaf for leaf in leaves(raw.root, model) if leaf.kind in (Kind.SENTENCE, Kind.NAME)]
    first = next((leaf for leaf in texts if leaf.kind is Kind.SENTENCE), next(iter(texts), None))
    if first is None:
        return file
    draft = Draft()
    draft.mark(first, f"{' '.join(fault.message for fault in faults)} Xong thì xóa chữ CẦN SỬA ở dòng này.")
    unix = written(file.name, plain_text(file.data), raw.root, [*draft.edits.values()])
    made = finished(file.name, unix, file.data.decode(), draft)
    return replace(made, changes=(*file.changes, *made.changes), tasks=(*file.tasks, *made.tasks))
