"""What `vndoc check` says about a list of nominees: the result of each proposal with its reasons, and the gaps.

No message holds a date of birth or an identity number.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from vndoc.documents.de_nghi.chua_dang_ky import chua_dang_ky
from vndoc.documents.de_nghi.ket_qua_xet import boi_canh_cua, xet_danh_sach
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.ung_vien import DeNghi, TapThe, TraLoi, UngVien
from vndoc.quy_dinh.dieu_kien import load_dieu_kien
from vndoc.quy_dinh.tham_so import doc_tham_so
from vndoc.quy_dinh.thoi_han import thoi_han_ho_so
from vndoc.quy_dinh.xet import BoiCanh, KetLuan, KetQua, KetQuaDieuKien
from vndoc.quy_dinh.xet.ca_danh_sach import cac_tran, chien_si_thi_dua, mot_sang_kien, mot_thanh_tich
from vndoc.quy_dinh.xet.ly_do import can_cu_cua, dieu_kien_con_mo, dieu_kien_quyet_dinh, viet_ly_do
from vndoc.quy_dinh.xet.phep import cac_ma_nhanh
from vndoc.quy_dinh.xet.phieu import loi_so_phieu
from vndoc.quy_dinh.xet.quyet_dinh_cu import kiem_quyet_dinh
from vndoc.quy_dinh.xet.xet import CAC_MA_CHUNG, doi_tuong_cua
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_thuong_dau
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.ngay import ngay_ngan

_RULES = {KetLuan.KHONG: "khong-du-dieu-kien", KetLuan.NGUOI_XEM: "can-nguoi-xem"}
_UNDER_REVIEW = "viec-xem-xet"


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one list."""
    listed = data.noi_dung
    if not isinstance(listed, DanhSachDeNghi):
        return
    file, boi_canh = DataPlace(data.tap_tin), boi_canh_cua(ho_so, listed)
    yield from _parameters(listed, file)
    results = xet_danh_sach(ho_so, listed)
    for nominee, judged in zip(listed.ung_vien, results, strict=True):
        yield from _people(nominee, file)
        for found in _nominee(nominee, judged, boi_canh, file):
            yield _accepted(listed, nominee, found)
        for asked, result in zip(nominee.de_nghi, judged, strict=True):
            yield from chua_dang_ky(ho_so, nominee, asked, result, file)
        if listed.ngay_xet is not None:
            yield from _deadlines(ho_so, nominee, judged, boi_canh, file)
        yield from kiem_quyet_dinh(nominee, listed.ngay_xet or date(boi_canh.nam_xet + 1, 12, 31), file)
    yield from _answers(listed.tra_loi, file)
    yield from mot_sang_kien(listed.ung_vien, results, file)
    yield from cac_tran(listed.ung_vien, boi_canh, file)
    yield from chien_si_thi_dua(listed.ung_vien, boi_canh, file)
    yield from _summary(results, file)


def _parameters(listed: DanhSachDeNghi, file: Place) -> Iterator[Finding]:
    for fault in doc_tham_so(listed.tham_so)[1]:
        typed = listed.tham_so.get(Text(fault.khoa))
        place = typed.place if typed is not None and typed.place else file
        yield Finding("tham-so-sai", Severity.LOI, place, fault.loi_nhan, suggestion=fault.goi_y)


def _people(nominee: UngVien, file: Place) -> Iterator[Finding]:
    """People of a kind who are more than all people of the unit."""
    if not isinstance(nominee, TapThe):
        return
    for row in nominee.so_lieu:
        for name, field in type(row).model_fields.items():
            number = getattr(row, name)
            if name != "nam" and row.tong_so is not None and number is not None and number > row.tong_so:
                what = f"{nominee.ten}: {viet_thuong_dau(field.title or name)} (`{name}`) ghi {number}"
                message = f"{what}, nhiều hơn tổng số người ({row.tong_so}). Hãy sửa `so_lieu` cho khớp."
                yield Finding("tong-khong-khop", Severity.LOI, nominee.ma.place or file, message)


def _nominee(nominee: UngVien, judged: Sequence[KetQua], boi_canh: BoiCanh, file: Place) -> Iterator[Finding]:
    for asked, result in zip(nominee.de_nghi, judged, strict=True):
        yield from _result(asked, result, asked.hinh_thuc.place or file)
        yield from _details(asked, result, nominee, boi_canh, file)
    yield from mot_thanh_tich(nominee, boi_canh, file)
    yield from _answers(nominee.tra_loi, file)


def _accepted(listed: DanhSachDeNghi, nominee: UngVien, found: Finding) -> Finding:
    """A nominee that does not qualify and that the office keeps in the list with a reason (`cho`: its code): minutes
    must show votes that were not enough; the finding stays as a hint.
    """
    if found.rule != _RULES[KetLuan.KHONG]:
        return found
    entry = next((one for one in listed.chap_nhan if one.rule == found.rule and one.cho == nominee.ma), None)
    if entry is None:
        return found
    return replace(found, severity=Severity.GOI_Y, message=f"{found.message} Đơn vị chấp nhận: {entry.ly_do}")


def _deadlines(
    ho_so: HoSo, nominee: UngVien, judged: Sequence[KetQua], boi_canh: BoiCanh, file: Place
) -> Iterator[Finding]:
    """Dossiers that are late on a day that was typed."""
    for asked, result in zip(nominee.de_nghi, judged, strict=True):
        yield from _late(ho_so, asked, result, boi_canh, file)


