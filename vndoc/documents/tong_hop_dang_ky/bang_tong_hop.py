"""The table of the summary: a row for each member, a column for each title of the cluster's channel, the totals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from vndoc.documents.co_quan_ban_hanh import member_of
from vndoc.documents.dang_ky import nam_dang_ky
from vndoc.documents.dang_ky_don_vi.check import cac_dang_ky
from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi
from vndoc.documents.danh_hieu_dang_ky import DanhHieuCaNhan
from vndoc.documents.khac_giao_uoc import DangKyCuaDonVi
from vndoc.documents.tong_hop_dang_ky.model import DongDangKy, SoDangKy, TongHopDangKy
from vndoc.findings import DataPlace
from vndoc.ho_so import HoSo
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.quy_dinh.danh_hieu import CA_NHAN, TAP_THE, DanhHieu, cap_cua_cum, load_danh_hieu
from vndoc.raw import Text

CotDanhHieu = tuple[DanhHieu, str]
"""A column: a title, and for whom (`tap-the`, `ca-nhan`)."""


@dataclass(frozen=True)
class HangDangKy:
    """A member's row: what it registers, None where it does not (`ly_do` says why, None where nobody knows); the file
    of its registration, None where the row is typed in the summary.
    """

    thanh_vien: ThanhVien
    muc_tieu: Sequence[Text] = ()
    tap_the: Sequence[DanhHieuCaNhan] = ()
    ca_nhan: Sequence[DanhHieuCaNhan] = ()
    so_sang_kien: int | None = None
    tap_tin: str | None = None
    ly_do: Text | None = None

    @property
    def co_dang_ky(self) -> bool:
        """Whether the member registers anything."""
        return self.so_sang_kien is not None

    def dem(self, cot: CotDanhHieu) -> int:
        """The number of a column."""
        title, whom = cot
        rows = self.tap_the if whom == TAP_THE else self.ca_nhan
        return sum(row.so_luong for row in rows if row.trong_danh_muc == title)


@dataclass(frozen=True)
class BangTongHop:
    """The rows in the members' order, the columns in the order of the list of titles, and the sums of both."""

    hang: tuple[HangDangKy, ...]
    cot: tuple[CotDanhHieu, ...]
    ngoai_bang: tuple[tuple[HangDangKy, DanhHieuCaNhan], ...] = field(default=())

    def tong(self, cot: CotDanhHieu) -> int:
        """The sum of a column."""
        return sum(one.dem(cot) for one in self.hang)

    @property
    def tong_sang_kien(self) -> int:
        """The sum of the initiatives."""
        return sum(one.so_sang_kien or 0 for one in self.hang)


def bang_tong_hop(ho_so: HoSo, paper: TongHopDangKy) -> BangTongHop:
    """The table: members on the paper's day; columns for the titles that the cluster's own channel gives."""
    rows = tuple(_rows(ho_so, paper))
    channel = cap_cua_cum(ho_so.chung.cum.co_quan_chu_quan)
    own = [one for one in load_danh_hieu() if one.cum_xet and one.cap == channel]
    columns = [(title, whom) for title in own for whom in (TAP_THE, CA_NHAN) if whom in title.doi_tuong]
    used = tuple(column for column in columns if any(row.dem(column) for row in rows))
    outside = tuple((row, one) for row in rows for one in (*row.tap_the, *row.ca_nhan) if one.trong_danh_muc not in own)
    return BangTongHop(rows, used, outside)


def _rows(ho_so: HoSo, paper: TongHopDangKy) -> Iterator[HangDangKy]:
    registered = cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper))
    typed = {one.don_vi: one for one in paper.dang_ky}
    reasons = {one.don_vi: one.ly_do for one in paper.khong_dang_ky}
    for member in ho_so.chung.members_on(paper.ngay_tinh):
        if member.ma in registered:
            data, own = registered[member.ma]
            yield HangDangKy(
                thanh_vien=member,
                muc_tieu=own.muc_tieu,
                tap_the=own.danh_hieu_tap_the,
                ca_nhan=own.danh_hieu_ca_nhan,
                so_sang_kien=own.tong_sang_kien,
                tap_tin=data.tap_tin,
            )
        elif member.ma in typed:
            yield _typed(member, typed[member.ma])
        else:
            yield HangDangKy(member, ly_do=reasons.get(member.ma))


def _typed(member: ThanhVien, row: DongDangKy) -> HangDangKy:
    return HangDangKy(member, row.muc_tieu, row.danh_hieu_tap_the, row.danh_hieu_ca_nhan, row.so_sang_kien or 0)


def typed_registration(ho_so: HoSo, paper: TongHopDangKy, row: DongDangKy, file: str) -> DangKyCuaDonVi | None:
    """A typed row as what its member registers."""
    member = member_of(ho_so, row.don_vi)
    if member is None:
        return None
    return DangKyCuaDonVi(
        ma=member.ma,
        ten=member.ten,
        nam=nam_dang_ky(ho_so, paper),
        tap_the=row.danh_hieu_tap_the,
        ca_nhan=row.danh_hieu_ca_nhan,
        cho=row.don_vi.place or DataPlace(file),
    )


def titles_of(numbers: SoDangKy | DangKyDonVi) -> Iterable[tuple[str, DanhHieuCaNhan]]:
    """The rows of titles, each with its object."""
    yield from ((TAP_THE, one) for one in numbers.danh_hieu_tap_the)
    yield from ((CA_NHAN, one) for one in numbers.danh_hieu_ca_nhan)
