"""Where a pledge contradicts the dossier: its parties are the cluster's members on its day, each with who signs."""

from collections.abc import Iterable, Iterator

from vndoc.documents.giao_uoc.cac_ban import CA_BO
from vndoc.documents.giao_uoc.cac_ben import cac_ben, dang_ky, member_of
from vndoc.documents.giao_uoc.model import GiaoUoc
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ten_tap_tin import slug


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """Every contradiction, at the place of the datum that is wrong."""
    pledge = paper.noi_dung
    if not isinstance(pledge, GiaoUoc):
        return
    yield from _repeated("ben_ky", (ben.don_vi or ben.ten for ben in pledge.ben_ky))
    yield from _repeated("dang_ky", (row.don_vi or row.ten for row in pledge.dang_ky))
    yield from _strangers(ho_so, pledge)
    if pledge.giua_thanh_vien:
        yield from _missing(ho_so, pledge, paper.tap_tin)
    if pledge.tung_thanh_vien:
        yield from _files(ho_so, pledge, paper.tap_tin)
    yield from _without_signer(ho_so, pledge)
    yield from _registered(ho_so, pledge)


def _loi(rule: str, at: Text, message: str) -> Finding:
    return Finding(rule, Severity.LOI, at.place or DataPlace(""), message)


def _repeated(field: str, names: Iterable[Text | None]) -> Iterator[Finding]:
    seen: set[str] = set()
    for name in names:
        if name is not None and name in seen:
            yield _loi("trung-ma", name, f"“{name}” đã ghi ở trên trong `{field}`. Hãy bỏ một trong hai.")
        seen |= {name} if name else set()


def _strangers(ho_so: HoSo, pledge: GiaoUoc) -> Iterator[Finding]:
    """Parties and absentees that are no members on the pledge's day."""
    day = pledge.ngay_tinh
    named = [("ben_ky", member_of(ho_so, ben), ben.don_vi) for ben in pledge.ben_ky]
    records = {member.ma: member for member in ho_so.chung.thanh_vien}
    named += [("khong_tham_gia", records[one.don_vi], one.don_vi) for one in pledge.khong_tham_gia]
    for field, member, typed in named:
        if member is not None and typed is not None and not member.belongs(day):
            message = (
                f"{member.ten} không phải là thành viên của cụm vào ngày {ngay_ngan(day)}{_membership(member)}. "
                f"Hãy bỏ khỏi `{field}`, hoặc xem lại ngày của giao ước và `tu_ngay`, `den_ngay` ở `ho-so`."
            )
            yield _loi("khong-phai-thanh-vien", typed, message)


def _membership(member: ThanhVien) -> str:
    """` (từ 01/7/2025)`, ` (đến 30/6/2025)` or both."""
    days = [f"từ {ngay_ngan(member.tu_ngay)}"] if member.tu_ngay else []
    days += [f"đến {ngay_ngan(member.den_ngay)}"] if member.den_ngay else []
    return f" ({' '.join(days)})" if days else ""


def _missing(ho_so: HoSo, pledge: GiaoUoc, file: str) -> Iterator[Finding]:
    """Members on the day who neither sign nor are excused; excused ones who sign; a pledge of fewer than two."""
    parties = cac_ben(ho_so, pledge)
    signing = {ben.ma for ben in parties}
    excused = {one.don_vi for one in pledge.khong_tham_gia}
    last = parties[-1].goc.place if pledge.ben_ky else None
    for member in ho_so.chung.members_on(pledge.ngay_tinh):
        if member.ma not in signing | excused:
            message = (
                f"Giao ước thiếu thành viên {member.ten} (mã {member.ma}). "
                "Hãy thêm vào `ben_ky`, hoặc ghi vào `khong_tham_gia` kèm lý do."
            )
            yield Finding("thieu-thanh-vien", Severity.LOI, last or DataPlace(file), message)
    for one in pledge.khong_tham_gia:
        if one.don_vi in signing:
            message = f"“{one.don_vi}” vừa ở `ben_ky` vừa ở `khong_tham_gia`. Hãy bỏ một trong hai."
            yield _loi("trai-nhau", one.don_vi, message)
    if len(parties) < 2:
        message = f"Giao ước chỉ có {len(parties)} bên ký. Hãy xem lại các thành viên của cụm vào ngày của giao ước."
        yield Finding("sai-so-ben", Severity.LOI, DataPlace(file), message)


def _without_signer(ho_so: HoSo, pledge: GiaoUoc) -> Iterator[Finding]:
    for ben in cac_ben(ho_so, pledge):
        if not ben.nguoi_ky:
            message = (
                f"Chưa biết ai ký cho {ben.ten}. "
                f"Hãy ghi `dai_dien` của thành viên này ở `ho-so`, hoặc `nguoi_ky` của bên này ở `ben_ky`."
            )
            yield _loi("thieu-dai-dien", ben.goc, message)


def _files(ho_so: HoSo, pledge: GiaoUoc, file: str) -> Iterator[Finding]:
    """A pledge with each member needs the cluster's head; no member's file may have the name of the whole set's."""
    parties = cac_ben(ho_so, pledge)
    if ho_so.chung.cum_truong not in {ben.ma for ben in parties}:
        message = (
            f"Giao ước từng thành viên do {ho_so.chung.nguoi_ky.chuc_vu} ký với mỗi thành viên, nhưng đơn vị này (mã "
            f"{ho_so.chung.cum_truong}) không ký. Hãy bỏ khỏi `khong_tham_gia`, hoặc chọn `hinh_thuc` khác."
        )
        yield Finding("trai-nhau", Severity.LOI, DataPlace(file), message)
    for ben in parties:
        if slug(ben.ma) == CA_BO:
            yield _loi("trung-ma", ben.goc, f"Mã “{ben.ma}” trùng tên tập tin in cả bộ giao ước. Hãy đặt mã khác.")


def _registered(ho_so: HoSo, pledge: GiaoUoc) -> Iterator[Finding]:
    """Rows of units that do not sign; parties without a row. Inside an agency the rows are its own units."""
    every = dang_ky(ho_so, pledge)
    if not every:
        return
    signing = {ben.ma: ben for ben in cac_ben(ho_so, pledge)}
    rows = {row.don_vi for row in every if row.don_vi is not None}
    for code in (row.don_vi for row in pledge.dang_ky):
        if code is not None and code not in signing:
            yield _loi("trai-nhau", code, f"“{code}” đăng ký thi đua nhưng không ký giao ước. Hãy bỏ dòng này.")
    for ma, ben in signing.items() if pledge.giua_thanh_vien else ():
        if ma not in rows:
            at = every[-1].don_vi or ben.goc
            message = f"Bảng đăng ký thiếu {ben.ten} (mã {ma}). Hãy thêm một dòng cho đơn vị này vào `dang_ky`."
            yield _loi("thieu-dang-ky", at, message)
