"""The titles and awards of emulation: their names, for whom they are, who decides them, and their mention in a text.

One list for all papers (Luật Thi đua, khen thưởng 2022, Điều 19-28, 33, 71-75, 77-80); what a nominee must have done
for one is not told here.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from vndoc.viet.chuan_hoa import fold_space, fold_tone

TAP_THE, CA_NHAN = "tap-the", "ca-nhan"
"""For whom a title is."""

TEN_DOI_TUONG = {TAP_THE: "tập thể", CA_NHAN: "cá nhân"}

CAP_BO, CAP_TINH, CAP_NHA_NUOC = "bo", "tinh", "nha-nuoc"
"""Channels; those of clusters are a ministry's and a province's."""

_QUOTES = re.compile("[“”\"'‘’]")


@dataclass(frozen=True)
class DanhHieu:
    """A title or an award; the fields are explained in the table."""

    khoa: str
    ten: str
    viet_tat: str
    loai: str
    doi_tuong: tuple[str, ...]
    cap: str
    quyet_dinh: str
    can_cu: str
    tu_ngay: date
    do_tin_cay: str
    ten_khac: tuple[str, ...] = ()
    cum_xet: bool = False
    het_tu_ngay: date | None = None

    @property
    def cac_ten(self) -> tuple[str, ...]:
        """Every name that means it."""
        return (self.ten, self.viet_tat, *self.ten_khac)


@dataclass(frozen=True)
class DanhHieuNhac:
    """A title that a sentence names: how many collectives and persons it says, None where it says no number."""

    danh_hieu: DanhHieu
    tap_the: int | None
    ca_nhan: int | None


@cache
def load_danh_hieu() -> tuple[DanhHieu, ...]:
    """The list, in its order."""
    table = tomllib.loads(files("vndoc.quy_dinh").joinpath("danh_hieu.toml").read_text(encoding="utf-8"))
    lists = ("doi_tuong", "ten_khac")
    return tuple(
        DanhHieu(khoa=khoa, **{**entry, **{key: tuple(entry.get(key, ())) for key in lists}})
        for khoa, entry in table.items()
    )


def cap_cua_cum(co_quan_chu_quan: str | None) -> str:
    """The channel of a cluster by the body that organises it: a ministry, else a province."""
    return CAP_BO if (co_quan_chu_quan or "").casefold().startswith("bộ ") else CAP_TINH


def tim_danh_hieu(text: str) -> DanhHieu | None:
    """The title that `text` names: by key, name, abbreviation or another of its names; None for any other text.

    A province's title may go on with the province's own name: `Cờ thi đua của UBND tỉnh A`.
    """
    wanted = _loose(text)
    for one in load_danh_hieu():
        if text.strip() == one.khoa or wanted in map(_loose, one.cac_ten):
            return one
    provincial = (one for one in load_danh_hieu() if one.cap == CAP_TINH)
    return next((one for one in provincial if any(map(wanted.startswith, _open_names(one)))), None)


def ten_chuan(text: str) -> str:
    """The title's name by the law; as typed where a province's own name stands in it, or it is not on the list."""
    found = tim_danh_hieu(text)
    if found is None or any(map(_loose(text).startswith, _open_names(found))):
        return text
    return found.ten


def _open_names(one: DanhHieu) -> tuple[str, ...]:
    """The names, for comparing, behind which a province's own name may stand."""
    loose = map(_loose, one.cac_ten)
    return tuple(f"{name} " for name in loose if one.cap == CAP_TINH and name.endswith((" tỉnh", " thành phố")))


def danh_hieu_trong_cau(text: str) -> tuple[DanhHieuNhac, ...]:
    """The titles that a sentence names, in its order: `Bằng khen … cho 01 tập thể và 02 cá nhân`, `02 Chiến sĩ …`."""
    bare = _loose(text)
    found = sorted(_mentions(bare), key=lambda one: one[0])
    ends = [start for start, _, _ in found[1:]] + [len(bare)] * bool(found)
    return tuple(
        _counted(title, bare[:start], bare[end:following])
        for (start, end, title), following in zip(found, ends, strict=True)
    )


def _mentions(bare: str) -> Iterator[tuple[int, int, DanhHieu]]:
    """Start, end and title of each name, the longer names first: `lao động tiên tiến` also ends another name."""
    names = [(_loose(name), title) for title in load_danh_hieu() for name in title.cac_ten]
    for name, title in sorted(names, key=lambda one: -len(one[0])):
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", bare):
            yield found.start(), found.end(), title
        bare = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " " * len(name), bare)


def _counted(title: DanhHieu, before: str, after: str) -> DanhHieuNhac:
    numbers = {
        key: re.search(rf"(\d+)\s+(?:\w+\s+)?{re.escape(name)}(?!\w)", after) for key, name in TEN_DOI_TUONG.items()
    }
    counts = {key: int(one[1]) if one else None for key, one in numbers.items()}
    leading = re.search(r"(\d+)\s+$", before)
    if leading and len(title.doi_tuong) == 1 and counts[title.doi_tuong[0]] is None:
        counts[title.doi_tuong[0]] = int(leading[1])
    return DanhHieuNhac(title, counts[TAP_THE], counts[CA_NHAN])


def _loose(text: str) -> str:
    """`text` for comparing: one spelling of tone marks, small letters, no quotation marks, `sĩ` for `sỹ`."""
    return fold_space(fold_tone(_QUOTES.sub("", text))).casefold().replace("chiến sỹ", "chiến sĩ")
