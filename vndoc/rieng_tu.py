"""Personal data: which fields hold them (`rieng_tu.toml`), and findings that do not quote them.

A name may stand in a message. A date of birth, a number of identity, a phone, an address may not, nor may any other
fact of `ly_lich`: such a finding says where to look, and not what was typed.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files

from vndoc.findings import CellPlace, DataPlace, DocPlace, Finding, Place
from vndoc.raw import Raw, RawList, RawMap, RawNode, Text
from vndoc.viet.ngay import ngay_dai, ngay_ngan, parse_ngay

NAMES = ("ten", "ten-truoc-phay", "cac-ten", "ma")
"""What stands for names and codes in the table; all else there is a fact."""
WHOLE = "ly_lich"
"""The group of which nothing is quoted."""

_TELLING = re.compile(r"\S*(?:\d\S{2,}|\S{2,}\d|@)\S*")
"""A word that gives a person away by itself: a date, a number, an address of mail."""
_SHORTEST, _SENTENCE = 6, 4
"""Letters and words from which a text is told apart from what others say."""


@dataclass(frozen=True)
class RiengTu:
    """How a field of personal data is replaced, and the group it must stand in (None: any)."""

    thay: str
    trong: str | None = None


@cache
def _fields() -> Mapping[str, RiengTu]:
    table = tomllib.loads(files("vndoc").joinpath("rieng_tu.toml").read_text("utf-8"))
    return {key: RiengTu(**entry) for key, entry in table.items()}


def rieng_tu(key: str, around: tuple[str, ...]) -> RiengTu | None:
    """The entry of a field that stands in these groups, from the outermost; None where it is not personal."""
    found = _fields().get(key)
    return found if found and (found.trong is None or found.trong in around) else None


@dataclass(frozen=True)
class _Facts:
    """What was typed as personal facts: by the line or cell where it stands, and all of it."""

    by_place: dict[str, list[str]] = field(default_factory=dict)
    all: list[str] = field(default_factory=list)


def kin_dao(raw: Raw) -> Callable[[Finding], Finding]:
    """The function that gives a finding without the personal facts of the dossier."""
    facts = _Facts()
    for file in raw.files:
        _collect(file.root, (), facts)
    secrets = sorted({word for value in facts.all for word in _anywhere(value)})

    def hidden(finding: Finding) -> Finding:
        place = finding.place
        if isinstance(place, DocPlace):
            return _without(finding, secrets)
        if isinstance(place, DataPlace | CellPlace):
            here = facts.by_place.get(_line(place), [])
            return _without(finding, [word for value in here for word in _words(value)])
        return finding

    return hidden


def _collect(node: RawNode, around: tuple[str, ...], facts: _Facts) -> None:
    if isinstance(node, Text):
        if node.strip() and node.place is not None:
            facts.all.append(node)
            for place in _lines(node.place, node.count("\n")):
                facts.by_place.setdefault(place, []).append(node)
    elif isinstance(node, RawMap):
        for key, child in node.items():
            entry = rieng_tu(key, around)
            fact = WHOLE in (*around, key) or (entry is not None and entry.thay not in NAMES)
            if fact or isinstance(child, RawMap | RawList):
                _collect(child, (*around, key), facts)
    elif isinstance(node, RawList):
        for child in node:
            if isinstance(child, RawMap | RawList) or _personal_list(around):
                _collect(child, around, facts)


def _personal_list(around: tuple[str, ...]) -> bool:
    """Whether a list's items are personal: its key is, or it stands in the group of which nothing is quoted."""
    if WHOLE in around:
        return True
    entry = rieng_tu(around[-1], around[:-1]) if around else None
    return entry is not None and entry.thay not in NAMES


def _lines(place: Place, breaks: int) -> Iterator[str]:
    """The lines that a text stands on, and the one before a block."""
    yield _line(place)
    if isinstance(place, DataPlace) and place.line is not None:
        for number in range(1, breaks + 2):
            yield _line(replace(place, line=place.line + number))


def _line(place: Place) -> str:
    return f"{place.file}:{place.line}" if isinstance(place, DataPlace) else str(place)


def _words(value: str) -> Iterator[str]:
    """A text and each of its words that tells something by itself."""
    yield value.strip()
    for match in _TELLING.finditer(value):
        yield match.group().strip(".,;:()[]{}“”\"'")


def _anywhere(value: str) -> Iterator[str]:
    """What tells of a person wherever it stands: dates in each spelling, numbers, whole addresses."""
    yield from (word for word in _words(value) if len(word) >= _SHORTEST and _TELLING.fullmatch(word))
    if len(value.split()) >= _SENTENCE:
        yield value.strip()
    if not re.fullmatch(r"[\s\d./-]+", value):
        return
    try:
        day = parse_ngay(value.strip())
    except ValueError:
        yield value.strip()
    else:
        yield from (ngay_ngan(day), f"{day.day:02}/{day.month:02}/{day.year}", ngay_dai(day))


def _without(finding: Finding, secrets: list[str]) -> Finding:
    """The finding, or one that says only where to look; a quotation of the place goes in any case of doubt."""
    place = finding.place
    quote = place.quote if isinstance(place, DocPlace) else None
    told = " ".join(part for part in (finding.message, finding.suggestion, quote) if part)
    if not any(secret in told for secret in secrets if len(secret) > 2) and not _quotes(finding.message, secrets):
        return finding
    message = (
        "Dữ liệu cá nhân ở chỗ này ghi chưa đúng (nội dung không in ra đây). Hãy xem lại theo tên lỗi ở cuối dòng."
    )
    hidden = replace(place, quote=None) if isinstance(place, DocPlace) else place
    return replace(finding, place=hidden, message=message, suggestion=None)


def _quotes(message: str, secrets: list[str]) -> bool:
    """Whether the message quotes a part of a secret, as where it was cut short."""
    quoted = re.findall(r"“([^“”]{4,}?)…?”", message)
    return any(part in secret for part in quoted for secret in secrets)
