"""Where a programme contradicts itself or the invitation to the same meeting: hours, day, place, who presides."""

import re
from collections.abc import Iterator

from vndoc.documents.chuong_trinh.model import ChuongTrinh, MucChuongTrinh
from vndoc.documents.cuoc_hop import presiding
from vndoc.documents.giay_moi.model import GiayMoi
from vndoc.documents.the_thuc import issuer_of, signer_of
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space, fold_tone
from vndoc.viet.gio import gio_dai
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ten_tap_tin import slug

_WELCOME = re.compile(r"\b(?:đón|đăng ký|tài liệu|văn nghệ|ổn định)\b", re.IGNORECASE)
"""What happens before the hour at which a meeting begins."""


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if not isinstance(paper, ChuongTrinh):
        return
    yield from _overlapping(paper.chuong_trinh, data.tap_tin)
    yield from _opening(paper, data.tap_tin)
    yield from _invitation(ho_so, data, paper)


def _overlapping(items: tuple[MucChuongTrinh, ...], file: str) -> Iterator[Finding]:
    """Each item that begins before all items above it have ended."""
    latest = items[0]
    for one in items[1:]:
        other = f"“{latest.noi_dung}” ({latest.gio})"
        if one.gio_ket_thuc <= latest.gio_bat_dau:
            message = f"“{one.noi_dung}” ({one.gio}) ghi sau {other} nhưng diễn ra trước. Hãy xếp lại, hoặc sửa giờ."
            yield _loi("ngay-nguoc", one.noi_dung, file, message)
        elif one.gio_bat_dau < latest.gio_ket_thuc:
            message = f"“{one.noi_dung}” ({one.gio}) trùng giờ với {other}. Hãy sửa giờ của một trong hai."
            yield _loi("trung-gio", one.noi_dung, file, message)
        latest = max(latest, one, key=lambda item: item.gio_ket_thuc)


def _opening(paper: ChuongTrinh, file: str) -> Iterator[Finding]:
    """An item begins when the meeting does; before it only guests are welcomed."""
    hour = paper.thoi_gian.gio
    early = [
        one for one in paper.chuong_trinh if one.gio_bat_dau < hour and not _WELCOME.search(fold_space(one.noi_dung))
    ]
    for one in early:
        message = f"“{one.noi_dung}” ({one.gio}) bắt đầu trước giờ khai mạc {gio_dai(hour)} ghi ở `thoi_gian`."
        yield _loi("ngay-nguoc", one.noi_dung, file, f"{message} Hãy sửa giờ; nếu là đón tiếp đại biểu thì ghi rõ.")
    if not early and all(one.gio_bat_dau != hour for one in paper.chuong_trinh):
        message = f"Không có nội dung nào bắt đầu vào giờ khai mạc {gio_dai(hour)} ghi ở `thoi_gian`."
        yield _loi("trai-nhau", paper.chuong_trinh[0].noi_dung, file, f"{message} Hãy sửa giờ cho khớp.")


def _invitation(ho_so: HoSo, data: PaperData, paper: ChuongTrinh) -> Iterator[Finding]:
    """What the invitation to the same meeting says otherwise; one that is named must be there."""
    found = next((one for one in ho_so.van_ban if _same_meeting(paper, data, one)), None)
    if found is None and paper.giay_moi is not None:
        known = ", ".join(one.ma for one in ho_so.van_ban if one.loai == "giay-moi") or "chưa có giấy mời nào"
        message = f"`giay_moi` ghi “{paper.giay_moi}” nhưng không có giấy mời này. Các giấy mời trong hồ sơ: {known}."
        yield _loi("trai-nhau", paper.giay_moi, data.tap_tin, message)
    if found is None or not isinstance(found.noi_dung, GiayMoi):
        return
    at, other = _when(paper), found.noi_dung
    for what, field, own, invited, text in (
        ("giờ khai mạc", "thoi_gian", gio_dai(paper.thoi_gian.gio), gio_dai(other.thoi_gian.gio), at),
        ("ngày họp", "thoi_gian", ngay_ngan(paper.thoi_gian.ngay), ngay_ngan(other.thoi_gian.ngay), at),
        ("địa điểm", "dia_diem", paper.dia_diem, other.dia_diem, paper.dia_diem),
        ("người chủ trì", "chu_tri", _chair(ho_so, paper), _chair(ho_so, other), _chair(ho_so, paper)),
    ):
        if _loose(own) != _loose(invited):
            message = f"`{field}`: {what} là “{own}”, khác giấy mời `{found.tap_tin}` (“{invited}”)."
            yield _loi("khac-giay-moi", text, data.tap_tin, f"{message} Hãy sửa cho giống nhau.")


def _same_meeting(paper: ChuongTrinh, data: PaperData, other: PaperData) -> bool:
    """The invitation that is named, or that has the same code; both codes may be left to the names of single files."""
    if other.loai != "giay-moi":
        return False
    if paper.giay_moi is not None:
        return slug(other.ma) == slug(paper.giay_moi)
    return slug(other.ma) == slug(data.ma) or (data.ma, other.ma) == (data.loai, other.loai)


def _when(paper: ChuongTrinh) -> Text:
    """The text nearest to the hour and the day, which themselves keep no place."""
    return paper.thoi_gian.thu or paper.thoi_gian.ghi_chu or paper.dia_diem


def _chair(ho_so: HoSo, paper: ChuongTrinh | GiayMoi) -> Text:
    chair = paper.chu_tri or presiding(signer_of(ho_so, paper), issuer_of(ho_so, paper).ten)
    return chair.ho_ten


def _loose(text: str) -> str:
    return fold_space(fold_tone(text)).casefold().rstrip(" .")


def _loi(rule: str, text: Text, file: str, message: str) -> Finding:
    """A finding at the text; at the text's own file only where the paper holds it."""
    place: Place = text.place if isinstance(text.place, DataPlace) and text.place.file == file else DataPlace(file)
    return Finding(rule, Severity.LOI, place, message)
