"""The members' texts under the headings of the cluster's report, each with the name of its unit."""

from collections.abc import Callable, Iterator, Sequence

from vndoc.documents.bao_cao_cum.don_vi import BaoCaoDonVi
from vndoc.documents.bao_cao_cum.model import MucTongHop
from vndoc.documents.bao_cao_thanh_vien.model import BaoCaoThanhVien
from vndoc.documents.dau_cau import ended
from vndoc.documents.than_van_ban import Line, PhanNoiDung, mot_dong, than_van_ban
from vndoc.raw import Text

Group = dict[str, object]
Part = Callable[[BaoCaoThanhVien], Sequence[PhanNoiDung]]
"""Takes a heading's items out of a member's report."""


def tong_hop(heading: MucTongHop, part: Part, reports: Sequence[BaoCaoDonVi]) -> Group | None:
    """The values of a heading: the office's own text, and what is kept of the members'; None for neither."""
    kept = [(one.thanh_vien.ten, heading.giu(one.thanh_vien.ma, part(one.bao_cao))) for one in reports]
    units = [(name, items) for name, items in kept if items]
    lines = [line for at, unit in enumerate(units, start=1) for line in _unit(*unit, "." if at == len(units) else ";")]
    if not heading.noi_dung and not lines:
        return None
    return {"noi_dung": than_van_ban(heading.noi_dung), "tong_hop": lines}


def _unit(name: Text, items: Sequence[PhanNoiDung], end: str) -> Iterator[Line]:
    """The lines of a unit: its one item behind its name, or several below it with a plus."""
    below = list(_flat(items))
    if len(items) == 1:
        first, leads = below.pop(0)
        text = ended(first, ":" if leads else end)
        yield mot_dong("gach", text.derive(f"{name}: {text}"))
    else:
        yield mot_dong("gach", name.derive(f"{name}:"))
    for number, (text, leads) in enumerate(below, start=1):
        mark = end if number == len(below) else ":" if leads else ";"
        yield mot_dong("gach_con", ended(text, mark))


def _flat(items: Sequence[PhanNoiDung]) -> Iterator[tuple[Text, bool]]:
    """The words of items and of all below them in reading order, and whether they lead over to what follows."""
    for item in items:
        yield item.chu, bool(item.chi_tiet)
        yield from _flat(item.chi_tiet)
