"""The types that the generic paper can be, by the slug of their names; others are told where they belong."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any

from pydantic import AfterValidator, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema

from vndoc.ho_so.fields import OWN_TYPES, Dong, fault
from vndoc.raw import Text
from vndoc.rulebook import PaperType, load
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.ten_tap_tin import slug

BO_CUC = "mau-1.4"
"""The layout of all papers with a name that have no sample of their own (Phụ lục III, Phần II)."""


@cache
def all_types() -> Mapping[str, PaperType]:
    """The 29 types by slug: `thong-bao`."""
    return {slug(one.ten): one for one in load().types}


def paper_type(loai: str) -> PaperType:
    """The type of a validated `loai`."""
    return all_types()[loai]


def choices() -> tuple[str, ...]:
    """The types that can be chosen, in the decree's order."""
    return tuple(key for key, one in all_types().items() if one.layout == BO_CUC)


def _loai(text: Text, info: ValidationInfo) -> Text:
    """The slug of a type of Mẫu 1.4; the type's name may be typed for it."""
    key = slug(text)
    if key in choices():
        return text if text == key else text.derive(key)
    known = all_types().get(key)
    if known is None:
        found = nearest(key, all_types())
        remedy = f"Hãy viết `{found}`." if found else f"Các loại được dùng: {', '.join(choices())}."
        raise fault("sai-lua-chon", f"không có loại văn bản “{text}”. {remedy}", found)
    own: Mapping[str, str] = (info.context or {}).get(OWN_TYPES, {})
    remedy = (
        f"Hãy ghi vào tập tin `{own[known.ten]}.yaml` hoặc thư mục `{own[known.ten]}`."
        if known.ten in own
        else f"Loại này chưa làm được bằng vndoc. Các loại được dùng ở đây: {', '.join(choices())}."
    )
    raise fault("sai-lua-chon", f"{known.ten} có mẫu trình bày riêng, không ghi trong `van-ban`. {remedy}")


class _Choices:
    """Tells the JSON Schema the slugs."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "enum": list(choices())}


Loai = Annotated[Dong, AfterValidator(_loai), _Choices()]
"""The slug of a type."""
