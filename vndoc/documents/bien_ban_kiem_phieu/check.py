"""Where a count of ballots contradicts itself, the list of nominees, the minutes of the meeting (V01-V04)."""

from collections.abc import Iterator

from vndoc.documents.bien_ban_kiem_phieu.model import BienBanKiemPhieu
from vndoc.documents.de_nghi.chon import muc_de_nghi
from vndoc.documents.de_nghi.ket_qua_phieu import DongPhieu, cac_dong_phieu
from vndoc.documents.de_nghi.kiem_phien import cung_mot_nguoi, khoa_ten, kiem_phien
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings of a file of `bien-ban-kiem-phieu/`."""
    yield from kiem_phien(ho_so, paper)
    model = paper.noi_dung
    if not isinstance(model, BienBanKiemPhieu):
        return
    file = DataPlace(paper.tap_tin)
    yield from _ballots(ho_so, model, file)
    yield from _counters(ho_so, model, file)
    for line in cac_dong_phieu(ho_so, model):
        yield from _name(line, model, file)


def _ballots(ho_so: HoSo, model: BienBanKiemPhieu, file: Place) -> Iterator[Finding]:
    """More ballots than voters; more or fewer called than there are members."""
    place, voters, total = (
        model.ten_cuoc_hop.place or file,
        model.co_mat + model.so_y_kien,
        model.tong_thanh_vien(ho_so),
    )
    if model.phat_ra > voters:
        message = f"Phát ra {model.phat_ra} phiếu, nhiều hơn số thành viên có mặt ({model.co_mat})."
        yield Finding("tong-khong-khop", Severity.LOI, place, f"{message} Hãy xem lại `phat_ra`, `co_mat`.")
    if model.trieu_tap is not None and not model.co_mat <= model.trieu_tap <= total:
        message = f"Triệu tập {model.trieu_tap} thành viên, trong khi có mặt {model.co_mat}, tổng số {total}."
        yield Finding("tong-khong-khop", Severity.LOI, place, f"{message} Hãy xem lại ba số này.")


def _counters(ho_so: HoSo, model: BienBanKiemPhieu, file: Place) -> Iterator[Finding]:
    """Those who count and are voted on themselves, or preside."""
    nominees = {khoa_ten(one.ten) for one in muc_de_nghi(ho_so, model) if not one.la_tap_the}
    chair = model.nguoi_chu_tri(ho_so)
    for one in model.to_kiem_phieu.tat_ca:
        place = one.ho_ten.place or file
        if khoa_ten(one.ho_ten) in nominees:
            message = f"“{one.ho_ten}” vừa kiểm phiếu vừa có tên trên phiếu. Hãy cử người khác vào Tổ kiểm phiếu."
            yield Finding("to-kiem-phieu-sai", Severity.CANH_BAO, place, message)
        elif cung_mot_nguoi(one, chair):
            message = f"“{one.ho_ten}” vừa chủ trì cuộc họp vừa kiểm phiếu. Hãy cử người khác vào Tổ kiểm phiếu."
            yield Finding("to-kiem-phieu-sai", Severity.CANH_BAO, place, message)


def _name(line: DongPhieu, model: BienBanKiemPhieu, file: Place) -> Iterator[Finding]:
    """Votes for one name that are not the valid ballots, or more than those."""
    vote = line.muc.de_nghi.phieu
    if vote is None:
        return
    counted = vote.dong_y + (vote.khong_dong_y or 0) + (vote.bo_trong or 0)
    short = vote.khong_dong_y is not None and counted < model.hop_le
    if counted > model.hop_le or short:
        parts = f"{vote.dong_y} đồng ý, {vote.khong_dong_y or 0} không đồng ý, {vote.bo_trong or 0} bỏ trống"
        sums = f"{parts}, cộng lại {counted}, khác số phiếu hợp lệ ({model.hop_le})"
        message = f"{line.muc.ten}, {line.muc.ten_hinh_thuc}: {sums} ở `{file}`. Hãy sửa `phieu`, hoặc sửa `hop_le`."
        yield Finding("so-phieu-lech", Severity.LOI, line.muc.ten_hinh_thuc.place or file, message)
