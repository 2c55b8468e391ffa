"""Where the titles that a unit registers differ from those of the same year's pledge (its table `dang_ky`)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vndoc.documents.danh_hieu_dang_ky import DanhHieuCaNhan
from vndoc.documents.giao_uoc.model import DangKyThiDua, GiaoUoc
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.danh_hieu import TEN_DOI_TUONG, DanhHieu, DanhHieuNhac, cap_cua_cum, danh_hieu_trong_cau
from vndoc.raw import Text
from vndoc.viet.ty_le import so_luong


@dataclass(frozen=True)
class DangKyCuaDonVi:
    """What one member registers for a year, and the place of the data where no row has one."""

    ma: str
    ten: Text
    nam: int
    tap_the: Sequence[DanhHieuCaNhan]
    ca_nhan: Sequence[DanhHieuCaNhan]
    cho: Place

    def dem(self) -> Mapping[str, tuple[int, int]]:
        """How many collectives and persons are registered for each title of the list, by its key."""
        counts: dict[str, tuple[int, int]] = {}
        for at, rows in enumerate((self.tap_the, self.ca_nhan)):
            for row in rows:
                if title := row.trong_danh_muc:
                    before = counts.get(title.khoa, (0, 0))
                    counts[title.khoa] = (before[0] + (at == 0) * row.so_luong, before[1] + (at == 1) * row.so_luong)
        return counts

    def cho_cua(self, khoa: str | None = None) -> Place:
        """The place of a title's row, else of the first row, else of the whole."""
        rows = [*self.tap_the, *self.ca_nhan]
        named = [row for row in rows if khoa and row.trong_danh_muc and row.trong_danh_muc.khoa == khoa]
        first = next((row.danh_hieu.place for row in (*named, *rows) if row.danh_hieu.place), None)
        return first or self.cho


def khac_giao_uoc(ho_so: HoSo, one: DangKyCuaDonVi) -> Iterator[Finding]:
    """Each difference, at the registration, with the place of the pledge."""
    for row in _pledged(ho_so, one):
        read = [(text, danh_hieu_trong_cau(text)) for text in row.danh_hieu]
        yield from _not_registered(one, read)
        if all(found for _, found in read):
            yield from _not_pledged(ho_so, one, row, {found.danh_hieu.khoa for _, every in read for found in every})


def _pledged(ho_so: HoSo, one: DangKyCuaDonVi) -> Iterator[DangKyThiDua]:
    """The rows of the member in the pledges of the year."""
    for paper in ho_so.van_ban:
        pledge = paper.noi_dung
        if isinstance(pledge, GiaoUoc) and (pledge.nam or ho_so.chung.nam) == one.nam:
            yield from (row for row in pledge.dang_ky if row.don_vi == one.ma)


def _not_registered(one: DangKyCuaDonVi, read: Sequence[tuple[Text, Sequence[DanhHieuNhac]]]) -> Iterator[Finding]:
    """What the pledge says and the registration does not, or says with other numbers."""
    counts = one.dem()
    for text, every in read:
        for found in every:
            title = found.danh_hieu
            if title.khoa not in counts:
                what = f"giao ước ghi “{text}” cho {one.ten}, bản đăng ký không có {_named(title)}"
                yield _told(one.cho_cua(), what, text)
            elif (said := _said(found)) is not None and said != counts[title.khoa]:
                what = (
                    f"{one.ten} đăng ký {title.ten} cho {_counted(counts[title.khoa])}, giao ước ghi {_counted(said)}"
                )
                yield _told(one.cho_cua(title.khoa), what, text)


def _not_pledged(ho_so: HoSo, one: DangKyCuaDonVi, row: DangKyThiDua, pledged: set[str]) -> Iterator[Finding]:
    """Titles of the cluster's own channel that the pledge does not have; others need not stand in it."""
    channel = cap_cua_cum(ho_so.chung.cum.co_quan_chu_quan)
    seen: set[str] = set()
    for registered in (*one.tap_the, *one.ca_nhan):
        title = registered.trong_danh_muc
        if title is None or title.khoa in pledged | seen or not title.cum_xet or title.cap != channel:
            continue
        seen.add(title.khoa)
        what = f"{one.ten} đăng ký {_named(title)}, giao ước không ghi"
        yield _told(one.cho_cua(title.khoa), what, row.danh_hieu[0])


def _said(found: DanhHieuNhac) -> tuple[int, int] | None:
    """The numbers of collectives and persons that a sentence says; None where it says none."""
    if found.tap_the is None and found.ca_nhan is None:
        return None
    return found.tap_the or 0, found.ca_nhan or 0


def _named(title: DanhHieu) -> str:
    return f"“{title.ten}”" if "“" not in title.ten else title.ten


def _counted(counts: tuple[int, int]) -> str:
    words = [f"{so_luong(count)} {name}" for count, name in zip(counts, TEN_DOI_TUONG.values(), strict=True) if count]
    return " và ".join(words)


def _told(at: Place, what: str, pledged: Text) -> Finding:
    where = f"{what[0].upper()}{what[1:]} (`{pledged.place or DataPlace('giao-uoc.yaml')}`)."
    return Finding("khac-giao-uoc", Severity.CANH_BAO, at, f"{where} Hãy sửa cho thống nhất giữa hai văn bản.")
