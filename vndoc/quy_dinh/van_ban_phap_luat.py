"""The register of acts on emulation and commendation by date of force, and how a paper names them.

Forms (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b): a law by type, name and date; any other act
at first mention by type, number, date, issuer and summary, later by type and number.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from vndoc.viet.ngay import ngay_dai

LUAT = "Luật"
SURE = ("van-ban", "nhieu-nguon")
"""The words of `do_tin_cay` on which a fault may rest; on the others only a warning does."""


@dataclass(frozen=True)
class SuaDoi:
    """A law that amends another one, from the day on which it does."""

    so_ky_hieu: str
    tu_ngay: date


@dataclass(frozen=True)
class VanBanPhapLuat:
    """One act; the fields are explained in the table. `het_tu_ngay` is the first day on which it is not in force."""

    khoa: str
    ten_loai: str
    so_ky_hieu: str
    ngay: date
    co_quan: str
    trich_yeu: str
    tu_ngay: date
    nguon: str
    do_tin_cay: str
    het_tu_ngay: date | None = None
    thay_bang: str | None = None
    sua_doi: tuple[SuaDoi, ...] = ()
    la_can_cu: bool = False
    can_doi_chieu: str | None = None

    def con_hieu_luc(self, ngay: date) -> bool:
        """Whether the act is in force on that day."""
        return self.tu_ngay <= ngay and not self.het_hieu_luc(ngay)

    def het_hieu_luc(self, ngay: date) -> bool:
        """Whether the act is known to have ended by that day."""
        return self.het_tu_ngay is not None and self.het_tu_ngay <= ngay

    def sua_doi_den(self, ngay: date) -> tuple[str, ...]:
        """The numbers of the laws that amend it on that day."""
        return tuple(one.so_ky_hieu for one in self.sua_doi if one.tu_ngay <= ngay)


def load_van_ban_phap_luat() -> tuple[VanBanPhapLuat, ...]:
    """The register, in the order in which legal bases stand in a paper."""
    table = tomllib.loads(files("vndoc.quy_dinh").joinpath("van_ban_phap_luat.toml").read_text(encoding="utf-8"))
    return tuple(
        VanBanPhapLuat(khoa=khoa, **{**entry, "sua_doi": tuple(SuaDoi(**one) for one in entry.get("sua_doi", ()))})
        for khoa, entry in table.items()
    )


def ten_day_du(act: VanBanPhapLuat, ngay: date | None = None) -> str:
    """The form at first mention; with `ngay`, the amendments in force on that day behind it."""
    if act.ten_loai == LUAT:
        name = f"{LUAT} {act.trich_yeu} {ngay_dai(act.ngay)}"
    else:
        name = f"{ten_ngan(act)} {ngay_dai(act.ngay)} của {act.co_quan} {act.trich_yeu}"
    amended = [f"{LUAT} số {number}" for number in (act.sua_doi_den(ngay) if ngay else ())]
    return f"{name} được sửa đổi, bổ sung bởi {_listed(amended)}" if amended else name


def ten_ngan(act: VanBanPhapLuat) -> str:
    """The form at later mentions: `Nghị định số 152/2025/NĐ-CP`, `Luật Thi đua, khen thưởng năm 2022`."""
    if act.ten_loai == LUAT:
        return f"{LUAT} {act.trich_yeu} năm {act.ngay.year}"
    return f"{act.ten_loai} số {act.so_ky_hieu}"


def bo_can_cu(acts: Sequence[VanBanPhapLuat], ngay: date) -> tuple[VanBanPhapLuat, ...] | None:
    """The legal bases of a paper on emulation of that day; None where one has ended and nobody knows its successor."""
    if khong_ro_thay_the(acts, ngay):
        return None
    return tuple(act for act in acts if act.la_can_cu and act.con_hieu_luc(ngay))


def khong_ro_thay_the(acts: Sequence[VanBanPhapLuat], ngay: date) -> tuple[VanBanPhapLuat, ...]:
    """The bases that have ended by that day without a known successor."""
    return tuple(act for act in acts if act.la_can_cu and act.thay_bang is None and act.het_hieu_luc(ngay))


def van_ban_thay_the(acts: Sequence[VanBanPhapLuat], act: VanBanPhapLuat, ngay: date) -> VanBanPhapLuat | None:
    """The act that stands in the place of `act` on that day; None where none is known."""
    known = {one.khoa: one for one in acts}
    following = known.get(act.thay_bang or "")
    while following is not None and following.het_hieu_luc(ngay):
        following = known.get(following.thay_bang or "")
    return following if following is not None and following.con_hieu_luc(ngay) else None


def _listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them: `A, B và C`."""
    return " và ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
