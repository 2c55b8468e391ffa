"""What is wrong in single rows: codes, figures of another kind, points outside their frame or not as computed."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from vndoc.documents.cham_diem.cham import COT_DIEM, BangDiem, KetQua, ke_hoach_cua
from vndoc.documents.cham_diem.cong_thuc import cong_thuc
from vndoc.documents.cham_diem.model import ChamDiem, DongDiem
from vndoc.documents.tieu_chi.lua_chon import DO_DUOC, CachCham
from vndoc.documents.tieu_chi.model import BangTieuChi, MucCham
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, MucThuong, MucTru, VuotChiTieu
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so.con_so import ConSo, viet_so
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import nearest

_FIGURES = ("ke_hoach", "thuc_hien", "muc_do", "so_lan", "ngay_nop")


def row_findings(paper: ChamDiem, bang: BangTieuChi, tables: tuple[BangDiem, ...]) -> Iterator[Finding]:
    """The findings of all rows, in their order."""
    items = {str(one.ma): one for one in bang.moi_muc_cham}
    by_member = {table.don_vi.ma: table for table in tables}
    seen: set[tuple[str, str]] = set()
    for row in paper.bang_diem:
        if row.tieu_chi not in items:
            yield _unknown(row, tuple(items))
            continue
        if (row.don_vi, row.tieu_chi) in seen:
            message = f"“{row.don_vi}” đã có một dòng cho tiêu chí “{row.tieu_chi}” ở trên. Hãy bỏ một trong hai dòng."
            yield _loi("trung-ma", row.tieu_chi, message)
            continue
        seen.add((row.don_vi, row.tieu_chi))
        yield from _figures(row, items[row.tieu_chi])
        if row.don_vi in by_member:
            table = by_member[row.don_vi]
            yield from _points(table.ket_qua[row.tieu_chi], row, table)


def tran_cua(muc: MucCham, bang: BangTieuChi) -> Decimal | None:
    """The most points that an item can have; None where there is no bound."""
    match muc:
        case TieuChi():
            return muc.diem_chuan.gia_tri if muc.diem_chuan else None
        case VuotChiTieu():
            return bang.diem_thuong.tran_diem.gia_tri if bang.diem_thuong else None
        case MucThuong() | MucTru():
            return muc.tran_diem.gia_tri if muc.tran_diem else None
        case BaoCaoPhaiNop():
            late = bang.diem_tru.nop_cham if bang.diem_tru else None
            return late.khoang_cham[-1].so_diem.gia_tri if late else None


def _loi(rule: str, at: Text, message: str, right: str | None = None) -> Finding:
    return Finding(rule, Severity.LOI, at.place or DataPlace(""), message, suggestion=right)


def _unknown(row: DongDiem, known: tuple[str, ...]) -> Finding:
    found = nearest(row.tieu_chi, known)
    remedy = f"Hãy viết `{found}`." if found else f"Các mã được chấm: {', '.join(known)}."
    return _loi("tieu-chi-la", row.tieu_chi, f"Bảng tiêu chí không có mã “{row.tieu_chi}”. {remedy}", found)


def so_lieu_can(muc: MucCham) -> tuple[str, ...]:
    """The figures that an item is scored by."""
    if isinstance(muc, TieuChi):
        return _of_criterion(muc)
    return {BaoCaoPhaiNop: ("ngay_nop",), VuotChiTieu: ()}.get(type(muc), ("so_lan",))


def _of_criterion(muc: TieuChi) -> tuple[str, ...]:
    if muc.cach_cham in DO_DUOC:
        return ("thuc_hien",) if muc.ke_hoach else ("ke_hoach", "thuc_hien")
    if muc.cach_cham is CachCham.DINH_TINH:
        return ("muc_do",)
    return ("so_lan",) if muc.diem_moi_lan else ()


def _figures(row: DongDiem, muc: MucCham) -> Iterator[Finding]:
    """Figures that the item has no use for; a target or a level that cannot be."""
    wanted = so_lieu_can(muc)
    extra = [name for name in _FIGURES if getattr(row, name) is not None and name not in wanted]
    if extra:
        named, needed = (", ".join(f"`{one}`" for one in names) for names in (extra, wanted))
        used = f"mục này chấm theo {needed}" if wanted else "mục này không chấm theo số liệu"
        if "ke_hoach" in extra and "thuc_hien" in wanted:
            used = "chỉ tiêu chung đã ghi ở bảng tiêu chí"
        yield _loi(
            "trai-nhau", row.tieu_chi, f"Dòng “{row.tieu_chi}” của “{row.don_vi}” có {named}: {used}. Hãy bỏ đi."
        )
    if not isinstance(muc, TieuChi):
        return
    plan = ke_hoach_cua(muc, row)
    if plan is row.ke_hoach and plan is not None and plan.gia_tri == 0 and muc.cach_cham is CachCham.DINH_LUONG:
        yield _loi("sai-so", plan.goc, "Kế hoạch là 0 nên không tính được tỷ lệ. Hãy ghi số lớn hơn 0.")
    yield from _mixed(plan, row)
    names = {one.ten.casefold(): one.ten for one in muc.muc_do}
    if muc.muc_do and row.muc_do is not None and row.muc_do.casefold() not in names:
        near = nearest(row.muc_do, names.values())
        listed = ", ".join(names.values())
        yield _loi("sai-lua-chon", row.muc_do, f"Không có mức “{row.muc_do}”. Hãy viết một trong: {listed}.", near)


def _mixed(plan: ConSo | None, row: DongDiem) -> Iterator[Finding]:
    """A percentage beside a plain number; `98` against a target of `100%` for all members is read as 98%."""
    done = row.thuc_hien
    if plan is None or done is None or plan.la_phan_tram == done.la_phan_tram:
        return
    if done.la_phan_tram or plan is row.ke_hoach:
        message = f"Thực hiện ghi “{done.goc}” nhưng kế hoạch ghi “{plan.goc}”: một số là phần trăm, một số không."
        yield _loi("khac-don-vi-tinh", done.goc, f"{message} Hãy ghi cả hai cùng một cách.")


def _points(one: KetQua, row: DongDiem, table: BangDiem) -> Iterator[Finding]:
    """Points outside the frame; a self score that is not what its figures are worth."""
    typed: Mapping[str, ConSo | None] = {name: getattr(row, name) for name in COT_DIEM}
    most = tran_cua(one.muc, table.bang)
    for number in typed.values():
        if number is not None and most is not None and number.gia_tri > most:
            message = f"{number.goc} điểm vượt mức tối đa {viet_so(most)} điểm của “{row.tieu_chi}”."
            remedy = f"Hãy ghi từ 0 đến {viet_so(most)}."
            yield _loi("diem-ngoai-khung", number.goc, f"{message} {remedy}")
    own = row.tu_cham
    if own is not None and one.tinh is not None and own.gia_tri != one.tinh:
        message = f"Điểm tự chấm của “{row.don_vi}” ở “{row.tieu_chi}” ghi {own.goc}, tính ra {viet_so(one.tinh)}"
        remedy = f"Hãy ghi {viet_so(one.tinh)}, hoặc sửa số liệu."
        told = f"{message}: {cong_thuc(one, table)}. {remedy}"
        yield _loi("khac-cong-thuc", own.goc, told, viet_so(one.tinh))
