"""Where a member's report contradicts itself, the pledge or the dossier."""

from collections.abc import Iterator

from vndoc.documents.bao_cao.giao_uoc_nam import giao_uoc_nam
from vndoc.documents.bao_cao.khen_thuong import repeated_awards, tong_dem, wrong_totals
from vndoc.documents.bao_cao.kiem_so_lieu import figure_findings
from vndoc.documents.bao_cao.model import con_uoc, het_ky, ky_cua, nam_bao_cao
from vndoc.documents.bao_cao.telling import told
from vndoc.documents.bao_cao.thoi_diem import date_findings
from vndoc.documents.bao_cao_thanh_vien.model import BaoCaoThanhVien
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.ngay import ngay_ngan


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """Every contradiction, at the place of the datum that is wrong."""
    report = paper.noi_dung
    if not isinstance(report, BaoCaoThanhVien):
        return
    yield from _second(ho_so, paper, report)
    yield from date_findings(ho_so, report, ky_cua(report).han)
    pledge = giao_uoc_nam(ho_so, nam_bao_cao(ho_so, report))
    estimate = con_uoc(ho_so, report), ngay_ngan(het_ky(ho_so, report))
    yield from figure_findings(pledge, report.chi_tieu, report.thanh_vien, estimate)
    yield from repeated_awards(report.khen_thuong)
    if report.tong_khen_thuong is not None:
        right = tong_dem(report.khen_thuong)
        yield from wrong_totals(
            report.tong_khen_thuong, right, report.thanh_vien, "Tổng khen thưởng (`tong_khen_thuong`)"
        )


def _second(ho_so: HoSo, paper: PaperData, report: BaoCaoThanhVien) -> Iterator[Finding]:
    """A second report of one member for one period: only the first would be counted."""
    for one in ho_so.van_ban:
        other = one.noi_dung
        if one is paper:
            return
        if isinstance(other, BaoCaoThanhVien) and _what(ho_so, other) == _what(ho_so, report):
            message = (
                f"“{report.thanh_vien}” đã có báo cáo {report.ky_bao_cao.nhan} ở `{one.tap_tin}`. Hãy giữ một báo cáo."
            )
            yield told("trung-bao-cao", Severity.LOI, report.thanh_vien, message)


def _what(ho_so: HoSo, report: BaoCaoThanhVien) -> tuple[str, str, int]:
    return report.thanh_vien, report.ky_bao_cao.value, nam_bao_cao(ho_so, report)
