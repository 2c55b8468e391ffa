"""Parameters: values that the law leaves to each office, their defaults, and an office's own (`tham_so` of de-nghi)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from types import MappingProxyType
from typing import Literal

from pydantic import field_validator

from vndoc.ho_so.ung_vien.lua_chon import KyLuatMuc
from vndoc.quy_dinh.bang_du_lieu import BanGhi, DoTinCay, doc_bang
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space, nearest
from vndoc.viet.ten_tap_tin import slug

GiaTriThamSo = Fraction | int | bool | KyLuatMuc | None
"""A value by its kind; None for a cap that is switched off."""

_NONE = "khong"
_EXPECTED = {
    "ty-le": "một tỷ lệ, ví dụ `80%` hoặc `2/3`",
    "tran": "một tỷ lệ, ví dụ `15%`, hoặc `không` khi không giới hạn",
    "so": "một số, ví dụ `10`",
    "co-khong": "`có` hoặc `không`",
    "ky-luat": f"một trong: {', '.join(one.nhan.lower() for one in KyLuatMuc)}",
}


class ThamSoGoc(BanGhi):
    """A parameter; the fields are explained in the table."""

    khoa: str
    ten: str
    kieu: Literal["ty-le", "tran", "so", "co-khong", "ky-luat"]
    mac_dinh: str
    can_cu: str
    tu_ngay: date
    het_tu_ngay: date | None = None
    do_tin_cay: DoTinCay
    ghi_chu: str = ""

    @field_validator("mac_dinh")
    @classmethod
    def _a_value(cls, value: str, info: object) -> str:
        kind = getattr(info, "data", {}).get("kieu")
        if kind is not None:
            doc_gia_tri(kind, value)
        return value


@dataclass(frozen=True)
class ThamSo:
    """The values in force: `gia_tri` by key, `rieng` the keys that the office set itself."""

    gia_tri: Mapping[str, GiaTriThamSo]
    rieng: frozenset[str] = frozenset()

    def ty_le(self, khoa: str) -> Fraction | None:
        """A share or a cap; None where the cap is switched off. Raises KeyError, TypeError."""
        value = self.gia_tri[khoa]
        if value is not None and not isinstance(value, Fraction):
            raise TypeError(khoa)
        return value

    def so(self, khoa: str) -> int:
        """A whole number. Raises KeyError, TypeError."""
        value = self.gia_tri[khoa]
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(khoa)
        return value

    def co(self, khoa: str) -> bool:
        """Whether a rule is switched on. Raises KeyError, TypeError."""
        value = self.gia_tri[khoa]
        if not isinstance(value, bool):
            raise TypeError(khoa)
        return value

    def ky_luat(self, khoa: str) -> KyLuatMuc:
        """A measure of discipline. Raises KeyError, TypeError."""
        value = self.gia_tri[khoa]
        if not isinstance(value, KyLuatMuc):
            raise TypeError(khoa)
        return value


@dataclass(frozen=True)
class LoiThamSo:
    """A value that cannot be used: what was typed, what is wrong, the key that was probably meant."""

    khoa: str
    gia_tri: str
    loi_nhan: str
    goi_y: str | None = None


@cache
def load_tham_so() -> Mapping[str, ThamSoGoc]:
    """The parameters with their defaults."""
    return MappingProxyType(doc_bang("tham_so.toml", ThamSoGoc))


def doc_tham_so(typed: Mapping[Text, Text] | Mapping[str, str] | None = None) -> tuple[ThamSo, tuple[LoiThamSo, ...]]:
    """The values in force, and the faults; a faulty value leaves the default standing."""
    known = load_tham_so()
    values = {khoa: doc_gia_tri(one.kieu, one.mac_dinh) for khoa, one in known.items()}
    faults: list[LoiThamSo] = []
    own: set[str] = set()
    for key, text in (typed or {}).items():
        if key not in known:
            near = nearest(key, known)
            hint = f"Có phải là `{near}`?" if near else f"Các tham số: {', '.join(known)}."
            faults.append(LoiThamSo(key, text, f"Không có tham số `{key}`. {hint}", near))
            continue
        try:
            values[str(key)] = doc_gia_tri(known[key].kieu, text)
            own.add(str(key))
        except ValueError as reason:
            faults.append(LoiThamSo(key, text, f"Tham số `{key}`: {reason}"))
    return ThamSo(MappingProxyType(values), frozenset(own)), tuple(faults)


def doc_gia_tri(kieu: str, text: str) -> GiaTriThamSo:
    """The value of `text`. Raises ValueError saying what to write."""
    typed = fold_space(text)
    word = slug(typed)
    if kieu == "tran" and word == _NONE:
        return None
    if kieu in ("ty-le", "tran"):
        return doc_ty_le(typed)
    if kieu == "co-khong" and word in ("co", _NONE):
        return word == "co"
    if kieu == "so" and re.fullmatch(r"\d{1,3}", typed):
        return int(typed)
    measure = next((one for one in KyLuatMuc if word in (one.value, slug(one.nhan))), None)
    if kieu == "ky-luat" and measure is not None:
        return measure
    raise ValueError(f"“{typed}” không dùng được. Hãy viết {_EXPECTED[kieu]}.")


def doc_ty_le(text: str) -> Fraction:
    """The share of `80%`, `66,67 %` or `2/3`, between 0 and 1. Raises ValueError saying what to write."""
    percent = re.fullmatch(r"(\d{1,3})(?:[.,](\d{1,4}))? ?%", text)
    ratio = re.fullmatch(r"(\d{1,4}) ?/ ?(\d{1,4})", text)
    if percent:
        found = Fraction(f"{percent[1]}.{percent[2] or 0}") / 100
    elif ratio and int(ratio[2]):
        found = Fraction(int(ratio[1]), int(ratio[2]))
    else:
        raise ValueError(f"“{text}” không phải là tỷ lệ. Hãy viết {_EXPECTED['ty-le']}.")
    if not 0 < found <= 1:
        raise ValueError(f"“{text}” phải lớn hơn 0 và không quá 100%.")
    return found


def viet_gia_tri(value: GiaTriThamSo) -> str:
    """A value in words: `80%`, `2/3`, `có`, `khiển trách`."""
    if value is None:
        return "không giới hạn"
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, KyLuatMuc):
        return value.nhan.lower()
    if isinstance(value, int):
        return str(value)
    percent = value * 100
    return f"{percent.numerator}%" if percent.denominator == 1 else f"{value.numerator}/{value.denominator}"
