"""The ranks of the members: by the final points of the cluster; who is not ranked yet; what may part equal points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from vndoc.documents.cham_diem.cham import BangDiem, khoang_nop_cham
from vndoc.documents.cham_diem.model import ChamDiem
from vndoc.documents.thang_diem.xep_hang import ThuHang, ThuTu, xep_hang
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, MucTru
from vndoc.ho_so.con_so import viet_so
from vndoc.raw import Text

CUOI = "diem_cuoi"
"""The column that ranks are made by."""


@dataclass(frozen=True)
class BangXepHang:
    """The ranked members, the best first, and those whose points are not complete, in the order of the cluster."""

    da_xep: tuple[tuple[ThuHang, BangDiem], ...]
    chua_xep: tuple[BangDiem, ...]


def bang_xep_hang(paper: ChamDiem, tables: Sequence[BangDiem]) -> BangXepHang:
    """The ranking; members without complete points are left out of it, never ranked low."""
    by_code = {str(table.don_vi.ma): table for table in tables}
    ranked = xep_hang(diem_xep_hang(tables), thu_tu(paper))
    left = tuple(table for table in tables if table.tong_diem(CUOI) is None)
    return BangXepHang(tuple((one, by_code[one.ma]) for one in ranked), left)


def diem_xep_hang(tables: Sequence[BangDiem]) -> dict[str, Decimal]:
    """The final points by member, of those that have them."""
    totals = {str(table.don_vi.ma): table.tong_diem(CUOI) for table in tables}
    return {ma: total for ma, total in totals.items() if total is not None}


def thu_tu(paper: ChamDiem) -> tuple[ThuTu, ...]:
    """The recorded decisions about equal points."""
    return tuple(ThuTu(tuple(map(str, one.don_vi)), one.dong_hang) for one in paper.quyet_dinh_dong_diem)


def tieu_chi_phu(tables: Sequence[BangDiem]) -> str:
    """What may be asked of members with equal points, with the figures that the data have. Nothing is chosen here."""
    first = tables[0].bang.tieu_chi[0]
    part = "; ".join(f"{one.don_vi.ma}: {_shown(one.diem_cua(first, CUOI))}" for one in tables)
    minus = "; ".join(f"{one.don_vi.ma}: {_shown(one.diem_tru(CUOI))}" for one in tables)
    return (
        f"nhiều phiếu suy tôn hơn; điểm Phần I cao hơn ({part}); ít điểm trừ hơn ({minus}); tập thể có từ 70% nữ trở "
        "lên; chưa được khen thưởng năm trước; người đứng đầu và cấp phó quyết định"
    )


def he_qua(table: BangDiem) -> Iterator[Text]:
    """Consequences beside points of what happened to a member, each once."""
    told: set[str] = set()
    for one in table.ket_qua.values():
        found: Text | None = None
        if isinstance(one.muc, MucTru) and one.diem_cuoi:
            found = one.muc.he_qua
        elif isinstance(one.muc, BaoCaoPhaiNop) and one.dong is not None:
            span = khoang_nop_cham(one.muc, one.dong, table.bang)
            found = span.he_qua if span else None
        if found is not None and found not in told:
            told.add(found)
            yield found


def _shown(points: Decimal | None) -> str:
    return "chưa rõ" if points is None else viet_so(points)
