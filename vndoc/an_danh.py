"""A dossier without personal data, for training and for reports of faults (`vndoc build --an-danh`).

Works on the data as typed: every name in a field of names becomes one placeholder, the same wherever the name stands in
the dossier, in findings and in the names of files; other personal fields are replaced by the text of their table,
`rieng_tu.toml`. All else stays.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

from vndoc.findings import CellPlace, DataPlace, Finding, Place
from vndoc.raw import Raw, RawFile, RawList, RawMap, RawNode, Text
from vndoc.rieng_tu import NAMES, kin_dao, rieng_tu
from vndoc.viet.chu_hoa import CHU_HOA, CHU_THUONG, viet_hoa
from vndoc.viet.chuan_hoa import fold_tone
from vndoc.viet.ten_tap_tin import slug

_FAMILIES = ("Nguyễn Văn", "Trần Thị", "Lê Văn", "Phạm Thị", "Hoàng Văn", "Vũ Thị", "Đặng Văn", "Bùi Thị", "Đỗ Văn")
_LETTERS = "ABCDEGHIKLMNOPQRSTUVXY"
_WORD = rf"[{CHU_HOA}][{CHU_THUONG}{CHU_HOA}]*(?!\w)"
_NAME = rf"{_WORD}(?:\s+{_WORD}){{1,4}}"
_PERSON = re.compile(rf"(?<!\w)(?:[Đđ]ồng chí|Đ/c|đ/c|[Ôô]ng|[Bb]à)\s+({_NAME})")
"""A name behind a form of address: two words or more that begin with capitals."""
_AT_START = re.compile(rf"(?:(?:[Đđ]ồng chí|Đ/c|đ/c|[Ôô]ng|[Bb]à)\s+)?({_NAME})\s*(?=[,;(–-]|$)")
"""A name at the beginning of a text that goes on with an office."""
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+và\s+")
"""What stands between the names of several persons."""
_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


@dataclass(frozen=True)
class _Found:
    """The names and codes of persons met so far, with what takes their place."""

    names: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)


def an_danh(raw: Raw, findings: Iterable[Finding] = ()) -> tuple[Raw, tuple[Finding, ...]]:
    """The dossier with every name, code and personal fact of persons replaced, and what `load` told of it likewise.

    Places stay, but for the names of files that hold a person's name. The dossier has another name, so that its papers
    do not stand among the real ones.
    """
    found = _Found()
    for file in raw.files:
        _collect(file.root, (), found)
    write, hidden = _writer(found), kin_dao(raw)
    masked = tuple(_file(file, write, found) for file in raw.files)
    told = tuple(_finding(hidden(one), write, found) for one in findings)
    return Raw(f"{raw.name}-an-danh", masked), told


def _file(file: RawFile, write: "Write", found: _Found) -> RawFile:
    moved = _Moved(file.name, _path(file.name, found))
    return replace(file, name=moved.new, root=_rewritten(file.root, (), write, moved))


def _finding(finding: Finding, write: "Write", found: _Found) -> Finding:
    place = finding.place
    moved = _Moved(place.file, _path(place.file, found)) if isinstance(place, DataPlace | CellPlace) else None
    message = str(write(Text(finding.message), "", ()))
    suggestion = None if finding.suggestion is None else str(write(Text(finding.suggestion), "", ()))
    return replace(finding, place=moved(place) if moved else place, message=message, suggestion=suggestion)


@dataclass(frozen=True)
class _Moved:
    """Places of one file under its new name."""

    old: str
    new: str

    def __call__(self, place: Place) -> Place:
        if isinstance(place, DataPlace | CellPlace) and place.file == self.old:
            return replace(place, file=self.new)
        return place


def _path(name: str, found: _Found) -> str:
    """The name of a file with the persons' names and codes in it replaced, extension and folders apart."""
    *folders, last = name.split("/")
    stem, dot, extension = last.rpartition(".")
    return "/".join([*folders, f"{_code(stem, found)}{dot}{extension}"])


