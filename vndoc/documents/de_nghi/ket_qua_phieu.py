"""The votes on nominees as minutes tell them: counts, shares of all members, whether the threshold is reached.

Votes stand once, with each proposal of the list; the total of members is the meeting's. Shares are exact or cut, never
rounded up (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7: of all members; thresholds stand in `nguong_phieu.toml`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vndoc.documents.de_nghi.chon import MucDeNghi, danh_sach_cua, muc_de_nghi, theo_hinh_thuc
from vndoc.documents.de_nghi.danh_sach import dem_ung_vien
from vndoc.documents.de_nghi.ket_qua_xet import boi_canh_cua
from vndoc.documents.de_nghi.phien_xet import PhienXet
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import PhieuBau
from vndoc.quy_dinh.xet.phieu import KetQuaPhieu, xet_phieu
from vndoc.raw import Text
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.ty_le import so_luong, ty_le

DAT, KHONG_DAT = "Đạt", "Không đạt"
Group = dict[str, object]


@dataclass(frozen=True)
class DongPhieu:
    """A proposal with its vote; `phieu` None before the vote, `xet` None where no threshold is known."""

    muc: MucDeNghi
    phieu: PhieuBau | None
    tong_so: int
    xet: KetQuaPhieu | None

    @property
    def dat(self) -> bool | None:
        """Whether the threshold is reached; None where that cannot be told."""
        return self.xet.dat if self.xet else None

    @property
    def ket_luan(self) -> str:
        """The conclusion in words; empty where there is none."""
        return "" if self.dat is None else DAT if self.dat else KHONG_DAT

    def ty_le(self, votes: int | None) -> str:
        """`votes` in percent of all members."""
        return "" if votes is None else ty_le(votes, self.tong_so)


def cac_dong_phieu(ho_so: HoSo, paper: PhienXet) -> tuple[DongPhieu, ...]:
    """The proposals of the minutes with their votes, in the order of the list."""
    source = danh_sach_cua(ho_so, paper)
    if source is None:
        return ()
    own, total = boi_canh_cua(ho_so, source).tham_so, paper.tong_thanh_vien(ho_so)
    made = []
    for row in muc_de_nghi(ho_so, paper):
        vote = row.de_nghi.phieu.model_copy(update={"tong_so": total}) if row.de_nghi.phieu else None
        judged = (
            xet_phieu(row.danh_hieu.khoa, vote, own, paper.ngay_tinh) if vote is not None and row.danh_hieu else None
        )
        made.append(DongPhieu(row, vote, total, judged))
    return tuple(made)


def bang_phieu(lines: Sequence[DongPhieu]) -> list[Group]:
    """The groups of the table of votes: a heading for each award, its rows numbered through the whole list."""
    by_row = {id(one.muc): one for one in lines}
    groups, number = list[Group](), 0
    for at, group in enumerate(theo_hinh_thuc([one.muc for one in lines]), start=1):
        rows = [by_row[id(one)] for one in group.muc]
        counted = dem_ung_vien(len(group.tap_the), len(group.ca_nhan))
        title = group.hinh_thuc.derive(f"{group.hinh_thuc} ({counted})")
        made = [_row(one, number + position) for position, one in enumerate(rows, start=1)]
        groups.append({"so": so_la_ma(at), "ten": title, "hang": made})
        number += len(rows)
    return groups


def _row(one: DongPhieu, number: int) -> Group:
    against = one.phieu.khong_dong_y if one.phieu else None
    return {
        "so": str(number),
        "ten": one.muc.ten,
        "chuc_vu": chuc_vu_don_vi(one.muc),
        "dong_y": so_luong(one.phieu.dong_y) if one.phieu else "",
        "ty_le": one.ty_le(one.phieu.dong_y if one.phieu else None),
        "khong_dong_y": "" if against is None else so_luong(against),
        "ty_le_khong": one.ty_le(against),
        "ket_luan": one.ket_luan,
    }


def chuc_vu_don_vi(one: MucDeNghi) -> str:
    """Position and unit of a person in one text; empty for units."""
    if one.chuc_vu and one.don_vi:
        return ghep_chu(one.chuc_vu, ", ", one.don_vi)
    return one.chuc_vu or one.don_vi


def cau_nguong(lines: Sequence[DongPhieu]) -> list[Text]:
    """`Từ 80% đối với Cờ thi đua …, Bằng khen …;`: the share that awards need; nothing for one without a threshold."""
    shares: dict[str, dict[str, Text]] = {}
    for one in lines:
        if one.xet:
            shares.setdefault(one.xet.can_co, {})[str(one.muc.ten_hinh_thuc)] = one.muc.ten_hinh_thuc
    ends = [*";" * (len(shares) - 1), "."]
    return [
        ghep_chu(f"Từ {share} đối với ", *[part for name in names.values() for part in (", ", name)][1:], end)
        for (share, names), end in zip(shares.items(), ends, strict=False)
    ]


def phieu_bo_trong(lines: Sequence[DongPhieu]) -> list[Text]:
    """`Hồ Thị U: 01 phiếu hợp lệ không ghi ý kiến`, for each name with blanks."""
    blank = [(one.muc.ten, one.phieu.bo_trong) for one in lines if one.phieu and one.phieu.bo_trong]
    return [name.derive(f"{name}: {so_luong(count)} phiếu hợp lệ không ghi ý kiến.") for name, count in blank]
