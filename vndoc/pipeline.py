"""The straight way: load, validate, jobs, render, check, write, manifest.

Command line, web page and library callers all go through these functions.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from vndoc import __version__, inspection, origins
from vndoc.agenda import Agenda, agenda
from vndoc.an_danh import an_danh
from vndoc.documents import DOCUMENTS
from vndoc.errors import ExitCode, Unreadable, WrongUsage
from vndoc.findings import Finding, Severity, TemplatePlace, worst
from vndoc.ho_so import HoSo
from vndoc.inspection import LintReport
from vndoc.jobs import Job, held_outputs, jobs
from vndoc.load import load
from vndoc.manifest import MANIFEST_NAME, Accepted, Manifest, Noted, Source, load_manifest
from vndoc.new_dossier import new as new
from vndoc.new_dossier import new_from as new_from
from vndoc.outputs import Output, Pending, Written
from vndoc.raw import Raw
from vndoc.render import BODY, Compiled, Rendered, TemplateFault, compile_template, render
from vndoc.rieng_tu import kin_dao
from vndoc.rulebook import Rulebook
from vndoc.rulebook import load as load_rulebook
from vndoc.templates.store import Found, find
from vndoc.validate import told, validate
from vndoc.write import atomic_write, clear_bases, write_outputs

Progress = Callable[[int, int], None]
"""Told after each paper: how many are done, of how many."""


@dataclass(frozen=True)
class BuildReport:
    """What a build did: findings with the paper they are about (None: the data), papers written, papers held back.

    `held_back` have faults of format, `waiting` have data to be mended first; paths are relative to `folder`.
    """

    dossier: str
    folder: Path
    findings: tuple[Noted, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    written: tuple[Written, ...] = ()
    held_back: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    con_phai_dien: tuple[str, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """1 where a finding weighs `loi`, else 0."""
        found = worst(noted.finding for noted in self.findings)
        return ExitCode.FINDINGS if found is Severity.LOI else ExitCode.DONE

    def as_json(self) -> dict[str, object]:
        """The shape of `vndoc build --json`."""
        return {
            "ho_so": self.dossier,
            "folder": self.folder.as_posix(),
            "findings": [noted.as_json() for noted in self.findings],
            "written": [{"path": one.path, "target": one.target, "state": one.state.value} for one in self.written],
            "held_back": [*self.held_back, *self.waiting],
            "con_phai_dien": list(self.con_phai_dien),
        }


@dataclass(frozen=True)
class _Made:
    """One paper after render and check."""

    job: Job
    output: Output
    noted: tuple[Noted, ...]
    accepted: tuple[Accepted, ...] = ()

    @property
    def sound(self) -> bool:
        return worst(one.finding for one in self.noted) is not Severity.LOI


@dataclass(frozen=True)
class _Workshop:
    """What every paper of a run needs: the dossier's folder, the rulebook, its templates, compiled once each.

    `told` are rule and line of what was told of the data: the paper made of that line does not tell it again.
    """

    dossier: Path
    rulebook: Rulebook
    told: frozenset[tuple[str, str]] = frozenset()
    found: dict[str, Found] = field(default_factory=dict)
    compiled: dict[str, Compiled] = field(default_factory=dict)

    def template(self, key: str) -> Compiled:
        if key not in self.compiled:
            self.found[key] = find(self.dossier, key)
            self.compiled[key] = compile_template(self.found[key].data, self.found[key].name, self.rulebook)
        return self.compiled[key]


def build(
    ho_so: Path | str,
    out: Path | str | None = None,
    *,
    only: Collection[str] = (),
    force: bool = False,
    accept_faults: bool = False,
    without_persons: bool = False,
    progress: Progress = lambda _done, _total: None,
) -> BuildReport:
    """Make the papers of the dossier in the folder `ho_so`, into `out` (default: `output/<its name>`).

    `only` names document types; `force` writes over papers a person edited; `accept_faults` writes papers with faults
    of format; `without_persons` puts placeholders for personal data. A fault of data or template writes nothing.
    Raises VndocError where the run cannot go on.
    """
    source = Path(ho_so)
    _refuse_unknown(only)
    raw, findings = an_danh(*load(source)) if without_persons else load(source)
    folder = Path(out) if out is not None else Path("output") / raw.name
    dossier, faults = validate(raw)
    notes = tuple(Noted(None, finding) for finding in told(raw, findings, faults))
    if dossier is None or worst(findings) is Severity.LOI:
        return BuildReport(raw.name, folder, notes)
    every = jobs(dossier)
    chosen = [job for job in every if not only or {job.loai.key, job.loai.data_key} & set(only)]
    workshop = _Workshop(source, load_rulebook(), _lines(noted.finding for noted in notes))
    try:
        made = [*_make_all(workshop, chosen, progress)]
    except TemplateFault as problem:
        return BuildReport(raw.name, folder, (*notes, *(Noted(None, finding) for finding in problem.findings)))
    outputs = [one.output for one in made if one.sound or accept_faults]
    waiting = tuple(path for path in held_outputs(dossier) if not only or path.partition("/")[0] in only)
    report = replace(_report(raw, folder, notes, made, outputs), waiting=waiting)
    return _write(folder, outputs, dossier, [job.path for job in every], _header(raw, workshop, report), report, force)


def _report(
    raw: Raw, folder: Path, notes: Sequence[Noted], made: Sequence[_Made], outputs: Sequence[Output]
) -> BuildReport:
    """What there is to tell before anything is written; what is not among `outputs` is held back."""
    kept, hidden = {one.path for one in outputs}, kin_dao(raw)
    return BuildReport(
        dossier=raw.name,
        folder=folder,
        findings=(*notes, *(replace(noted, finding=hidden(noted.finding)) for one in made for noted in one.noted)),
        accepted=tuple(accepted for one in made for accepted in one.accepted),
        held_back=tuple(one.output.path for one in made if one.output.path not in kept),
        con_phai_dien=tuple(f"{one.output.path}: {line}" for one in made for line in one.job.con_phai_dien),
    )


def check(ho_so: Path | str) -> tuple[Finding, ...]:
    """Every fault in the data of the dossier in the folder `ho_so`, in reading order. Writes nothing.

    Raises Unreadable where a file cannot be read at all.
    """
    raw, findings = load(Path(ho_so))
    return told(raw, findings, validate(raw)[1])


def calendar(ho_so: Path | str) -> tuple[Agenda | None, tuple[Finding, ...]]:
    """The deadlines, meetings and papers of the dossier by date, and the findings; None where one stops the dossier.

    `vndoc.agenda.ics.to_ics` writes it. Raises Unreadable where a file cannot be read at all.
    """
    raw, findings = load(Path(ho_so))
    dossier, faults = validate(raw)
    found = told(raw, findings, faults)
    return None if dossier is None or worst(findings) is Severity.LOI else agenda(dossier), found


def lint(file: Path | str) -> LintReport:
    """Judge one .docx against the decree. Raises Unreadable where it is none. Changes nothing."""
    try:
        return inspection.inspect(_read(Path(file)), str(file), load_rulebook())
    except Unreadable as problem:
        raise Unreadable(f"{file}: {problem.message}", problem.remedy) from problem


def outline(file: Path | str) -> str:
    """One .docx as plain text, a line `component: text` for each paragraph. Raises Unreadable where it is none."""
    try:
        return inspection.outline(_read(Path(file)), load_rulebook())
    except Unreadable as problem:
        raise Unreadable(f"{file}: {problem.message}", problem.remedy) from problem


def _refuse_unknown(only: Collection[str]) -> None:
    keys = [one.key for one in DOCUMENTS]
    unknown = [key for key in only if key not in keys]
    if unknown:
        raise WrongUsage(f"Không có loại văn bản “{unknown[0]}”.", f"Các loại: {', '.join(keys)}.")


def _make_all(workshop: _Workshop, chosen: Sequence[Job], progress: Progress) -> Iterator[_Made]:
    for done, job in enumerate(chosen, start=1):
        yield _make(workshop, job)
        progress(done, len(chosen))


def _make(workshop: _Workshop, job: Job) -> _Made:
    """Render and check one paper; findings that the office accepts are set apart with their reason."""
    key = job.loai.key
    try:
        rendered = render(workshop.template(key), *job.contexts)
    except TemplateFault as problem:
        raise TemplateFault(*(_in_template(one, workshop.found[key].name) for one in problem.findings)) from problem
    output = Output(job.path, rendered.data, key, job.ma, rendered.base)
    found = (
        *job.worth_telling(inspection.inspect(rendered.data, job.path, workshop.rulebook).findings),
        *_unprinted(job, rendered, workshop.found[key].name),
        *job.da_bao,
    )
    pairs = [(one, finding) for one in job.chap_nhan for finding in found if one.accepts(finding)]
    left = [finding for finding in found if not any(finding is accepted for _, accepted in pairs)]
    typed, told = _typed(job), workshop.told | _lines(job.da_bao)
    sources = [(finding, origins.sources(finding.place, rendered.paths, typed)) for finding in left]
    new = [(one, made) for one, made in sources if not any((one.rule, origins.line_of(line)) in told for line in made)]
    noted = tuple(Noted(job.path, finding, next(iter(made), None)) for finding, made in new)
    return _Made(job, output, noted, tuple(Accepted(one.rule, one.cho, one.ly_do) for one, _ in pairs))


def _in_template(finding: Finding, name: str) -> Finding:
    """The finding with the template's name for its body: clerks know files, not parts."""
    place = finding.place
    if not isinstance(place, TemplatePlace):
        return finding
    return replace(finding, place=replace(place, part=name if place.part == BODY else f"{name}, {place.part}"))


