"""Predicates over the rest of a record: new works, counts of people, discipline, matters under review, time of work."""

from datetime import date

from vndoc.ho_so.ung_vien import CaNhan, SangKien, SoLieuTapThe, TapThe
from vndoc.ho_so.ung_vien.lua_chon import KyLuatMuc, LoaiDeTai, PhamVi
from vndoc.quy_dinh.mau_ten import tho
from vndoc.quy_dinh.phep_xet import (
    THAM_SO,
    CongNhanXepLoai,
    CoSangKien,
    KhongKyLuat,
    KhongViecXemXet,
    SoLieu,
    ThoiGianCongTac,
    TuoiDonVi,
    TyLe,
    VuotChiTieu,
    XepHang,
)
from vndoc.quy_dinh.tham_quyen import load_nguoi_quyet_dinh, nhan_nguoi_quyet_dinh
from vndoc.quy_dinh.tham_so import doc_ty_le, viet_gia_tri
from vndoc.quy_dinh.xet.ba_tri import MucDat, it_nhat, la, va
from vndoc.quy_dinh.xet.phep_nam import noi
from vndoc.quy_dinh.xet.so_theo_doi import NhanXet, tu_muc, xep_loai_nam
from vndoc.quy_dinh.xet.vu_xet import VuXet
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ty_le import ty_le

_REACH = tuple(PhamVi)
_MEASURES = tuple(KyLuatMuc)


def xet_co_sang_kien(dk: CoSangKien, vu: VuXet) -> NhanXet:
    """New works of the kind, recognised far enough, in the years that count; one that is listed twice counts once."""
    of_kind = {tho(one.ten): one for one in reversed(vu.so.ung_vien.sang_kien) if one.loai in dk.loai}
    told = [_one_work(dk, vu, one) for one in reversed(of_kind.values())]
    sure = sum(one.muc is MucDat.DAT for one in told)
    possible = sum(one.muc is not MucDat.KHONG_DAT for one in told)
    if not vu.so.du_sang_kien():
        possible += dk.so_luong
    muc = it_nhat(sure, possible, dk.so_luong)
    words = noi([one.du_lieu for one in told]) or "bảng Sáng kiến chưa ghi sáng kiến, đề tài nào thuộc loại này"
    missing = noi([one.con_thieu for one in told]) or "ghi sáng kiến, đề tài (bảng Sáng kiến, `sang_kien`)"
    return NhanXet(muc, f"{words}; đạt {sure}, cần {dk.so_luong}", missing if muc is MucDat.CHUA_RO else "")


def _one_work(dk: CoSangKien, vu: VuXet, work: SangKien) -> NhanXet:
    name = f"“{work.ten}”"
    parts = [_in_time(dk, vu, work), _reach(dk, work), _signer(dk, work), _recognised(work)]
    muc = va(one.muc for one in parts)
    words = noi([one.du_lieu for one in parts if one.muc is not MucDat.DAT])
    missing = noi([one.con_thieu for one in parts if one.con_thieu])
    return NhanXet(muc, f"{name}{f' ({words})' if words else ''}", f"{name}: {missing}" if missing else "")


def _in_time(dk: CoSangKien, vu: VuXet, work: SangKien) -> NhanXet:
    """Whether the new work falls into the years that count."""
    nam = work.nam or (work.ngay.year if work.ngay else None)
    if nam is None:
        return NhanXet(MucDat.CHUA_RO, "", "ghi năm được công nhận")
    if vu.khoang is not None:
        inside = it_nhat(nam in vu.khoang.chac, nam in vu.khoang.co_the, 1)
        return NhanXet(inside, f"năm {nam}")
    if dk.trong_nam is None:
        return NhanXet(la(nam <= vu.nam), f"năm {nam}")
    if vu.nam - vu.so_nguyen(dk.trong_nam) < nam <= vu.nam:
        return NhanXet(MucDat.DAT)
    if dk.ngoai_thoi_gian == "chua-ro" and nam < vu.nam:
        return NhanXet(MucDat.CHUA_RO, f"năm {nam}", f"người xem quyết định có được dùng cho năm {vu.nam} không")
    return NhanXet(MucDat.KHONG_DAT, f"năm {nam}, ngoài thời gian xét")


def _reach(dk: CoSangKien, work: SangKien) -> NhanXet:
    if work.cap is None:
        return NhanXet(MucDat.CHUA_RO, "", "ghi phạm vi được công nhận")
    enough = _REACH.index(work.cap) >= _REACH.index(dk.cap_tu)
    return NhanXet(la(enough), f"phạm vi {work.cap.nhan.lower()}, cần {dk.cap_tu.nhan.lower()}")


