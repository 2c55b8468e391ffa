"""Judging one condition of any kind: the table of predicates, the ways of joining them, and people's answers."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from vndoc.ho_so.ung_vien import CaNhan, TraLoi
from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh
from vndoc.quy_dinh.dieu_kien import bo_dieu_kien
from vndoc.quy_dinh.phep_xet import (
    CauHoiNguoi,
    ChuaCoHinhThuc,
    CoHinhThuc,
    CongNhanXepLoai,
    CoSangKien,
    DanhHieuLienTuc,
    DanhHieuNam,
    DatTieuChuan,
    DieuKien,
    GiaiDoan,
    KhiThamSo,
    KhongKyLuat,
    KhongViecXemXet,
    MotTrong,
    SoLan,
    SoLieu,
    SoNamXepLoai,
    TatCa,
    ThoiGianCongTac,
    TuoiDonVi,
    TyLe,
    VuotChiTieu,
    XepHang,
    XepLoaiNam,
)
from vndoc.quy_dinh.tham_so import load_tham_so
from vndoc.quy_dinh.xet import phep_khac, phep_nam
from vndoc.quy_dinh.xet.ba_tri import MucDat, hoac, va
from vndoc.quy_dinh.xet.ket_qua import CauHoi, KetQuaDieuKien
from vndoc.quy_dinh.xet.so_theo_doi import NhanXet
from vndoc.quy_dinh.xet.vu_xet import VuXet
from vndoc.viet.ngay import ngay_ngan

_DON: Mapping[type, Callable[[Any, VuXet], NhanXet]] = {
    XepLoaiNam: phep_nam.xet_xep_loai_nam,
    DanhHieuNam: phep_nam.xet_danh_hieu_nam,
    DanhHieuLienTuc: phep_nam.xet_danh_hieu_lien_tuc,
    SoLan: phep_nam.xet_so_lan,
    SoNamXepLoai: phep_nam.xet_so_nam_xep_loai,
    CoHinhThuc: phep_nam.xet_co_hinh_thuc,
    ChuaCoHinhThuc: phep_nam.xet_chua_co_hinh_thuc,
    CoSangKien: phep_khac.xet_co_sang_kien,
    TyLe: phep_khac.xet_ty_le,
    SoLieu: phep_khac.xet_so_lieu,
    KhongKyLuat: phep_khac.xet_khong_ky_luat,
    KhongViecXemXet: phep_khac.xet_khong_viec_xem_xet,
    ThoiGianCongTac: phep_khac.xet_thoi_gian_cong_tac,
    CongNhanXepLoai: phep_khac.xet_cong_nhan_xep_loai,
    XepHang: phep_khac.xet_xep_hang,
    VuotChiTieu: phep_khac.xet_vuot_chi_tieu,
    TuoiDonVi: phep_khac.xet_tuoi_don_vi,
}
"""The predicates that stand alone."""

Con = tuple[KetQuaDieuKien, ...]
_NONE: Con = ()


def xet_dieu_kien(dk: DieuKien, vu: VuXet) -> KetQuaDieuKien:
    """One condition: what the data say, then a person's answer where they leave it open."""
    told, below = NhanXet(MucDat.CHUA_RO), _NONE
    if isinstance(dk, GiaiDoan):
        told, below = phep_nam.xet_giai_doan(dk, vu, xet_dieu_kien)
    elif isinstance(dk, DatTieuChuan | KhiThamSo | TatCa):
        told, below = _all_of(dk, vu)
    elif isinstance(dk, MotTrong):
        told, below = _one_of(dk, vu)
    elif not isinstance(dk, CauHoiNguoi):
        told = _DON[type(dk)](dk, vu)
    return _result(dk, vu, _answered(told, vu.tra_loi(dk.ma)), below)


def cac_nhanh(vu: VuXet) -> tuple[str, ...]:
    """The codes that `dieu_kien` of the proposal may name."""
    return cac_ma_nhanh(vu.khoa, _kind(vu), vu.de_nghi.loai_hinh, vu.boi_canh.ngay)


def cac_ma_nhanh(khoa: str, doi_tuong: str, loai_hinh: LoaiHinh, ngay: date) -> tuple[str, ...]:
    """The codes of the routes that the law has for a title."""
    found = bo_dieu_kien(khoa, doi_tuong, loai_hinh, ngay)
    every = found.moi_dieu_kien() if found else ()
    return tuple(one.ma for dk in every if isinstance(dk, MotTrong) for one in dk.nhanh)


def _kind(vu: VuXet) -> str:
    return "ca-nhan" if isinstance(vu.so.ung_vien, CaNhan) else "tap-the"


def dung_don_vi(dk: DieuKien, vu: VuXet) -> bool:
    """Whether the condition is for nominees of this kind of unit."""
    return dk.loai_don_vi in (None, vu.don_vi)


