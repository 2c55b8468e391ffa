"""The texts of a data file with what their fields say about another year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import Dong, DungSai, Gio, Khoa, Ma, MaThanhVien, Model, Nam, Ngay, SoNguyen, TextOr, VanBan
from vndoc.ho_so.model_walk import field_at, kind_at, model_of
from vndoc.ho_so.yearly import Yearly, yearly_of
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.roll_over.edits import Loc


class Kind(Enum):
    """What a field holds."""

    SENTENCE = "sentence"
    NAME = "name"
    CODE = "code"
    MEMBER = "member"
    NUMBER = "number"
    YEAR = "year"
    DATE = "date"
    FLAG = "flag"
    OTHER = "other"


_KINDS = (
    (Nam, Kind.YEAR),
    (VanBan, Kind.SENTENCE),
    (Dong, Kind.NAME),
    (MaThanhVien, Kind.MEMBER),
    (Ma, Kind.CODE),
    (Khoa, Kind.CODE),
    (Ngay, Kind.DATE),
    (Gio, Kind.OTHER),
    (DungSai, Kind.FLAG),
    (SoNguyen, Kind.NUMBER),
)


_NUMBER = re.compile(r"\d+(?:[.,]\d+)*\s*%?")
"""A number of a field that is neither a whole number nor a sentence: a share, an amount, a score."""


@dataclass(frozen=True)
class Leaf:
    """One text: where it is, what its field holds, what was said for it (None: nothing), and which field said it."""

    loc: Loc
    text: Text
    kind: Kind
    said: Yearly | None
    said_at: Loc


def leaves(root: RawNode, model: type[Model], *, written_after: bool = False) -> Iterator[Leaf]:
    """Every text of a file in reading order; `written_after` as in `DocumentType`."""
    yield from _leaves(root, (), model, (None, ()), written_after)


def title_of(model: type[Model], loc: Loc) -> str:
    """What a clerk calls the field at `loc`, or the field around it."""
    for end in range(len(loc), 0, -1):
        field = field_at(model, loc[:end]) if isinstance(loc[end - 1], str) else None
        if field and field.title:
            return field.title
    return str(loc[-1]) if loc else ""


def _leaves(
    node: RawNode, loc: Loc, model: type[Model], said: tuple[Yearly | None, Loc], after: bool
) -> Iterator[Leaf]:
    if loc and isinstance(loc[-1], str):
        said = _said(model, loc, node, said, after)
    if isinstance(node, RawMap):
        for key, value in node.items():
            yield from _leaves(value, (*loc, key), model, said, after)
    elif isinstance(node, RawList):
        for at, value in enumerate(node):
            yield from _leaves(value, (*loc, at), model, said, after)
    elif isinstance(node, Text):
        yield Leaf(loc, node, kind_of(model, loc), *said)


def _said(
    model: type[Model], loc: Loc, node: RawNode, around: tuple[Yearly | None, Loc], after: bool
) -> tuple[Yearly | None, Loc]:
    """What is said at a field: by itself, by what is around it, or by the type of paper."""
    own = yearly_of(field_at(model, loc))
    if own is not None:
        return own, loc
    if around[0] is not None or not after or loc[0] in VanBanHanhChinh.model_fields:
        return around
    kind = kind_of(model, loc)
    item = kind_of(model, (*loc, 0)) if kind is Kind.OTHER else kind
    if kind in (Kind.NUMBER, Kind.FLAG) or (kind is Kind.OTHER and isinstance(node, Text) and _NUMBER.fullmatch(node)):
        return Yearly.FILL, loc
    return (Yearly.REWRITE, loc) if item is Kind.SENTENCE else around


def kind_of(model: type[Model], loc: Loc) -> Kind:
    """What stands at `loc`; a group that may be typed as one text holds what its field for that text holds."""
    kind = kind_at(model, loc)
    field = field_at(model, loc) if loc and isinstance(loc[-1], str) else None
    found = _validators(kind, field)
    for alias, name in _KINDS:
        if any(one is get_args(alias)[1] for one in found) and (name is not Kind.YEAR or _is_year(found)):
            return name
    group = model_of(kind)
    either = next((one for one in found if isinstance(one, TextOr)), None)
    return kind_of(model, (*loc, either.key)) if group is not None and either is not None else Kind.OTHER


def _is_year(found: list[Any]) -> bool:
    """A year is a whole number with one more check."""
    return any(one is get_args(Nam)[-1] for one in found)


def _validators(kind: Any, field: FieldInfo | None) -> list[Any]:  # noqa: ANN401  (an annotation)
    """The metadata of an annotation, of its alternatives and of its field."""
    found = [*(field.metadata if field else ())]
    if get_origin(kind) is not None:
        args = get_args(kind)
        if hasattr(kind, "__metadata__"):
            found += kind.__metadata__
            args = args[:1]
        if get_origin(kind) is not tuple:
            for one in args:
                found += _validators(one, None)
    return found
