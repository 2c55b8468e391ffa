"""Where the cluster's report contradicts the members' reports that it is collected from."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from vndoc.documents.bao_cao.cac_phan import DANH_GIA, DAU_MUC, KET_QUA
from vndoc.documents.bao_cao.giao_uoc_nam import giao_uoc_nam
from vndoc.documents.bao_cao.khen_thuong import repeated_awards, tong_dem, wrong_submissions, wrong_totals
from vndoc.documents.bao_cao.model import ky_cua, nam_bao_cao
from vndoc.documents.bao_cao.telling import told, where
from vndoc.documents.bao_cao.thoi_diem import date_findings
from vndoc.documents.bao_cao_cum.bang import cung_hinh_thuc
from vndoc.documents.bao_cao_cum.don_vi import BaoCaoDonVi, cac_bao_cao, cung_ky
from vndoc.documents.bao_cao_cum.kiem_tong import total_findings, unit_findings
from vndoc.documents.bao_cao_cum.model import BaoCaoCum, MucTongHop, YDonVi
from vndoc.documents.bao_cao_cum.tong_so_lieu import tong_chi_tieu
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.ngay import ngay_ngan


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """Every contradiction, at the place of the datum that is wrong."""
    report = paper.noi_dung
    if not isinstance(report, BaoCaoCum):
        return
    yield from date_findings(ho_so, report, ky_cua(report).han_cum)
    reports = cac_bao_cao(ho_so, report)
    yield from _sources(ho_so, report, reports)
    for path in (*DAU_MUC, *(f"ket_qua.{key}" for key in KET_QUA), *(f"danh_gia.{key}" for key in DANH_GIA)):
        yield from _choices(report, path, reports)
    pledge = giao_uoc_nam(ho_so, nam_bao_cao(ho_so, report))
    totals = tong_chi_tieu(pledge, reports)
    yield from unit_findings(totals)
    yield from total_findings(pledge, report.chi_tieu, totals)
    yield from _awards(report, reports)


def _sources(ho_so: HoSo, report: BaoCaoCum, reports: Sequence[BaoCaoDonVi]) -> Iterator[Finding]:
    """Reports of units that are no members any more, reports that came later, figures of another day; none at all."""
    members = {one.ma for one in ho_so.chung.members_on(report.ngay_tinh)}
    day = ngay_ngan(report.ngay_tinh)
    for one in cung_ky(ho_so, report):
        if one.thanh_vien not in members:
            message = (
                f"Báo cáo của “{one.thanh_vien}” không được tổng hợp: đơn vị không còn là thành viên vào ngày {day}."
            )
            yield told("khong-phai-thanh-vien", Severity.CANH_BAO, one.thanh_vien, message)
    for each in reports:
        yield from _dates(each, report)
    if not reports:
        message = (
            f"Chưa có báo cáo nào của thành viên cho kỳ {report.ky_bao_cao.nhan} để tổng hợp. Hãy thêm vào thư mục"
        )
        yield told("thieu-bao-cao", Severity.CANH_BAO, report.trich_yeu, f"{message} `bao-cao-thanh-vien`.")


def _dates(one: BaoCaoDonVi, report: BaoCaoCum) -> Iterator[Finding]:
    theirs, ours = one.bao_cao, report
    if theirs.ngay_tinh > ours.ngay_tinh:
        message = f"Báo cáo của {one.thanh_vien.ten} đề ngày {ngay_ngan(theirs.ngay_tinh)}, sau báo cáo của Cụm"
        remedy = f"({ngay_ngan(ours.ngay_tinh)}) mà vẫn được tổng hợp. Hãy xem lại hai ngày."
        yield told("ngay-nguoc", Severity.CANH_BAO, theirs.trich_yeu, f"{message} {remedy}")
    if theirs.so_lieu_den_ngay != ours.so_lieu_den_ngay:
        message = f"Số liệu của {one.thanh_vien.ten} tính đến {ngay_ngan(theirs.so_lieu_den_ngay)}, của Cụm tính đến"
        remedy = f"{ngay_ngan(ours.so_lieu_den_ngay)} ({where(ours.trich_yeu)}). Hãy thống nhất ngày chốt số liệu."
        yield told("ngay-chot-so-lieu", Severity.CANH_BAO, theirs.trich_yeu, f"{message} {remedy}")


def _choices(report: BaoCaoCum, path: str, reports: Sequence[BaoCaoDonVi]) -> Iterator[Finding]:
    """Items to keep or to leave out that no member wrote; a warning only where the report is still to come."""
    heading: MucTongHop = attrgetter(path)(report)
    written = {one.thanh_vien.ma: len(attrgetter(path)(one.bao_cao)) for one in reports}
    for entry in (*(heading.chi_chon or ()), *heading.bo_qua):
        message = _not_there(entry, path, written.get(entry.don_vi))
        if message:
            severity = Severity.LOI if entry.don_vi in written else Severity.CANH_BAO
            yield told("y-khong-co", severity, entry.don_vi, message)


def _not_there(entry: YDonVi, path: str, count: int | None) -> str:
    """What is wrong with one choice where the member wrote `count` items; None: it has no report."""
    if count is None:
        return f"“{entry.don_vi}” không có báo cáo được tổng hợp. Hãy bỏ mục này, hoặc thêm báo cáo của đơn vị."
    wrong = [number for number in entry.so_y if number > count]
    if wrong:
        return f"Báo cáo của “{entry.don_vi}” chỉ có {count} ý ở `{path}`, không có ý {wrong[0]}. Hãy sửa `so_y`."
    return "" if count else f"Báo cáo của “{entry.don_vi}” không có ý nào ở `{path}`. Hãy bỏ mục này."


def _awards(report: BaoCaoCum, reports: Sequence[BaoCaoDonVi]) -> Iterator[Finding]:
    """Typed totals of awards that are not the sums of the members' rows."""
    yield from repeated_awards(report.khen_thuong)
    groups = {rows[0][1].khoa: [row for _, row in rows] for rows in cung_hinh_thuc(reports)}
    for typed in report.khen_thuong:
        rows = groups.get(typed.khoa, [])
        yield from wrong_totals(typed, tong_dem(rows), typed.hinh_thuc, f"“{typed.hinh_thuc}”")
        yield from wrong_submissions(typed, rows)
    if report.tong_khen_thuong is not None:
        every = tong_dem(row for rows in groups.values() for row in rows)
        yield from wrong_totals(
            report.tong_khen_thuong, every, report.trich_yeu, "Tổng khen thưởng của Cụm (`tong_khen_thuong`)"
        )
