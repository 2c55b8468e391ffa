"""Time in post, in whole months: of one stage of a career, and of all stages together.

A month in which a post is held counts once, whatever stages share it: `6/2004` to `3/2014` are 118 months.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vndoc.ho_so.ung_vien.lua_chon import BacChucVu
from vndoc.ho_so.ung_vien.ung_vien import GiaiDoanCongTac

_THANG_NAM = re.compile(r"(?:tháng\s*)?(0?[1-9]|1[0-2])\s*(?:[/.-]|năm)\s*((?:19|20)[0-9]{2})", re.IGNORECASE)
_NGAY_DU = re.compile(r"[0-3]?[0-9]\s*[/-]\s*(0?[1-9]|1[0-2])\s*[/-]\s*((?:19|20)[0-9]{2})")
_NGAY_MAY = re.compile(r"((?:19|20)[0-9]{2})-(0[1-9]|1[0-2])(?:-[0-3][0-9])?")
_DEN_NAY = ("nay", "đến nay", "hiện nay")

RANKS = tuple(BacChucVu)
"""The ranks of posts, from the lowest."""


def doc_thang(text: str) -> int | None:
    """The month that `text` writes (`9/1990`, `tháng 9 năm 1990`, `01/9/1990`) counted from year 0; None for none."""
    typed = text.strip()
    if found := _NGAY_MAY.fullmatch(typed):
        return _so_thang(int(found[1]), int(found[2]))
    found = _THANG_NAM.fullmatch(typed) or _NGAY_DU.fullmatch(typed)
    return _so_thang(int(found[2]), int(found[1])) if found else None


def thang_cua(ngay: date) -> int:
    """The month of a day, counted from year 0."""
    return _so_thang(ngay.year, ngay.month)


def viet_thang(thang: int) -> str:
    """A month as papers print it: `9/1990`, `02/2001`."""
    year, month = divmod(thang - 1, 12)
    return f"{month + 1:02}/{year}" if month < 2 else f"{month + 1}/{year}"


def viet_thoi_gian(months: int) -> str:
    """A number of months in years and months: `9 năm 10 tháng`, `3 năm`, `8 tháng`."""
    years, rest = divmod(months, 12)
    parts = ([f"{years} năm"] if years else []) + ([f"{rest} tháng"] if rest or not years else [])
    return " ".join(parts)


def den_nay(stage: GiaiDoanCongTac) -> bool:
    """Whether the stage still lasts."""
    return stage.den_thang is None or stage.den_thang.strip().casefold() in _DEN_NAY


def khoang_thang(stage: GiaiDoanCongTac, nay: int) -> range | None:
    """The months of a stage, one that still lasts up to the month `nay`; None where a month cannot be read."""
    first = doc_thang(stage.tu_thang)
    last = nay if den_nay(stage) or stage.den_thang is None else doc_thang(stage.den_thang)
    return range(first, last + 1) if first is not None and last is not None and last >= first else None


@dataclass(frozen=True)
class TongThoiGian:
    """Months in post: by rank, each month at the highest rank held in it, and all of them together."""

    theo_bac: Mapping[BacChucVu, int]
    tong_cong: int


def tong_thoi_gian(stages: Sequence[GiaiDoanCongTac], nay: int) -> TongThoiGian:
    """The sums over the stages that count as a rank; stages that cannot be read are left out."""
    held: dict[int, int] = {}
    for stage in stages:
        if stage.bac_chuc_vu is not None:
            rank = RANKS.index(stage.bac_chuc_vu)
            for month in khoang_thang(stage, nay) or ():
                held[month] = max(rank, held.get(month, rank))
    counts = {one: sum(found == at for found in held.values()) for at, one in enumerate(RANKS)}
    return TongThoiGian({one: months for one, months in counts.items() if months}, len(held))


def _so_thang(nam: int, thang: int) -> int:
    return nam * 12 + thang
