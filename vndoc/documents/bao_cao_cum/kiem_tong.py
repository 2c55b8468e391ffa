"""Totals that the office typed, beside the sums of the members' figures (reference list 4.9, no. 9)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from vndoc.documents.bao_cao.chi_tieu import SoLieu, khoa_chu
from vndoc.documents.bao_cao.giao_uoc_nam import GiaoUocNam
from vndoc.documents.bao_cao.kiem_so_lieu import cung_don_vi, unknown_code
from vndoc.documents.bao_cao.telling import told, where
from vndoc.documents.bao_cao_cum.tong_so_lieu import TongChiTieu
from vndoc.findings import Finding, Severity, shorten
from vndoc.ho_so.con_so import ConSo
from vndoc.viet.so_le import dung_phan_tram, phan_tram, viet_so_le


def unit_findings(totals: Sequence[TongChiTieu]) -> Iterator[Finding]:
    """A finding for each member whose unit of measure is not that of the first: their figures cannot be added."""
    for total in totals:
        measured = [(one, one.dong.chi_tieu.don_vi_tinh) for one in total.don_vi if one.dong.la_so]
        for one, unit in measured[1:]:
            first, measure = measured[0]
            if unit is not None and measure is not None and not cung_don_vi(unit, first.dong.chi_tieu):
                units = f"{one.thanh_vien.ten} tính bằng “{unit}”, {first.thanh_vien.ten} tính bằng “{measure}”"
                message = f"“{shorten(total.chi_tieu.ten)}”: {units} ({where(measure)}). Hãy thống nhất đơn vị tính."
                yield told("khac-don-vi-tinh", Severity.LOI, one.dong.so_lieu.goc, message)


def total_findings(pledge: GiaoUocNam, typed: Sequence[SoLieu], totals: Sequence[TongChiTieu]) -> Iterator[Finding]:
    """A finding for each typed total that is not the sum of its rows."""
    known = {one.chi_tieu.khoa: one for one in totals}
    for row in typed:
        target = pledge.tim(row)
        total = known.get(target.khoa if target else khoa_chu(row.goc))
        if row.ma is not None and target is None:
            yield unknown_code(pledge, row)
        elif total is None:
            message = f"Không có báo cáo nào của thành viên có chỉ tiêu “{shorten(row.goc)}”. Hãy bỏ dòng này."
            yield told("chi-tieu-khong-co", Severity.LOI, row.goc, message)
        elif not total.cong_duoc:
            yield from _shares(row, total)
        else:
            yield from _sums(row, total)
            yield from _ratio(row, total)


def _shares(row: SoLieu, total: TongChiTieu) -> Iterator[Finding]:
    """Shares in percent that were added up."""
    for number in (row.thuc_hien, row.uoc_thuc_hien, row.ke_hoach):
        if number is not None:
            message = f"“{shorten(total.chi_tieu.ten)}” là tỷ lệ phần trăm hoặc kết quả bằng chữ, không cộng được"
            yield told("cong-ty-le", Severity.LOI, number.goc, f"{message}. Hãy bỏ số {number.goc}.")


def _sums(row: SoLieu, total: TongChiTieu) -> Iterator[Finding]:
    pairs = (
        ("kế hoạch", row.ke_hoach, total.ke_hoach()),
        ("thực hiện", row.thuc_hien, total.thuc_hien()),
        ("ước thực hiện", row.uoc_thuc_hien, total.den_het_ky()),
    )
    for label, number, right in pairs:
        if number is not None and right is not None and number.gia_tri != right:
            yield _wrong(label, number, right, total)


def _wrong(label: str, number: ConSo, right: Decimal, total: TongChiTieu) -> Finding:
    shown, parts = viet_so_le(right), f"{len(total.so)} đơn vị"
    message = f"“{shorten(total.chi_tieu.ten)}”, {label}: ghi {number.goc}, cộng {parts} được {shown}. Hãy sửa thành"
    return told("tong-khong-khop", Severity.LOI, number.goc, f"{message} {shown}, hoặc xem lại từng báo cáo.", shown)


def _ratio(row: SoLieu, total: TongChiTieu) -> Iterator[Finding]:
    """A share of the total that was typed wrong; the sum of shares is told as such."""
    typed, planned, done = row.ty_le, total.ke_hoach(), total.den_het_ky()
    if typed is None or planned is None or done is None or planned <= 0:
        return
    if not dung_phan_tram(typed.gia_tri, done, planned):
        right = phan_tram(done, planned)
        message = f"“{shorten(total.chi_tieu.ten)}”: {viet_so_le(done)} trên {viet_so_le(planned)} là {right}%"
        remedy = f"ở đây ghi {typed.goc}. Tỷ lệ của tổng tính từ tổng số, không cộng các tỷ lệ; hãy sửa thành {right}."
        yield told("ty-le-khong-khop", Severity.LOI, typed.goc, f"{message}, {remedy}", right)
