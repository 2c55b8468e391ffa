"""The values of the template: the contents in the order of a dossier, then the check of each award's components."""

from collections.abc import Sequence

from vndoc.documents.de_nghi.danh_sach import dem_ung_vien
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.muc_luc_ho_so.kiem_tra import DongThanhPhan, NhomKiemTra, kiem_tra
from vndoc.documents.muc_luc_ho_so.model import MucLucHoSo
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.thanh_phan_ho_so import load_thanh_phan
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.ty_le import so_luong

Group = dict[str, object]


def context(ho_so: HoSo, paper: MucLucHoSo) -> Group:
    """The template's values."""
    groups, lines = kiem_tra(ho_so, paper), the_thuc(ho_so, paper, "")
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    missing = sum(one.con_thieu for group in groups for one in group.dong)
    return {
        **lines,
        "trich_yeu": paper.trich_yeu or f"Đề nghị khen thưởng năm {ho_so.chung.nam}",
        "giay_to": _contents(groups),
        "nhom_kiem_tra": [_group(one, at) for at, one in enumerate(groups, start=1)],
        "cac_han": _deadlines(groups),
        "ket_thuc": (
            f"Hồ sơ còn thiếu {so_luong(missing)} thành phần, cần bổ sung trước khi gửi./."
            if missing
            else "Hồ sơ có đủ các thành phần theo quy định./."
        ),
    }


def _contents(groups: Sequence[NhomKiemTra]) -> list[Group]:
    """Each paper that is there, once, in the order of a dossier, with the number of sets."""
    lines = [one for group in groups for one in group.dong]
    made = list[Group]()
    submitted = any(one.thanh_phan.khoa == "to_trinh" and not one.thieu for one in lines)
    for part in load_thanh_phan():
        if part.khoa == "cong_van" and submitted:
            continue  # the same paper under its other name
        own = [one for one in lines if one.thanh_phan.khoa == part.khoa and len(one.thieu) < len(one.can)]
        if own:
            nominees = {str(row.ung_vien.ma) for one in own for row in one.can if row not in one.thieu}
            copies = part.so_ban if own[0].chung else f"{part.so_ban} x {so_luong(len(nominees))}"
            said = next((one.ghi_chu for one in own if one.ghi_chu), "")
            made.append({"so": str(len(made) + 1), "ten": part.ten, "so_ban": copies, "ghi_chu": said})
    return made


def _group(one: NhomKiemTra, at: int) -> Group:
    counted = dem_ung_vien(len(one.nhom.tap_the), len(one.nhom.ca_nhan))
    title = one.nhom.hinh_thuc.derive(f"{one.nhom.hinh_thuc} ({counted})")
    return {"so": so_la_ma(at), "ten": title, "hang": [_row(line, at) for at, line in enumerate(one.dong, start=1)]}


def _row(line: DongThanhPhan, at: int) -> Group:
    part = line.thanh_phan
    return {"so": str(at), "ten": part.ten, "can_cu": part.can_cu, "so_ban": part.so_ban, "ket_qua": _result(line)}


def _result(line: DongThanhPhan) -> Text | str:
    """`Có`, `Có 08/08`, `Thiếu: Nguyễn Văn A`, `Tùy trường hợp`."""
    if not line.thieu:
        count = so_luong(len(line.can))
        return "Có" if line.chung else f"Có {count}/{count}"
    word = "Thiếu" if line.thanh_phan.bat_buoc else "Tùy trường hợp"
    if len(line.thieu) == len(line.can):
        return word
    names = [part for one in line.thieu for part in (", ", one.ten)][1:]
    return ghep_chu(f"{word}: ", *names)


def _deadlines(groups: Sequence[NhomKiemTra]) -> list[Text]:
    """`Cờ thi đua …: trước ngày 28/02/2026.` for each award with a known deadline."""
    return [
        one.nhom.hinh_thuc.derive(f"{one.nhom.hinh_thuc}: trước ngày {ngay_ngan(one.han)}.")
        for one in groups
        if one.han is not None
    ]
