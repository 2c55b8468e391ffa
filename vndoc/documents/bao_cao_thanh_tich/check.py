"""What a list of nominees says that its reports cannot print, or print as it should not be.

No message holds a date of birth, an identity number or another part of `ly_lich`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao, cac_bao_cao
from vndoc.documents.bao_cao_thanh_tich.thanh_tich import cac_ma_cua, doc_muc, ma_muc
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.ung_vien import CaNhan, GiaiDoanCongTac, TapThe
from vndoc.ho_so.ung_vien.thoi_gian import den_nay, doc_thang, khoang_thang, thang_cua, viet_thang
from vndoc.quy_dinh.bang_du_lieu import KHONG_CHAC
from vndoc.quy_dinh.mau_bao_cao import BoMau, load_mau_bao_cao
from vndoc.raw import Text
from vndoc.viet.chu_hoa import la_chu_hoa
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.ngay import ngay_ngan

_SHORT = re.compile(r"\b(?=\w*[A-ZĐ])[A-ZĐ][A-Za-zđ]*[A-ZĐ]\w*\b|\b(?:TP|Tp|T)\.")
"""A word of several capitals (`UBND`, `SNgV`), or one cut short by a full stop (`TP.`)."""


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings about the reports of one list, for all forms."""
    listed, file = data.noi_dung, DataPlace(data.tap_tin)
    if not isinstance(listed, DanhSachDeNghi) or not any(one.de_nghi for one in listed.ung_vien):
        return
    every = tuple(cac_bao_cao(ho_so, listed))
    yield _family(load_mau_bao_cao().bo_mau[listed.bo_mau.value], every, file)
    for _, found in groupby(every, key=lambda one: id(one.muc.ung_vien)):
        reports = list(found)
        yield from _sections(reports, file)
        yield from _name(reports[0], file)
        yield from _career(reports[0], file)
        for one in reports:
            yield from _form(one, file)


def _family(bo_mau: BoMau, every: Sequence[BaoCao], file: Place) -> Finding:
    """Which family the reports follow, by the numbers of its forms, and how sure it is."""
    used = {(one.mau.so, one.mau.ten) for one in every if one.bo_mau is bo_mau}
    forms = "; ".join(f"mẫu {so} ({ten})" for so, ten in sorted(used))
    unsure = " Chưa kiểm chứng:" if bo_mau.do_tin_cay in KHONG_CHAC else " Lưu ý:"
    message = f"Báo cáo thành tích theo {bo_mau.ten}: {forms or 'không có mẫu nào hợp'}.{unsure} {bo_mau.ghi_chu}."
    return Finding("bo-mau-bao-cao", Severity.GOI_Y, file, message, bo_mau.can_cu)


def _form(one: BaoCao, file: Place) -> Iterator[Finding]:
    """A form for the wrong kind of nominee, one that is not in force, one that the family does not have."""
    asked, place = one.muc.de_nghi, one.muc.ten_hinh_thuc.place or file
    head = f"{one.muc.ten}, {one.muc.ten_hinh_thuc}"
    chosen = asked.mau_bao_cao
    if chosen is not None and chosen.cho_tap_the is not one.muc.la_tap_the:
        kind = "tập thể" if one.muc.la_tap_the else "cá nhân"
        message = f"{head}: “{chosen.nhan}” không dùng được cho {kind}. Hãy bỏ `mau_bao_cao` hoặc chọn mẫu khác."
        yield Finding("mau-bao-cao-lech", Severity.LOI, place, message)
    elif one.bo_mau.khoa != one.danh_sach.bo_mau.value:
        message = (
            f"{head}: bộ mẫu đã chọn không có mẫu cho đề nghị này, nên dùng mẫu {one.mau.so} của {one.bo_mau.ten}."
        )
        yield Finding("bo-mau-bao-cao", Severity.GOI_Y, place, message)
    yield from _later_decisions(one, file)
    day, family = asked.ngay_bao_cao, one.bo_mau
    if day is not None and not family.tu_ngay <= day <= (family.den_ngay or day):
        message = (
            f"{head}: ngày báo cáo {ngay_ngan(day)} nằm ngoài thời gian áp dụng của {family.ten}. Hãy đổi `bo_mau`."
        )
        yield Finding("bo-mau-het-hieu-luc", Severity.CANH_BAO, place, message, family.can_cu)


