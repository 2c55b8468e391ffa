"""The record of one nominee in the order in which conditions ask for it: by year, by title.

How the tables are read (what is missing stays open):
- a year without a row is unknown, rating and title alike;
- a year that names a title without a rating had the rating that the law wants for that title (`xep_loai_tu`);
- a year whose rating is lower than a title allows cannot have that title;
- a year that names a lower title of the same ladder did not have the higher one, unless that one is being asked for;
- a year that names only a higher title leaves the lower one open, and so does a name that is not recognised;
- a table of awards or new works with at least one row is complete, as the report forms want it; an empty one is not
  filled in yet. `da_ghi_du` says otherwise for all tables: `có` makes them complete, `không` makes them open.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vndoc.ho_so.ung_vien import KhenThuongCu, NamCongTac, UngVien
from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh, XepLoai
from vndoc.quy_dinh.nhan_danh_hieu import NhomDanhHieu, cac_khoa, load_nhom, nhan_ra
from vndoc.quy_dinh.xet.ba_tri import MucDat
from vndoc.raw import Text

_ORDER = (XepLoai.KHTNV, XepLoai.HTNV, XepLoai.HTTNV, XepLoai.HTXSNV)


@dataclass(frozen=True)
class NhanXet:
    """What the data say about one thing: the truth, in words, and what is missing and where to write it."""

    muc: MucDat
    du_lieu: str = ""
    con_thieu: str = ""


@dataclass(frozen=True)
class Ghi:
    """A title or an award on record."""

    khoa: str
    ten: Text
    nam: int
    dong: NamCongTac | KhenThuongCu

    @property
    def tinh_cong_trang(self) -> bool:
        """Whether it counts toward an award for merit over years: not one given for a single deed or a movement
        (Nghị định 152/2025/NĐ-CP, Điều 4); a flag is always of a movement.
        """
        kind = self.dong.loai_hinh if isinstance(self.dong, KhenThuongCu) else None
        return kind is not LoaiHinh.DOT_XUAT and (kind is not LoaiHinh.PHONG_TRAO or "co_thi_dua" in self.khoa)


@dataclass(frozen=True)
class SoTheoDoi:
    """The record of a nominee: ratings by year, titles and awards known, names that are not recognised by year."""

    ung_vien: UngVien
    xep_loai: Mapping[int, frozenset[XepLoai]]
    da_ghi: tuple[Ghi, ...]
    ten_la: Mapping[int, tuple[str, ...]]
    dang_de_nghi: frozenset[tuple[str, int]]

    def cua(self, khoa: str) -> tuple[Ghi, ...]:
        """What is on record of a title or a group and counts, by year."""
        keys = cac_khoa(khoa)
        found = (one for one in self.da_ghi if one.khoa in keys and one.tinh_cong_trang)
        return tuple(sorted(found, key=lambda one: one.nam))

    def khong_tinh(self, khoa: str) -> tuple[int, ...]:
        """The years of those on record that do not count."""
        keys = cac_khoa(khoa)
        return tuple(sorted(one.nam for one in self.da_ghi if one.khoa in keys and not one.tinh_cong_trang))

    def du_khen_thuong(self) -> bool:
        """Whether the table of awards is complete."""
        stated = self.ung_vien.da_ghi_du
        return bool(self.ung_vien.khen_thuong) if stated is None else stated

    def du_sang_kien(self) -> bool:
        """Whether the table of new works is complete."""
        stated = self.ung_vien.da_ghi_du
        return bool(self.ung_vien.sang_kien) if stated is None else stated

    def nam_dau(self) -> int | None:
        """The first year on record."""
        return min((row.nam for row in self.ung_vien.theo_nam), default=None)


def so_theo_doi(ung_vien: UngVien, nam_xet: int) -> SoTheoDoi:
    """The record of `ung_vien`; `nam_xet` is the year of its proposals that name none."""
    ratings: dict[int, frozenset[XepLoai]] = {}
    for row in ung_vien.theo_nam:
        if row.xep_loai is not None:
            ratings[row.nam] = ratings.get(row.nam, frozenset()) | {row.xep_loai}
    named: list[tuple[Text, int, NamCongTac | KhenThuongCu]] = [
        *((row.danh_hieu, row.nam, row) for row in ung_vien.theo_nam if row.danh_hieu is not None),
        *((row.hinh_thuc, row.nam, row) for row in ung_vien.khen_thuong),
    ]
    known = [(nhan_ra(name), name, nam, row) for name, nam, row in named]
    asked = ((nhan_ra(one.hinh_thuc), one.nam or nam_xet) for one in ung_vien.de_nghi)
    return SoTheoDoi(
        ung_vien,
        ratings,
        tuple(Ghi(found.khoa, name, nam, row) for found, name, nam, row in known if found),
        _by_year((nam, name) for found, name, nam, row in known if not found and isinstance(row, NamCongTac)),
        frozenset((found.khoa, nam) for found, nam in asked if found),
    )


def _by_year(pairs: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    made: dict[int, tuple[str, ...]] = {}
    for nam, name in pairs:
        made[nam] = (*made.get(nam, ()), name)
    return made


def tu_muc(found: XepLoai, least: XepLoai) -> bool:
    """Whether a rating is at least `least`."""
    return _ORDER.index(found) >= _ORDER.index(least)


def xep_loai_nam(so: SoTheoDoi, nam: int, least: XepLoai) -> NhanXet:
    """Whether the rating of the year is at least `least`."""
    found = so.xep_loai.get(nam, frozenset())
    if not found:
        shown = _rating_by_title(so, nam, least)
        missing = f"ghi xếp loại năm {nam} (bảng Danh hiệu theo năm, `theo_nam`)"
        return NhanXet(MucDat.DAT, shown) if shown else NhanXet(MucDat.CHUA_RO, "", missing)
    words = f"năm {nam}: {', '.join(sorted(one.nhan.lower() for one in found))}"
    enough = {tu_muc(one, least) for one in found}
    if len(enough) > 1:
        return NhanXet(MucDat.CHUA_RO, words, f"năm {nam} có hai xếp loại khác nhau; giữ lại một")
    return NhanXet(MucDat.DAT if enough.pop() else MucDat.KHONG_DAT, words)


def _rating_by_title(so: SoTheoDoi, nam: int, least: XepLoai) -> str:
    """The title of the year that the law gives only to those rated at least `least`, in words; empty where none is.

    A title that is itself being asked for shows nothing.
    """
    for one in so.da_ghi:
        lowest = load_nhom()[one.khoa].xep_loai_tu
        if one.nam == nam and lowest and tu_muc(lowest, least) and (one.khoa, nam) not in so.dang_de_nghi:
            return f"năm {nam}: {one.ten}"
    return ""


def danh_hieu_nam(so: SoTheoDoi, nam: int, khoa: str) -> NhanXet:
    """Whether the title, or one of the group, was given for the year."""
    keys = cac_khoa(khoa)
    year = [one for one in so.da_ghi if one.nam == nam]
    held = next((one for one in year if one.khoa in keys), None)
    if held is not None:
        return NhanXet(MucDat.DAT, f"năm {nam}: {held.ten}")
    groups = load_nhom()
    wanted = groups[keys[0]]
    missing = f"ghi danh hiệu năm {nam}, kèm số quyết định (bảng Danh hiệu theo năm, `theo_nam`)"
    if so.dang_de_nghi & {(key, nam) for key in keys}:
        return NhanXet(MucDat.CHUA_RO, f"năm {nam}: đang được đề nghị", f"chưa có quyết định của năm {nam}")
    if wanted.xep_loai_tu is not None:
        rated = xep_loai_nam(so, nam, wanted.xep_loai_tu)
        if rated.muc is MucDat.KHONG_DAT:
            return NhanXet(MucDat.KHONG_DAT, rated.du_lieu)
    if so.ung_vien.da_ghi_du:
        return NhanXet(MucDat.KHONG_DAT, f"năm {nam}: không có danh hiệu này (bảng đã ghi đủ)")
    if names := so.ten_la.get(nam):
        return NhanXet(MucDat.CHUA_RO, f"năm {nam}: “{names[0]}” không rõ là danh hiệu nào", missing)
    return _other_titles(nam, [one for one in year if _same_ladder(groups[one.khoa], wanted)], wanted, missing, so)


def _other_titles(nam: int, titles: list[Ghi], wanted: NhomDanhHieu, missing: str, so: SoTheoDoi) -> NhanXet:
    """What the other titles of the year, of the same ladder, say about the wanted one."""
    if not titles:
        return NhanXet(MucDat.CHUA_RO, "", missing)
    groups = load_nhom()
    highest = max(titles, key=lambda one: groups[one.khoa].bac or 0)
    words = f"năm {nam}: {highest.ten}"
    if (groups[highest.khoa].bac or 0) < (wanted.bac or 0) and so.ung_vien.da_ghi_du is not False:
        return NhanXet(MucDat.KHONG_DAT, words)
    return NhanXet(MucDat.CHUA_RO, words, missing)


def _same_ladder(one: NhomDanhHieu, other: NhomDanhHieu) -> bool:
    """Whether both are yearly titles of persons, or both of units: a nominee has only one kind."""
    return one.bac is not None and other.bac is not None
