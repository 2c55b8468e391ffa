"""Where the minutes contradict themselves, the list of nominees, or the rules of the vote (V02-V04)."""

from collections.abc import Iterator

from vndoc.documents.bien_ban_binh_xet.model import BienBanBinhXet, CachBieuQuyet
from vndoc.documents.de_nghi.ket_qua_phieu import cac_dong_phieu
from vndoc.documents.de_nghi.kiem_phien import cung_mot_nguoi, kiem_phien
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings of a file of `bien-ban-binh-xet/`."""
    yield from kiem_phien(ho_so, paper)
    model = paper.noi_dung
    if not isinstance(model, BienBanBinhXet):
        return
    file = DataPlace(paper.tap_tin)
    yield from _members(model, file)
    yield from _secretary(ho_so, model, file)
    yield from _hands(model, file)
    yield from _secret(ho_so, model, file)


def _members(model: BienBanBinhXet, file: Place) -> Iterator[Finding]:
    if model.thanh_vien and len(model.thanh_vien) != model.co_mat:
        place = model.thanh_vien[0].ho_ten.place or file
        message = f"`thanh_vien` ghi {len(model.thanh_vien)} người, `co_mat` ghi {model.co_mat}. Hãy sửa cho khớp."
        yield Finding("tong-khong-khop", Severity.LOI, place, message)


def _secretary(ho_so: HoSo, model: BienBanBinhXet, file: Place) -> Iterator[Finding]:
    """A secretary who votes or presides (V04; Thông tư 03/2018/TT-BNG, Điều 24)."""
    place = model.thu_ky.ho_ten.place or file
    if any(cung_mot_nguoi(one, model.thu_ky) for one in model.thanh_vien):
        message = f"Thư ký “{model.thu_ky.ho_ten}” có tên trong các thành viên biểu quyết; thư ký không biểu quyết."
        remedy = "Hãy bỏ khỏi `thanh_vien` và xem lại `co_mat`, số phiếu."
        clause = "Thông tư 03/2018/TT-BNG, Điều 24"
        yield Finding("thu-ky-bieu-quyet", Severity.CANH_BAO, place, f"{message} {remedy}", clause)
    if model.chu_tri is None and cung_mot_nguoi(model.nguoi_chu_tri(ho_so), model.thu_ky):
        message = f"“{model.thu_ky.ho_ten}” vừa là chủ trì (người ký) vừa là thư ký. Hãy ghi hai người khác nhau."
        yield Finding("trai-nhau", Severity.LOI, place, message)


def _hands(model: BienBanBinhXet, file: Place) -> Iterator[Finding]:
    """Shows of hands whose numbers are not those present."""
    for item in model.noi_dung:
        vote = item.bieu_quyet
        if vote is not None and vote.tong_cong != model.co_mat:
            message = f"“{item.ten}”: biểu quyết cộng lại {vote.tong_cong}, khác số thành viên có mặt ({model.co_mat})."
            yield Finding("tong-khong-khop", Severity.LOI, item.ten.place or file, f"{message} Hãy sửa cho khớp.")


def _secret(ho_so: HoSo, model: BienBanBinhXet, file: Place) -> Iterator[Finding]:
    """Titles that need a secret ballot, voted by a show of hands; each title once."""
    if model.cach_bieu_quyet is CachBieuQuyet.PHIEU_KIN:
        return
    open_votes = {str(one.muc.ten_hinh_thuc): one.xet for one in cac_dong_phieu(ho_so, model)}
    for name, judged in open_votes.items():
        if judged is not None and judged.phieu_kin:
            message = f"“{name}” phải bỏ phiếu kín, biên bản ghi biểu quyết giơ tay. Hãy xem lại `cach_bieu_quyet`."
            yield Finding("phai-bo-phieu-kin", Severity.CANH_BAO, model.dia_diem.place or file, message, judged.can_cu)
