"""Which reports a list of nominees needs: one for each proposal, with its form and its place in the dossier."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vndoc.documents.de_nghi.chon import MucDeNghi, cac_muc
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan
from vndoc.quy_dinh.mau_bao_cao import BoMau, KhoiMau, MauBaoCao, load_mau_bao_cao, mau_cua
from vndoc.viet.ten_tap_tin import slug

NHOM_TAP_THE, NHOM_CA_NHAN = "1-tap-the", "2-ca-nhan"
"""Folders of nominees; the numbers sort them as a dossier is sent, units first."""


@dataclass(frozen=True)
class BaoCao:
    """The report of one proposal.

    `rieng` tells the proposals of one nominee apart in names of files, empty where there is but one; `ngay_tinh` is
    the day up to which time in post is counted.
    """

    ho_so: HoSo
    danh_sach: DanhSachDeNghi
    muc: MucDeNghi
    mau: MauBaoCao
    khoi: KhoiMau
    bo_mau: BoMau
    rieng: str
    ngay_tinh: date

    @property
    def la_thu_truong(self) -> bool:
        """Whether it is the report of a person who is head of a unit."""
        return isinstance(self.muc.ung_vien, CaNhan) and self.muc.ung_vien.thu_truong is True

    @property
    def ten_in_hoa(self) -> bool:
        """Whether names are printed in capitals."""
        own = self.danh_sach.ten_in_hoa
        return self.bo_mau.ten_in_hoa if own is None else own

    def duong_dan(self, ten: str) -> tuple[str, ...]:
        """The folders and the name of a file about this proposal."""
        group = NHOM_TAP_THE if self.muc.la_tap_the else NHOM_CA_NHAN
        return (group, str(self.muc.ung_vien.ma), f"{ten}-{self.rieng}" if self.rieng else ten)


def cac_bao_cao(ho_so: HoSo, danh_sach: DanhSachDeNghi) -> Iterator[BaoCao]:
    """The reports of a list, units first, in its order."""
    table = load_mau_bao_cao()
    rows = cac_muc(ho_so, danh_sach)
    names = _names(rows)
    year = danh_sach.nam_xet or ho_so.chung.nam
    last = danh_sach.ngay_xet or date(year, 12, 31)
    for row, rieng in zip(rows, names, strict=True):
        mau = mau_cua(row.ung_vien, row.de_nghi, danh_sach.bo_mau.value)
        khoi, bo_mau = table.khoi[mau.khoi], table.bo_mau[mau.bo_mau]
        day = row.de_nghi.ngay_bao_cao or last
        yield BaoCao(ho_so, danh_sach, row, mau, khoi, bo_mau, rieng, day)


def _names(rows: tuple[MucDeNghi, ...]) -> list[str]:
    """What tells the proposals of a nominee apart: the award, with its year or a number where that is not enough."""
    proposals = Counter(id(row.ung_vien) for row in rows)
    seen: Counter[tuple[int, str]] = Counter()
    names: list[str] = []
    for row in rows:
        if proposals[id(row.ung_vien)] == 1:
            names.append("")
            continue
        award = slug(row.danh_hieu.khoa if row.danh_hieu else row.de_nghi.hinh_thuc)
        name = f"{award}-{row.de_nghi.nam}" if row.de_nghi.nam else award
        seen[id(row.ung_vien), name] += 1
        count = seen[id(row.ung_vien), name]
        names.append(f"{name}-{count}" if count > 1 else name)
    return names
