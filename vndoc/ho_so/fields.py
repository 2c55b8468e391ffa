"""The types of fields: what a clerk may type, and what the models make of it.

Every scalar arrives as the `raw.Text` that was typed. Faults are `PydanticCustomError`s: the type is the rule's name,
the message is Vietnamese and follows the field's name, `goi_y` in the context is the suggestion.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetJsonSchemaHandler,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, PydanticCustomError

from vndoc.raw import Text
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.gio import parse_gio
from vndoc.viet.loi_go_so import loi_so_nguyen
from vndoc.viet.ngay import parse_ngay
from vndoc.viet.ten_tap_tin import slug

MEMBERS = "thanh_vien"
"""Key of the validation context: the codes of the cluster's members."""

OWN_TYPES = "loai_rieng"
"""Key of the validation context: the keys of the document types (`ke-hoach`) by the names of their types."""

_FIELD_NAME = re.compile("[a-z]+(?:_[a-z0-9]+)+")
_CODE = re.compile(r"\w+(?:-\w+)*")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 (2.2) refuses, and the control characters that it only discourages."""
_YES = ("có", "true")
_NO = ("không", "false")
_QUYEN_HAN = ("TM.", "Q.", "KT.", "TL.", "TUQ.")
_CHOICES = ", ".join(_QUYEN_HAN)


COLON_IN_TEXT = (
    "câu này có dấu hai chấm nên bị hiểu nhầm là một nhóm mục. "
    "Hãy đặt cả câu trong ngoặc kép, hoặc viết >- rồi xuống dòng."
)
"""What to tell where a text was read as a map: `- … như sau:`."""

LIST_IN_TEXT = "đầu ý chỉ cần một dấu gạch (không viết “- -”, không đặt trong ngoặc vuông). Hãy bỏ phần thừa."
"""What to tell where a text was read as a list of one: `- - Phát hiện`."""


class Model(BaseModel):
    """A map of named fields: unknown keys are refused, and nothing changes after validation."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def texts_of(value: object) -> Iterator[Text]:
    """Every text of a model, in the order of its fields."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from texts_of(getattr(value, name))
    elif isinstance(value, tuple | Mapping):
        for one in value.values() if isinstance(value, Mapping) else value:
            yield from texts_of(one)


def fault(rule: str, message: str, goi_y: str | None = None) -> PydanticCustomError:
    """A fault of a field; braces in `message` stay what they are."""
    return PydanticCustomError(rule, "{loi_nhan}", {"loi_nhan": message, "goi_y": goi_y})


def _typed(value: object, what: str) -> Text:
    """The text that was typed, without white space at its ends; a fault where there is none."""
    if value is None or (isinstance(value, str) and not value.strip()):
        raise fault("bo-trong", f"để trống. Hãy ghi {what}.")
    if not isinstance(value, str):
        kind = "một danh sách" if isinstance(value, list | tuple) else "một nhóm mục"
        raise fault("sai-kieu", f"không được là {kind}. Hãy ghi {what}.")
    return _stripped(value if isinstance(value, Text) else Text(value))


def _stripped(text: Text) -> Text:
    """`text` without white space at its ends (a block of YAML ends with a line break)."""
    return text if text == text.strip() else text.derive(text.rstrip() if text[0].strip() else text.strip())


def _van_ban(value: object) -> Text:
    if isinstance(value, Mapping) and len(value) == 1 and not _FIELD_NAME.fullmatch(*value):
        raise fault("sai-kieu", COLON_IN_TEXT)
    if isinstance(value, list) and len(value) == 1:
        raise fault("sai-kieu", LIST_IN_TEXT)
    text = _typed(value, "một đoạn chữ")
    if found := _NOT_XML.search(text):
        code = f"U+{ord(found.group()):04X}"
        raise fault("ky-tu-cam", f"có ký tự không được phép dùng ({code}). Hãy xóa ký tự này.")
    return text


def _mot_dong(value: object) -> Text:
    text = _van_ban(value)
    if re.search("[\n\r\t\v\u0085\u2028\u2029]", text):
        raise fault("xuong-dong", "phải viết trên một dòng. Hãy bỏ chỗ xuống dòng hoặc phím Tab.")
    return text


def _ma(value: object) -> Text:
    text = _mot_dong(value)
    if not _CODE.fullmatch(text):
        made = slug(text)
        raise fault(
            "sai-ma", f"“{text}” không dùng làm mã được. Hãy viết liền bằng chữ, số và dấu -, ví dụ `{made}`.", made
        )
    return text


def _khoa(value: object) -> Text:
    text = _mot_dong(value)
    if not _CODE.fullmatch(text):
        made = key_of(text)
        raise fault("sai-ma", f"“{text}” không dùng làm tên được. Hãy viết liền, không dấu, ví dụ `{made}`.", made)
    return text


def key_of(typed: str) -> str:
    """The key that a clerk is told to write for one that cannot be: `báo cáo năm` -> `bao_cao_nam`."""
    return typed if _CODE.fullmatch(typed) else slug(typed).replace("-", "_")


def _ma_thanh_vien(value: object, info: ValidationInfo) -> Text:
    text = _ma(value)
    members: tuple[str, ...] | None = (info.context or {}).get(MEMBERS)
    if members is None or text in members:
        return text
    found = nearest(text, members)
    codes = f"{'một' if found else 'Hãy viết một'} trong các mã đã ghi ở `thanh_vien`: {', '.join(members)}."
    known = f"Hãy viết `{found}` hoặc {codes}" if found else codes
    raise fault("thanh-vien-khong-co", f"không có thành viên nào có mã “{text}”. {known}", found)


def _so_nguyen(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = _typed(value, "một số")
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII):
        raise fault("sai-so", *loi_so_nguyen(text))
    return int(text)


def _so_duong(value: int) -> int:
    if value < 1:
        raise fault("sai-so", "phải là số từ 1 trở lên.")
    return value


def _nam(value: object) -> int:
    text = str(value) if isinstance(value, int) else _typed(value, "một năm")
    if not re.fullmatch(r"\d{4}", text, re.ASCII) or not 1990 <= int(text) <= 2199:
        raise fault("sai-so", f"“{text}” không phải là năm. Hãy viết đủ bốn chữ số, ví dụ 2025.")
    return int(text)


def _ngay(value: object) -> date:
    if isinstance(value, date):
        return value
    text = _typed(value, "một ngày theo mẫu 15/5/2025")
    try:
        return parse_ngay(text)
    except ValueError as reason:
        remedy = "" if re.search("hãy|phải viết", str(reason)) else " Hãy ghi ngày có trong lịch, theo mẫu 15/5/2025."
        raise fault("ngay-khong-co", f"{reason}.{remedy}") from reason


def _gio(value: object) -> time:
    if isinstance(value, time):
        return value
    text = _typed(value, "giờ theo mẫu 8 giờ 30")
    try:
        return parse_gio(text)
    except ValueError as reason:
        raise fault("gio-khong-co", f"{reason}.") from reason


def _dung_sai(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = _typed(value, "`có` hoặc `không`").lower()
    if text not in (*_YES, *_NO):
        raise fault("sai-kieu", f"“{text}” không dùng được ở đây. Hãy viết `có` hoặc `không`.")
    return text in _YES


def _quyen_han(value: object) -> str:
    text = _typed(value, f"một trong: {_CHOICES}")
    found = next((choice for choice in _QUYEN_HAN if choice.rstrip(".") == text.upper().rstrip(".")), None)
    if found is None:
        raise fault("sai-lua-chon", f"“{text}” không phải là quyền hạn ký. Hãy viết một trong: {_CHOICES}")
    return found


def _left_empty(value: object) -> object:
    """A key typed with nothing after it stands for an empty list or group."""
    return () if value is None else value


def _left_empty_map(value: object) -> object:
    return {} if value is None else value


class TextOr:
    """Tells the JSON Schema that a plain text, of the form `pattern` if there is one, stands for the whole group.

    `key` is the field of the group that the text then is.
    """

    def __init__(self, key: str, pattern: str | None) -> None:
        self.key = key
        self.text = {"type": "string", "minLength": 1} if pattern is None else {"type": "string", "pattern": pattern}

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [dict(self.text), handler(schema)]}


def text_or(key: str, pattern: str | None = None) -> tuple[BeforeValidator, TextOr]:
    """Metadata of a group that may be typed as one text, which is then its field `key`."""

    def wrap(value: object) -> object:
        return {key: value} if isinstance(value, str) or value is None else value

    return BeforeValidator(wrap), TextOr(key, pattern)


def _schema(**schema: Any) -> WithJsonSchema:  # noqa: ANN401  (JSON values)
    return WithJsonSchema(schema)


DATE = r"^(\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{1,2}-\d{1,2}|ngày .+ tháng .+ năm .+|.*\$\{.+\}.*)$"
"""The form of a date in the JSON Schema."""
_NUMBER = r"^(\d+|.*\$\{.+\}.*)$"

VanBan = Annotated[Text, PlainValidator(_van_ban), _schema(type="string", minLength=1)]
"""A text of any length; keeps its origin."""
Dong = Annotated[Text, PlainValidator(_mot_dong), _schema(type="string", minLength=1)]
"""A text of one line: a name, a title."""
Ma = Annotated[Text, PlainValidator(_ma), _schema(type=["string", "integer"], pattern=r"^[^\s.{}]+$")]
"""A code that papers, files and references use: letters, digits, `_` and `-`."""
Khoa = Annotated[Text, PlainValidator(_khoa), _schema(type="string", pattern=r"^[^\s.{}]+$")]
"""A key of the clerk's own choice, as references use it."""
MaThanhVien = Annotated[Text, PlainValidator(_ma_thanh_vien), _schema(type=["string", "integer"])]
"""The `ma` of a member of the cluster."""
SoNguyen = Annotated[int, PlainValidator(_so_nguyen), _schema(type=["integer", "string"], pattern=_NUMBER)]
"""A whole number, 0 or more."""
SoDuong = Annotated[SoNguyen, AfterValidator(_so_duong)]
"""A whole number from 1."""
Nam = Annotated[int, PlainValidator(_nam), _schema(type=["integer", "string"], pattern=_NUMBER)]
"""A year of four digits."""
Ngay = Annotated[date, PlainValidator(_ngay), _schema(type="string", pattern=DATE)]
"""A date, typed in one of the forms of `viet.ngay`."""
Gio = Annotated[time, PlainValidator(_gio), _schema(type="string", minLength=1)]
"""An hour, typed in one of the forms of `viet.gio`."""
DungSai = Annotated[bool, PlainValidator(_dung_sai), _schema(enum=["có", "không", True, False])]
"""Yes or no."""
QuyenHan = Annotated[str, PlainValidator(_quyen_han), _schema(enum=list(_QUYEN_HAN))]
"""The authority by which a person signs (Nghị định 30/2020, Phụ lục I, II-7b)."""

T = TypeVar("T")
DanhSach = Annotated[tuple[T, ...], BeforeValidator(_left_empty)]
"""A list that may be empty."""
TheoMa = Annotated[Mapping[Khoa, T], BeforeValidator(_left_empty_map), AfterValidator(MappingProxyType)]
"""Values by a key of the clerk's own choice."""


def member_or_name(value: Text | None, info: ValidationInfo) -> Text | None:
    """The check of a field `ten` behind a field `don_vi`: one of the two must be there, and only one."""
    member = info.data.get("don_vi", "faulty")
    if value is None and member is None:
        raise fault("thieu-truong", "cần có `don_vi` hoặc `ten`.")
    if value is not None and isinstance(member, str) and member != "faulty":
        raise fault("trai-nhau", "đã có `don_vi`. Hãy bỏ một trong hai.")
    return value