def _typed(job: Job) -> dict[str, str]:
    return {path: place for context in job.contexts for path, place in origins.places(context).items()}


def _unprinted(job: Job, rendered: Rendered, name: str) -> Iterator[Finding]:
    """A warning for each value that holds typed text which the template leaves out."""
    left = {tag: path for one in job.contexts for tag, path in origins.unprinted(one, rendered.printed).items()}
    for tag, path in left.items():
        message = f"Mẫu {name} không in mục `{tag}` của dữ liệu ({path}). Hãy thêm thẻ vào mẫu, hoặc bỏ mục đó."
        yield Finding("mau-khong-in", Severity.CANH_BAO, TemplatePlace(name), message)


def _lines(findings: Iterable[Finding]) -> frozenset[tuple[str, str]]:
    return frozenset((one.rule, origins.line_of(str(one.place))) for one in findings)


def _header(raw: Raw, workshop: _Workshop, report: BuildReport) -> Manifest:
    templates = (Source(one.name, hashlib.sha256(one.data).hexdigest()) for one in workshop.found.values())
    return Manifest(
        vndoc=__version__,
        rulebook=workshop.rulebook.key,
        dossier=raw.name,
        inputs=tuple(Source(file.name, file.sha256) for file in raw.files),
        templates=tuple(templates),
        findings=report.findings,
        accepted=report.accepted,
        con_phai_dien=report.con_phai_dien,
    )


