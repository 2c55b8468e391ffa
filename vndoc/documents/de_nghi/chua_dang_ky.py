"""E18: a title that the unit has not registered. Only a warning: registration is no longer a ground for a title."""

from collections.abc import Iterator

from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi
from vndoc.findings import Finding, Place, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan, DeNghi, TapThe, UngVien
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.nhan_danh_hieu import nhan_ra
from vndoc.quy_dinh.xet import KetQua

_CLAUSE = "Luật Thi đua, khen thưởng 2022, Điều 7; Thông tư 03/2018/TT-BNG, Điều 3 khoản 1 điểm b"


def chua_dang_ky(ho_so: HoSo, nominee: UngVien, asked: DeNghi, result: KetQua, default: Place) -> Iterator[Finding]:
    """A warning where the dossier holds the unit's registration and the title does not stand in it."""
    titles = {one.khoa for one in load_danh_hieu() if one.loai == "danh-hieu"}
    unit = nominee.don_vi if isinstance(nominee, CaNhan | TapThe) else None
    found = _registered(ho_so, unit, isinstance(nominee, CaNhan)) if unit else None
    if found is None or result.khoa not in titles or result.khoa in found:
        return
    message = f"{result.ten}: đơn vị chưa đăng ký “{asked.hinh_thuc}” năm {ho_so.chung.nam}."
    remedy = "Luật không còn bắt buộc đăng ký; hãy kiểm tra lại bản đăng ký thi đua của đơn vị."
    yield Finding("chua-dang-ky", Severity.CANH_BAO, asked.hinh_thuc.place or default, f"{message} {remedy}", _CLAUSE)


def _registered(ho_so: HoSo, unit: str, person: bool) -> set[str] | None:
    """The keys of the titles that the unit registered for persons or for collectives; None without a registration."""
    papers = [one.noi_dung for one in ho_so.van_ban if isinstance(one.noi_dung, DangKyDonVi)]
    own = [one for one in papers if one.co_quan_ban_hanh is not None and one.co_quan_ban_hanh.don_vi == unit]
    if not own:
        return None
    rows = [row for one in own for row in (one.danh_hieu_ca_nhan if person else one.danh_hieu_tap_the)]
    return {title.khoa for row in rows if (title := nhan_ra(row.danh_hieu))}