def _result(asked: DeNghi, result: KetQua, place: Place) -> Iterator[Finding]:
    """The outcome, where it is not that all conditions hold."""
    rule = _RULES.get(result.ket_luan)
    if rule is None:
        return
    told, still = _numbered(dieu_kien_quyet_dinh(result)), _numbered(dieu_kien_con_mo(result))
    told += f" Còn chưa rõ: {still}" if still else ""
    known = "" if result.ket_luan is result.theo_du_lieu else f" Theo điều kiện đã biết: {result.theo_du_lieu.nhan}."
    notes = "".join(f" {one}" for one in result.luu_y)
    head = f"{result.ten}, {asked.hinh_thuc} năm {result.nam}: {result.ket_luan.nhan}."
    message = f"{head}{known} {told}{notes}".replace("  ", " ").strip()
    weight = Severity.LOI if result.ket_luan is KetLuan.KHONG else Severity.CANH_BAO
    yield Finding(rule, weight, place, message, can_cu_cua(result))


def _numbered(conditions: Sequence[KetQuaDieuKien]) -> str:
    return " ".join(f"{at}) {viet_ly_do(one)}." for at, one in enumerate(conditions, start=1))


def _details(asked: DeNghi, result: KetQua, nominee: UngVien, boi_canh: BoiCanh, file: Place) -> Iterator[Finding]:
    """A matter under review, votes that do not add up, a route that the law does not have."""
    place = asked.hinh_thuc.place or file
    for one in result.tat_ca():
        if one.ma == _UNDER_REVIEW and one.con_thieu:
            message = f"{result.ten}: {one.du_lieu}, chưa được đề nghị khen. Hãy {one.con_thieu}."
            yield Finding("viec-dang-xem-xet", Severity.LOI, place, message, one.can_cu)
    for fault in loi_so_phieu(asked.phieu) if asked.phieu else ():
        yield Finding("so-phieu-sai", Severity.LOI, place, f"{result.ten}: {fault}. Hãy xem lại kết quả bỏ phiếu.")
    if asked.dieu_kien is not None and result.khoa is not None:
        codes = cac_ma_nhanh(result.khoa, doi_tuong_cua(nominee), asked.loai_hinh, boi_canh.ngay)
        if asked.dieu_kien not in codes:
            found = nearest(asked.dieu_kien, codes)
            known = f"Hãy ghi một trong: {', '.join(codes)}." if codes else "Hãy bỏ mục này."
            message = f"“{asked.hinh_thuc}” không có điều kiện mã `{asked.dieu_kien}`. {known}"
            yield Finding("dieu-kien-la", Severity.LOI, asked.dieu_kien.place or place, message, suggestion=found)


def _late(ho_so: HoSo, asked: DeNghi, result: KetQua, boi_canh: BoiCanh, file: Place) -> Iterator[Finding]:
    """A dossier of a day on which its deadline is over (D08); the dossier's own deadline goes before the stock one."""
    row = thoi_han_ho_so(result.khoa, asked.loai_hinh.value) if result.khoa else None
    if row is None:
        return
    own = next((one for key, one in ho_so.chung.han.items() if key == row.han_rieng), None)
    last = own.ngay if own is not None else row.ngay(result.nam)
    if boi_canh.ngay >= last:
        day = f"hồ sơ đề ngày {ngay_ngan(boi_canh.ngay)}, phải gửi trước ngày {ngay_ngan(last)}"
        message = f"{result.ten}, {asked.hinh_thuc}: {day}. Hãy xem lại ngày, hoặc đặt `han.{row.han_rieng}`."
        yield Finding("qua-han", Severity.CANH_BAO, asked.hinh_thuc.place or file, message, row.can_cu)


def _answers(answers: Sequence[TraLoi], file: Place) -> Iterator[Finding]:
    """A warning for each answer to a question that nobody asks."""
    if not answers:
        return
    codes = {one.ma for found in load_dieu_kien() for one in found.moi_dieu_kien()} | set(CAC_MA_CHUNG)
    titles = {key for found in load_dieu_kien() for key in found.danh_hieu}
    for answer in answers:
        title, _, code = answer.cau_hoi.rpartition(".")
        if code not in codes or (title and title not in titles):
            found = nearest(code, codes)
            hint = f"Có phải là `{found}`? " if found else ""
            message = f"Không có câu hỏi mã `{answer.cau_hoi}`. {hint}Mã in kèm câu hỏi trong kết quả xét."
            place = answer.cau_hoi.place if isinstance(answer.cau_hoi, Text) else None
            yield Finding("cau-hoi-la", Severity.CANH_BAO, place or file, message, suggestion=found)


def _summary(results: Sequence[Sequence[KetQua]], file: Place) -> Iterator[Finding]:
    """How many proposals came out how; nothing for an empty list."""
    counts = Counter(one.ket_luan for judged in results for one in judged)
    if counts:
        listed = ", ".join(f"{counts[one]} {one.nhan}" for one in KetLuan if counts[one])
        yield Finding("ket-qua-xet", Severity.GOI_Y, file, f"Kết quả xét {counts.total()} đề nghị: {listed}.")