def _write(
    folder: Path,
    outputs: Sequence[Output],
    dossier: HoSo,
    every: Sequence[str],
    header: Manifest,
    report: BuildReport,
    force: bool,
) -> BuildReport:
    """Write and keep the manifest true at every moment: pending hashes before, finished ones after."""
    last, found = load_manifest(folder)
    known, path = last or header, folder / MANIFEST_NAME
    every = [*every, *held_outputs(dossier, (record.path for record in known.outputs))]

    def commit(pending: Sequence[Pending]) -> None:
        atomic_write(path, known.with_pending(pending, outputs).to_json())

    stale = known.stale(every, [output.path for output in outputs])
    written = write_outputs(folder, outputs, known.known(), commit, stale=stale, force=force)
    done = header.with_outputs(last, outputs, written, every)
    atomic_write(path, done.to_json())
    clear_bases(folder, done.bases())
    return replace(report, written=written, findings=(*report.findings, *(Noted(None, one) for one in found)))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Unreadable("không có tập tin này.", "Xem lại tên và thư mục.") from None
    except IsADirectoryError:
        raise Unreadable("đây là thư mục.", "Ghi tên một tập tin .docx trong đó.") from None
    except OSError as problem:
        raise Unreadable("không đọc được.", "Đóng tập tin trong Word, hoặc xem lại quyền đọc.") from problem
