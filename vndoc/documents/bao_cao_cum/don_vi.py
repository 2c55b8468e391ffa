"""Whose reports a report of the cluster is collected from: one a member, of the same period and year."""

from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.documents.bao_cao.model import BaoCao, ky_cua, nam_bao_cao
from vndoc.documents.bao_cao.thoi_diem import so_ngay_cham
from vndoc.documents.bao_cao_cum.model import BaoCaoCum
from vndoc.documents.bao_cao_thanh_vien.model import BaoCaoThanhVien
from vndoc.ho_so import HoSo
from vndoc.ho_so.thong_tin_chung import ThanhVien


@dataclass(frozen=True)
class BaoCaoDonVi:
    """A member with its report."""

    thanh_vien: ThanhVien
    bao_cao: BaoCaoThanhVien


def cung_ky(ho_so: HoSo, paper: BaoCao) -> Iterator[BaoCaoThanhVien]:
    """The members' reports of the period and year of `paper`, in the order of their files."""
    for one in ho_so.van_ban:
        report = one.noi_dung
        if isinstance(report, BaoCaoThanhVien) and _period(ho_so, report) == _period(ho_so, paper):
            yield report


def _period(ho_so: HoSo, paper: BaoCao) -> tuple[str, int]:
    return paper.ky_bao_cao.value, nam_bao_cao(ho_so, paper)


def cac_bao_cao(ho_so: HoSo, paper: BaoCaoCum) -> tuple[BaoCaoDonVi, ...]:
    """The reports of the members of the day of `paper`, the head's first; of a member that has two the first."""
    found: dict[str, BaoCaoThanhVien] = {}
    for report in cung_ky(ho_so, paper):
        found.setdefault(report.thanh_vien, report)
    members = ho_so.chung.members_on(paper.ngay_tinh)
    return tuple(BaoCaoDonVi(one, found[one.ma]) for one in members if one.ma in found)


def chua_gui(ho_so: HoSo, paper: BaoCaoCum) -> tuple[ThanhVien, ...]:
    """The members of that day without a report."""
    sent = {one.thanh_vien.ma for one in cac_bao_cao(ho_so, paper)}
    return tuple(one for one in ho_so.chung.members_on(paper.ngay_tinh) if one.ma not in sent)


def gui_cham(ho_so: HoSo, paper: BaoCaoCum) -> tuple[tuple[ThanhVien, int], ...]:
    """The members whose reports were late, with the number of days."""
    late = ((one.thanh_vien, so_ngay_cham(ho_so, one.bao_cao, ky_cua(paper).han)) for one in cac_bao_cao(ho_so, paper))
    return tuple((member, days) for member, days in late if days)
