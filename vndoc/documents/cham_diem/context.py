"""The values of one member's table: a row for each part, group, criterion, bonus and minus item, sums, who signs."""

from collections.abc import Iterator
from decimal import Decimal

from vndoc.documents.base import BanRieng
from vndoc.documents.cham_diem.cham import COT_DIEM, BangDiem, KetQua, bang_tieu_chi, cac_bang_diem
from vndoc.documents.cham_diem.ket_qua import chi_tieu, ket_qua, minh_chung
from vndoc.documents.cham_diem.model import ChamDiem, DonViCham
from vndoc.documents.co_quan_ban_hanh import CoQuanBanHanh
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.the_thuc import VanBanHanhChinh, the_thuc
from vndoc.documents.tieu_chi.model import MucCham
from vndoc.documents.tieu_chi.so_thu_tu import danh_so
from vndoc.documents.tieu_chi.thuong_tru import NopCham
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.errors import InternalError
from vndoc.ho_so import HoSo
from vndoc.ho_so.con_so import ConSo, viet_so
from vndoc.ho_so.thong_tin_chung import NoiNhan, ThanhVien
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa

Hang = dict[str, object]
"""One row as the template prints it: exactly one of `phan`, `nhom`, `muc` is set."""

NOI_LUU = Text("VT")
"""Where a member keeps its own table."""


def cac_ban(ho_so: HoSo, paper: ChamDiem) -> Iterator[BanRieng]:
    """One file a member."""
    for table in tables_of(ho_so, paper):
        own = next((one for one in paper.cac_don_vi if one.don_vi == table.don_vi.ma), None)
        left = () if own and own.ngay else ("ngày, tháng (mục `ngay` của đơn vị này ở `cac_don_vi`)",)
        yield BanRieng((table.don_vi.ma,), _context(ho_so, paper, table, own), left)


def context(ho_so: HoSo, paper: ChamDiem) -> dict[str, object]:
    """The values for the first member, as an example of all."""
    table = tables_of(ho_so, paper)[0]
    return _context(ho_so, paper, table, None)


def tables_of(ho_so: HoSo, paper: ChamDiem) -> tuple[BangDiem, ...]:
    """The tables of the members, by the criteria that the check found."""
    bang = bang_tieu_chi(ho_so, paper)
    if bang is None:
        raise InternalError("Không có bảng tiêu chí để chấm điểm.")
    return cac_bang_diem(ho_so, paper, bang)


def so_diem(points: Decimal | None, typed: ConSo | None = None) -> Text | str:
    """Points as printed: as typed where they were, empty where there are none."""
    if typed is not None and typed.gia_tri == points:
        return typed.goc
    return "" if points is None else viet_so(points)


def _context(ho_so: HoSo, paper: ChamDiem, table: BangDiem, own: DonViCham | None) -> dict[str, object]:
    lines = the_thuc(ho_so, _own_paper(ho_so, paper, table.don_vi, own), "")
    rows = [*_criteria(table), *_items(table)]
    return {
        **lines,
        "so": "",
        "ky_hieu": "",
        "trich_yeu": paper.trich_yeu_don_vi,
        "hang": rows,
        "tong_cong": {cot: so_diem(table.tong_diem(cot)) for cot in COT_DIEM},
    }


def _own_paper(ho_so: HoSo, paper: ChamDiem, member: ThanhVien, own: DonViCham | None) -> VanBanHanhChinh:
    """The member's own paper: its letterhead, day, signer and recipients instead of the cluster's."""
    cum = ho_so.chung.cum
    head = NoiNhan.model_validate({"ten": cum.ten.derive(f"{cum.chuc_danh_truong} {cum.ten}")})
    return paper.model_copy(
        update={
            "so": None,
            "ngay": own.ngay if own else None,
            "ngay_du_kien": paper.ngay_tinh,
            "dia_danh": dia_danh_cua(ho_so, member),
            "co_quan_ban_hanh": CoQuanBanHanh.model_validate({"don_vi": member.ma}),
            "nguoi_ky": own.nguoi_ky if own else None,
            "noi_nhan": paper.noi_nhan_don_vi or (head,),
            "noi_luu": NOI_LUU,
            "can_cu": (),
        }
    )


def dia_danh_cua(ho_so: HoSo, member: ThanhVien) -> Text | None:
    """Where a member signs: its own place, its province, the cluster's place for the head; None where none is known."""
    own = member.dau_van_ban.dia_danh if member.dau_van_ban else None
    return own or member.tinh_thanh or (ho_so.chung.cum.dia_danh if member.ma == ho_so.chung.cum_truong else None)


