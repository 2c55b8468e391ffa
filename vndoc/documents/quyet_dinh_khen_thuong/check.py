"""What a decision on awards is told: nominees it does not have, bonuses that no table gives."""

from collections.abc import Iterator

from vndoc.documents.de_nghi.chon import kiem_chon, muc_de_nghi, theo_hinh_thuc
from vndoc.documents.de_nghi.tien_thuong import cac_dong_thuong
from vndoc.documents.quyet_dinh_khen_thuong.model import QuyetDinhKhenThuong
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.danh_hieu import TEN_DOI_TUONG


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings of a file of `quyet-dinh-khen-thuong/`."""
    yield from kiem_chon(ho_so, paper)
    model = paper.noi_dung
    if not isinstance(model, QuyetDinhKhenThuong) or not model.tien_thuong:
        return
    for line in cac_dong_thuong(theo_hinh_thuc(muc_de_nghi(ho_so, model)), model.ngay_tinh):
        whom = f"{line.hinh_thuc} ({TEN_DOI_TUONG[line.doi_tuong]})"
        if line.muc is None:
            message = f"Chưa biết mức tiền thưởng của {whom} vào ngày quyết định. Hãy điền số tiền vào văn bản."
            yield Finding("muc-thuong-chua-biet", Severity.CANH_BAO, DataPlace(paper.tap_tin), message)
        elif line.muc.do_tin_cay == "chua-kiem-chung":
            message = f"Hệ số tiền thưởng của {whom} chưa được kiểm chứng. Hãy đối chiếu với {line.muc.can_cu}."
            yield Finding("can-doi-chieu", Severity.GOI_Y, DataPlace(paper.tap_tin), message)
