"""A field that takes one text or a list of them."""

from typing import Annotated, Any

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from vndoc.ho_so.fields import DanhSach, Dong


class _OneOrMore:
    """Tells the JSON Schema that a single text stands for a list of one."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [{"type": "string", "minLength": 1}, handler(schema)]}


def _as_list(value: object) -> object:
    return (value,) if isinstance(value, str) else value


MotHayNhieu = Annotated[DanhSach[Dong], BeforeValidator(_as_list), _OneOrMore()]
"""One line of text, or a list of lines."""
