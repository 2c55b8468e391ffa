"""Deadlines that law or a ministry sets, as dated data; an office's own deadline in `ho-so` goes before them."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class ThoiHanQuyDinh:
    """A deadline; the fields are explained in the table."""

    khoa: str
    ten: str
    truoc: str
    cap: str
    han_rieng: str
    can_cu: str
    tu_ngay: date
    tham_so: bool
    do_tin_cay: str
    nam_sau: bool = False
    danh_hieu: tuple[str, ...] = ()
    loai_hinh: tuple[str, ...] = ()

    def ngay(self, nam: int) -> date:
        """The day before which it must be done, for the work of that year."""
        day, month = map(int, self.truoc.split("/"))
        return date(nam + self.nam_sau, month, day)


def load_thoi_han(khoa: str) -> ThoiHanQuyDinh:
    """The deadline with that key. Raises KeyError."""
    return _read()[khoa]


def cac_thoi_han() -> tuple[ThoiHanQuyDinh, ...]:
    """All deadlines, in the order of the table."""
    return tuple(_read().values())


def thoi_han_ho_so(danh_hieu: str, loai_hinh: str) -> ThoiHanQuyDinh | None:
    """The deadline for a dossier of that title and kind of award; None where none is known."""
    for one in cac_thoi_han():
        if danh_hieu in one.danh_hieu and (not one.loai_hinh or loai_hinh in one.loai_hinh):
            return one
    return None


@cache
def _read() -> dict[str, ThoiHanQuyDinh]:
    table = tomllib.loads(files("vndoc.quy_dinh").joinpath("thoi_han.toml").read_text(encoding="utf-8"))
    lists = ("danh_hieu", "loai_hinh")
    return {
        khoa: ThoiHanQuyDinh(khoa=khoa, **{**entry, **{key: tuple(entry.get(key, ())) for key in lists}})
        for khoa, entry in table.items()
    }
