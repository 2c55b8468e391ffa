"""Data as it was typed: plain maps, lists and texts, each with the place and the data path it came from.

`load/` makes these values, `validate` reads them. Texts keep their path through the models into the template, so that
every printed paragraph can be traced to the line of data that made it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from vndoc.findings import Place


@dataclass(frozen=True)
class Span:
    """Characters `start:end` of a text came from the data path `path` through a `${…}` reference."""

    start: int
    end: int
    path: str


class Text(str):
    """A text in NFC with its origin; compares and prints as a plain `str`.

    `path` is file and field as the clerk wrote them (`ke-hoach.yaml#muc_dich_yeu_cau[0]`), None for text that vndoc
    made itself; `spans` are the parts taken from elsewhere by reference. `inset` is how many characters stand between
    `place` and the first character where the file holds the text on one line exactly as it is (0 plain, 1 in quotes),
    None otherwise.
    """

    path: str | None
    place: Place | None
    spans: tuple[Span, ...]
    inset: int | None

    def __new__(
        cls,
        value: str,
        path: str | None = None,
        place: Place | None = None,
        spans: tuple[Span, ...] = (),
        inset: int | None = None,
    ) -> Text:
        """A text with its origin."""
        made = super().__new__(cls, value)
        made.path, made.place, made.spans, made.inset = path, place, spans, inset
        return made

    def derive(self, value: str) -> Text:
        """Another wording of the same datum (capitals, added label or punctuation).

        The spans are kept, moved along, where the old wording stands whole in the new one, and dropped where not.
        """
        offset = value.find(self)
        moved = (Span(one.start + offset, one.end + offset, one.path) for one in self.spans)
        return Text(value, self.path, self.place, tuple(moved) if offset >= 0 else ())


NO_HEADINGS: Mapping[str, str] = MappingProxyType({})
"""The headings of data in YAML and JSON."""


class RawMap(dict[str, "RawNode"]):
    """A mapping in the order typed; `places` holds the place of each key.

    `headings` are the names that a clerk knows its keys by where they were typed under headings (`cột “Họ và tên”`),
    also those of keys that are not there.
    """

    def __init__(self, place: Place, path: str, headings: Mapping[str, str] = NO_HEADINGS) -> None:
        super().__init__()
        self.place = place
        self.path = path
        self.places: dict[str, Place] = {}
        self.headings = headings

    def put(self, key: str, key_place: Place, value: RawNode) -> None:
        """Add one entry."""
        self[key] = value
        self.places[key] = key_place


class RawList(list["RawNode"]):
    """A list; `places` holds the place of each item."""

    def __init__(self, place: Place, path: str) -> None:
        super().__init__()
        self.place = place
        self.path = path
        self.places: list[Place] = []

    def put(self, place: Place, value: RawNode) -> None:
        """Add one item."""
        self.append(value)
        self.places.append(place)


RawNode = RawMap | RawList | Text | None
"""None stands for a key whose value was left empty."""


@dataclass(frozen=True)
class RawFile:
    """One data file: `name` relative to the dossier with `/` (`cong-van/gui-ho-so.yaml`), its sha256, its content."""

    name: str
    sha256: str
    root: RawNode

    @property
    def stem(self) -> str:
        """The file's name without folder and extension."""
        return self.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]

    @property
    def folder(self) -> str:
        """The folder inside the dossier, `""` at its top."""
        return self.name.rsplit("/", 1)[0] if "/" in self.name else ""


@dataclass(frozen=True)
class Raw:
    """A dossier as it was typed: its folder's name and its data files in the order of their names."""

    name: str
    files: tuple[RawFile, ...] = field(default_factory=tuple)

    def file(self, stem: str) -> RawFile | None:
        """The file with that stem at the dossier's top, or None."""
        return next((file for file in self.files if not file.folder and file.stem == stem), None)


def place_at(root: RawNode, location: Iterable[str | int], default: Place) -> Place:
    """The place of the deepest node that exists on the way of `location` (keys and list positions) below `root`."""
    node, place = root, getattr(root, "place", None) or default
    for step in location:
        below = _child(node, step)
        if below is None:
            break
        place, node = below
    return place


def _child(node: RawNode, step: str | int) -> tuple[Place, RawNode] | None:
    match node, step:
        case RawMap(), str() if step in node:
            return node.places[step], node[step]
        case RawList(), int() if step < len(node):
            return node.places[step], node[step]
    return None
