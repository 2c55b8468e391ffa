"""Where a table of criteria contradicts itself: sums, levels, ceilings, codes, the table for late reports, dates."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from vndoc.documents.thang_diem.cach_tinh import tong_cong
from vndoc.documents.tieu_chi.lua_chon import CachCham
from vndoc.documents.tieu_chi.model import BangTieuChi
from vndoc.documents.tieu_chi.so_thu_tu import danh_so
from vndoc.documents.tieu_chi.thuong_tru import KhoangNopCham
from vndoc.documents.tieu_chi.tieu_chi import BAC_SAU_NHAT, TieuChi
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.con_so import ConSo, viet_so
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.thu_tu import CHU_CAI_DIEM


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper, each where the datum stands that is to be mended."""
    paper = data.noi_dung
    if not isinstance(paper, BangTieuChi):
        return
    yield from _same_codes(paper)
    yield from _sums(paper)
    yield from _shape(paper)
    for leaf in paper.cham_duoc:
        yield from _leaf(leaf)
    yield from _ceilings(paper)
    if paper.diem_tru is not None and paper.diem_tru.nop_cham is not None:
        yield from _late_rows(paper.diem_tru.nop_cham.khoang_cham)
    yield from _dates(ho_so, paper)


def diem_cua(node: TieuChi) -> Decimal:
    """The points of a node: a leaf's own, a group's sum."""
    if not node.la_nhom:
        return node.diem_chuan.gia_tri if node.diem_chuan else Decimal(0)
    return tong_cong(*(diem_cua(one) for one in node.tieu_chi)) or Decimal(0)


def _loi(rule: str, at: Text, message: str, right: str | None = None) -> Finding:
    return Finding(rule, Severity.LOI, at.place or DataPlace(""), message, suggestion=right)


def _same_codes(paper: BangTieuChi) -> Iterator[Finding]:
    seen: set[str] = set()
    for code in (one.ma for one in paper.moi_muc_cham):
        if code is not None and code in seen:
            yield _loi("trung-ma", code, f"Mã “{code}” đã dùng cho một mục ở trên. Hãy đặt mã khác, mỗi mục một mã.")
        seen |= {code} if code else set()


def _shape(paper: BangTieuChi) -> Iterator[Finding]:
    """A tree deeper than its numbers go, and more lettered items than there are letters."""
    for part in paper.tieu_chi:
        if part.so_bac > BAC_SAU_NHAT:
            message = f"“{part.ten}” có quá {BAC_SAU_NHAT} bậc. Hãy gộp bớt các bậc bên trong."
            yield _loi("sai-thu-bac", part.ten, message)
    for bac, _, node in danh_so(paper.tieu_chi) if max(one.so_bac for one in paper.tieu_chi) <= BAC_SAU_NHAT else ():
        if bac == BAC_SAU_NHAT - 1 and len(node.tieu_chi) > len(CHU_CAI_DIEM):
            message = f"“{node.ten}” có {len(node.tieu_chi)} mục, chỉ đánh được {len(CHU_CAI_DIEM)} mục bằng chữ cái."
            yield _loi("qua-nhieu", node.ten, f"{message} Hãy chia thành nhiều nhóm.")


def _sums(paper: BangTieuChi) -> Iterator[Finding]:
    """Each typed sum that is not the sum of what it holds, with the right number."""
    for part in paper.tieu_chi:
        for node in part.moi_muc:
            if node.la_nhom and node.diem_chuan is not None:
                yield from _sum(node.diem_chuan, f"Điểm chuẩn của “{node.ten}”", node.tieu_chi)
    yield from _sum(paper.tong_diem, "Tổng điểm chuẩn của bảng", paper.tieu_chi)


def _sum(typed: ConSo, what: str, inside: Iterable[TieuChi]) -> Iterator[Finding]:
    parts = [diem_cua(one) for one in inside]
    total = tong_cong(*parts) or Decimal(0)
    if typed.gia_tri != total:
        adding = " + ".join(map(viet_so, parts))
        message = f"{what} ghi {typed.goc} nhưng các mục bên trong cộng lại là {viet_so(total)} ({adding})."
        remedy = f"Hãy sửa thành {viet_so(total)}, hoặc sửa điểm của các mục bên trong."
        yield _loi("tong-khong-khop", typed.goc, f"{message} {remedy}", viet_so(total))


def _leaf(leaf: TieuChi) -> Iterator[Finding]:
    most = leaf.diem_chuan
    if most is None:
        return
    if most.gia_tri == 0:
        yield _loi("diem-ngoai-khung", most.goc, f"“{leaf.ten}” có điểm chuẩn 0. Hãy ghi điểm lớn hơn 0.")
    levels = [one.so_diem for one in leaf.muc_do]
    for one in levels:
        if one.gia_tri > most.gia_tri:
            message = f"Mức {one.goc} điểm cao hơn điểm chuẩn {most.goc} của “{leaf.ten}”. Hãy ghi từ 0 đến {most.goc}."
            yield _loi("diem-ngoai-khung", one.goc, message)
    if levels and max(one.gia_tri for one in levels) < most.gia_tri:
        message = f"Không mức nào của “{leaf.ten}” được đủ điểm chuẩn {most.goc}. Hãy cho mức cao nhất {most.goc} điểm."
        yield _loi("diem-ngoai-khung", most.goc, message)
    names = [one.ten.casefold() for one in leaf.muc_do]
    for at, level in enumerate(leaf.muc_do):
        if level.ten.casefold() in names[:at]:
            yield _loi("trung-ma", level.ten, f"Mức “{level.ten}” ghi hai lần trong “{leaf.ten}”. Hãy đặt tên khác.")
    plan = leaf.ke_hoach
    if plan is not None and plan.gia_tri == 0 and leaf.cach_cham is CachCham.DINH_LUONG:
        message = f"Chỉ tiêu của “{leaf.ten}” là 0 nên không tính được tỷ lệ. Hãy ghi số lớn hơn 0."
        yield _loi("sai-so", plan.goc, f"{message} Nếu là chỉ tiêu “không để xảy ra” thì chấm `Định lượng nghịch`.")


