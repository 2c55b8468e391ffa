"""Where minutes contradict the dossier: members present and absent, ballots, thresholds of all members."""

from collections.abc import Iterator

from vndoc.documents.bien_ban.bo_phieu import BieuQuyet, BoPhieu
from vndoc.documents.bien_ban.model import BienBan, MucHop
from vndoc.documents.the_thuc import signer_of
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ty_le import ty_le


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if not isinstance(paper, BienBan):
        return
    members = {one.ma for one in ho_so.chung.members_on(paper.ngay_tinh)}
    yield from _present(paper, members, DataPlace(data.tap_tin))
    yield from _one_person(ho_so, paper)
    voters = len(members) if paper.co_mat is None else paper.co_mat
    for one in paper.noi_dung:
        if one.bo_phieu is not None:
            yield from _ballot(one, one.bo_phieu, voters, len(members))
        if one.bieu_quyet is not None:
            yield from _hands(one, one.bieu_quyet, paper.co_mat)


def _present(paper: BienBan, members: set[Text], file: Place) -> Iterator[Finding]:
    absent: set[Text] = set()
    for one in paper.vang_mat:
        if one.don_vi in absent:
            yield _at(one.don_vi, "trung-ma", f"“{one.don_vi}” ghi vắng mặt hai lần. Hãy bỏ một.")
        elif one.don_vi not in members:
            day = ngay_ngan(paper.ngay_tinh)
            yield _at(one.don_vi, "trai-nhau", f"“{one.don_vi}” không phải là thành viên của cụm ngày {day}. Hãy bỏ.")
        absent.add(one.don_vi)
    if paper.co_mat is not None and paper.co_mat + len(absent) != len(members):
        right = len(members) - len(absent)
        sums = f"`co_mat` ghi {paper.co_mat}, vắng mặt {len(absent)}, nhưng cụm có {len(members)} thành viên"
        message = f"{sums}. Hãy viết `co_mat: {right}`, hoặc ghi đủ `vang_mat`."
        place = _near(paper, file)
        yield Finding("tong-khong-khop", Severity.LOI, place, message, suggestion=f"co_mat: {right}")


def _near(paper: BienBan, file: Place) -> Place:
    """The nearest text with a place: numbers keep none."""
    texts = [*(one.don_vi for one in paper.vang_mat), *reversed(paper.thanh_phan)]
    return next((one.place for one in texts if one.place is not None), file)


def _one_person(ho_so: HoSo, paper: BienBan) -> Iterator[Finding]:
    signer = signer_of(ho_so, paper)
    if paper.chu_tri is None and signer.ho_ten == paper.thu_ky.ho_ten:
        message = f"“{signer.ho_ten}” vừa là chủ trì (người ký) vừa là thư ký. Hãy ghi hai người khác nhau."
        yield _at(paper.thu_ky.ho_ten, "trai-nhau", message)


def _ballot(item: MucHop, ballot: BoPhieu, voters: int, total: int) -> Iterator[Finding]:
    if ballot.phat_ra > voters:
        message = f"“{item.ten}”: phát ra {ballot.phat_ra} phiếu, nhiều hơn số thành viên có mặt ({voters})."
        yield _at(item.ten, "tong-khong-khop", message)
    for one in ballot.ung_vien:
        if one.duoc_chon and not ballot.enough(one.dong_y, total):
            share = f"{one.dong_y}/{total} thành viên, đạt {ty_le(one.dong_y, total)}"
            message = f"“{one.khoa}” ghi là được chọn nhưng chỉ có {share}; cần {ballot.ty_le_can_co}."
            yield _at(one.khoa, "duoi-nguong", f"{message} Hãy xem lại `duoc_chon` và số phiếu.")
    yield from _overtaken(ballot)


def _overtaken(ballot: BoPhieu) -> Iterator[Finding]:
    """Where one is chosen and another with more votes is not; equal votes are for a person to decide, and told."""
    others = [one for one in ballot.ung_vien if not one.duoc_chon]
    for one in (one for one in ballot.ung_vien if one.duoc_chon):
        better = next((other for other in others if other.dong_y > one.dong_y), None)
        equal = next((other for other in others if other.dong_y == one.dong_y), None)
        if better is not None:
            message = f"“{one.khoa}” ghi là được chọn ({one.dong_y} phiếu), “{better.khoa}” có {better.dong_y} phiếu"
            yield _at(one.khoa, "trai-nhau", f"{message} mà không được chọn. Hãy xem lại.")
        elif equal is not None:
            message = f"“{one.khoa}” và “{equal.khoa}” cùng có {one.dong_y} phiếu nhưng chỉ một bên được chọn."
            remedy = "Hãy kiểm tra, và ghi lý do chọn vào `ket_luan`."
            yield _at(one.khoa, "bang-phieu", f"{message} {remedy}", Severity.CANH_BAO)


def _hands(item: MucHop, vote: BieuQuyet, present: int | None) -> Iterator[Finding]:
    if present is None:
        message = f"“{item.ten}” có kết quả biểu quyết nhưng chưa ghi `co_mat`. Hãy ghi số thành viên có mặt."
        yield _at(item.ten, "thieu-truong", message)
    elif vote.tong_cong != present:
        counts = f"{vote.tan_thanh} tán thành, {vote.khong_tan_thanh} không tán thành, {vote.khong_y_kien} không có ý"
        message = f"“{item.ten}”: {counts} kiến, cộng lại {vote.tong_cong}, khác số thành viên có mặt ({present})."
        yield _at(item.ten, "tong-khong-khop", message)


def _at(text: Text, rule: str, message: str, severity: Severity = Severity.LOI) -> Finding:
    return Finding(rule, severity, text.place or DataPlace(""), message)
