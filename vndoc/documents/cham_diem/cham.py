"""The rows of data bound to the criteria: for each member what each figure is worth, and the sums of each column."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from vndoc.documents.cham_diem.model import ChamDiem, DongDiem
from vndoc.documents.thang_diem.cach_tinh import (
    KHONG,
    KhoangCham,
    Vuot,
    diem_dinh_luong,
    diem_theo_lan,
    diem_vuot,
    khoang_cham,
    so_ngay_cham,
    tong_cong,
)
from vndoc.documents.tieu_chi.lua_chon import DO_DUOC, CachCham
from vndoc.documents.tieu_chi.model import BangTieuChi, MucCham
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, KhoangNopCham, MucThuong, MucTru, VuotChiTieu
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.ho_so import HoSo
from vndoc.ho_so.con_so import ConSo
from vndoc.ho_so.thong_tin_chung import ThanhVien

COT_DIEM = ("tu_cham", "tham_dinh", "diem_cuoi")
"""The columns of points, each a step later than the one before."""


@dataclass(frozen=True)
class KetQua:
    """One item for one member: its row (None where none was typed), what the figures are worth, the points that count.

    `tinh` is None where the figures are missing, or where points are given by judgement.
    """

    muc: MucCham
    dong: DongDiem | None
    tinh: Decimal | None
    tu_cham: Decimal | None
    tham_dinh: Decimal | None
    diem_cuoi: Decimal | None

    def cot(self, name: str) -> Decimal | None:
        """The points in one of `COT_DIEM`."""
        points: Decimal | None = getattr(self, name)
        return points


@dataclass(frozen=True)
class BangDiem:
    """The table of one member."""

    don_vi: ThanhVien
    bang: BangTieuChi
    ket_qua: Mapping[str, KetQua]

    @property
    def co_diem(self) -> bool:
        """Whether any row has points yet, typed or computed."""
        return any(one.dong is not None and one.tu_cham is not None for one in self.ket_qua.values())

    def diem_cua(self, node: TieuChi, cot: str) -> Decimal | None:
        """The points of a part, group or criterion; None as soon as one criterion in it has none."""
        return tong_cong(*(self._points(one, cot) for one in node.cham_duoc))

    def tong_chuan(self, cot: str) -> Decimal | None:
        """A: the points of all criteria."""
        return tong_cong(*(self.diem_cua(one, cot) for one in self.bang.tieu_chi))

    def thuong_chua_tran(self, cot: str) -> Decimal | None:
        """The bonus points before their ceiling."""
        return tong_cong(*(self._points(one, cot) for one in self.bang.muc_thuong))

    def diem_thuong(self, cot: str) -> Decimal | None:
        """B: the bonus points, at most their ceiling."""
        total, bonus = self.thuong_chua_tran(cot), self.bang.diem_thuong
        return total if total is None or bonus is None else min(total, bonus.tran_diem.gia_tri)

    def diem_tru(self, cot: str) -> Decimal | None:
        """C: the minus points, as a number above zero."""
        return tong_cong(*(self._points(one, cot) for one in self.bang.muc_tru))

    def tong_diem(self, cot: str) -> Decimal | None:
        """D = A + B - C."""
        a, b, c = self.tong_chuan(cot), self.diem_thuong(cot), self.diem_tru(cot)
        return None if a is None or b is None or c is None else a + b - c

    def thieu(self, cot: str) -> tuple[str, ...]:
        """The codes of the items without points in a column."""
        return tuple(ma for ma, one in self.ket_qua.items() if one.cot(cot) is None)

    def _points(self, muc: MucCham, cot: str) -> Decimal | None:
        return self.ket_qua[str(muc.ma)].cot(cot)


def bang_tieu_chi(ho_so: HoSo, paper: ChamDiem) -> BangTieuChi | None:
    """The table that the scores follow: the one named, else the only one of the dossier."""
    tables = [one for one in ho_so.van_ban if isinstance(one.noi_dung, BangTieuChi)]
    named = [one for one in tables if paper.bang_tieu_chi in (None, one.ma)]
    found = named[0].noi_dung if len(named) == 1 else None
    return found if isinstance(found, BangTieuChi) else None


def cac_bang_diem(ho_so: HoSo, paper: ChamDiem, bang: BangTieuChi) -> tuple[BangDiem, ...]:
    """The tables of all members of the day, the head's first; also of those without any row."""
    rows = {(str(one.don_vi), str(one.tieu_chi)): one for one in reversed(paper.bang_diem)}
    made = []
    for member in ho_so.chung.members_on(paper.ngay_tinh):
        own = {str(muc.ma): rows.get((str(member.ma), str(muc.ma))) for muc in bang.moi_muc_cham}
        made.append(BangDiem(member, bang, {str(muc.ma): _ket_qua(muc, own, bang) for muc in bang.moi_muc_cham}))
    return tuple(made)


def ke_hoach_cua(muc: TieuChi, dong: DongDiem) -> ConSo | None:
    """The target: the table's for all members, else the member's own."""
    return muc.ke_hoach or dong.ke_hoach


