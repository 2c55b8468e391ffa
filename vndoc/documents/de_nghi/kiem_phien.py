"""What is told of the minutes of a meeting on nominees: members, votes, quorum, persons (V01-V04).

A vote that does not fit is told at its proposal in the list, the one place where it stands.
"""

from collections.abc import Iterator

from vndoc.documents.cuoc_hop import NguoiHop
from vndoc.documents.de_nghi.chon import danh_sach_cua, kiem_chon
from vndoc.documents.de_nghi.ket_qua_phieu import DongPhieu, cac_dong_phieu
from vndoc.documents.de_nghi.ket_qua_xet import boi_canh_cua
from vndoc.documents.de_nghi.phien_xet import PhienXet
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.tham_so import viet_gia_tri
from vndoc.quy_dinh.xet.phieu import du_nguoi_hop
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space, fold_tone
from vndoc.viet.ngay import ngay_ngan


def kiem_phien(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings that minutes of either kind have."""
    yield from kiem_chon(ho_so, paper)
    model = paper.noi_dung
    if not isinstance(model, PhienXet):
        return
    file = DataPlace(paper.tap_tin)
    yield from _attendance(ho_so, model, file)
    yield from _quorum(ho_so, model, file)
    for line in cac_dong_phieu(ho_so, model):
        yield from _vote(line, model, file)


def _attendance(ho_so: HoSo, model: PhienXet, file: Place) -> Iterator[Finding]:
    """Absent members that are none or stand twice; a sum that is not the total."""
    members = {one.ma for one in ho_so.chung.members_on(model.ngay_tinh)}
    seen: set[Text] = set()
    for one in model.vang_mat:
        place = one.khoa.place or file
        if one.khoa in seen:
            yield Finding("trung-ma", Severity.LOI, place, f"“{one.khoa}” ghi vắng mặt hai lần. Hãy bỏ một.")
        elif one.don_vi is not None and (model.hoi_dong is not None or one.don_vi not in members):
            whose = model.hoi_dong or f"cụm ngày {ngay_ngan(model.ngay_tinh)}"
            message = f"“{one.don_vi}” không phải là thành viên của {whose}. Hãy bỏ, hoặc ghi bằng `ten`."
            yield Finding("trai-nhau", Severity.LOI, place, message)
        seen.add(one.khoa)
    total = model.tong_thanh_vien(ho_so)
    if model.co_mat + len(seen) != total:
        sums = f"`co_mat` ghi {model.co_mat}, vắng mặt {len(seen)}, nhưng tổng số thành viên là {total}"
        message = f"{sums}. Hãy viết `co_mat: {total - len(seen)}`, hoặc ghi đủ `vang_mat`."
        place = next((one.khoa.place for one in model.vang_mat if one.khoa.place), model.dia_diem.place) or file
        yield Finding("tong-khong-khop", Severity.LOI, place, message, suggestion=f"co_mat: {total - len(seen)}")


def _quorum(ho_so: HoSo, model: PhienXet, file: Place) -> Iterator[Finding]:
    """Too few members for the meeting to decide, by the parameter `ty_le_du_hop` (V03)."""
    source, total = danh_sach_cua(ho_so, model), model.tong_thanh_vien(ho_so)
    if source is None:
        return
    own = boi_canh_cua(ho_so, source).tham_so
    if not du_nguoi_hop(model.co_mat, total, own):
        least = viet_gia_tri(own.ty_le("ty_le_du_hop"))
        weight = Severity.LOI if "ty_le_du_hop" in own.rieng else Severity.CANH_BAO
        message = f"Chỉ có {model.co_mat}/{total} thành viên dự họp, cần từ {least} tổng số thành viên."
        remedy = "Hãy xem lại `co_mat`; nơi nào quy định khác thì đặt tham số `ty_le_du_hop` ở `de-nghi`."
        yield Finding("khong-du-hop", weight, model.dia_diem.place or file, f"{message} {remedy}")


def _vote(line: DongPhieu, model: PhienXet, file: Place) -> Iterator[Finding]:
    place, who = line.muc.ten_hinh_thuc.place or file, f"{line.muc.ten}, {line.muc.ten_hinh_thuc}"
    typed = line.muc.de_nghi.phieu
    if line.phieu is None or typed is None:
        message = f"{who}: có trong {_name(file)} mà chưa có kết quả bỏ phiếu. Hãy ghi `phieu`, hoặc chọn lại tên."
        yield Finding("thieu-phieu", Severity.CANH_BAO, place, message)
        return
    if typed.tong_so not in (None, line.tong_so):
        message = f"{who}: `tong_so` của phiếu là {typed.tong_so}, {_name(file)} có tổng số {line.tong_so} thành viên."
        yield Finding(
            "so-phieu-lech", Severity.LOI, place, f"{message} Hãy sửa cho khớp.", suggestion=str(line.tong_so)
        )
    voters = model.co_mat + model.so_y_kien
    cast = sum((typed.dong_y, typed.khong_dong_y or 0, typed.bo_trong or 0))
    if cast > voters:
        written = f" và {model.so_y_kien} ý kiến bằng văn bản" if model.so_y_kien else ""
        message = f"{who}: {cast} phiếu, nhiều hơn {model.co_mat} thành viên có mặt{written} ({_name(file)})."
        yield Finding("so-phieu-lech", Severity.LOI, place, f"{message} Hãy xem lại số phiếu.")
    if line.xet is None:
        message = f"{who}: chưa biết tỷ lệ phiếu phải đạt, nên không in kết luận. Hãy ghi kết luận vào văn bản."
        yield Finding("nguong-phieu-chua-biet", Severity.CANH_BAO, place, message)


def _name(file: Place) -> str:
    return f"`{file}`"


def cung_mot_nguoi(one: NguoiHop, other: NguoiHop) -> bool:
    """Whether both are the same person by name."""
    return khoa_ten(one.ho_ten) == khoa_ten(other.ho_ten)


def khoa_ten(name: str) -> str:
    """A person's name for comparing."""
    return fold_space(fold_tone(name)).casefold()