def _row(kind: str, so: str, ten: Text, diem: Text | str, points: dict[str, Text | str]) -> Hang:
    kinds = {"phan": False, "nhom": False, "muc": False, kind: True}
    empty: Hang = {"chi_tieu": "", "ket_qua": "", "minh_chung": [Text("")]}
    return {**kinds, **empty, "so": so, "ten": ten, "diem": diem, **points}


def _criteria(table: BangDiem) -> Iterator[Hang]:
    """The tree, then A."""
    for bac, so, node in danh_so(table.bang.tieu_chi):
        most = node.diem_chuan.goc if node.diem_chuan else viet_so(_most(node))
        kind = "phan" if bac == 1 else "nhom" if node.la_nhom else "muc"
        name = node.ten.derive(viet_hoa(node.ten)) if bac == 1 else node.ten
        if node.la_nhom:
            yield _row(kind, so, name, most, {cot: so_diem(table.diem_cua(node, cot)) for cot in COT_DIEM})
        else:
            yield _scored(kind, so, name, most, table.ket_qua[str(node.ma)], table)
    sums = {cot: so_diem(table.tong_chuan(cot)) for cot in COT_DIEM}
    yield _row("phan", "A", Text("TỔNG ĐIỂM CHUẨN"), table.bang.tong_diem.goc, sums)


def _most(node: TieuChi) -> Decimal:
    return sum((one.diem_chuan.gia_tri for one in node.cham_duoc if one.diem_chuan), Decimal(0))


def _items(table: BangDiem) -> Iterator[Hang]:
    """B and C with their items."""
    bang = table.bang
    if bang.diem_thuong is not None:
        most = ghep_chu("Tối đa ", bang.diem_thuong.tran_diem.goc)
        sums = {cot: _sum(table, cot, table.diem_thuong(cot)) for cot in COT_DIEM}
        yield _row("phan", "B", Text("ĐIỂM THƯỞNG"), most, sums)
        yield from _numbered(bang.muc_thuong, table)
    if bang.diem_tru is not None:
        sums = {cot: _sum(table, cot, table.diem_tru(cot)) for cot in COT_DIEM}
        yield _row("phan", "C", Text("ĐIỂM TRỪ"), "", sums)
        yield from _numbered(bang.diem_tru.muc_tru, table)
        if bang.diem_tru.nop_cham is not None:
            yield from _late_reports(bang.diem_tru.nop_cham, len(bang.diem_tru.muc_tru) + 1, table)


def _numbered(items: tuple[MucCham, ...], table: BangDiem) -> Iterator[Hang]:
    for at, muc in enumerate(items, start=1):
        ceiling = getattr(muc, "tran_diem", None)
        most = ceiling.goc if isinstance(ceiling, ConSo) else ""
        yield _scored("muc", str(at), muc.ten, most, table.ket_qua[str(muc.ma)], table)


def _late_reports(late: NopCham, at: int, table: BangDiem) -> Iterator[Hang]:
    """The reports under one number, as in the table of criteria."""
    yield _row("muc", str(at), Text("Nộp báo cáo chậm"), "", dict.fromkeys(COT_DIEM, ""))
    most = late.khoang_cham[-1].so_diem.goc
    for sub, report in enumerate(late.bao_cao, start=1):
        yield _scored("muc", f"{at}.{sub}", report.ten, most, table.ket_qua[str(report.ma)], table)


def _scored(kind: str, so: str, ten: Text, most: Text | str, one: KetQua, table: BangDiem) -> Hang:
    """The row of an item that is scored; what did not happen stays empty."""
    points: dict[str, Text | str] = dict.fromkeys(COT_DIEM, "")
    if one.dong is not None or one.tinh:
        typed = {cot: getattr(one.dong, cot) if one.dong else None for cot in COT_DIEM}
        points = {cot: so_diem(one.cot(cot), typed[cot]) for cot in COT_DIEM}
    if not appraised(table):
        points |= {"tham_dinh": "", "diem_cuoi": ""}
    made = _row(kind, so, ten, most, points)
    return {**made, "chi_tieu": chi_tieu(one), "ket_qua": ket_qua(one, table), "minh_chung": minh_chung(one)}


def _sum(table: BangDiem, cot: str, total: Decimal | None) -> Text | str:
    return so_diem(total) if cot == "tu_cham" or appraised(table) else ""


def appraised(table: BangDiem) -> bool:
    """Whether the cluster has given any points yet."""
    rows = [one.dong for one in table.ket_qua.values() if one.dong is not None]
    return any(row.tham_dinh is not None or row.diem_cuoi is not None for row in rows)
