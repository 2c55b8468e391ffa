"""What holds between the proposals of a list: one award for one achievement, one dossier for one new work, caps."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from vndoc.findings import Finding, Place, Severity
from vndoc.ho_so.ung_vien import CaNhan, DeNghi, SangKien, SoLieuTapThe, TapThe, UngVien
from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.mau_ten import tho
from vndoc.quy_dinh.nhan_danh_hieu import nhan_ra, thuoc
from vndoc.quy_dinh.tham_so import load_tham_so, viet_gia_tri
from vndoc.quy_dinh.xet.ba_tri import MucDat
from vndoc.quy_dinh.xet.ket_qua import KetQua
from vndoc.quy_dinh.xet.so_theo_doi import danh_hieu_nam, so_theo_doi
from vndoc.quy_dinh.xet.vu_xet import BoiCanh
from vndoc.quy_dinh.xet.xet import ten_ung_vien
from vndoc.viet.ty_le import ty_le

_ONCE = "Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2 điểm c"
_FLAG = "co_thi_dua_bo_tinh"
_GOVERNMENT_FLAG = "co_thi_dua_chinh_phu"
_BASE_TITLE = "chien_si_thi_dua_co_so"
_TIMELESS = (LoaiHinh.DOT_XUAT, LoaiHinh.CONG_HIEN, LoaiHinh.NIEN_HAN)
_USES_WORKS = ("sang-kien", "de-tai", "ca-hai-sang-kien", "sang-kien-nhan-rong", "sang-kien-toan-quoc", "hai-sang-kien")
"""The codes of conditions that a new work may have met."""


def mot_thanh_tich(ung_vien: UngVien, boi_canh: BoiCanh, default: Place) -> Iterator[Finding]:
    """E10 for one nominee: the flags of one year, two state awards in a year, the same achievement twice."""
    yield from _flags(ung_vien, boi_canh, default)
    state = {one.khoa for one in load_danh_hieu() if one.cap == "nha-nuoc"}
    seen: set[int] = set()
    for one in ung_vien.de_nghi:
        found, nam = nhan_ra(one.hinh_thuc), one.nam or boi_canh.nam_xet
        if found is None or found.khoa not in state or one.loai_hinh in _TIMELESS:
            continue
        if nam in seen:
            message = f"{ten_ung_vien(ung_vien)}: hai hình thức cấp Nhà nước trong năm {nam}. Hãy bỏ một."
            clause = "Thông tư 03/2018/TT-BNG, Điều 3 khoản 2 điểm b"
            yield _told("hai-hinh-thuc-nha-nuoc", Severity.CANH_BAO, one, default, message, clause)
        seen.add(nam)
    yield from _same_achievement(ung_vien, boi_canh, default)


def _flags(ung_vien: UngVien, boi_canh: BoiCanh, default: Place) -> Iterator[Finding]:
    """A flag of the Government and one of ministry or province for the same year, asked for or held."""
    asked = [(one, one.nam or boi_canh.nam_xet) for one in ung_vien.de_nghi]
    higher = [(one, nam) for one, nam in asked if thuoc(one.hinh_thuc, _GOVERNMENT_FLAG)]
    lower = [(one, nam) for one, nam in asked if thuoc(one.hinh_thuc, _FLAG)]
    if not higher and not lower:
        return
    record = so_theo_doi(ung_vien, boi_canh.nam_xet)
    held = {(khoa, one.nam) for khoa in (_FLAG, _GOVERNMENT_FLAG) for one in record.cua(khoa)}
    for one, nam in higher:
        if nam in {year for _, year in lower} or (_FLAG, nam) in held:
            message = _both(ung_vien, nam)
            yield _told("hai-co-mot-nam", Severity.LOI, one, default, message, f"{_ONCE}; {_NOT_BOTH}")
    for one, nam in lower:
        if (_GOVERNMENT_FLAG, nam) in held:
            yield _told("hai-co-mot-nam", Severity.LOI, one, default, _both(ung_vien, nam), f"{_ONCE}; {_NOT_BOTH}")


_NOT_BOTH = "Thông tư 03/2018/TT-BNG, Điều 10 khoản 4"


def _both(ung_vien: UngVien, nam: int) -> str:
    name = ten_ung_vien(ung_vien)
    return f"{name}: vừa Cờ thi đua của Chính phủ vừa Cờ thi đua của Bộ, tỉnh cho năm {nam}. Hãy giữ một."


def _same_achievement(ung_vien: UngVien, boi_canh: BoiCanh, default: Place) -> Iterator[Finding]:
    """The same words of achievement for two awards, and a two-year award right after one of the same group."""
    awards = {one.khoa for one in load_danh_hieu() if one.loai == "hinh-thuc"}
    before = {tho(row.noi_dung): f"năm {row.nam}" for row in ung_vien.khen_thuong if row.noi_dung}
    for one in ung_vien.de_nghi:
        found = nhan_ra(one.hinh_thuc)
        if found is None or found.khoa not in awards:
            continue
        words = tho(one.thanh_tich) if one.thanh_tich else ""
        if words and words in before:
            message = (
                f"{ten_ung_vien(ung_vien)}, {one.hinh_thuc}: thành tích này đã dùng cho khen thưởng {before[words]}."
            )
            yield _told("trung-thanh-tich", Severity.CANH_BAO, one, default, f"{message} Hãy xem lại.", _ONCE)
        before |= {words: f"{one.hinh_thuc} trong danh sách này"} if words else {}
        yield from _two_years_used(ung_vien, one, boi_canh, default)


def _two_years_used(ung_vien: UngVien, asked: DeNghi, boi_canh: BoiCanh, default: Place) -> Iterator[Finding]:
    group, nam = "bang_khen_bo_tinh", asked.nam or boi_canh.nam_xet
    if not thuoc(asked.hinh_thuc, group) or asked.loai_hinh is not LoaiHinh.CONG_TRANG:
        return
    held = [row for row in ung_vien.khen_thuong if thuoc(row.hinh_thuc, group) and nam - 1 <= row.nam <= nam]
    for row in held[:1]:
        message = (
            f"{ten_ung_vien(ung_vien)}: đã được “{row.hinh_thuc}” năm {row.nam}; "
            f"hãy kiểm tra thành tích các năm {nam - 1}, {nam} đã dùng cho lần khen ấy chưa."
        )
        yield _told("trung-thanh-tich", Severity.CANH_BAO, asked, default, message, _ONCE)


def mot_sang_kien(
    nominees: Sequence[UngVien], results: Sequence[Sequence[KetQua]], default: Place
) -> Iterator[Finding]:
    """E11: a new work listed twice for a nominee, or by two of whom one relies on it; shares make them its authors."""
    listed: dict[str, tuple[UngVien, SangKien, bool]] = {}
    for nominee, judged in zip(nominees, results, strict=True):
        seen: set[str] = set()
        for work in nominee.sang_kien:
            name, place = tho(work.ten), work.ten.place or default
            if name in seen:
                message = f"{ten_ung_vien(nominee)}: sáng kiến “{work.ten}” ghi hai lần. Hãy bỏ một."
                yield Finding("sang-kien-trung", Severity.CANH_BAO, place, message, _WORKS_ONCE)
            elif name in listed and _one_dossier(listed[name], work, judged):
                other = ten_ung_vien(listed[name][0])
                message = f"{ten_ung_vien(nominee)}: sáng kiến “{work.ten}” cũng có trong hồ sơ của {other}."
                remedy = "Mỗi sáng kiến chỉ dùng cho một hồ sơ; hãy xem lại, đồng tác giả thì ghi `ty_le_dong_gop`."
                yield Finding("sang-kien-trung", Severity.CANH_BAO, place, f"{message} {remedy}", _WORKS_ONCE)
            seen.add(name)
        own = {tho(work.ten): (nominee, work, _uses_works(judged)) for work in nominee.sang_kien}
        listed = {**own, **listed}


_WORKS_ONCE = "Công văn 5007/BNV-TĐKT (2023), mục III.5c (một nguồn)"


def _one_dossier(first: tuple[UngVien, SangKien, bool], work: SangKien, judged: Sequence[KetQua]) -> bool:
    """Whether two nominees list one work that an award rests on, and not as authors with shares of it."""
    _, other, used = first
    shares = other.ty_le_dong_gop is not None and work.ty_le_dong_gop is not None
    return not shares and (used or _uses_works(judged))


def _uses_works(judged: Sequence[KetQua]) -> bool:
    return any(one.ma in _USES_WORKS and one.muc_dat is MucDat.DAT for result in judged for one in result.tat_ca())


def cac_tran(nominees: Sequence[UngVien], boi_canh: BoiCanh, default: Place) -> Iterator[Finding]:
    """E14: caps on titles and ratings of each unit, and on flags of the Government in the list."""
    for unit in nominees:
        if isinstance(unit, TapThe):
            for row in unit.so_lieu:
                yield from _unit_caps(unit, row, boi_canh, unit.ten.place or default)
    flags = [one for unit in nominees for one in unit.de_nghi if thuoc(one.hinh_thuc, _GOVERNMENT_FLAG)]
    both = len(flags) + sum(thuoc(one.hinh_thuc, _FLAG) for unit in nominees for one in unit.de_nghi)
    if flags and both > len(flags):
        place = flags[0].hinh_thuc.place or default
        yield from _over("tran_co_chinh_phu", len(flags), both, "Cờ thi đua của Chính phủ", boi_canh, place)


def _unit_caps(unit: TapThe, row: SoLieuTapThe, boi_canh: BoiCanh, place: Place) -> Iterator[Finding]:
    if row.chien_si_thi_dua_co_so is not None and row.lao_dong_tien_tien:
        part, whole = row.chien_si_thi_dua_co_so, row.lao_dong_tien_tien
        what = f"{unit.ten}: Chiến sĩ thi đua cơ sở trên Lao động tiên tiến"
        yield from _over("tran_chien_si_thi_dua_co_so", part, whole, what, boi_canh, place, rounded=True)
    if row.hoan_thanh_xuat_sac is not None and row.hoan_thanh_tot:
        rated = so_theo_doi(unit, boi_canh.nam_xet).xep_loai.get(row.nam or boi_canh.nam_xet, frozenset())
        excellent = any(one.value == "htxsnv" for one in rated)
        key = "tran_hoan_thanh_xuat_sac_don_vi_xuat_sac" if excellent else "tran_hoan_thanh_xuat_sac"
        what = f"{unit.ten}: hoàn thành xuất sắc trên hoàn thành tốt nhiệm vụ"
        yield from _over(key, row.hoan_thanh_xuat_sac, row.hoan_thanh_tot, what, boi_canh, place)


def _over(
    khoa: str, part: int, whole: int, what: str, boi_canh: BoiCanh, place: Place, *, rounded: bool = False
) -> Iterator[Finding]:
    """A finding where `part` of `whole` is over the cap; with `rounded` the number allowed is rounded (TT 03/2018)."""
    cap = boi_canh.tham_so.ty_le(khoa)
    if cap is None:
        return
    allowed = cap * whole
    if part > (int(allowed + Fraction(1, 2)) if rounded else allowed):
        own = khoa in boi_canh.tham_so.rieng
        source = "" if own else f" Con số mặc định; đặt `tham_so.{khoa}` theo quy định của đơn vị, hoặc `không`."
        message = f"{what}: {part}/{whole} = {ty_le(part, whole)}, vượt {viet_gia_tri(cap)}. Hãy xem lại.{source}"
        yield Finding("vuot-tran", _weight(own), place, message, load_tham_so()[khoa].can_cu)


def chien_si_thi_dua(nominees: Sequence[UngVien], boi_canh: BoiCanh, default: Place) -> Iterator[Finding]:
    """E15: the head of a unit that is not TTLĐXS, and a unit that names leaders alone, for CSTĐCS."""
    asked = [(one, _asks(one, boi_canh)) for one in nominees if isinstance(one, CaNhan)]
    candidates = [(person, found) for person, found in asked if found]
    if boi_canh.tham_so.co("thu_truong_can_lao_dong_xuat_sac"):
        for person, found in candidates:
            yield from _head(person, found, nominees, boi_canh, default)
    if not boi_canh.tham_so.co("can_nguoi_khong_lanh_dao"):
        return
    units = {person.don_vi for person, _ in candidates if person.don_vi}
    for unit in sorted(units):
        own = [(person, found) for person, found in candidates if person.don_vi == unit]
        if len(own) > 1 and all(person.lanh_dao for person, _ in own):
            message = f"Đơn vị `{unit}`: {len(own):02} người đề nghị Chiến sĩ thi đua cơ sở đều là lãnh đạo, quản lý."
            yield _param("toan-lanh-dao", "can_nguoi_khong_lanh_dao", boi_canh, own[0][1], default, message)


def _asks(person: CaNhan, boi_canh: BoiCanh) -> DeNghi | None:
    asked = (one for one in person.de_nghi if thuoc(one.hinh_thuc, _BASE_TITLE))
    return next((one for one in asked if (one.nam or boi_canh.nam_xet) == boi_canh.nam_xet), None)


def _head(
    person: CaNhan, found: DeNghi, nominees: Sequence[UngVien], boi_canh: BoiCanh, default: Place
) -> Iterator[Finding]:
    unit = next(
        (one for one in nominees if isinstance(one, TapThe) and one.don_vi and one.don_vi == person.don_vi), None
    )
    if not person.thu_truong or unit is None:
        return
    record = so_theo_doi(unit, boi_canh.nam_xet)
    if danh_hieu_nam(record, boi_canh.nam_xet, "tap_the_lao_dong_xuat_sac").muc is MucDat.KHONG_DAT:
        message = f"{person.ho_ten} là người đứng đầu “{unit.ten}”, đơn vị không đạt Tập thể lao động xuất sắc."
        yield _param("thu-truong-chien-si", "thu_truong_can_lao_dong_xuat_sac", boi_canh, found, default, message)


def _param(rule: str, khoa: str, boi_canh: BoiCanh, at: DeNghi, default: Place, message: str) -> Finding:
    own = khoa in boi_canh.tham_so.rieng
    return _told(rule, _weight(own), at, default, f"{message} Hãy xem lại.", load_tham_so()[khoa].can_cu)


def _weight(own: bool) -> Severity:
    return Severity.LOI if own else Severity.CANH_BAO


def _told(rule: str, weight: Severity, at: DeNghi, default: Place, message: str, clause: str) -> Finding:
    return Finding(rule, weight, at.hinh_thuc.place or default, message, clause)
