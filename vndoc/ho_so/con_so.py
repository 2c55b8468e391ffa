"""Fields that hold numbers with decimals: the text as typed, for print, beside the exact value, for sums; no floats."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from vndoc.ho_so.fields import fault
from vndoc.raw import Text
from vndoc.viet.loi_go_so import loi_so, loi_so_nguyen

_PLAIN = re.compile(r"\d{1,6}(?:,\d{1,4})?", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,4})?", re.ASCII)
_ENGLISH = re.compile(r"\d{1,6}\.\d{1,4}", re.ASCII)
_COUNT = re.compile(r"\d{1,4}", re.ASCII)
_LONG = re.compile(r"\d{1,15}(?:,\d{1,4})?", re.ASCII)


@dataclass(frozen=True)
class ConSo:
    """A number as it was typed, and its value."""

    goc: Text
    gia_tri: Decimal

    @property
    def la_phan_tram(self) -> bool:
        """Whether it was typed as a percentage."""
        return self.goc.endswith("%")


def _typed(value: object, example: str) -> Text:
    if isinstance(value, str) and value.strip():
        text = value if isinstance(value, Text) else Text(value)
        return text if text == text.strip() else text.derive(text.strip())
    shown = "để trống" if value is None or isinstance(value, str) else "không phải là số"
    raise fault("sai-so", f"{shown}. Hãy viết số, ví dụ {example}.")


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))


def _diem(value: object) -> ConSo:
    if isinstance(value, ConSo):
        return value
    text = _typed(value, "12,5")
    if _ENGLISH.fullmatch(text):
        right = text.replace(".", ",")
        raise fault("sai-so", f"“{text}”: phần lẻ viết sau dấu phẩy. Hãy viết `{right}`.", right)
    if not _PLAIN.fullmatch(text):
        if told := loi_so(text):
            raise fault("sai-so", *told)
        raise fault("sai-so", f"“{text}” không phải là số điểm. Hãy chỉ viết chữ số, ví dụ 12 hoặc 12,5.")
    return ConSo(text, _decimal(text))


def _luong(value: object) -> ConSo:
    if isinstance(value, ConSo):
        return value
    text = _typed(value, "12 hoặc 95%")
    bare = text.removesuffix("%").rstrip()
    if not (_GROUPED.fullmatch(bare) or _LONG.fullmatch(bare)):
        if _ENGLISH.fullmatch(bare):
            right = text.replace(".", ",")
            raise fault("sai-so", f"“{text}”: phần lẻ viết sau dấu phẩy. Hãy viết `{right}`.", right)
        if told := loi_so(text):
            raise fault("sai-so", *told)
        remedy = "Hãy chỉ viết chữ số, ví dụ 12; 1.250; 95%; không ghi đơn vị tính ở đây."
        raise fault("sai-so", f"“{text}” không phải là số. {remedy}")
    return ConSo(text, _decimal(bare))


def _lan(value: object) -> ConSo:
    if isinstance(value, ConSo):
        return value
    text = _typed(value, "2")
    if not _COUNT.fullmatch(text):
        raise fault("sai-so", *loi_so_nguyen(text))
    return ConSo(text, Decimal(text))


def _field(read: Callable[[object], ConSo], pattern: str) -> tuple[PlainValidator, WithJsonSchema]:
    form = rf"^({pattern}|.*\$\{{.+\}}.*)$"
    return PlainValidator(read), WithJsonSchema({"type": ["integer", "string"], "pattern": form})


DiemSo = Annotated[ConSo, *_field(_diem, r"\d+(,\d+)?")]
"""Points: `12`, `12,5`."""
SoLuong = Annotated[ConSo, *_field(_luong, r"\d+(\.\d{3})*(,\d+)?\s*%?")]
"""A figure of a plan or of its result: `12`, `1.250`, `95%`."""
SoLan = Annotated[ConSo, *_field(_lan, r"\d+")]
"""How many times something happened."""


def viet_so(value: Decimal) -> str:
    """A number as papers print it: `12,5`, without zeros behind the last digit; `-` before one below zero."""
    digits = f"{value:f}"
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "0" if digits in ("-0", "") else digits.replace(".", ",")
