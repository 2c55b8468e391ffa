"""Where a call contradicts the dossier: a party named twice, a member without a representative."""

from collections.abc import Iterator

from vndoc.documents.giao_uoc.cac_ben import party
from vndoc.documents.phat_dong.model import PhatDong
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if not isinstance(paper, PhatDong):
        return
    seen: set[str] = set()
    for ben in (party(ho_so, one) for one in paper.ben_ky):
        place = ben.goc.place or DataPlace(data.tap_tin)
        if ben.ten in seen:
            message = f"“{ben.ten}” đã ghi ở trên trong `ben_ky`. Hãy bỏ một trong hai."
            yield Finding("trung-ma", Severity.LOI, place, message)
        seen.add(ben.ten)
        if not ben.nguoi_ky:
            remedy = "Hãy ghi `dai_dien` của thành viên này ở `ho-so`, hoặc `nguoi_ky` của bên này ở `ben_ky`."
            yield Finding("thieu-dai-dien", Severity.LOI, place, f"Chưa biết ai ký cho {ben.ten}. {remedy}")
