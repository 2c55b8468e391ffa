"""The check of a dossier's components, award by award: needed by which proposals, there for which."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vndoc.documents.de_nghi.chon import MucDeNghi, NhomDeNghi, danh_sach_cua, muc_de_nghi, theo_hinh_thuc
from vndoc.documents.de_nghi.ket_qua_xet import boi_canh_cua, xet_danh_sach
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.documents.muc_luc_ho_so.giay_to import co_thanh_phan
from vndoc.documents.muc_luc_ho_so.model import MucLucHoSo
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.tham_quyen import loai_don_vi
from vndoc.quy_dinh.thanh_phan_ho_so import ThanhPhan, thanh_phan
from vndoc.quy_dinh.thoi_han import ThoiHanQuyDinh, thoi_han_ho_so
from vndoc.raw import Text


@dataclass(frozen=True)
class DongThanhPhan:
    """A component of an award's dossier: the proposals that need it, those that lack it; `ghi_chu` where a clerk says
    that it is there on paper.
    """

    thanh_phan: ThanhPhan
    can: tuple[MucDeNghi, ...]
    thieu: tuple[MucDeNghi, ...]
    ghi_chu: Text | None = None

    @property
    def chung(self) -> bool:
        """Whether one paper serves all proposals."""
        return self.thanh_phan.cua == "danh-sach"

    @property
    def con_thieu(self) -> bool:
        """Whether something that must be there is missing."""
        return bool(self.thieu) and self.thanh_phan.bat_buoc


@dataclass(frozen=True)
class NhomKiemTra:
    """An award with its components; the dossier must be sent before the day `han`, None where none is known."""

    nhom: NhomDeNghi
    dong: tuple[DongThanhPhan, ...]
    han: date | None


def kiem_tra(ho_so: HoSo, paper: MucLucHoSo) -> tuple[NhomKiemTra, ...]:
    """The awards of the paper; those whose name is not known have no components."""
    source = danh_sach_cua(ho_so, paper)
    if source is None:
        return ()
    routes = _routes(ho_so, source)
    groups = theo_hinh_thuc(muc_de_nghi(ho_so, paper))
    return tuple(_group(ho_so, paper, source, group, routes) for group in groups)


def _routes(ho_so: HoSo, source: DanhSachDeNghi) -> dict[int, tuple[str, ...]]:
    """The routes that each proposal rests on, by its identity: the one it names, else those that hold."""
    judged = zip(source.ung_vien, xet_danh_sach(ho_so, source), strict=True)
    return {
        id(asked): (str(asked.dieu_kien),) if asked.dieu_kien else result.ma_da_dat
        for nominee, results in judged
        for asked, result in zip(nominee.de_nghi, results, strict=True)
    }


def _group(
    ho_so: HoSo, paper: MucLucHoSo, source: DanhSachDeNghi, group: NhomDeNghi, routes: dict[int, tuple[str, ...]]
) -> NhomKiemTra:
    context = boi_canh_cua(ho_so, source)
    needs: dict[str, tuple[ThanhPhan, list[MucDeNghi]]] = {}
    for row in group.muc:
        for one in _needed(row, routes.get(id(row.de_nghi), ()), context.ngay):
            needs.setdefault(one.khoa, (one, []))[1].append(row)
    lines = tuple(_line(ho_so, paper, one, rows, context.nam_xet) for one, rows in needs.values())
    return NhomKiemTra(group, lines, _deadline(ho_so, group, context.nam_xet))


def _needed(row: MucDeNghi, routes: tuple[str, ...], day: date) -> Iterator[ThanhPhan]:
    if row.danh_hieu is None:
        return
    for one in thanh_phan(row.danh_hieu.khoa, row.de_nghi.loai_hinh, loai_don_vi(row.ung_vien), routes):
        if one.tu_ngay <= day and (one.het_tu_ngay is None or day < one.het_tu_ngay):
            yield one


def _line(ho_so: HoSo, paper: MucLucHoSo, one: ThanhPhan, rows: list[MucDeNghi], nam: int) -> DongThanhPhan:
    said = paper.da_co.get(Text(one.khoa))
    lacking = () if said else tuple(row for row in rows if not co_thanh_phan(one.khoa, ho_so, row, nam))
    return DongThanhPhan(one, tuple(rows), lacking, said)


def _deadline(ho_so: HoSo, group: NhomDeNghi, nam: int) -> date | None:
    """The dossier's own deadline goes before the stock one."""
    if group.danh_hieu is None or not group.muc:
        return None
    row: ThoiHanQuyDinh | None = thoi_han_ho_so(group.danh_hieu.khoa, group.muc[0].de_nghi.loai_hinh.value)
    if row is None:
        return None
    own = next((one for key, one in ho_so.chung.han.items() if key == row.han_rieng), None)
    return own.ngay if own is not None else row.ngay(nam)
