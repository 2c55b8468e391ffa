"""Random dossiers: one that validates is built, without a fault of format, sound for Word.

The fixture's papers are changed at random: hostile but lawful texts, fields left out, lists of any length, two to forty
members with long names. A change that the data do not allow is told by `validate` and proves nothing here.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from tests.conftest import FIXTURE
from vndoc import inspection
from vndoc.documents import document_type_of
from vndoc.findings import DataPlace, Severity, worst
from vndoc.jobs import Job, jobs
from vndoc.load import load
from vndoc.raw import Raw, RawFile, RawList, RawMap, RawNode, Text
from vndoc.render import Compiled, compile_template, render
from vndoc.rulebook import load as load_rulebook
from vndoc.templates.store import find
from vndoc.validate import validate

RULEBOOK = load_rulebook()

ENDINGS = (
    " & “đối ngoại” <Đảng>",
    " (gồm: một, hai; ba)",
    " {{ ten }} {% if %} {# ghi chú #}",
    " 100%, 1.234,5 đồng/người",
    "…",
    ";",
    ".",
    ":",
    "./.",
    "?",
    " – ‘Sở’ — № 5 ½ ≥ 3 km²",
    " \u4f60\u597d \U0001f600",
    " Nghi\u0323\u0302 quyê\u0301t",
    " theo\u00a0quy\u00a0định",
)
"""What may stand at the end of a sentence that somebody types."""

Changed = Callable[[str], str]
TEXTS: tuple[Changed, ...] = (
    *((lambda text, end=end: text + end) for end in ENDINGS),
    lambda text: f"{text} https://vanban.laocai.gov.vn/ke-hoach/2025/thi-dua" if len(text.split()) > 12 else text,
    lambda text: f"{text} " * (30 if len(text.split()) > 12 else 3),
    lambda text: " ".join(text.split()[:2]),
    lambda text: f"“{text}”",
    lambda text: text[0].lower() + text[1:],
    lambda text: " ".join(text.split()[:-1]),
)


@cache
def fixture() -> Raw:
    return load(FIXTURE)[0]


@cache
def template(key: str) -> Compiled:
    found = find(FIXTURE, key)
    return compile_template(found.data, found.name, RULEBOOK)


def copied(node: RawNode) -> RawNode:
    """The node again, to be changed."""
    if isinstance(node, RawMap):
        made = RawMap(node.place, node.path)
        for key, value in node.items():
            made.put(key, node.places[key], copied(value))
        return made
    if isinstance(node, RawList):
        listed = RawList(node.place, node.path)
        for place, value in zip(node.places, node, strict=True):
            listed.put(place, copied(value))
        return listed
    return node


def groups(node: RawNode) -> Iterator[RawMap | RawList]:
    if isinstance(node, RawMap | RawList):
        yield node
        for child in node.values() if isinstance(node, RawMap) else node:
            yield from groups(child)


def sentences(root: RawNode) -> list[tuple[RawMap | RawList, str | int, Text]]:
    """Where the texts of three words and more stand."""
    found: list[tuple[RawMap | RawList, str | int, Text]] = []
    for group in groups(root):
        pairs: Sequence[tuple[str | int, RawNode]] = list(
            group.items() if isinstance(group, RawMap) else enumerate(group)
        )
        found += [(group, key, one) for key, one in pairs if isinstance(one, Text) and len(one.split()) > 2]
    return found


def change_text(root: RawNode, at: int, which: int) -> None:
    found = sentences(root)
    if found:
        group, key, text = found[at % len(found)]
        changed = Text(TEXTS[which % len(TEXTS)](text).strip(), text.path, text.place)
        group[key] = changed  # type: ignore[index]


def drop_field(root: RawNode, at: int, _which: int) -> None:
    maps = [(one, key) for one in groups(root) if isinstance(one, RawMap) for key in one]
    if maps:
        group, key = maps[at % len(maps)]
        del group[key], group.places[key]


def change_list(root: RawNode, at: int, which: int) -> None:
    """A list of one, of none, or with its first item again and again."""
    lists = [one for one in groups(root) if isinstance(one, RawList) and one]
    if lists:
        chosen, length = lists[at % len(lists)], (0, 1, 2, 5, 12, 30)[which % 6]
        items, places = [chosen[i % len(chosen)] for i in range(length)], [chosen.places[0]] * length
        chosen[:], chosen.places[:] = [copied(one) for one in items], places


CHANGES = (change_text, change_text, change_text, change_text, drop_field, change_list)
STEPS = st.lists(
    st.tuples(st.sampled_from(range(len(CHANGES))), st.integers(0, 400), st.integers(0, 60)), min_size=1, max_size=4
)


def members(root: RawNode, count: int, name: str) -> None:
    """As many members, the fixture's first; the others have long names and representatives."""
    assert isinstance(root, RawMap)
    listed = root["thanh_vien"]
    assert isinstance(listed, RawList)
    place = DataPlace("ho-so.yaml", 1, 1)
    del listed[count:], listed.places[count:]
    for number in range(len(listed), count):
        member = RawMap(place, f"ho-so.yaml#thanh_vien[{number}]")
        member.put("ma", place, Text(f"them-{number}", f"{member.path}.ma", place))
        member.put("ten", place, Text(f"{name} số {number}", f"{member.path}.ten", place))
        person = RawMap(place, f"{member.path}.dai_dien")
        person.put("chuc_vu", place, Text("Giám đốc", f"{person.path}.chuc_vu", place))
        person.put("ho_ten", place, Text(f"Nguyễn Văn {chr(ord('A') + number % 26)}", f"{person.path}.ho_ten", place))
        member.put("dai_dien", place, person)
        listed.put(place, member)


