"""Fields with a closed list of choices: typed by key, by abbreviation or by full name, kept as the key."""

from collections.abc import Callable
from enum import StrEnum

from pydantic import PlainValidator, WithJsonSchema

from vndoc.ho_so.fields import fault
from vndoc.viet.chuan_hoa import fold_space, fold_tone, nearest
from vndoc.viet.ten_tap_tin import slug


class LuaChon(StrEnum):
    """A choice: its value is the key, `nhan` what a clerk reads; a member is written `KEY = "key", "nhãn"`."""

    nhan: str

    def __new__(cls, key: str, nhan: str) -> "LuaChon":
        """A member with its label."""
        made = str.__new__(cls, key)
        made._value_, made.nhan = key, nhan
        return made


def chon_trong(kind: type[LuaChon]) -> tuple[PlainValidator, WithJsonSchema]:
    """Metadata of a field that holds one of `kind`, however its key or label is spelt when typed."""
    return PlainValidator(_reader(kind)), WithJsonSchema({"enum": [one.nhan for one in kind]})


def _reader(kind: type[LuaChon]) -> Callable[[object], LuaChon]:
    known = {_loose(word): one for one in kind for word in (one.value, one.nhan)}

    def read(value: object) -> LuaChon:
        if isinstance(value, kind):
            return value
        typed = value.strip() if isinstance(value, str) else ""
        found = known.get(_loose(typed))
        if found is None:
            labels = [one.nhan for one in kind]
            near = nearest(typed, labels) if typed else None
            shown = f"“{typed}” không dùng được ở đây" if typed else "để trống"
            raise fault("sai-lua-chon", f"{shown}. Hãy viết một trong: {', '.join(labels)}.", near)
        return found

    return read


def _loose(text: str) -> str:
    return slug(fold_space(fold_tone(text)))
