"""JSON: validated by the standard library, then read token by token so that each value keeps its place and spelling."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load.compose import DEEPEST, Composer, TooDeep
from vndoc.load.json_faults import explain
from vndoc.raw import RawNode

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)
_NOT_JSON = frozenset({"NaN", "Infinity", "-Infinity"})
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def read_json(name: str, text: str) -> tuple[RawNode, tuple[Finding, ...]]:
    """The root of the JSON file `name` with content `text`, and its findings; broken JSON gives None and a finding."""
    composer = Composer(name)
    places = _Places(name, text)
    if not text.strip():
        return composer.result(), tuple(composer.findings)
    try:
        _check_depth(text, composer, places)
        _DECODER.decode(text)
        for token in _TOKEN.finditer(text):
            _take(token.group(), places.at(token.start()), composer)
    except TooDeep:
        return None, tuple(composer.findings)
    except json.JSONDecodeError as error:
        at, message = explain(error)
        return None, (Finding("json-hong", Severity.LOI, places.at(at), message),)
    return composer.result(), tuple(composer.findings)


class _Places:
    """Turns positions of one text into places."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(self, index: int) -> DataPlace:
        """The place of the character at `index`."""
        line = bisect_right(self._starts, index)
        return DataPlace(self._name, line, index - self._starts[line - 1] + 1)


def _brackets(text: str) -> Iterator[tuple[int, int]]:
    """Position and depth of each opening bracket."""
    depth = 0
    for token in _TOKEN.finditer(text):
        if token.group() in ("{", "["):
            depth += 1
            yield token.start(), depth
        elif token.group() in ("}", "]"):
            depth -= 1


def _check_depth(text: str, composer: Composer, places: _Places) -> None:
    """Raises TooDeep, with a finding, before the decoder would run out of stack."""
    for position, depth in _brackets(text):
        if depth > DEEPEST:
            composer.too_deep(places.at(position))


def _take(piece: str, place: DataPlace, composer: Composer) -> None:
    """One token of valid JSON; a number, true and false stay as typed."""
    if piece == "{":
        composer.open_map(place)
    elif piece == "[":
        composer.open_list(place)
    elif piece in ("}", "]"):
        composer.close()
    elif piece == "null":
        composer.scalar(None, place)
    elif piece.startswith('"'):
        escaped = "\\" in piece
        composer.scalar(_DECODER.decode(piece) if escaped else piece[1:-1], place, None if escaped else 1)
    elif piece in _NOT_JSON:
        composer.report(
            "json-hong", place, f"“{piece}” không phải là số. Hãy viết một số, hoặc đặt trong dấu nháy kép."
        )
        composer.drop(place)
    elif piece not in (":", ","):
        composer.scalar(piece, place)
