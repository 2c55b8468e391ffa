"""One run as one JSON file: from what the papers were made, what stands where on disk, what was found.

No clock, no folder of this machine: equal runs give equal bytes.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from vndoc.errors import Unreadable
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.outputs import Output, Pending, Written

MANIFEST_NAME = "manifest.json"
"""Its name in the output folder."""

RULE_BROKEN = "manifest-hong"


@dataclass(frozen=True)
class Source:
    """An input file or a template: its name inside the dossier or the package, the sha256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True)
class Beside:
    """The newest version of a paper where it could not take its place: its path, hash, and base."""

    path: str
    sha256: str
    base: str


@dataclass(frozen=True)
class OutputRecord:
    """One paper on disk.

    `sha256` and `base` are of the version that vndoc last put at `path` itself, so `base` is what a person's edits of
    that file started from; both are None where no such version is known. `con_lai`: no longer made from the data.
    """

    path: str
    document_type: str
    ma: str
    sha256: str | None
    base: str | None
    beside: Beside | None = None
    con_lai: bool = False


@dataclass(frozen=True)
class Noted:
    """A finding and the path of the paper it was made in, None for data and templates.

    `nguon` is the place of the data (`ke-hoach.yaml:11:13`) that the paragraph was made from, None where it is unknown.
    """

    path: str | None
    finding: Finding
    nguon: str | None = None

    def as_json(self) -> dict[str, object]:
        """The finding's own shape with the paper and the data it is about."""
        return {"path": self.path, "nguon": self.nguon, **self.finding.as_json()}


@dataclass(frozen=True)
class Accepted:
    """A finding that the office accepts, as the dossier's `chap_nhan` says."""

    rule: str
    cho: str
    ly_do: str


