"""Who is asked for, who qualifies, who is given an award: one set in submissions, the list and decisions (D02)."""

from collections.abc import Iterator, Sequence

from vndoc.documents.de_nghi.chon import MucDeNghi, cac_muc
from vndoc.documents.de_nghi.ket_qua_xet import boi_canh_cua
from vndoc.doi_chieu.ho_so_khen import TANG, TRINH, DanhSachKhen, VanBanKhen, danh_sach_khen, van_ban_khen
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.xet import KetLuan, xet

_SHOWN = 5
"""Names in one message; the others are counted."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """Nothing is said of a dossier whose submission is not there yet, or names nobody of the list."""
    asking, giving = van_ban_khen(ho_so, TRINH), van_ban_khen(ho_so, TANG)
    for listed in danh_sach_khen(ho_so):
        own = [one for one in asking if one.danh_sach is listed.model]
        if own and all(one.muc for one in own):
            yield from _left_out(ho_so, listed, own)
            yield from _not_qualified(ho_so, listed, own)
            yield from _not_asked([one for one in giving if one.danh_sach is listed.model], own)


def _left_out(ho_so: HoSo, listed: DanhSachKhen, asking: Sequence[VanBanKhen]) -> Iterator[Finding]:
    """Proposals in no submission: a warning where others for the same award are asked for, else a hint."""
    rows = cac_muc(ho_so, listed.model)
    open_rows = [one for one in rows if not any(paper.co(one.de_nghi) for paper in asking)]
    asked = {_award(row) for paper in asking for row in paper.muc}
    for row in open_rows:
        if _award(row) in asked:
            message = (
                f"{row.ten}, {row.ten_hinh_thuc}: không có trong tờ trình nào, dù người khác được trình hình thức này."
            )
            remedy = "Hãy thêm mã vào `ung_vien` của tờ trình, hoặc bỏ khỏi danh sách đề nghị."
            yield Finding("chua-trinh", Severity.CANH_BAO, listed.noi(row), f"{message} {remedy}")
    waiting = list({_award(row): row for row in open_rows if _award(row) not in asked}.values())
    if waiting:
        names = "; ".join(str(row.ten_hinh_thuc) for row in waiting)
        message = f"Chưa có tờ trình, công văn đề nghị cho: {names}. Hãy thêm văn bản khi trình các hình thức này."
        yield Finding("chua-trinh", Severity.GOI_Y, listed.noi(waiting[0]), message)


def _not_qualified(ho_so: HoSo, listed: DanhSachKhen, asking: Sequence[VanBanKhen]) -> Iterator[Finding]:
    """Submissions for those who do not qualify."""
    context = boi_canh_cua(ho_so, listed.model)
    for paper in asking:
        wrong = [one for one in paper.muc if xet(one.ung_vien, one.de_nghi, context).ket_luan is KetLuan.KHONG]
        if wrong:
            message = f"Văn bản đề nghị cả người, đơn vị không đủ điều kiện: {_names(wrong)}. Hãy bỏ khỏi danh sách."
            place = paper.paper.noi("ung_vien", "hinh_thuc", "kinh_gui")
            yield Finding("trinh-khong-du", Severity.CANH_BAO, place, message)


def _not_asked(giving: Sequence[VanBanKhen], asking: Sequence[VanBanKhen]) -> Iterator[Finding]:
    """Decisions about proposals that no submission holds."""
    for paper in giving:
        extra = [one for one in paper.muc if not any(other.co(one.de_nghi) for other in asking)]
        if extra:
            message = f"Quyết định khen cả người, đơn vị không có trong tờ trình nào: {_names(extra)}."
            place = paper.paper.noi("ung_vien", "hinh_thuc", "can_cu")
            remedy = "Hãy thêm vào tờ trình, hoặc bỏ khỏi quyết định."
            yield Finding("khong-trinh", Severity.CANH_BAO, place, f"{message} {remedy}")


def _award(row: MucDeNghi) -> str:
    return row.danh_hieu.khoa if row.danh_hieu else str(row.ten_hinh_thuc)


def _names(rows: Sequence[MucDeNghi]) -> str:
    """The first names with their awards, and how many more."""
    shown = "; ".join(f"{one.ten} ({one.ten_hinh_thuc})" for one in rows[:_SHOWN])
    more = len(rows) - _SHOWN
    return f"{shown} và {more} đề nghị khác" if more > 0 else shown
