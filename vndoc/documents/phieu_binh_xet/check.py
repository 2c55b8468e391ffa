"""Where a ballot cannot be used: more names to choose than there are, more ballots than members (V04)."""

from collections.abc import Iterator

from vndoc.documents.de_nghi.chon import kiem_chon, muc_de_nghi
from vndoc.documents.phieu_binh_xet.model import PhieuBinhXet
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings of a file of `phieu-binh-xet/`."""
    yield from kiem_chon(ho_so, paper)
    model = paper.noi_dung
    if not isinstance(model, PhieuBinhXet):
        return
    place = model.ten_cuoc_hop.place or DataPlace(paper.tap_tin)
    names, members = len(muc_de_nghi(ho_so, model)), len(ho_so.chung.members_on(model.ngay_tinh))
    if model.chon_toi_da is not None and names and model.chon_toi_da >= names:
        message = f"`chon_toi_da` là {model.chon_toi_da} mà phiếu có {names} tên. Hãy viết số nhỏ hơn, hoặc bỏ đi."
        yield Finding("chon-qua-nhieu", Severity.LOI, place, message)
    if model.co_quan_ban_hanh is None and model.so_phieu > members:
        message = f"In {model.so_phieu} phiếu mà cụm có {members} thành viên. Hãy xem lại `so_phieu`."
        yield Finding("chon-qua-nhieu", Severity.CANH_BAO, place, message)
