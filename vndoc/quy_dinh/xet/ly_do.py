"""The reasons of a result in words: the conditions that decided it, each with its article and what to write where."""

from collections.abc import Iterator

from vndoc.quy_dinh.bang_du_lieu import KHONG_CHAC, NHAN_TIN_CAY
from vndoc.quy_dinh.xet.ba_tri import MucDat
from vndoc.quy_dinh.xet.ket_qua import KetLuan, KetQua, KetQuaDieuKien


def dieu_kien_quyet_dinh(result: KetQua) -> tuple[KetQuaDieuKien, ...]:
    """The conditions that made the outcome: those that fail, or those that are open; none where all hold."""
    wanted = {KetLuan.KHONG: MucDat.KHONG_DAT, KetLuan.NGUOI_XEM: MucDat.CHUA_RO}.get(result.theo_du_lieu)
    return () if wanted is None else _all_deciding(result, wanted)


def dieu_kien_con_mo(result: KetQua) -> tuple[KetQuaDieuKien, ...]:
    """The conditions that stay open beside those that fail."""
    return _all_deciding(result, MucDat.CHUA_RO) if result.theo_du_lieu is KetLuan.KHONG else ()


def _all_deciding(result: KetQua, wanted: MucDat) -> tuple[KetQuaDieuKien, ...]:
    return tuple(found for one in result.dieu_kien for found in _deciding(one, wanted))


def _deciding(one: KetQuaDieuKien, wanted: MucDat) -> Iterator[KetQuaDieuKien]:
    if one.tinh is not wanted:
        return
    below = [found for part in one.con for found in _deciding(part, wanted)]
    yield from below or [one]


def viet_ly_do(one: KetQuaDieuKien) -> str:
    """A condition in one line: what it wants, what the data say, what to write, how sure the source is."""
    parts = [f"{one.noi_dung}" + ("" if one.cau_hoi else f": {one.du_lieu or one.muc_dat.nhan}")]
    if one.con_thieu:
        parts.append(f"hãy {one.con_thieu}" if not one.con_thieu.startswith("người xem") else one.con_thieu)
    if one.cau_hoi:
        parts.append(f"trả lời ở `tra_loi` với mã `{one.cau_hoi.ma}`")
    if one.ghi_chu and one.ghi_chu not in one.con_thieu:
        parts.append(one.ghi_chu)
    if one.do_tin_cay in KHONG_CHAC:
        parts.append(f"căn cứ: {NHAN_TIN_CAY[one.do_tin_cay]}")
    return " - ".join(parts)


def can_cu_cua(result: KetQua) -> str | None:
    """The articles of the deciding conditions."""
    articles = (part for one in dieu_kien_quyet_dinh(result) for part in one.can_cu.split("; "))
    return "; ".join(dict.fromkeys(articles)) or None