def _signer(dk: CoSangKien, work: SangKien) -> NhanXet:
    """Whether one of the right authorities recognised it, where the law names them."""
    if not dk.cap_ky:
        return NhanXet(MucDat.DAT)
    typed = [text for text in (work.nguoi_ky, work.co_quan) if text]
    known = [found for text in typed if (found := nhan_nguoi_quyet_dinh(text))]
    wanted = " hoặc ".join(load_nguoi_quyet_dinh()[key].ten for key in dk.cap_ky[:2])
    if any(one in dk.cap_ky for one in known):
        return NhanXet(MucDat.DAT)
    if known:
        return NhanXet(MucDat.KHONG_DAT, f"do {typed[0]} công nhận, cần {wanted}")
    return NhanXet(MucDat.CHUA_RO, "", f"ghi người ký công nhận (cần {wanted})")


def _recognised(work: SangKien) -> NhanXet:
    """Whether it was recognised: a decision with number; works of science accepted besides."""
    if work.loai is not LoaiDeTai.SANG_KIEN and work.nghiem_thu is not True:
        missing = "" if work.nghiem_thu is False else "ghi đã nghiệm thu hay chưa (`nghiem_thu`)"
        return NhanXet(la(work.nghiem_thu), "chưa nghiệm thu" if work.nghiem_thu is False else "", missing)
    if work.loai is LoaiDeTai.SANG_KIEN and work.so is None:
        return NhanXet(MucDat.CHUA_RO, "", "ghi số quyết định công nhận")
    return NhanXet(MucDat.DAT)


def _people(vu: VuXet) -> SoLieuTapThe | None:
    """The counts of the unit in the year of the proposal."""
    unit = vu.so.ung_vien
    rows = unit.so_lieu if isinstance(unit, TapThe) else ()
    return next((row for row in rows if (row.nam or vu.boi_canh.nam_xet) == vu.nam), None)


def _count(vu: VuXet, truong: str) -> int | None:
    row = _people(vu)
    found = getattr(row, truong) if row else None
    return found if isinstance(found, int) else None


def _label(truong: str) -> str:
    return (SoLieuTapThe.model_fields[truong].title or truong).lower()


def xet_ty_le(dk: TyLe, vu: VuXet) -> NhanXet:
    """A share of the people, exact."""
    part, whole, least = _count(vu, dk.tu_so), _count(vu, dk.mau_so), doc_ty_le(dk.toi_thieu)
    missing = [_label(key) for key, value in ((dk.tu_so, part), (dk.mau_so, whole)) if value is None]
    if part is None or not whole:
        return NhanXet(MucDat.CHUA_RO, "", f"ghi {', '.join(missing)} năm {vu.nam} (bảng Số liệu, `so_lieu`)")
    words = f"{part}/{whole} = {ty_le(part, whole)}, cần từ {viet_gia_tri(least)}"
    if part > whole:
        return NhanXet(MucDat.CHUA_RO, words, f"{_label(dk.tu_so)} nhiều hơn {_label(dk.mau_so)}; xem lại số liệu")
    return NhanXet(la(part >= least * whole), words)


def xet_so_lieu(dk: SoLieu, vu: VuXet) -> NhanXet:
    """A count of the people."""
    found = _count(vu, dk.truong)
    if found is None:
        return NhanXet(MucDat.CHUA_RO, "", f"ghi {_label(dk.truong)} năm {vu.nam} (bảng Số liệu, `so_lieu`)")
    inside = (dk.toi_thieu is None or found >= dk.toi_thieu) and (dk.toi_da is None or found <= dk.toi_da)
    return NhanXet(la(inside), f"{_label(dk.truong)}: {found}")


def xet_khong_ky_luat(dk: KhongKyLuat, vu: VuXet) -> NhanXet:
    """No measure of discipline in the year, from a measure on."""
    typed = dk.muc_tu
    least = typed if isinstance(typed, KyLuatMuc) else vu.boi_canh.tham_so.ky_luat(typed.removeprefix(THAM_SO))
    person = vu.so.ung_vien
    rows = [one for one in person.ky_luat if _MEASURES.index(one.hinh_thuc) >= _MEASURES.index(least)]
    dated = [(one, one.ngay.year if one.ngay else one.nam) for one in rows]
    hit = next((one for one, nam in dated if nam == vu.nam), None)
    if hit is not None:
        return NhanXet(MucDat.KHONG_DAT, f"năm {vu.nam}: {hit.hinh_thuc.nhan.lower()}")
    if any(nam is None for _, nam in dated):
        return NhanXet(MucDat.CHUA_RO, "có hình thức kỷ luật chưa ghi năm", "ghi năm hoặc ngày quyết định kỷ luật")
    if person.khong_ky_luat or person.ky_luat:
        return NhanXet(MucDat.DAT, f"không bị kỷ luật năm {vu.nam}")
    return NhanXet(MucDat.CHUA_RO, "", "xác nhận `khong_ky_luat: có`, hoặc ghi bảng Kỷ luật")


