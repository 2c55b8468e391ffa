"""Votes for units in the minutes of the cluster against those of the list of nominees (D02)."""

from collections.abc import Iterator

from vndoc.documents.bien_ban.bo_phieu import BoPhieu, UngVien
from vndoc.documents.bien_ban.model import BienBan
from vndoc.doi_chieu.ho_so_khen import danh_sach_khen
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import DeNghi, TapThe
from vndoc.raw import Text

_KINDS = ("cờ thi đua", "bằng khen", "tập thể lao động xuất sắc", "tập thể lao động tiên tiến")


def check(ho_so: HoSo) -> Iterator[Finding]:
    """The ballots for members whose subject names an award, with the proposals of that award."""
    units = [one for listed in danh_sach_khen(ho_so) for one in listed.model.tap_the]
    for paper in ho_so.van_ban:
        if isinstance(paper.noi_dung, BienBan) and paper.noi_dung.ngay_tinh.year == ho_so.chung.nam:
            for item in paper.noi_dung.noi_dung:
                kind = next((one for one in _KINDS if one in item.ten.casefold()), None)
                if item.bo_phieu is not None and kind is not None:
                    yield from _ballot(item.bo_phieu, kind, units, DataPlace(paper.tap_tin))


def _ballot(ballot: BoPhieu, kind: str, units: list[TapThe], file: Place) -> Iterator[Finding]:
    for one in ballot.ung_vien:
        unit = next((found for found in units if one.don_vi is not None and found.don_vi == one.don_vi), None)
        asked = next((found for found in unit.de_nghi if kind in found.hinh_thuc.casefold()), None) if unit else None
        if unit is None or one.don_vi is None:
            continue
        if asked is not None:
            yield from _votes(one, asked, unit.ten, one.don_vi.place or file)
        elif one.duoc_chon:
            message = f"{unit.ten} được chọn trong biên bản nhưng danh sách đề nghị không có hình thức này."
            yield Finding("hinh-thuc-lech", Severity.CANH_BAO, one.don_vi.place or file, f"{message} Hãy xem lại.")


def _votes(one: UngVien, asked: DeNghi, name: Text, place: Place) -> Iterator[Finding]:
    there = asked.hinh_thuc.place
    if not one.duoc_chon:
        message = f"{name} không được chọn trong biên bản, danh sách đề nghị ({there}) vẫn có “{asked.hinh_thuc}”."
        yield Finding("hinh-thuc-lech", Severity.CANH_BAO, place, f"{message} Hãy xem lại.")
    vote = asked.phieu
    if vote is None:
        return
    typed, listed = (one.dong_y, one.khong_dong_y), (vote.dong_y, vote.khong_dong_y)
    if typed[0] != listed[0] or (None not in (typed[1], listed[1]) and typed[1] != listed[1]):
        counts = f"biên bản ghi {_words(*typed)}, danh sách đề nghị ({there}) ghi {_words(*listed)}"
        message = f"{name}, {asked.hinh_thuc}: {counts}. Hãy sửa cho khớp."
        yield Finding("so-phieu-lech", Severity.LOI, place, message)


def _words(dong_y: int, khong_dong_y: int | None) -> str:
    return f"{dong_y} đồng ý" + ("" if khong_dong_y is None else f", {khong_dong_y} không đồng ý")
