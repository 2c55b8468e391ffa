"""The dates of a report: cut-off of its figures against period and date of the paper, and its deadline."""

from collections.abc import Iterator

from vndoc.documents.bao_cao.model import BaoCao, het_ky, ky_cua, nam_bao_cao
from vndoc.documents.bao_cao.telling import told
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan


def date_findings(ho_so: HoSo, paper: BaoCao, han: str) -> Iterator[Finding]:
    """What is wrong with a report's dates; `han` is the key of its deadline in the dossier."""
    nam, cut, end = nam_bao_cao(ho_so, paper), paper.so_lieu_den_ngay, het_ky(ho_so, paper)
    begin, shown = ky_cua(paper).ngay_dau(nam), ngay_ngan(paper.so_lieu_den_ngay)
    at = paper.trich_yeu
    if not begin <= cut <= end:
        period = f"kỳ báo cáo, từ {ngay_ngan(begin)} đến {ngay_ngan(end)}"
        message = f"`so_lieu_den_ngay` ({shown}) nằm ngoài {period}. Hãy sửa ngày chốt số liệu, hoặc `ngay_het_ky`."
        yield told("ngay-chot-so-lieu", Severity.LOI, at, message)
    elif cut > paper.ngay_tinh:
        message = f"`so_lieu_den_ngay` ({shown}) sau ngày của báo cáo ({ngay_ngan(paper.ngay_tinh)})"
        yield told("ngay-chot-so-lieu", Severity.LOI, at, f"{message}. Hãy sửa một trong hai ngày.")
    late, term = so_ngay_cham(ho_so, paper, han), ho_so.chung.han.get(Text(han))
    if late and term:
        due = f"hạn gửi là {ngay_ngan(term.ngay)} (`han.{han}`)"
        message = f"Báo cáo đề ngày {ngay_ngan(paper.ngay_tinh)}, {due}: chậm {late} ngày."
        remedy = "Hãy xem lại ngày; báo cáo gửi chậm có thể bị trừ điểm thi đua."
        yield told("qua-han", Severity.CANH_BAO, at, f"{message} {remedy}")


def so_ngay_cham(ho_so: HoSo, paper: BaoCao, han: str) -> int:
    """By how many days a report is late, 0 where it is not; the day of the deadline itself is in time."""
    due = ho_so.chung.han.get(Text(han))
    return 0 if due is None else max((paper.ngay_tinh - due.ngay).days, 0)