def _later_decisions(one: BaoCao, file: Place) -> Iterator[Finding]:
    """D09: a decision that is later than the report which lists it."""
    nominee, day = one.muc.ung_vien, one.muc.de_nghi.ngay_bao_cao
    titles = [(row.danh_hieu, row.ngay) for row in nominee.theo_nam if row.danh_hieu is not None]
    for name, decided in (*titles, *((row.hinh_thuc, row.ngay) for row in nominee.khen_thuong)):
        if day is not None and decided is not None and decided > day:
            message = (
                f"{one.muc.ten}, {name}: quyết định ngày {ngay_ngan(decided)} sau ngày báo cáo {ngay_ngan(day)}. "
                "Hãy xem lại hai ngày này."
            )
            yield Finding("nam-quyet-dinh-sai", Severity.CANH_BAO, name.place or file, message, one.bo_mau.can_cu)


def _sections(reports: Sequence[BaoCao], file: Place) -> Iterator[Finding]:
    """Text under a heading that no form has, or not the forms of this nominee."""
    nominee, ten = reports[0].muc.ung_vien, reports[0].muc.ten
    printed = {code for one in reports for code in cac_ma_cua(one.khoi, thu_truong=one.la_thu_truong)}
    for piece in nominee.thanh_tich:
        code, place = doc_muc(piece.muc), piece.muc.place or file
        if code is None:
            near = nearest(piece.muc, sorted(ma_muc().values()))
            hint = f"Có phải là `{near}`? " if near else ""
            known = ", ".join(f"`{one}`" for one in sorted(printed))
            message = f"{ten}: không có mục “{piece.muc}” trong mẫu báo cáo. {hint}Các mục của mẫu này: {known}."
            yield Finding("muc-bao-cao-la", Severity.CANH_BAO, place, message, suggestion=near)
        elif code not in printed:
            reason = "chỉ dùng cho thủ trưởng đơn vị" if code == "thanh-tich-tap-the" else "không có trong mẫu này"
            message = f"{ten}: mục “{piece.muc}” {reason} nên không được in. Hãy chuyển sang mục khác, hoặc bỏ."
            yield Finding("muc-bao-cao-thua", Severity.CANH_BAO, place, message)


def _name(one: BaoCao, file: Place) -> Iterator[Finding]:
    """D11: the name of a unit is written in full."""
    nominee = one.muc.ung_vien
    if not isinstance(nominee, TapThe) or nominee.nuoc_ngoai or la_chu_hoa(nominee.ten):
        return
    if found := _SHORT.search(nominee.ten):
        message = f"“{nominee.ten}” có chữ viết tắt “{found.group()}”. Hãy viết đủ, mẫu báo cáo không cho viết tắt tên."
        yield Finding("ten-viet-tat", Severity.CANH_BAO, nominee.ten.place or file, message, one.bo_mau.can_cu)


def _career(one: BaoCao, file: Place) -> Iterator[Finding]:
    """Months that cannot be read, and stages that end before they begin."""
    nominee, now = one.muc.ung_vien, thang_cua(one.ngay_tinh)
    for stage in nominee.qua_trinh if isinstance(nominee, CaNhan) else ():
        wrong = next((typed for typed in _typed(stage) if doc_thang(typed) is None), None)
        if wrong is not None:
            message = f"{one.muc.ten}: “{wrong}” không phải là tháng, năm. Hãy viết theo mẫu 9/2005."
            yield Finding("thang-nam-sai", Severity.LOI, wrong.place or file, message)
        elif khoang_thang(stage, now) is None:
            end = stage.den_thang or ngay_ngan(one.ngay_tinh)
            message = f"{one.muc.ten}: giai đoạn từ {stage.tu_thang} kết thúc ({end}) trước khi bắt đầu. Hãy xem lại."
            yield Finding("thang-nam-sai", Severity.LOI, stage.tu_thang.place or file, message)
        elif stage.den_thang is not None and (doc_thang(stage.den_thang) or 0) > now:
            message = (
                f"{one.muc.ten}: giai đoạn đến {stage.den_thang} dài quá tháng của báo cáo ({viet_thang(now)}) mà vẫn "
                "được tính. Hãy xem lại, hoặc bỏ trống `den_thang` nếu vẫn đang giữ chức vụ."
            )
            yield Finding("thang-nam-sai", Severity.CANH_BAO, stage.den_thang.place or file, message)


def _typed(stage: GiaiDoanCongTac) -> tuple[Text, ...]:
    return (stage.tu_thang,) if den_nay(stage) or stage.den_thang is None else (stage.tu_thang, stage.den_thang)
