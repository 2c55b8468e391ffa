"""Finding one's way through the models: the annotation, the group and the field at a place of the data."""

from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from vndoc.ho_so.fields import Model, TextOr

Location = tuple[str | int, ...]


def model_of(kind: Any) -> type[Model] | None:  # noqa: ANN401  (an annotation)
    """The model that an annotation allows, None where it allows none."""
    return next((one for one in _alternatives(kind) if isinstance(one, type) and issubclass(one, Model)), None)


def _alternatives(kind: Any) -> list[Any]:  # noqa: ANN401  (an annotation)
    """The types that an annotation allows, without None and without metadata; the items of a list too."""
    if get_origin(kind) is Annotated:
        return _alternatives(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [one for part in get_args(kind) if part is not NoneType for one in _alternatives(part)]
    return [kind]


def kind_at(kind: Any, loc: Location) -> Any:  # noqa: ANN401  (an annotation)
    """The annotation at `loc` below the annotation `kind`; None where there is none."""
    for step in loc:
        kind = next((inner for one in _alternatives(kind) if (inner := _inner(one, step)) is not None), None)
    return kind


def _inner(kind: Any, step: str | int) -> Any:  # noqa: ANN401  (an annotation)
    if (group := model_of(kind)) is not None:
        field = group.model_fields.get(str(step))
        return field.annotation if field else None
    args = get_args(kind)
    if isinstance(step, int):
        return args[0] if args and get_origin(kind) is tuple else None
    return args[1] if len(args) == 2 else None


def field_at(model: type[Model], loc: Location) -> FieldInfo | None:
    """The field at `loc`, with its title and example."""
    around = model_of(kind_at(model, loc[:-1]))
    return around.model_fields.get(str(loc[-1])) if around and loc else None


def takes_text(model: type[Model], loc: Location) -> bool:
    """Whether the group at `loc` may be typed as one text."""
    kind, field = kind_at(model, loc), field_at(model, loc) if loc else None
    metadata = (*getattr(kind, "__metadata__", ()), *(field.metadata if field else ()))
    return any(isinstance(one, TextOr) for one in metadata)
