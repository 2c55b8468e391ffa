"""How points were computed, in words: what a finding tells beside the right number."""

from decimal import Decimal

from vndoc.documents.cham_diem.cham import BangDiem, KetQua, ke_hoach_cua, khoang_nop_cham, vuot_cua
from vndoc.documents.cham_diem.model import DongDiem
from vndoc.documents.thang_diem.cach_tinh import so_ngay_cham
from vndoc.documents.tieu_chi.lua_chon import DO_DUOC, CachCham
from vndoc.documents.tieu_chi.model import BangTieuChi
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, MucThuong, MucTru, VuotChiTieu
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.ho_so.con_so import ConSo, viet_so
from vndoc.viet.ngay import ngay_ngan


def cong_thuc(one: KetQua, table: BangDiem) -> str:
    """The computation of an item that was computed: `thực hiện 8 / kế hoạch 10 × 4 điểm = 3,2 điểm`."""
    if one.tinh is None:
        return ""
    if isinstance(one.muc, VuotChiTieu):
        return _beyond(one.muc, one.tinh, table)
    if one.dong is None:
        return f"không có lần nào = {viet_so(one.tinh)} điểm"
    match one.muc:
        case TieuChi():
            return _criterion(one.muc, one.dong, one.tinh)
        case MucThuong() | MucTru():
            return _times(one.dong, one.muc.diem_moi_lan, one.tinh)
        case BaoCaoPhaiNop():
            return _late(one.muc, one.dong, table.bang)


def _criterion(muc: TieuChi, dong: DongDiem, worth: Decimal) -> str:
    most = muc.diem_chuan.goc if muc.diem_chuan else ""
    if muc.cach_cham in DO_DUOC:
        plan, done = ke_hoach_cua(muc, dong), dong.thuc_hien
        figures = [f"thực hiện {done.goc if done else ''}", f"kế hoạch {plan.goc if plan else ''}"]
        if muc.cach_cham is CachCham.DINH_LUONG_NGHICH:
            figures.reverse()
        return f"{' / '.join(figures)} × {most} điểm, không quá {most} điểm = {viet_so(worth)} điểm"
    if muc.cach_cham is CachCham.DINH_TINH:
        return f"mức {dong.muc_do} được {viet_so(worth)} điểm"
    return _times(dong, muc.diem_moi_lan, worth)


def _times(dong: DongDiem, each: ConSo | None, worth: Decimal) -> str:
    count = dong.so_lan.goc if dong.so_lan else "0"
    value = each.goc if each else ""
    product = dong.so_lan.gia_tri * each.gia_tri if dong.so_lan and each else worth
    limited = "" if product == worth else ", tính theo sàn, trần"
    return f"{count} lần × {value} điểm{limited} = {viet_so(worth)} điểm"


def _late(report: BaoCaoPhaiNop, dong: DongDiem, bang: BangTieuChi) -> str:
    if dong.ngay_nop is None:
        return ""
    days = so_ngay_cham(report.han_nop, dong.ngay_nop)
    span = khoang_nop_cham(report, dong, bang)
    dates = f"hạn {ngay_ngan(report.han_nop)}, nộp {ngay_ngan(dong.ngay_nop)}"
    taken = span.so_diem.goc if span else "0"
    return f"{dates}, chậm {days} ngày = {taken} điểm" if days else f"{dates}, đúng hạn = 0 điểm"


def _beyond(muc: VuotChiTieu, worth: Decimal, table: BangDiem) -> str:
    """The criteria that were exceeded, each with its bonus."""
    rows = {ma: one.dong for ma, one in table.ket_qua.items()}
    parts = [(one, vuot_cua(one, rows[str(one.ma)], muc, table.bang.lam_tron)) for one in table.bang.cham_duoc]
    adding = " + ".join(f"{viet_so(points)} ({one.ma})" for one, points in parts if points)
    return f"{adding or 'không có chỉ tiêu nào vượt'} = {viet_so(worth)} điểm"