def _code(text: str, found: _Found) -> str:
    """A code with those in it that are a person's, or a person's name without accents, replaced."""
    known = {**{slug(name): slug(masked) for name, masked in found.names.items()}, **found.codes}
    for one in sorted(known, key=len, reverse=True):
        text = re.sub(rf"(?<![a-z0-9]){re.escape(one)}(?![a-z0-9])", known[one], text)
    return text


def _collect(node: RawNode, around: tuple[str, ...], found: _Found) -> None:
    """Gather the names and codes below a node."""
    if isinstance(node, RawMap):
        for key, child in node.items():
            personal = rieng_tu(key, around)
            for text in child if isinstance(child, RawList) else [child]:
                if isinstance(text, Text) and personal and text.strip():
                    _note(text.strip(), personal.thay, found)
            _collect(child, (*around, key), found)
    elif isinstance(node, RawList):
        for child in node:
            _collect(child, around, found)
    elif isinstance(node, Text):
        for match in _PERSON.finditer(node):
            _note(match[1], "ten", found)


def _note(text: str, kind: str, found: _Found) -> None:
    if "${" in text:
        return
    if kind == "cac-ten":
        for one in _BETWEEN.split(text):
            _note(one, "ten-truoc-phay", found)
    if kind == "ten-truoc-phay":
        match = _AT_START.match(text)
        text, kind = (match[1], "ten") if match else ("", "")
    if kind == "ten":
        found.names.setdefault(" ".join(text.split()), _name(len(found.names)))
    elif kind == "ma":
        found.codes.setdefault(text, f"ca-nhan-{len(found.codes) + 1:03}")


def _name(number: int) -> str:
    """The placeholder of a number: Nguyễn Văn A, Trần Thị B, …, then with two letters."""
    family = _FAMILIES[number % len(_FAMILIES)]
    return f"{family} {_label(number)}"


def _label(number: int) -> str:
    size = next(size for size in count(1) if number < sum(len(_LETTERS) ** length for length in range(1, size + 1)))
    number -= sum(len(_LETTERS) ** length for length in range(1, size))
    digits = []
    for _ in range(size):
        number, digit = divmod(number, len(_LETTERS))
        digits.append(_LETTERS[digit])
    return "".join(reversed(digits))


Write = Callable[[Text, str, tuple[str, ...]], Text]


def _writer(found: _Found) -> Write:
    """The function that gives a text its place-holding form."""
    spelt = dict(_spellings(found.names))
    longest = sorted(spelt, key=len, reverse=True)
    words = [r"\s+".join(map(re.escape, one.split())) for one in longest]
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)") if words else None

    def write(text: Text, key: str, around: tuple[str, ...]) -> Text:
        personal = rieng_tu(key, around)
        if personal and personal.thay not in NAMES and text.strip():
            return Text(personal.thay, text.path, text.place)
        if _CODE.fullmatch(text.strip()) or text.strip() in found.codes:
            masked = _code(text.strip(), found)
        else:
            masked = pattern.sub(lambda match: spelt[" ".join(match.group().split())], text) if pattern else text
        return text if masked == text else Text(masked, text.path, text.place)

    return write


def _spellings(names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, masked in names.items():
        for spelling in (fold_tone(name), name):
            yield spelling, masked
            yield viet_hoa(spelling), viet_hoa(masked)


def _rewritten(node: RawNode, around: tuple[str, ...], write: Write, moved: _Moved) -> RawNode:
    """A copy of the tree below `node` with its texts written anew."""
    if isinstance(node, Text):
        text = write(node, around[-1] if around else "", around[:-1])
        return Text(text, text.path, moved(text.place)) if text.place and moved.old != moved.new else text
    if isinstance(node, RawMap):
        made = RawMap(moved(node.place), node.path, node.headings)
        for key, child in node.items():
            made.put(key, moved(node.places[key]), _rewritten(child, (*around, key), write, moved))
        return made
    if isinstance(node, RawList):
        items = RawList(moved(node.place), node.path)
        for place, child in zip(node.places, node, strict=True):
            items.put(moved(place), _rewritten(child, around, write, moved))
        return items
    return node
