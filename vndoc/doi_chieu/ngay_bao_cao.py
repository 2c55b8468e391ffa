"""Achievement reports are there before the submission that they go with (D05)."""

from collections.abc import Iterator

from vndoc.doi_chieu.ho_so_khen import TRINH, VanBanKhen, van_ban_khen
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.viet.ngay import ngay_ngan


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each report that is dated after its submission; a fault where both dates are the real ones."""
    for paper in van_ban_khen(ho_so, TRINH):
        yield from _later(ho_so, paper)


def _later(ho_so: HoSo, paper: VanBanKhen) -> Iterator[Finding]:
    day = paper.model.ngay_tinh
    file = next(one.tap_tin for one in ho_so.van_ban if one.noi_dung is paper.danh_sach)
    for row in paper.muc:
        reported = row.de_nghi.ngay_bao_cao
        if reported is not None and reported > day:
            message = (
                f"Báo cáo thành tích của {row.ten} đề ngày {ngay_ngan(reported)}, sau văn bản đề nghị "
                f"(`{paper.paper.tap_tin}`, ngày {ngay_ngan(day)}). Hãy xem lại hai ngày này."
            )
            weight = Severity.LOI if paper.model.ngay is not None else Severity.CANH_BAO
            yield Finding("thu-tu-ngay", weight, row.de_nghi.hinh_thuc.place or DataPlace(file), message)
