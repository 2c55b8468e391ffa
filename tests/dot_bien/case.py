"""One mutation of the fixture: edits of its YAML texts, and the findings that they bring, each with its place."""

from dataclasses import dataclass
from functools import cache

from tests.dossiers import FIXTURE
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load import load_text
from vndoc.raw import Raw, RawFile
from vndoc.validate import validate

LIST = "de-nghi.yaml"
PAPERS = (
    "ho-so",
    "de-nghi",
    "dang-ky-don-vi",
    "bien-ban",
    "bien-ban-binh-xet",
    "bien-ban-kiem-phieu",
    "phieu-binh-xet",
    "to-trinh-khen-thuong",
    "cong-van-khen-thuong",
    "quyet-dinh-khen-thuong",
    "cong-khai-danh-sach",
    "bang-tong-hop-de-nghi",
)
SCORES = ("tieu-chi", "cham-diem", "ke-hoach")
CONTENTS = ("muc-luc-ho-so",)
"""Folders and files of the nomination; scores and list of contents come only where a case is about them."""


@dataclass(frozen=True)
class Edit:
    """`old` becomes `new` in a file, once; `inside` the record of the nominee with that code."""

    file: str
    old: str
    new: str
    inside: str = ""


@dataclass(frozen=True)
class Told:
    """A finding: its rule, its file, words of the line that it points at, the nominee in whose record that line is.

    No words: the finding is about the whole file.
    """

    rule: str
    file: str
    at: str = ""
    inside: str = ""


@dataclass(frozen=True)
class Case:
    """A mutation by the id of section 6 of the facts; `without` are folders left out, `also` are those brought in."""

    ma: str
    what: str
    edits: tuple[Edit, ...]
    told: tuple[Told, ...] = ()
    without: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.ma} {self.what}"


def nominee(ma: str, old: str, new: str) -> Edit:
    """An edit in the record of one nominee."""
    return Edit(LIST, old, new, ma)


def fails(ma: str, *papers: str) -> tuple[Told, ...]:
    """What is told of a proposal that does not qualify, and of the submissions (`papers`) that hold it."""
    own = Told("khong-du-dieu-kien", LIST, "hinh_thuc:", ma)
    return (own, *(Told("trinh-khong-du", one, "hinh_thuc:") for one in papers))


def open_(ma: str) -> tuple[Told, ...]:
    """What is told of a proposal that a person must look at."""
    return (Told("can-nguoi-xem", LIST, "hinh_thuc:", ma),)


@cache
def texts() -> dict[str, str]:
    """The fixture's files by name."""
    return {path.relative_to(FIXTURE).as_posix(): path.read_text("utf-8") for path in sorted(FIXTURE.rglob("*.yaml"))}


def chosen(also: tuple[str, ...], without: tuple[str, ...] = ()) -> list[str]:
    """The files of the dossier of a case."""
    wanted = {*PAPERS, *also} - set(without)
    return [name for name in texts() if name.split("/")[0].removesuffix(".yaml") in wanted]


def mutated(case: Case) -> dict[str, str]:
    """The texts that the case changes."""
    made: dict[str, str] = {}
    for edit in case.edits:
        text = made.get(edit.file, texts()[edit.file])
        start, end = record(text, edit.inside) if edit.inside else (0, len(text))
        assert edit.old in text[start:end], f"{edit.file}: {edit.old}"
        made[edit.file] = text[:start] + text[start:end].replace(edit.old, edit.new, 1) + text[end:]
    return made


def record(text: str, ma: str) -> tuple[int, int]:
    """Where the record of a nominee begins and ends."""
    start = text.index(f"  - ma: {ma}\n")
    following = text.find("\n  - ma: ", start)
    group = text.find("\nca_nhan:", start)
    ends = [one for one in (following, group) if one >= 0]
    return start, min(ends, default=len(text))


@cache
def _file(name: str, text: str) -> RawFile:
    return load_text(name, text.encode())[0]


@cache
def _sound(also: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Rule and message of what is told of the fixture as it is."""
    raw = Raw("thu", tuple(_file(name, texts()[name]) for name in chosen(also)))
    return frozenset((one.rule, one.message) for one in validate(raw)[1])


def new_findings(case: Case) -> list[Finding]:
    """What is told of the mutation and was not before: faults and warnings."""
    names, changed = chosen(case.also, case.without), mutated(case)
    raw = Raw("thu", tuple(_file(name, changed.get(name, texts()[name])) for name in names))
    known = _sound(case.also)
    found = [one for one in validate(raw)[1] if one.severity is not Severity.GOI_Y]
    return [one for one in found if (one.rule, one.message) not in known]


def described(finding: Finding, case: Case) -> tuple[str, str, int]:
    """Rule, file and line of a finding; line 0 where it is about the whole file."""
    assert isinstance(finding.place, DataPlace), finding
    return finding.rule, finding.place.file, finding.place.line or 0


def expected(told: Told, finding_line: int, changed: dict[str, str]) -> bool:
    """Whether the line of a finding is the one that `told` means."""
    if not told.at:
        return finding_line == 0
    text = changed.get(told.file, texts()[told.file])
    lines = text.splitlines()
    if not 0 < finding_line <= len(lines) or told.at not in lines[finding_line - 1]:
        return False
    if not told.inside:
        return True
    start, end = record(text, told.inside)
    return text.count("\n", 0, start) < finding_line <= text.count("\n", 0, end) + 1