def xet_khong_viec_xem_xet(_dk: KhongViecXemXet, vu: VuXet) -> NhanXet:
    """No matter under review, or every one cleared by a named person; what it is about is not told further."""
    told = []
    for at, one in enumerate(vu.so.ung_vien.viec_xem_xet, start=1):
        if one.duoc_khen is False:
            told.append(NhanXet(MucDat.KHONG_DAT, f"việc thứ {at}: đã kết luận không được đề nghị khen"))
        elif one.duoc_khen is None or one.nguoi_ket_luan is None:
            missing = "ghi `duoc_khen` và `nguoi_ket_luan` khi người có thẩm quyền đã kết luận"
            told.append(NhanXet(MucDat.CHUA_RO, f"việc thứ {at} chưa có kết luận", missing))
        else:
            told.append(NhanXet(MucDat.DAT, f"việc thứ {at}: {one.nguoi_ket_luan} kết luận được đề nghị khen"))
    words = noi([one.du_lieu for one in told]) or "không ghi việc nào đang xem xét"
    return NhanXet(va(one.muc for one in told), words, noi([one.con_thieu for one in told]))


def xet_thoi_gian_cong_tac(dk: ThoiGianCongTac, vu: VuXet) -> NhanXet:
    """Whole months of work in the year; a rating or a title of an earlier year shows a whole one."""
    least, person = vu.so_nguyen(dk.so_thang), vu.so.ung_vien
    since = person.ngay_tuyen_dung if isinstance(person, CaNhan) else None
    if since is not None:
        months = _months(since, vu.nam)
        return NhanXet(la(months >= least), f"năm {vu.nam} công tác {months} tháng, cần từ {least} tháng")
    if any(row.nam < vu.nam for row in person.theo_nam):
        return NhanXet(MucDat.DAT, f"đã có xếp loại, danh hiệu trước năm {vu.nam}")
    return NhanXet(MucDat.CHUA_RO, "", "ghi ngày tuyển dụng (`ngay_tuyen_dung`)")


def _months(since: date, nam: int) -> int:
    """Whole months from `since` to the end of the year, 12 at most."""
    if since.year != nam:
        return 12 if since.year < nam else 0
    return 13 - since.month if since.day == 1 else 12 - since.month


def xet_cong_nhan_xep_loai(dk: CongNhanXepLoai, vu: VuXet) -> NhanXet:
    """The rating of the year, recognised by one of the authorities with number and date."""
    rated = xep_loai_nam(vu.so, vu.nam, dk.xep_loai_tu)
    if rated.muc is not MucDat.DAT:
        return rated
    rows = [one for one in vu.so.ung_vien.theo_nam if one.nam == vu.nam and one.xep_loai is not None]
    good = [one for one in rows if one.xep_loai is not None and tu_muc(one.xep_loai, dk.xep_loai_tu)]
    found = next((one for one in good if one.co_quan and nhan_nguoi_quyet_dinh(one.co_quan) in dk.cap_ky), None)
    wanted = " hoặc ".join(load_nguoi_quyet_dinh()[key].ten for key in dk.cap_ky)
    if found is None:
        return NhanXet(MucDat.CHUA_RO, rated.du_lieu, f"ghi quyết định công nhận của {wanted}: số, ngày, cơ quan")
    if found.so is None or found.ngay is None:
        return NhanXet(MucDat.CHUA_RO, rated.du_lieu, f"ghi đủ số, ngày quyết định công nhận của {wanted}")
    return NhanXet(MucDat.DAT, f"{rated.du_lieu}, Quyết định số {found.so} ngày {ngay_ngan(found.ngay)}")


def xet_xep_hang(dk: XepHang, vu: VuXet) -> NhanXet:
    """The rank in the cluster."""
    unit = vu.so.ung_vien
    rank = unit.xep_hang_cum if isinstance(unit, TapThe) else None
    if rank is None:
        return NhanXet(MucDat.CHUA_RO, "", "ghi thứ hạng trong cụm (`xep_hang_cum`)")
    return NhanXet(la(rank <= dk.toi_da), f"xếp thứ {rank} trong cụm")


def xet_vuot_chi_tieu(_dk: VuotChiTieu, vu: VuXet) -> NhanXet:
    """The targets of the year exceeded."""
    unit = vu.so.ung_vien
    found = unit.vuot_chi_tieu if isinstance(unit, TapThe) else None
    words = "" if found is None else "vượt chỉ tiêu" if found else "không vượt chỉ tiêu"
    return NhanXet(la(found), words, "" if found is not None else "ghi `vuot_chi_tieu`")


def xet_tuoi_don_vi(dk: TuoiDonVi, vu: VuXet) -> NhanXet:
    """Whole years since the unit was founded, on the day of the dossier."""
    unit, day = vu.so.ung_vien, vu.boi_canh.ngay
    founded = unit.ngay_thanh_lap if isinstance(unit, TapThe) else None
    if founded is None:
        return NhanXet(MucDat.CHUA_RO, "", "ghi ngày thành lập (`ngay_thanh_lap`)")
    age = day.year - founded.year - ((day.month, day.day) < (founded.month, founded.day))
    return NhanXet(la(age >= dk.so_nam), f"thành lập năm {founded.year}, đã {age} năm, cần từ {dk.so_nam} năm")
