"""Where a unit's registration contradicts the dossier: the pledge of the same year, another registration."""

from collections.abc import Iterator

from vndoc.documents.dang_ky import nam_dang_ky
from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi
from vndoc.documents.danh_hieu_dang_ky import registered_twice
from vndoc.documents.khac_giao_uoc import DangKyCuaDonVi, khac_giao_uoc
from vndoc.documents.the_thuc import issuer_of
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if isinstance(paper, DangKyDonVi):
        yield from registered_twice(paper.danh_hieu_tap_the, data.tap_tin)
        yield from registered_twice(paper.danh_hieu_ca_nhan, data.tap_tin)
        yield from _second(ho_so, data, paper)
        yield from khac_giao_uoc(ho_so, dang_ky_cua(ho_so, data, paper))


def dang_ky_cua(ho_so: HoSo, data: PaperData, paper: DangKyDonVi) -> DangKyCuaDonVi:
    """What the paper registers."""
    return DangKyCuaDonVi(
        ma=paper.ma_don_vi,
        ten=issuer_of(ho_so, paper).ten,
        nam=nam_dang_ky(ho_so, paper),
        tap_the=paper.danh_hieu_tap_the,
        ca_nhan=paper.danh_hieu_ca_nhan,
        cho=DataPlace(data.tap_tin),
    )


def cac_dang_ky(ho_so: HoSo, nam: int) -> dict[str, tuple[PaperData, DangKyDonVi]]:
    """The first registration of each member for that year, by the member's code."""
    found: dict[str, tuple[PaperData, DangKyDonVi]] = {}
    for data in ho_so.van_ban:
        paper = data.noi_dung
        if isinstance(paper, DangKyDonVi) and nam_dang_ky(ho_so, paper) == nam:
            found.setdefault(paper.ma_don_vi, (data, paper))
    return found


def _second(ho_so: HoSo, data: PaperData, paper: DangKyDonVi) -> Iterator[Finding]:
    """A registration of a member that has one already: the cluster would not know which to count."""
    first, _ = cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper))[paper.ma_don_vi]
    if first is not data:
        message = (
            f"{issuer_of(ho_so, paper).ten} đã có bản đăng ký năm {nam_dang_ky(ho_so, paper)} ở `{first.tap_tin}`. "
            "Hãy gộp hai bản thành một, hoặc chuyển bản cũ ra ngoài hồ sơ."
        )
        place = paper.ma_don_vi.place or DataPlace(data.tap_tin)
        yield Finding("trung-dang-ky", Severity.LOI, place, message)