PAPERS = [file.name for file in fixture().files if document_type_of(file)]
NAMES = (
    "Sở Ngoại vụ tỉnh",
    "Ban Chấp hành Công đoàn Tổng công ty Đầu tư và Phát triển nguồn nhân lực quốc tế trực thuộc Ủy ban nhân dân tỉnh",
    "Ủy ban nhân dân phường",
)


FACTS_EVERY = 7
"""One change of so many is made to the shared facts."""


@st.composite
def dossiers(draw: st.DrawFn) -> Raw:
    """The facts with some members, and one paper with some changes."""
    chosen = draw(st.sampled_from(PAPERS))
    facts, paper = (copied(file.root) for file in fixture().files if file.name in ("ho-so.yaml", chosen))
    if fixture().files[0].name != "ho-so.yaml" and chosen < "ho-so.yaml":
        facts, paper = paper, facts
    members(facts, draw(st.just(10) | st.integers(2, 40)), draw(st.sampled_from(NAMES)))
    for kind, at, which in draw(STEPS):
        CHANGES[kind](facts if at % FACTS_EVERY == 0 else paper, at, which)
    files = (RawFile("ho-so.yaml", "", facts), RawFile(chosen, "", paper))
    return replace(fixture(), files=files)


def faults(job: Job) -> list[str]:
    """What is wrong with one paper: faults of format, and what the validator of the file format finds."""
    made = render(template(job.loai.key), job.context)
    heavy = [one for one in inspection.inspect(made.data, job.path, RULEBOOK).findings if one.severity is Severity.LOI]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "van-ban.docx"
        path.write_bytes(made.data)
        invalid = OpenXmlValidator().validate(str(path)).errors
    return [*(f"{one.place} {one.rule}: {one.message}" for one in heavy), *map(str, invalid)]


@settings(max_examples=25, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(dossiers())
def test_a_dossier_that_validates_is_built_without_a_fault(raw: Raw) -> None:
    dossier, findings = validate(raw)
    assume(worst(findings) in (None, Severity.GOI_Y))
    assert dossier is not None
    for job in jobs(dossier)[:2]:
        assert faults(job) == []