def _all_of(dk: DatTieuChuan | KhiThamSo | TatCa, vu: VuXet) -> tuple[NhanXet, Con]:
    if isinstance(dk, KhiThamSo) and not vu.boi_canh.tham_so.co(dk.bat):
        return NhanXet(MucDat.DAT, f"không áp dụng (tham số `{dk.bat}`: không)"), ()
    if isinstance(dk, DatTieuChuan):
        other = bo_dieu_kien(dk.danh_hieu, _kind(vu), vu.de_nghi.loai_hinh, vu.boi_canh.ngay)
        conditions = other.dieu_kien if other else ()
    else:
        conditions = dk.dieu_kien
    below = tuple(xet_dieu_kien(one, vu) for one in conditions if dung_don_vi(one, vu))
    return NhanXet(va(one.tinh for one in below)), below


def _one_of(dk: MotTrong, vu: VuXet) -> tuple[NhanXet, Con]:
    """The route that the proposal names, else those for its kind of award and those a person has answered."""
    named = vu.de_nghi.dieu_kien
    if named is not None and named not in cac_nhanh(vu):
        codes = ", ".join(one.ma for one in dk.nhanh)
        return NhanXet(MucDat.CHUA_RO, f"`dieu_kien: {named}` không có", f"ghi `dieu_kien` là một trong: {codes}"), ()
    stated = [one for one in dk.nhanh if one.ma == named]
    considered = stated or [one for one in dk.nhanh if _open_route(dk, one, vu)]
    if not considered:
        codes = ", ".join(one.ma for one in dk.nhanh)
        kind = vu.de_nghi.loai_hinh.nhan.lower()
        return NhanXet(MucDat.CHUA_RO, f"loại hình {kind}", f"ghi `dieu_kien` là một trong: {codes}"), ()
    below = tuple(xet_dieu_kien(one, vu) for one in considered)
    muc = hoac(one.tinh for one in below)
    words = _other_route(dk, vu) if stated and muc is not MucDat.DAT else ""
    return NhanXet(muc, words), below


def _open_route(dk: MotTrong, route: DieuKien, vu: VuXet) -> bool:
    """Whether a route is considered though the proposal names none; an answer for all nominees opens none."""
    by_kind = any(one.loai_hinh for one in dk.nhanh)
    return not by_kind or vu.de_nghi.loai_hinh in route.loai_hinh or vu.tra_loi_rieng(route.ma) is not None


def _other_route(dk: MotTrong, vu: VuXet) -> str:
    """The route that would hold, where the named one does not."""
    holding = [one.ma for one in dk.nhanh if xet_dieu_kien(one, vu).tinh is MucDat.DAT]
    return f"theo dữ liệu thì đạt điều kiện `{holding[0]}`; xem lại `dieu_kien`" if holding else ""


def _answered(told: NhanXet, answer: TraLoi | None) -> NhanXet:
    """What the data say, or the answer where they leave it open; an answer never outweighs data."""
    if answer is None:
        return told
    when = f", ngày {ngay_ngan(answer.ngay)}" if answer.ngay else ""
    said = f"{answer.nguoi_tra_loi} trả lời: {'có' if answer.tra_loi else 'không'}{when}"
    if told.muc is not MucDat.CHUA_RO:
        agrees = (told.muc is MucDat.DAT) == answer.tra_loi
        return told if agrees else NhanXet(told.muc, phep_nam.noi([told.du_lieu, f"{said} (trái với số liệu đã ghi)"]))
    return NhanXet(MucDat.DAT if answer.tra_loi else MucDat.KHONG_DAT, phep_nam.noi([told.du_lieu, said]))


def _result(dk: DieuKien, vu: VuXet, told: NhanXet, below: Con) -> KetQuaDieuKien:
    asks = isinstance(dk, CauHoiNguoi) and told.muc is MucDat.CHUA_RO
    return KetQuaDieuKien(
        dk.ma,
        dk.noi_dung,
        dk.can_cu,
        told.muc,
        _weight(dk, vu, told.muc),
        told.du_lieu,
        told.con_thieu,
        _trust(dk, vu),
        dk.ghi_chu,
        CauHoi(dk.ma, dk.noi_dung) if asks else None,
        below,
    )


def _weight(dk: DieuKien, vu: VuXet, muc: MucDat) -> MucDat:
    """What the condition adds to the whole."""
    if dk.muc == "nhac" and muc is MucDat.CHUA_RO:
        return MucDat.DAT
    own = any(key in vu.boi_canh.tham_so.rieng for key in dk.tham_so())
    if dk.muc == "canh-bao" and muc is MucDat.KHONG_DAT and not own:
        return MucDat.CHUA_RO
    return muc


def _trust(dk: DieuKien, vu: VuXet) -> str:
    """How sure the condition is: as its row says, or as the parameter it takes its value from."""
    if dk.do_tin_cay is not None:
        return dk.do_tin_cay
    defaults = [key for key in dk.tham_so() if key not in vu.boi_canh.tham_so.rieng]
    return load_tham_so()[defaults[0]].do_tin_cay if defaults else "van-ban"