@dataclass(frozen=True)
class Manifest:
    """The run. `pending` are files that were about to be written: all of them while a run writes, none after it,
    save those of an interrupted run that no later one has settled.
    """

    vndoc: str
    rulebook: str
    dossier: str
    inputs: tuple[Source, ...] = ()
    templates: tuple[Source, ...] = ()
    outputs: tuple[OutputRecord, ...] = ()
    pending: tuple[Pending, ...] = ()
    findings: tuple[Noted, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    con_phai_dien: tuple[str, ...] = ()
    format: Literal[1] = 1

    def to_json(self) -> bytes:
        """UTF-8 with LF; files sorted by name, findings in their reading order."""
        sorted_ = replace(
            self,
            inputs=tuple(sorted(self.inputs, key=lambda source: source.name)),
            templates=tuple(sorted(self.templates, key=lambda source: source.name)),
            outputs=tuple(sorted(self.outputs, key=lambda record: record.path)),
            pending=tuple(sorted(self.pending, key=lambda one: (one.target, one.sha256, one.base))),
        )
        shape = {"format": self.format, **asdict(sorted_)}
        shape["findings"] = [noted.as_json() for noted in self.findings]
        return (json.dumps(shape, ensure_ascii=False, indent=2) + "\n").encode()

    def known(self) -> dict[str, frozenset[str]]:
        """For each paper's path the hashes of all versions that vndoc made of it, also those beside it or pending."""
        pairs = [(record.path, record.sha256) for record in self.outputs if record.sha256]
        pairs += [(record.path, record.beside.sha256) for record in self.outputs if record.beside]
        pairs += [(one.path, one.sha256) for one in self.pending]
        found: dict[str, frozenset[str]] = {}
        for path, digest in pairs:
            found[path] = found.get(path, frozenset()) | {digest}
        return found

    def bases(self) -> frozenset[str]:
        """The base files that this manifest points to."""
        records = {record.base for record in self.outputs if record.base}
        besides = {record.beside.base for record in self.outputs if record.beside}
        return frozenset(records | besides | {one.base for one in self.pending})

    def stale(self, made: Collection[str], built: Collection[str]) -> tuple[str, ...]:
        """The files that may be superfluous once the papers `built` are written.

        `made` are the paths of all papers of the dossier, `built` of those that this run writes. A version beside a
        built paper is among them: it is superfluous unless it is written again.
        """
        papers = [record.path for record in self.outputs if record.path not in made]
        free = {*papers, *built}
        besides = {record.beside.path for record in self.outputs if record.beside and record.path in free}
        pending = {one.target for one in self.pending if one.path in free and one.target not in built}
        return tuple(sorted({*papers, *besides, *pending}))

    def with_pending(self, pending: Iterable[Pending], outputs: Iterable[Output]) -> "Manifest":
        """This manifest of the last run (or an empty one) while `outputs` are being written.

        Earlier pending entries stay: their files may be on disk too.
        """
        paths = {record.path for record in self.outputs}
        new = [output for output in outputs if output.path not in paths]
        records = (OutputRecord(output.path, output.document_type, output.ma, None, None) for output in new)
        entries = tuple(dict.fromkeys((*self.pending, *pending)))
        return replace(self, outputs=(*self.outputs, *records), pending=entries)

    def with_outputs(
        self, last: "Manifest | None", outputs: Sequence[Output], written: Iterable[Written], made: Collection[str]
    ) -> "Manifest":
        """This manifest of a run with the papers on disk after it; `made` as in `stale`.

        What `last` says of papers that were not written now is kept, as long as the data or the disk has them.
        """
        earlier = {record.path: record for record in last.outputs} if last else {}
        targets = {one.target: one for one in written}
        by_path = {one.path: one for one in targets.values()}
        now = [_record(output, by_path[output.path], earlier.get(output.path), targets) for output in outputs]
        built = {record.path for record in now}
        kept = [_left(record, targets, made) for record in earlier.values() if record.path not in built]
        records = (*now, *(record for record in kept if record))
        in_place = {output.path for output in outputs if output.path in targets}
        open_ = {record.path for record in records} - in_place
        pending = tuple(one for one in last.pending if one.path in open_) if last else ()
        return replace(self, outputs=records, pending=pending)


def _record(output: Output, written: Written, earlier: OutputRecord | None, targets: Collection[str]) -> OutputRecord:
    """The record of a paper that was written; one put beside keeps the version that the person's file began as."""
    if written.target == output.path:
        beside = earlier.beside if earlier and earlier.beside and earlier.beside.path in targets else None
        return OutputRecord(output.path, output.document_type, output.ma, output.sha256, output.base_path, beside)
    beside = Beside(written.target, output.sha256, output.base_path)
    sha256, base = (earlier.sha256, earlier.base) if earlier else (None, None)
    return OutputRecord(output.path, output.document_type, output.ma, sha256, base, beside)


def _left(record: OutputRecord, targets: Collection[str], made: Collection[str]) -> OutputRecord | None:
    """The record of a paper that was not written: as it was, or what is left on disk of one no longer made."""
    if record.path in made:
        return replace(record, con_lai=False)
    beside = record.beside if record.beside and record.beside.path in targets else None
    return replace(record, beside=beside, con_lai=True) if beside or record.path in targets else None


def load_manifest(folder: Path) -> tuple[Manifest | None, tuple[Finding, ...]]:
    """The manifest in the output folder, None where there is none or it is broken; that is told by a finding.

    Raises Unreadable where the file cannot be read.
    """
    try:
        data = (folder / MANIFEST_NAME).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None, ()
    except OSError as error:
        raise Unreadable(
            f"Không đọc được {folder / MANIFEST_NAME}.", "Hãy đóng chương trình đang mở tập tin, xem lại quyền đọc."
        ) from error
    manifest = parse_manifest(data)
    return manifest, () if manifest else (_broken(),)


def parse_manifest(data: bytes) -> Manifest | None:
    """The manifest written as `data`; None where it is no JSON, or not of this format."""
    try:
        shape = json.loads(data)
        shape["findings"] = [
            {"path": finding.pop("path"), "nguon": finding.pop("nguon"), "finding": finding}
            for finding in shape["findings"]
        ]
        # Places are told apart by their fields: of several fitting classes pydantic takes the one with most of them.
        return TypeAdapter(Manifest).validate_json(json.dumps(shape), strict=True)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _broken() -> Finding:
    return Finding(
        RULE_BROKEN,
        Severity.CANH_BAO,
        DataPlace(MANIFEST_NAME),
        f"Tập tin {MANIFEST_NAME} trong thư mục kết quả bị hỏng hoặc do một phiên bản vndoc khác ghi, nên không biết "
        "tập tin nào do vndoc tạo. Mọi tập tin đã có được coi là có người sửa và không bị thay; bản mới đặt bên cạnh "
        "với tên ….moi.docx.",
        suggestion="Nếu không ai sửa các tập tin trong Word, hãy chạy lại với --force.",
    )
