"""What a paper that the cluster does not issue still needs: a code for its number, a signer, recipients of its own."""

from collections.abc import Iterator

from vndoc.documents.co_quan_ban_hanh import BenBanHanh, CoQuanBanHanh, member_of
from vndoc.documents.the_thuc import VanBanHanhChinh, issuer_of
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.ngay import ngay_ngan


def issuer_findings(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings about the issuer of one paper; none for papers of the cluster, which the dossier knows all about."""
    paper = data.noi_dung
    if not isinstance(paper, VanBanHanhChinh) or paper.co_quan_ban_hanh is None:
        return
    typed, issuer = paper.co_quan_ban_hanh, issuer_of(ho_so, paper)
    named = typed.don_vi or typed.ten
    place: Place = named.place if named and named.place else DataPlace(data.tap_tin)
    member = member_of(ho_so, typed.don_vi)
    if member is not None and not member.belongs(paper.ngay_tinh):
        message = f"{member.ten} không phải là thành viên vào ngày {ngay_ngan(paper.ngay_tinh)}"
        remedy = "Hãy xem lại ngày của văn bản, hoặc `tu_ngay`, `den_ngay` ở `ho-so`."
        yield Finding("khong-phai-thanh-vien", Severity.LOI, place, f"{message}. {remedy}")
    for rule, message in _missing(paper, typed, issuer):
        yield Finding(rule, Severity.LOI, place, message)


def _missing(paper: VanBanHanhChinh, typed: CoQuanBanHanh, issuer: BenBanHanh) -> Iterator[tuple[str, str]]:
    """Rule and message of each thing that is not known of the issuer."""
    where = "`dau_van_ban` của thành viên này ở `ho-so`" if typed.don_vi else "`co_quan_ban_hanh`"
    if issuer.ky_hieu is None and (paper.numbered or paper.so is not None):
        reason = "mà văn bản có `so`" if paper.so is not None else "để in sau số văn bản"
        yield "thieu-truong", f"{issuer.ten} chưa có `ky_hieu` {reason}. Hãy ghi `ky_hieu` ở {where}."
    if paper.mot_nguoi_ky and paper.nguoi_ky is None and issuer.nguoi_ky is None:
        own = "`dai_dien` của thành viên này ở `ho-so`, hoặc `nguoi_ky`" if typed.don_vi else "`nguoi_ky`"
        yield "thieu-dai-dien", f"Chưa biết ai ký cho {issuer.ten}. Hãy ghi {own} của văn bản này."
    if paper.ke_noi_nhan and paper.noi_nhan is None:
        message = f"{issuer.ten} không phải là cụm, nên cần ghi `noi_nhan` của văn bản này"
        yield "thieu-truong", f"{message}; nơi nhận ghi ở `ho-so` là của cụm."
