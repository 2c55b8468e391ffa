"""The values of the minutes' template: counts and shares put into words."""

from collections.abc import Iterator

from vndoc.documents.bien_ban.bo_phieu import BieuQuyet, BoPhieu, UngVien
from vndoc.documents.bien_ban.model import BienBan, MucHop
from vndoc.documents.cuoc_hop import presiding
from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.phien_hop import DAU_BIEN_BAN
from vndoc.documents.than_van_ban import Line, than_van_ban
from vndoc.documents.the_thuc import issuer_of, signer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.ty_le import so_luong, ty_le

VIET_TAT = "BB"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: BienBan) -> dict[str, object]:
    """The template's values; without a date the day stays room to be filled in by hand."""
    common = the_thuc(ho_so, paper, VIET_TAT)
    total = len(ho_so.chung.members_on(paper.ngay_tinh))
    chair = paper.chu_tri or presiding(signer_of(ho_so, paper), issuer_of(ho_so, paper).ten)
    names = {member.ma: member.ten for member in ho_so.chung.thanh_vien}
    return {
        **{key: common[key] for key in DAU_BIEN_BAN},
        "trich_yeu": paper.trich_yeu,
        "bat_dau": f"{paper.luc_bat_dau}.",
        "dia_diem": ended(paper.dia_diem, "."),
        "thanh_phan": [*ended_list(paper.thanh_phan), *_attendance(paper, total, names)],
        "chu_tri": ended(chair.chu, "."),
        "thu_ky": ended(paper.thu_ky.chu, "."),
        "muc_hop": [muc_hop(one, number, total, names) for number, one in enumerate(paper.noi_dung, start=1)],
        "thong_qua": ended(paper.thong_qua, ".") if paper.thong_qua else "",
        "ket_thuc": paper.loai_hop.derive(f"{paper.loai_hop} kết thúc vào {paper.luc_ket_thuc}./."),
        "ten_chu_tri": chair.ho_ten,
        "ten_thu_ky": paper.thu_ky.ho_ten,
    }


def _attendance(paper: BienBan, total: int, names: dict[Text, Text]) -> Iterator[str]:
    """How many members came, and who did not."""
    if paper.co_mat is None:
        return
    absent = [names[one.don_vi] + (f", {one.ly_do}" if one.ly_do else "") for one in paper.vang_mat]
    missing = f"{so_luong(len(absent))} ({'; '.join(absent)})" if absent else "0"
    yield f"Số thành viên có mặt: {so_luong(paper.co_mat)}/{so_luong(total)}; vắng mặt: {missing}."


def muc_hop(one: MucHop, number: int, total: int, names: dict[Text, Text]) -> dict[str, object]:
    """An item of the meeting as `blocks.bien_ban` prints it; `names` are the members' names by their codes."""
    return {
        "so": str(number),
        "ten": one.ten,
        "chi_tiet": _text(one),
        "ket_qua": list(_ballot(one.bo_phieu, total, names)) if one.bo_phieu else [],
        "bieu_quyet": _hands(one.bieu_quyet, total) if one.bieu_quyet else "",
        "ket_luan": ended(one.ket_luan, ".") if one.ket_luan else "",
    }


def _text(one: MucHop) -> list[Line]:
    """The text of an item; a paragraph that leads to the result of a ballot ends with a colon."""
    *before, last = one.chi_tiet or (None,)
    if one.bo_phieu is None or last is None or last.doan is None or last.chi_tiet:
        return than_van_ban(one.chi_tiet)
    leading = last.model_copy(update={"doan": ended(last.doan, ":")})
    return than_van_ban([item for item in (*before, leading) if item is not None])


def _ballot(ballot: BoPhieu, total: int, names: dict[Text, Text]) -> Iterator[str | Text]:
    given, returned, valid, invalid = map(
        so_luong, (ballot.phat_ra, ballot.thu_ve, ballot.hop_le, ballot.so_khong_hop_le)
    )
    yield f"Số phiếu phát ra: {given}; thu về: {returned}; hợp lệ: {valid}; không hợp lệ: {invalid};"
    lines = [_candidate(one, ballot, total, names) for one in ballot.ung_vien]
    yield from ended_list(lines)


def _candidate(one: UngVien, ballot: BoPhieu, total: int, names: dict[Text, Text]) -> Text:
    name = names[one.don_vi] if one.don_vi is not None else one.khoa
    share = f"{so_luong(one.dong_y)}/{so_luong(total)}, đạt {ty_le(one.dong_y, total)} tổng số thành viên"
    against = f"; {so_luong(one.khong_dong_y)} phiếu không đồng ý" if one.khong_dong_y is not None else ""
    result = f"; {ballot.ket_qua}" if one.duoc_chon else _below(one, ballot, total)
    return name.derive(f"{name}: {so_luong(one.dong_y)} phiếu đồng ý ({share}){against}{result}")


def _below(one: UngVien, ballot: BoPhieu, total: int) -> str:
    """What is said of a candidate who was not chosen for want of votes; nothing where votes alone do not decide."""
    return "" if ballot.enough(one.dong_y, total) else "; không đủ tỷ lệ"


def _hands(vote: BieuQuyet, total: int) -> str:
    share = f"{so_luong(vote.tan_thanh)}/{so_luong(total)} thành viên, đạt {ty_le(vote.tan_thanh, total)}"
    rest = f"không tán thành: {so_luong(vote.khong_tan_thanh)}; không có ý kiến: {so_luong(vote.khong_y_kien)}"
    return f"Biểu quyết tán thành: {share} tổng số thành viên; {rest}."
