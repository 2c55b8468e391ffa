"""What is wrong or missing in a member's whole table: no points yet, gaps without a reason, typed totals, no signer."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from vndoc.documents.cham_diem.cham import BangDiem, KetQua
from vndoc.documents.cham_diem.context import dia_danh_cua
from vndoc.documents.cham_diem.model import ChamDiem, DonViCham
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.con_so import ConSo, viet_so
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan

SHOWN = 6
"""Codes that one message names; the rest is counted."""

_MISSING = {
    "tu_cham": ("điểm tự chấm", "Hãy ghi số liệu hoặc `tu_cham`."),
    "tham_dinh": ("điểm Cụm thẩm định", "Hãy ghi `tham_dinh` khi thẩm định xong."),
}


def table_findings(ho_so: HoSo, paper: ChamDiem, tables: tuple[BangDiem, ...], file: str) -> Iterator[Finding]:
    """The findings of all members."""
    places = {one.don_vi: one.don_vi.place or DataPlace(file) for one in reversed(paper.bang_diem)}
    typed = {one.don_vi: one for one in paper.cac_don_vi}
    yield from _strangers(paper, {table.don_vi.ma for table in tables})
    for table in tables:
        place = places.get(table.don_vi.ma, DataPlace(file))
        yield from _missing(table, place)
        yield from _unexplained(table, paper.nguong_giai_trinh)
        yield from _over_the_cap(table, place)
        if table.don_vi.ma in typed:
            yield from _totals(table, typed[table.don_vi.ma])
        yield from _letterhead(ho_so, table, typed.get(table.don_vi.ma), place)


def _letterhead(ho_so: HoSo, table: BangDiem, own: DonViCham | None, place: Place) -> Iterator[Finding]:
    """Who signs a member's table and where, which only the dossier can say."""
    member = table.don_vi
    if member.dai_dien is None and (own is None or own.nguoi_ky is None):
        message = f"Chưa biết ai ký bảng chấm điểm của {member.ten}."
        remedy = "Hãy ghi `dai_dien` của thành viên này ở `ho-so`, hoặc `nguoi_ky` ở `cac_don_vi`."
        yield Finding("thieu-dai-dien", Severity.LOI, place, f"{message} {remedy}")
    if dia_danh_cua(ho_so, member) is None:
        message = f"Chưa biết địa danh ở bảng chấm điểm của {member.ten}."
        remedy = "Hãy ghi `tinh_thanh`, hoặc `dia_danh` trong `dau_van_ban` của thành viên này ở `ho-so`."
        yield Finding("thieu-truong", Severity.LOI, place, f"{message} {remedy}")


def _strangers(paper: ChamDiem, members: set[str]) -> Iterator[Finding]:
    """Each unit that is scored, or named beside the scores, and is no member on the day."""
    told: set[str] = set()
    for code in (*(one.don_vi for one in paper.bang_diem), *(one.don_vi for one in paper.cac_don_vi)):
        if code not in members and code not in told:
            told.add(code)
            message = f"“{code}” không phải là thành viên của cụm vào ngày {ngay_ngan(paper.ngay_tinh)}."
            remedy = "Hãy bỏ các dòng của đơn vị này, hoặc xem lại ngày và `tu_ngay`, `den_ngay` ở `ho-so`."
            yield _loi("khong-phai-thanh-vien", code, f"{message} {remedy}")
    seen: set[str] = set()
    for one in paper.cac_don_vi:
        if one.don_vi in seen:
            yield _loi("trung-ma", one.don_vi, f"“{one.don_vi}” đã ghi ở trên trong `cac_don_vi`. Hãy bỏ một.")
        seen.add(one.don_vi)


def _loi(rule: str, at: Text, message: str, right: str | None = None) -> Finding:
    return Finding(rule, Severity.LOI, at.place or DataPlace(""), message, suggestion=right)


def _missing(table: BangDiem, place: Place) -> Iterator[Finding]:
    """One warning a step: which items of a member have no points yet."""
    if not table.co_diem:
        message = f"{table.don_vi.ten} chưa có điểm nào nên chưa được xếp hạng. Hãy ghi số liệu, điểm của đơn vị này."
        yield Finding("thieu-diem", Severity.CANH_BAO, place, message)
        return
    for cot, (what, remedy) in _MISSING.items():
        codes = table.thieu(cot)
        if codes:
            more = f" và {len(codes) - SHOWN} mục khác" if len(codes) > SHOWN else ""
            message = f"{table.don_vi.ten}: {len(codes)} mục chưa có {what}: {', '.join(codes[:SHOWN])}{more}."
            yield Finding("thieu-diem", Severity.CANH_BAO, place, f"{message} {remedy}")


def _unexplained(table: BangDiem, threshold: ConSo | None) -> Iterator[Finding]:
    """A step that changes the points by more than the threshold, and final points that change them at all."""
    allowed = threshold.gia_tri if threshold else Decimal(0)
    for one in table.ket_qua.values():
        if one.dong is None or one.dong.giai_trinh is not None:
            continue
        yield from _gap(one, table, "tu_cham", "tham_dinh", allowed)
        yield from _gap(one, table, "tham_dinh", "diem_cuoi", Decimal(0))


def _gap(one: KetQua, table: BangDiem, before: str, after: str, allowed: Decimal) -> Iterator[Finding]:
    first, second = one.cot(before), one.cot(after)
    row = one.dong
    if row is None or first is None or second is None or abs(second - first) <= allowed:
        return
    words = {"tu_cham": "điểm tự chấm", "tham_dinh": "điểm thẩm định", "diem_cuoi": "điểm cuối"}
    change = f"{words[after]} {viet_so(second)} khác {words[before]} {viet_so(first)}"
    limit = f" quá {viet_so(allowed)} điểm" if allowed else ""
    number: ConSo | None = getattr(row, after)
    at = number.goc if number else row.tieu_chi
    message = f"{table.don_vi.ten}, “{row.tieu_chi}”: {change}{limit} mà chưa có `giai_trinh`. Hãy ghi lý do."
    yield Finding("thieu-giai-trinh", Severity.CANH_BAO, at.place or DataPlace(""), message)


def _over_the_cap(table: BangDiem, place: Place) -> Iterator[Finding]:
    bonus, total = table.bang.diem_thuong, table.thuong_chua_tran("diem_cuoi")
    if bonus is not None and total is not None and total > bonus.tran_diem.gia_tri:
        message = f"{table.don_vi.ten} có {viet_so(total)} điểm thưởng, vượt trần; chỉ tính {bonus.tran_diem.goc} điểm."
        yield Finding("vuot-tran-thuong", Severity.GOI_Y, place, message)


def _totals(table: BangDiem, typed: DonViCham) -> Iterator[Finding]:
    """Typed totals that are not A + B - C."""
    totals: Mapping[str, ConSo | None] = {
        "tu_cham": typed.tong_tu_cham,
        "tham_dinh": typed.tong_tham_dinh,
        "diem_cuoi": typed.tong_diem_cuoi,
    }
    for cot, number in totals.items():
        total = table.tong_diem(cot)
        if number is None or total is None or number.gia_tri == total:
            continue
        parts = [table.tong_chuan(cot), table.diem_thuong(cot), table.diem_tru(cot)]
        a, b, c = (viet_so(part) for part in parts if part is not None)
        message = f"Tổng điểm của {table.don_vi.ten} ghi {number.goc}, tính ra {viet_so(total)}: {a} + {b} - {c}."
        yield _loi("tong-khong-khop", number.goc, f"{message} Hãy sửa thành {viet_so(total)}.", viet_so(total))
