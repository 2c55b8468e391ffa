"""The values of the table's template: one row for each node of the tree, for each bonus and minus item."""

from collections.abc import Iterator

from vndoc.documents.dau_cau import closed, ended
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.the_thuc import the_thuc
from vndoc.documents.tieu_chi.cach_cham_bang_loi import bang_nop_cham, cach_cham
from vndoc.documents.tieu_chi.check import diem_cua
from vndoc.documents.tieu_chi.lua_chon import DO_DUOC, TrangThai
from vndoc.documents.tieu_chi.model import BangTieuChi
from vndoc.documents.tieu_chi.so_thu_tu import danh_so
from vndoc.documents.tieu_chi.thuong_tru import DiemTru
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.ho_so import HoSo
from vndoc.ho_so.con_so import viet_so
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.ngay import ngay_dai

Hang = dict[str, object]
"""One row as the template prints it: exactly one of `phan`, `nhom`, `muc` is set."""


def context(ho_so: HoSo, paper: BangTieuChi) -> dict[str, object]:
    """The template's values."""
    lines = the_thuc(ho_so, paper, "")
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    before = [*(Text(one) for one in _own_rules(paper)), *(ended(one, ".") for one in paper.huong_dan[:-1])]
    return {
        **lines,
        "trich_yeu": paper.trich_yeu,
        "tinh_trang": tinh_trang(paper),
        "mo_dau": [ended(text, ".") for text in paper.mo_dau],
        "hang": [
            *(_node(bac, so, node) for bac, so, node in danh_so(paper.tieu_chi)),
            _row("phan", "A", Text("TỔNG ĐIỂM CHUẨN"), paper.tong_diem.goc),
            *_bonus(paper),
            *(_minus(paper.diem_tru) if paper.diem_tru else ()),
        ],
        "huong_dan": [{"so": str(at), "noi_dung": one} for at, one in enumerate(before, start=1)],
        "huong_dan_cuoi": {"so": str(len(before) + 1), "noi_dung": closed(paper.huong_dan[-1])},
    }


def _own_rules(paper: BangTieuChi) -> Iterator[str]:
    """How vndoc itself rounds and counts days, said where it is done."""
    if any(one.cach_cham in DO_DUOC for one in paper.cham_duoc):
        decimals = f"đến {paper.lam_tron:02} chữ số lẻ" if paper.lam_tron else "đến số nguyên"
        yield f"Điểm tính theo tỷ lệ được làm tròn {decimals}; điểm của mỗi tiêu chí không quá điểm chuẩn."
    if paper.diem_tru is not None and paper.diem_tru.nop_cham is not None:
        yield "Số ngày nộp báo cáo chậm tính từ sau ngày hết hạn; nộp trong ngày hết hạn là đúng hạn."


def tinh_trang(paper: BangTieuChi) -> Text | str:
    """The line in brackets under the name: how far the table has come."""
    asked = paper.xin_y_kien
    if paper.trang_thai is TrangThai.DU_THAO:
        return "(Dự thảo)"
    if asked is None:
        return ""
    opened = "(Dự thảo đã xin ý kiến " if paper.trang_thai is TrangThai.DA_XIN_Y_KIEN else "(Đã có ý kiến của "
    answer = asked.tra_loi
    by = (" tại Công văn số ", answer.so_ky_hieu, f" {ngay_dai(answer.ngay)}") if answer else ()
    return ghep_chu(opened, asked.co_quan, *by, ")")


def _row(kind: str, so: str, ten: Text, diem: Text | str, lines: list[Text] | None = None) -> Hang:
    kinds = {"phan": False, "nhom": False, "muc": False, kind: True}
    return {**kinds, "so": so, "ten": ten, "diem": diem, "cach_cham": lines or [Text("")]}


def _node(bac: int, so: str, node: TieuChi) -> Hang:
    points = node.diem_chuan.goc if node.diem_chuan else viet_so(diem_cua(node))
    if bac == 1:
        name = node.ten.derive(viet_hoa(node.ten))
        return _row("phan", so, name, points, [] if node.la_nhom else cach_cham(node))
    if node.la_nhom:
        return _row("nhom", so, node.ten, points)
    return _row("muc", so, node.ten, points, cach_cham(node))


def _bonus(paper: BangTieuChi) -> Iterator[Hang]:
    bonus = paper.diem_thuong
    if bonus is None:
        return
    yield _row("phan", "B", Text("ĐIỂM THƯỞNG"), ghep_chu("Tối đa ", bonus.tran_diem.goc))
    for at, one in enumerate(paper.muc_thuong, start=1):
        most = getattr(one, "tran_diem", None)
        yield _row("muc", str(at), one.ten, most.goc if most else "", cach_cham(one))


def _minus(minus: DiemTru) -> Iterator[Hang]:
    """Items by times, then late reports: their table as one group, each report below it."""
    yield _row("phan", "C", Text("ĐIỂM TRỪ"), "")
    at = 0
    for at, one in enumerate(minus.muc_tru, start=1):
        yield _row("muc", str(at), one.ten, one.tran_diem.goc if one.tran_diem else "", cach_cham(one))
    late = minus.nop_cham
    if late is not None:
        most = late.khoang_cham[-1].so_diem.goc
        yield _row("muc", str(at + 1), Text("Nộp báo cáo chậm"), "", bang_nop_cham(late.khoang_cham))
        for sub, report in enumerate(late.bao_cao, start=1):
            yield _row("muc", f"{at + 1}.{sub}", report.ten, most, cach_cham(report))
