"""The figures of targets added over the members: plans, results, estimates; shares in percent are never added."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from vndoc.documents.bao_cao.chi_tieu import ChiTieu, DongChiTieu
from vndoc.documents.bao_cao.giao_uoc_nam import GiaoUocNam, ghep
from vndoc.documents.bao_cao_cum.don_vi import BaoCaoDonVi
from vndoc.ho_so.thong_tin_chung import ThanhVien


@dataclass(frozen=True)
class DongDonVi:
    """A member's row of a target."""

    thanh_vien: ThanhVien
    dong: DongChiTieu


@dataclass(frozen=True)
class TongChiTieu:
    """A target with the rows of all members that reported it."""

    chi_tieu: ChiTieu
    don_vi: tuple[DongDonVi, ...]

    @property
    def so(self) -> tuple[DongChiTieu, ...]:
        """The rows with figures."""
        return tuple(one.dong for one in self.don_vi if one.dong.la_so)

    @property
    def cong_duoc(self) -> bool:
        """Whether its figures may be added."""
        return bool(self.so) and not self.chi_tieu.la_ty_le

    @property
    def khong_vuot_qua(self) -> bool:
        """Whether its plan is a ceiling."""
        return any(one.khong_vuot_qua for one in self.so)

    def ke_hoach(self) -> Decimal | None:
        """The sum of the plans; None where a member has none: it would be of other members than the results."""
        return self._sum(lambda row: row.ke_hoach.gia_tri if row.ke_hoach else None)

    def thuc_hien(self) -> Decimal | None:
        """The sum of what was done."""
        return self._sum(lambda row: row.so_lieu.thuc_hien.gia_tri if row.so_lieu.thuc_hien else None)

    def den_het_ky(self) -> Decimal | None:
        """The sum of the figures at the end of the period: estimates, else what was done."""
        return self._sum(lambda row: row.den_het_ky())

    def _sum(self, figure: Callable[[DongChiTieu], Decimal | None]) -> Decimal | None:
        figures = [figure(row) for row in self.so]
        known = [one for one in figures if one is not None]
        return sum(known, Decimal(0)) if self.cong_duoc and len(known) == len(figures) else None


def tong_chi_tieu(pledge: GiaoUocNam, reports: Sequence[BaoCaoDonVi]) -> tuple[TongChiTieu, ...]:
    """The targets that members reported, as they come, each with its rows."""
    rows: dict[str, list[DongDonVi]] = {}
    for member, row in _rows(pledge, reports):
        rows.setdefault(row.chi_tieu.khoa, []).append(DongDonVi(member, row))
    return tuple(TongChiTieu(found[0].dong.chi_tieu, tuple(found)) for found in rows.values())


def _rows(pledge: GiaoUocNam, reports: Sequence[BaoCaoDonVi]) -> Iterable[tuple[ThanhVien, DongChiTieu]]:
    for one in reports:
        for row in one.bao_cao.chi_tieu:
            yield one.thanh_vien, ghep(pledge, one.thanh_vien.ma, row)
