"""Ranks by points. Equal points are an equal rank until a recorded decision about these units says otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class ThuTu:
    """A decision about units with equal points: their order from the highest, or that they share the rank."""

    cac_ma: tuple[str, ...]
    dong_hang: bool = False


@dataclass(frozen=True)
class ThuHang:
    """The place of one unit; `dong_hang` are the units that share its rank, `da_quyet` whether a decision was taken."""

    ma: str
    diem: Decimal
    hang: int
    dong_hang: tuple[str, ...] = ()
    da_quyet: bool = False


def nhom_bang_diem(diem: Mapping[str, Decimal]) -> tuple[tuple[str, ...], ...]:
    """The units by their points from the highest, those with equal points together in the order given."""
    groups: dict[Decimal, list[str]] = {}
    for ma, points in diem.items():
        groups.setdefault(points, []).append(ma)
    return tuple(tuple(groups[points]) for points in sorted(groups, reverse=True))


def xep_hang(diem: Mapping[str, Decimal], quyet_dinh: Sequence[ThuTu] = ()) -> tuple[ThuHang, ...]:
    """Every unit with its rank, the best first; after two of rank 2 comes rank 4."""
    ranked: list[ThuHang] = []
    for group in nhom_bang_diem(diem):
        first = len(ranked) + 1
        decided = next((one for one in quyet_dinh if set(one.cac_ma) == set(group)), None)
        if decided is not None and not decided.dong_hang:
            ranked += [ThuHang(ma, diem[ma], at, (), True) for at, ma in enumerate(decided.cac_ma, start=first)]
            continue
        for ma in group:
            others = tuple(one for one in group if one != ma)
            ranked.append(ThuHang(ma, diem[ma], first, others, decided is not None))
    return tuple(ranked)


def chua_quyet(diem: Mapping[str, Decimal], quyet_dinh: Sequence[ThuTu]) -> tuple[tuple[str, ...], ...]:
    """The groups with equal points that no decision is about."""
    decided = [set(one.cac_ma) for one in quyet_dinh]
    return tuple(group for group in nhom_bang_diem(diem) if len(group) > 1 and set(group) not in decided)
