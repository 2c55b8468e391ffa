"""Bonus money: a coefficient times the base salary on the day of the decision, rounded up to tens of thousands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Literal, TypeVar

from pydantic import field_validator

from vndoc.quy_dinh.bang_du_lieu import BanGhi, DoTinCay, doc_bang

TRON = 10_000
"""Đồng: amounts are rounded up to a multiple of it (Nghị định 152/2025/NĐ-CP, Điều 49)."""


class LuongCoSo(BanGhi):
    """A base salary in đồng a month, by date."""

    khoa: str
    muc: int
    tu_ngay: date
    het_tu_ngay: date | None = None
    can_cu: str
    do_tin_cay: DoTinCay


class HeSoThuong(BanGhi):
    """A coefficient; the fields are explained in the table."""

    khoa: str
    danh_hieu: tuple[str, ...]
    doi_tuong: Literal["ca-nhan", "tap-the"]
    he_so: Fraction
    tu_ngay: date
    het_tu_ngay: date | None = None
    can_cu: str
    do_tin_cay: DoTinCay

    @field_validator("he_so", mode="before")
    @classmethod
    def _comma(cls, value: object) -> Fraction:
        return Fraction(str(value).replace(",", "."))


T = TypeVar("T", LuongCoSo, HeSoThuong)


@dataclass(frozen=True)
class MucThuong:
    """A bonus in đồng, and what it was computed from."""

    so_tien: int
    he_so: Fraction
    luong_co_so: int
    can_cu: str
    do_tin_cay: str


@cache
def load_luong_co_so() -> tuple[LuongCoSo, ...]:
    """The base salaries by date."""
    return tuple(doc_bang("luong_co_so.toml", LuongCoSo).values())


@cache
def load_muc_thuong() -> tuple[HeSoThuong, ...]:
    """The coefficients."""
    return tuple(doc_bang("muc_thuong.toml", HeSoThuong).values())


def luong_co_so(ngay: date) -> LuongCoSo | None:
    """The base salary of that day; None where it is not known."""
    return _of_day(load_luong_co_so(), ngay)


def muc_thuong(khoa: str, doi_tuong: str, ngay: date) -> MucThuong | None:
    """The bonus for the title `khoa` by a decision of that day; None where coefficient or salary is not known."""
    rows = [one for one in load_muc_thuong() if khoa in one.danh_hieu and one.doi_tuong == doi_tuong]
    row, base = _of_day(rows, ngay), luong_co_so(ngay)
    if row is None or base is None:
        return None
    return MucThuong(tron_len(row.he_so * base.muc), row.he_so, base.muc, row.can_cu, row.do_tin_cay)


def tron_len(so_tien: Fraction | int) -> int:
    """`so_tien` rounded up to tens of thousands."""
    return -(-so_tien // TRON) * TRON


def _of_day(rows: Iterable[T], ngay: date) -> T | None:
    return next((one for one in rows if one.tu_ngay <= ngay and (not one.het_tu_ngay or ngay < one.het_tu_ngay)), None)
