"""From a paper back to its data: which typed text a paragraph came from, and which typed text no paragraph shows."""

from collections.abc import Iterable, Iterator, Mapping

from vndoc.findings import DocPlace, Place
from vndoc.raw import Text


def typed_texts(value: object) -> Iterator[Text]:
    """Every text of a template's values that came from data."""
    if isinstance(value, Text):
        if value.path is not None:
            yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from typed_texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from typed_texts(one)


def places(context: Mapping[str, object]) -> dict[str, str]:
    """The place (`ke-hoach.yaml:11:13`) of each data path in a template's values."""
    return {str(text.path): str(text.place) for text in typed_texts(context) if text.place is not None}


def sources(place: Place, paths: Mapping[int, Iterable[str]], typed: Mapping[str, str]) -> list[str]:
    """The places of the typed texts in the paragraph where a finding is; `paths` are the data paths of paragraphs."""
    if not isinstance(place, DocPlace) or place.part != DocPlace().part or place.paragraph is None:
        return []
    return [typed[path] for path in paths.get(place.paragraph, ()) if path in typed]


def line_of(place: str) -> str:
    """The line of a place as `places` gives it, without the column: `ke-hoach.yaml:11`."""
    return place.rpartition(":")[0] if place.count(":") > 1 else place


def unprinted(context: Mapping[str, object], printed: frozenset[str]) -> dict[str, str]:
    """For each value of a template that holds typed text no tag printed: its name, and the first such data path."""
    left: dict[str, str] = {}
    for name, value in context.items():
        path = next((str(one.path) for one in typed_texts(value) if one.path not in printed and one.strip()), None)
        if path is not None:
            left[name] = path
    return left
