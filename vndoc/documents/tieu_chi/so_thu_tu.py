"""The numbers of the tree: I, 1, 1.1, a), each counted in what holds it."""

from collections.abc import Iterator, Sequence

from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.thu_tu import chu_cai_diem


def danh_so(nodes: Sequence[TieuChi], bac: int = 1, tren: str = "") -> Iterator[tuple[int, str, TieuChi]]:
    """Every node in reading order with its level, from 1, and its number."""
    for at, node in enumerate(nodes, start=1):
        number = _number(bac, at, tren)
        yield bac, number, node
        yield from danh_so(node.tieu_chi, bac + 1, number)


def _number(bac: int, at: int, tren: str) -> str:
    if bac == 1:
        return so_la_ma(at)
    if bac == 2:
        return str(at)
    return f"{tren}.{at}" if bac == 3 else f"{chu_cai_diem(at - 1)})"
