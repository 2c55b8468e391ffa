"""The minutes of a meeting on nominees against the count of its ballots: one meeting has one attendance, one chair."""

from collections.abc import Iterator

from vndoc.documents.bien_ban_binh_xet.model import BienBanBinhXet
from vndoc.documents.bien_ban_kiem_phieu.model import BienBanKiemPhieu
from vndoc.documents.de_nghi.kiem_phien import cung_mot_nguoi
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo


def check(ho_so: HoSo) -> Iterator[Finding]:
    """Counts of the same day and the same body, each with the minutes."""
    minutes = [(one.tap_tin, one.noi_dung) for one in ho_so.van_ban if isinstance(one.noi_dung, BienBanBinhXet)]
    for paper in ho_so.van_ban:
        count = paper.noi_dung
        for file, meeting in minutes if isinstance(count, BienBanKiemPhieu) else ():
            if isinstance(count, BienBanKiemPhieu) and _same(count, meeting):
                place = count.ten_cuoc_hop.place or DataPlace(paper.tap_tin)
                yield from _against(ho_so, count, meeting, file, place)


def _same(count: BienBanKiemPhieu, meeting: BienBanBinhXet) -> bool:
    return count.ngay_tinh == meeting.ngay_tinh and count.hoi_dong == meeting.hoi_dong


def _against(
    ho_so: HoSo, count: BienBanKiemPhieu, meeting: BienBanBinhXet, file: str, place: Place
) -> Iterator[Finding]:
    numbers = {
        "tổng số thành viên": (count.tong_thanh_vien(ho_so), meeting.tong_thanh_vien(ho_so)),
        "số thành viên có mặt": (count.co_mat, meeting.co_mat),
    }
    for what, (here, there) in numbers.items():
        if here != there:
            message = f"Biên bản kiểm phiếu ghi {what} là {here}, biên bản họp (`{file}`) ghi {there}."
            yield Finding("tong-khong-khop", Severity.LOI, place, f"{message} Hãy sửa cho khớp.", None, str(there))
    chair, other = count.nguoi_chu_tri(ho_so), meeting.nguoi_chu_tri(ho_so)
    if not cung_mot_nguoi(chair, other):
        message = f"Biên bản kiểm phiếu ghi chủ trì là “{chair.ho_ten}”, biên bản họp (`{file}`) ghi “{other.ho_ten}”."
        yield Finding("trai-nhau", Severity.LOI, chair.ho_ten.place or place, f"{message} Hãy sửa cho khớp.")