def _ceilings(paper: BangTieuChi) -> Iterator[Finding]:
    """Ceilings below what a single time is worth, floors above ceilings, steps of nothing."""
    bonus = paper.diem_thuong
    for one in bonus.muc_thuong if bonus else ():
        yield from _ceiling(one.ten, one.tran_diem, one.diem_moi_lan)
    for item in paper.diem_tru.muc_tru if paper.diem_tru else ():
        yield from _ceiling(item.ten, item.tran_diem, item.diem_moi_lan, *([item.san_diem] if item.san_diem else []))
    if bonus and bonus.vuot_chi_tieu and bonus.vuot_chi_tieu.cu_vuot.gia_tri == 0:
        step = bonus.vuot_chi_tieu.cu_vuot.goc
        yield _loi("sai-so", step, "`cu_vuot` phải lớn hơn 0. Hãy ghi số phần trăm, ví dụ 1.")


def _ceiling(ten: Text, most: ConSo | None, *others: ConSo) -> Iterator[Finding]:
    for one in others:
        if most is not None and one.gia_tri > most.gia_tri:
            message = f"Trần {most.goc} điểm của “{ten}” thấp hơn {one.goc} điểm ghi cùng mục."
            yield _loi("diem-ngoai-khung", most.goc, f"{message} Hãy sửa một trong hai số.")


def _late_rows(rows: tuple[KhoangNopCham, ...]) -> Iterator[Finding]:
    """Rows that overlap, leave days out, or end before the last day there can be."""
    for row in rows:
        if row.den_so_ngay is not None and row.den_so_ngay < row.tu_so_ngay:
            message = f"Khoảng chậm từ {row.tu_so_ngay} đến {row.den_so_ngay} ngày bị ngược. Hãy sửa hai số này."
            yield _loi("bang-nop-cham", row.so_diem.goc, message)
    for before, row in pairwise(rows):
        wanted = None if before.den_so_ngay is None else before.den_so_ngay + 1
        if wanted != row.tu_so_ngay:
            told = f"phải bắt đầu từ {wanted} ngày" if wanted else "đứng sau hàng không có `den_so_ngay`"
            message = f"Khoảng chậm từ {row.tu_so_ngay} ngày {told}, để không trùng, không bỏ sót ngày nào."
            yield _loi("bang-nop-cham", row.so_diem.goc, f"{message} Hãy sửa `tu_so_ngay`, `den_so_ngay`.")
        if row.so_diem.gia_tri < before.so_diem.gia_tri:
            message = f"Chậm nhiều ngày hơn mà bị trừ ít điểm hơn ({row.so_diem.goc} so với {before.so_diem.goc})."
            yield _loi("bang-nop-cham", row.so_diem.goc, f"{message} Hãy xem lại số điểm.")
    last = rows[-1]
    if last.den_so_ngay is not None:
        message = f"Chậm quá {last.den_so_ngay} ngày thì chưa có mức trừ. Hãy bỏ `den_so_ngay` ở hàng cuối."
        yield _loi("bang-nop-cham", last.so_diem.goc, message)


def _dates(ho_so: HoSo, paper: BangTieuChi) -> Iterator[Finding]:
    """Asked before it is answered, answered before the table is issued."""
    asked = paper.xin_y_kien
    if asked is None:
        return
    letter = next((one for one in ho_so.van_ban if one.loai == "cong-van" and one.ma == asked.cong_van), None)
    if asked.cong_van is not None and letter is None:
        known = ", ".join(one.ma for one in ho_so.van_ban if one.loai == "cong-van") or "chưa có công văn nào"
        message = f"Hồ sơ không có công văn “{asked.cong_van}”. Các công văn đã có: {known}. Hãy sửa mã này."
        yield _loi("khong-co-van-ban", asked.cong_van, message)
    days = [("ngày công văn xin ý kiến", getattr(letter.noi_dung, "ngay_tinh", None))] if letter else []
    days += [("ngày công văn trả lời", asked.tra_loi.ngay)] if asked.tra_loi else []
    days += [("ngày của bảng tiêu chí", paper.ngay_tinh)]
    for (first, day), (second, later) in pairwise(days):
        if day is not None and later is not None and later < day:
            message = f"{second.capitalize()} ({ngay_ngan(later)}) đứng trước {first} ({ngay_ngan(day)})."
            yield _loi("ngay-nguoc", asked.co_quan, f"{message} Hãy xem lại các ngày này.")
