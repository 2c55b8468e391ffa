"""The targets of the year's pledge, and the rows of reports beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from vndoc.documents.bao_cao.chi_tieu import ChiTieu, DongChiTieu, KetQuaChiTieu, TenChiTieu, khoa_chu
from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi
from vndoc.documents.giao_uoc.hinh_thuc import GIUA_THANH_VIEN
from vndoc.documents.giao_uoc.model import GiaoUoc
from vndoc.ho_so import HoSo
from vndoc.ho_so.con_so import ConSo
from vndoc.raw import Text

_NUMBER = re.compile(r"(?<![\d/.,])\d+(?:\.\d{3})*(?:,\d+)?(?![\d/])")
_CEILING = re.compile(r"không\b", re.IGNORECASE)


@dataclass(frozen=True)
class ChiTieuRieng:
    """A target that a member set itself, in the table of the pledge or in its own registration."""

    don_vi: str
    chi_tieu: ChiTieu
    ke_hoach: Text | None = None


@dataclass(frozen=True)
class GiaoUocNam:
    """The targets of the pledge of all members: in its order, found by code and by name; `rieng` are those that members
    set themselves.
    """

    chi_tieu: tuple[ChiTieu, ...] = ()
    theo_ma: frozenset[str] = frozenset()
    rieng: tuple[ChiTieuRieng, ...] = ()

    def tim(self, row: TenChiTieu) -> ChiTieu | None:
        """The target that a row names, None where the pledge has none such."""
        key = row.ma or khoa_chu(row.goc)
        return next((one for one in self.chi_tieu if key in (one.khoa, khoa_chu(one.ten))), None)

    def tim_rieng(self, don_vi: str, row: TenChiTieu) -> ChiTieuRieng | None:
        """The target that the member registered for itself under that name."""
        key = khoa_chu(row.goc)
        return next((one for one in self.rieng if one.don_vi == don_vi and one.chi_tieu.khoa == key), None)


def giao_uoc_nam(ho_so: HoSo, nam: int) -> GiaoUocNam:
    """The targets of that year: of the members' pledge (of all together, else of each), and of their registrations."""
    papers = [one.noi_dung for one in ho_so.van_ban]
    own = [one for paper in papers if isinstance(paper, DangKyDonVi) for one in _registered(ho_so, paper, nam)]
    pledges = [one for one in papers if isinstance(one, GiaoUoc) and (one.nam or ho_so.chung.nam) == nam]
    pledge = next((one for form in GIUA_THANH_VIEN for one in pledges if one.hinh_thuc == form), None)
    if pledge is None:
        return GiaoUocNam(rieng=tuple(own))
    targets = tuple(_targets(pledge))
    own += [
        ChiTieuRieng(row.don_vi or "", ChiTieu(khoa_chu(text), text)) for row in pledge.dang_ky for text in row.chi_tieu
    ]
    return GiaoUocNam(targets, frozenset(one.khoa for one in targets), tuple(own))


def _registered(ho_so: HoSo, paper: DangKyDonVi, nam: int) -> Iterator[ChiTieuRieng]:
    """The targets of a member's registration of that year."""
    issuer = paper.co_quan_ban_hanh
    if issuer is None or issuer.don_vi is None or (paper.nam or ho_so.chung.nam) != nam:
        return
    for one in paper.chi_tieu:
        target = ChiTieu(khoa_chu(one.noi_dung), one.noi_dung, don_vi_tinh=one.don_vi_tinh)
        yield ChiTieuRieng(issuer.don_vi, target, one.ke_hoach)


def _targets(pledge: GiaoUoc) -> Iterator[ChiTieu]:
    for part in pledge.noi_dung:
        for one in part.chi_tieu:
            yield ChiTieu(
                khoa=one.ma or khoa_chu(one.noi_dung),
                ten=one.noi_dung,
                nhom=part.ten,
                don_vi_tinh=one.don_vi_tinh,
                muc_phan_dau=one.muc_phan_dau,
            )


def ghep(pledge: GiaoUocNam, don_vi: str, row: KetQuaChiTieu) -> DongChiTieu:
    """The row of a member's report with its target; what the row says of it goes before what was registered."""
    own = pledge.tim_rieng(don_vi, row)
    target = pledge.tim(row) or (own.chi_tieu if own else None) or ChiTieu(khoa_chu(row.goc), row.goc)
    if target.don_vi_tinh is None and row.don_vi_tinh is not None:
        target = replace(target, don_vi_tinh=row.don_vi_tinh)
    level = target.muc_phan_dau
    ceiling = row.khong_vuot_qua if row.khong_vuot_qua is not None else bool(level and _CEILING.match(level))
    return DongChiTieu(target, row, row.ke_hoach or muc_bang_so(level or (own.ke_hoach if own else None)), ceiling)


def muc_bang_so(level: Text | None) -> ConSo | None:
    """The one number of a level: `từ 03 sáng kiến trở lên` -> 3, `không có trường hợp nào` -> 0; None for a deadline,
    and where there are several numbers.
    """
    if level is None:
        return None
    numbers = _NUMBER.findall(level)
    if not numbers and _CEILING.match(level) and not any(char.isdigit() for char in level):
        return ConSo(level.derive("0"), Decimal(0))
    if len(numbers) != 1 or re.search(r"\d/\d", level):
        return None
    value = Decimal(numbers[0].replace(".", "").replace(",", "."))
    return ConSo(level.derive(f"{value.normalize():f}".replace(".", ",")), value)