def khoang_nop_cham(report: BaoCaoPhaiNop, dong: DongDiem, bang: BangTieuChi) -> KhoangNopCham | None:
    """The row of the table for late reports that a report falls under; None for one in time."""
    late = bang.diem_tru.nop_cham if bang.diem_tru else None
    if late is None or dong.ngay_nop is None:
        return None
    spans = {KhoangCham(one.tu_so_ngay, one.den_so_ngay, one.so_diem.gia_tri): one for one in late.khoang_cham}
    found = khoang_cham(so_ngay_cham(report.han_nop, dong.ngay_nop), tuple(spans))
    return spans[found] if found else None


def vuot_cua(muc: TieuChi, dong: DongDiem | None, vuot: VuotChiTieu, so_le: int) -> Decimal:
    """The bonus that one criterion brings for exceeding its target."""
    plan = ke_hoach_cua(muc, dong) if dong else None
    if muc.diem_chuan is None or dong is None or plan is None or dong.thuc_hien is None or not _exceedable(muc):
        return KHONG
    if vuot.cu_vuot.gia_tri == 0:  # told where the rule stands
        return KHONG
    rule = Vuot(vuot.cu_vuot.gia_tri, vuot.duoc_cong.gia_tri, vuot.toi_da.gia_tri)
    nghich = muc.cach_cham is CachCham.DINH_LUONG_NGHICH
    figures = muc.diem_chuan.gia_tri, plan.gia_tri, dong.thuc_hien.gia_tri
    return diem_vuot(*figures, rule, nghich=nghich, so_le=so_le)


def _exceedable(muc: TieuChi) -> bool:
    return muc.cach_cham in DO_DUOC and not muc.khong_tinh_vuot


def _ket_qua(muc: MucCham, rows: Mapping[str, DongDiem | None], bang: BangTieuChi) -> KetQua:
    dong = rows[str(muc.ma)]
    worth = _tinh(muc, rows, bang)
    own = dong.tu_cham.gia_tri if dong and dong.tu_cham else worth
    checked = dong.tham_dinh.gia_tri if dong and dong.tham_dinh else _without_judgement(muc, worth)
    final = dong.diem_cuoi.gia_tri if dong and dong.diem_cuoi else checked
    return KetQua(muc, dong, worth, own, checked, final)


def _without_judgement(muc: MucCham, worth: Decimal | None) -> Decimal | None:
    """What the cluster need not judge: days counted from dates, and what did not happen."""
    if isinstance(muc, TieuChi):
        return None
    return worth if isinstance(muc, BaoCaoPhaiNop) or worth == 0 else None


def _tinh(muc: MucCham, rows: Mapping[str, DongDiem | None], bang: BangTieuChi) -> Decimal | None:
    """What the figures of a row are worth."""
    dong = rows[str(muc.ma)]
    match muc:
        case VuotChiTieu():
            return sum((vuot_cua(one, rows[str(one.ma)], muc, bang.lam_tron) for one in bang.cham_duoc), KHONG)
        case MucThuong() | MucTru():
            return _events(muc, dong)
        case BaoCaoPhaiNop():
            if dong is None or dong.ngay_nop is None:
                return None
            span = khoang_nop_cham(muc, dong, bang)
            return span.so_diem.gia_tri if span else KHONG
        case TieuChi():
            return _criterion(muc, dong, bang.lam_tron) if dong else None


def _events(muc: MucThuong | MucTru, dong: DongDiem | None) -> Decimal | None:
    if dong is None:
        return KHONG
    if dong.so_lan is None:
        return None
    floor = muc.san_diem.gia_tri if isinstance(muc, MucTru) and muc.san_diem else None
    ceiling = muc.tran_diem.gia_tri if muc.tran_diem else None
    return diem_theo_lan(dong.so_lan.gia_tri, muc.diem_moi_lan.gia_tri, san=floor, tran=ceiling)


def _criterion(muc: TieuChi, dong: DongDiem, so_le: int) -> Decimal | None:
    most = muc.diem_chuan
    if most is None:
        return None
    if muc.cach_cham in DO_DUOC:
        plan, done = ke_hoach_cua(muc, dong), dong.thuc_hien
        nghich = muc.cach_cham is CachCham.DINH_LUONG_NGHICH
        if plan is None or done is None or (plan.gia_tri == 0 and not nghich):
            return None
        return diem_dinh_luong(most.gia_tri, plan.gia_tri, done.gia_tri, nghich=nghich, so_le=so_le)
    if muc.cach_cham is CachCham.DINH_TINH and dong.muc_do is not None:
        level = dong.muc_do.casefold()
        return next((one.so_diem.gia_tri for one in muc.muc_do if one.ten.casefold() == level), None)
    if muc.diem_moi_lan is not None and dong.so_lan is not None:
        return diem_theo_lan(dong.so_lan.gia_tri, muc.diem_moi_lan.gia_tri, tran=most.gia_tri)
    return None
