"""The formulas of criteria: what figures are worth in points, within ceilings, floors and tables. All exact.

The only rounding is that of a share (`thực hiện / kế hoạch`), half up to the decimals that the table of criteria names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

KHONG = Decimal(0)


@dataclass(frozen=True)
class Vuot:
    """What is added where a target is exceeded, all in percent: for each `cu_vuot` of the target `duoc_cong` of the
    criterion's points, `toi_da` of them at most.
    """

    cu_vuot: Decimal
    duoc_cong: Decimal
    toi_da: Decimal


@dataclass(frozen=True)
class KhoangCham:
    """Points taken off for a report that comes `tu` to `den` days late; None for every later day."""

    tu: int
    den: int | None
    diem: Decimal


def lam_tron(value: Fraction, so_le: int) -> Decimal:
    """`value` (0 or more) half up to `so_le` decimals."""
    scale: int = 10**so_le
    return Decimal((value * scale * 2 + 1) // 2).scaleb(-so_le)


def ty_le_dat(ke_hoach: Decimal, thuc_hien: Decimal, *, nghich: bool) -> Fraction:
    """The share of the target that was reached, 1 for all of it; with `nghich` less is better.

    A target of nothing is reached by nothing alone. Raises ValueError for a plain target of nothing.
    """
    plan, done = Fraction(ke_hoach), Fraction(thuc_hien)
    if nghich:
        return plan / done if done else Fraction(1)
    if plan <= 0:
        raise ValueError("a target to be reached is more than nothing")
    return done / plan


def diem_dinh_luong(diem: Decimal, ke_hoach: Decimal, thuc_hien: Decimal, *, nghich: bool, so_le: int) -> Decimal:
    """The points of a figure: its share of the target, never more than `diem`; what exceeds goes to `diem_vuot`."""
    share = min(ty_le_dat(ke_hoach, thuc_hien, nghich=nghich), Fraction(1))
    return min(lam_tron(Fraction(diem) * share, so_le), diem)


def diem_vuot(diem: Decimal, ke_hoach: Decimal, thuc_hien: Decimal, vuot: Vuot, *, nghich: bool, so_le: int) -> Decimal:
    """The bonus of a figure beyond its target: whole steps of `cu_vuot` percent count."""
    plan, done = Fraction(ke_hoach), Fraction(thuc_hien)
    if plan <= 0:
        return KHONG
    beyond = (plan - done if nghich else done - plan) / plan * 100
    steps = beyond // Fraction(vuot.cu_vuot)
    percent = min(max(steps, 0) * Fraction(vuot.duoc_cong), Fraction(vuot.toi_da))
    return lam_tron(Fraction(diem) * percent / 100, so_le)


def diem_theo_lan(
    so_lan: Decimal, moi_lan: Decimal, *, san: Decimal | None = None, tran: Decimal | None = None
) -> Decimal:
    """Points by the number of times: nothing for none, else at least `san` and at most `tran`."""
    if so_lan == 0:
        return KHONG
    points = max(so_lan * moi_lan, san or KHONG)
    return points if tran is None else min(points, tran)


def so_ngay_cham(han_nop: date, ngay_nop: date) -> int:
    """Days late; a report that comes on the day itself is in time."""
    return max((ngay_nop - han_nop).days, 0)


def khoang_cham(so_ngay: int, bang: Sequence[KhoangCham]) -> KhoangCham | None:
    """The row of the table for a report so many days late; None for one in time, and before the first row."""
    rows = (one for one in bang if one.tu <= so_ngay and (one.den is None or so_ngay <= one.den))
    return next(rows, None) if so_ngay > 0 else None


def tong_cong(*parts: Decimal | None) -> Decimal | None:
    """The sum; None as soon as one part is not known."""
    known = [one for one in parts if one is not None]
    return sum(known, KHONG) if len(known) == len(parts) else None
