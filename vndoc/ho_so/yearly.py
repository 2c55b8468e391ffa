"""What becomes of a field's data when next year's dossier is made out of this year's (`vndoc new --from`).

A field says it in its annotation: `so: Annotated[SoVanBan | None, Yearly.EMPTY] = Field(…)`. What a field says holds
for everything below it, until a field below says otherwise. A field that says nothing is carried over: dates of the
year and the years in its sentences turn; in a type of paper that is written after the event
(`DocumentType.written_after`) its numbers are `FILL` and its sentences `REWRITE`.
"""

from enum import Enum
from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo


class Yearly(Enum):
    """What to do with the data of a field."""

    KEEP = "keep"
    """Carried over and turned, also in a paper that is written after the event."""
    CONFIRM = "confirm"
    """Carried over and turned; the clerk is asked to look at it."""
    FACT = "fact"
    """A fact of history: its dates and years never turn."""
    EMPTY = "empty"
    """Of one year only, and may be missing: the key stays, its value goes."""
    FILL = "fill"
    """Of one year only, and needed: each value gives way to `CẦN ĐIỀN`, which holds the paper back."""
    REWRITE = "rewrite"
    """Carried over as a model: the first sentence of each item is marked `CẦN SỬA`, which holds the paper back."""
    EXPECTED = "expected"
    """The day on which it was done: it becomes the day on which it is expected (`ngay` -> `ngay_du_kien`)."""
    WEEKDAY = "weekday"
    """The day of the week of the `ngay` beside it: computed anew."""
    HEAD = "head"
    """The head's own (its house, its people): `REWRITE` where the head of the cluster changes."""
    MEMBERS = "members"
    """One item a member: those of departed members go, new members get one to be filled in; the rest is `REWRITE`."""
    PARTIES = "parties"
    """As `MEMBERS`, the rest is carried over."""


def yearly_of(field: FieldInfo | None) -> Yearly | None:
    """What a field of a model says, None where it says nothing."""
    if field is None:
        return None
    said = (one for one in (*field.metadata, *_inner(field.annotation)) if isinstance(one, Yearly))
    return next(said, None)


def _inner(kind: Any) -> tuple[Any, ...]:  # noqa: ANN401  (an annotation)
    """The metadata of an annotation that pydantic left in place."""
    return get_args(kind)[1:] if get_origin(kind) is Annotated else ()
