"""The values of the cluster's summary: members by rank, those without rank last, decisions and consequences."""

from collections.abc import Iterator

from vndoc.documents.cham_diem.cham import BangDiem
from vndoc.documents.cham_diem.context import appraised, so_diem, tables_of
from vndoc.documents.cham_diem.hang import CUOI, bang_xep_hang, diem_xep_hang, he_qua
from vndoc.documents.cham_diem.model import ChamDiem, QuyetDinhDongDiem
from vndoc.documents.dau_cau import closed, ended, ended_list
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.thang_diem.xep_hang import ThuHang
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.ho_so.con_so import viet_so
from vndoc.raw import Text

Hang = dict[str, object]


def context(ho_so: HoSo, paper: ChamDiem) -> dict[str, object]:
    """The template's values; the last row and the last note come apart, to stay on one page with the signature."""
    tables = tables_of(ho_so, paper)
    ranking = bang_xep_hang(paper, tables)
    rows = [
        *(_row(str(at), table, one) for at, (one, table) in enumerate(ranking.da_xep, start=1)),
        *(_row("", table, None) for table in ranking.chua_xep),
    ]
    lines = the_thuc(ho_so, paper, "")
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    notes = [ended(one, ".") for one in _notes(ho_so, paper, tables)]
    several = len(notes) > 1
    last = ended_list(notes)
    return {
        **lines,
        "trich_yeu": paper.trich_yeu,
        "hang": rows[:-1],
        "hang_cuoi": rows[-1],
        "ghi_chu": last[:-1] if several else [],
        "ghi_chu_cuoi": closed(last[-1]) if several else "",
        "mot_ghi_chu": closed(last[0]) if notes and not several else "",
    }


def _row(so: str, table: BangDiem, rank: ThuHang | None) -> Hang:
    checked = so_diem(table.tong_diem("tham_dinh")) if appraised(table) else ""
    return {
        "so": so,
        "ten": table.don_vi.ten,
        "tu_cham": so_diem(table.tong_diem("tu_cham")),
        "tham_dinh": checked,
        "tong_chuan": so_diem(table.tong_chuan(CUOI)) if appraised(table) else "",
        "diem_thuong": so_diem(table.diem_thuong(CUOI)) if appraised(table) else "",
        "diem_tru": so_diem(table.diem_tru(CUOI)) if appraised(table) else "",
        "diem_cuoi": so_diem(table.tong_diem(CUOI)),
        "xep_hang": _rank(table, rank),
        "ghi_chu": [*([Text("Bằng điểm")] if rank and rank.da_quyet else []), *he_qua(table)] or [Text("")],
    }


def _rank(table: BangDiem, rank: ThuHang | None) -> str:
    if rank is not None:
        return f"Đồng hạng {rank.hang}" if rank.dong_hang else str(rank.hang)
    return "Chưa chấm đủ điểm" if table.co_diem else "Chưa chấm điểm"


def _notes(ho_so: HoSo, paper: ChamDiem, tables: tuple[BangDiem, ...]) -> Iterator[Text]:
    """The decisions about equal points, with reason and by whom."""
    points = diem_xep_hang(tables)
    names = {member.ma: member.ten for member in ho_so.chung.thanh_vien}
    for one in paper.quyet_dinh_dong_diem:
        units = [part for code in one.don_vi for part in (", ", names[code])][1:]
        tied = ghep_chu(*units, f" cùng {viet_so(points[str(one.don_vi[0])])} điểm; ", *_decision(one))
        yield tied


def _decision(one: QuyetDinhDongDiem) -> tuple[str, ...]:
    how = " quyết định đồng hạng, vì: " if one.dong_hang else " quyết định xếp theo thứ tự trên, vì: "
    reason = one.ly_do.derive(one.ly_do.rstrip("."))
    return (one.nguoi_quyet_dinh, how, reason)
