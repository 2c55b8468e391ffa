"""D09: every past title and award has a decision with number, date and issuer, and its years are in order."""

from collections.abc import Iterator
from datetime import date

from vndoc.findings import Finding, Place, Severity
from vndoc.ho_so.ung_vien import KhenThuongCu, NamCongTac, UngVien
from vndoc.quy_dinh.nhan_danh_hieu import nhan_ra
from vndoc.quy_dinh.xet.xet import ten_ung_vien
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan

_FORMS = "Thông tư 03/2018/TT-BNG, các mẫu báo cáo thành tích, mục III"


def kiem_quyet_dinh(ung_vien: UngVien, ngay: date, default: Place) -> Iterator[Finding]:
    """The findings about a nominee's past decisions; `ngay` is the day of the dossier."""
    seen: set[tuple[str, int]] = set()
    for name, row in _entries(ung_vien):
        place, known = name.place or default, nhan_ra(name)
        what = f"{ten_ung_vien(ung_vien)}, {name} năm {row.nam}"
        if not row.du_quyet_dinh:
            fields = (("số", row.so), ("ngày", row.ngay), ("cơ quan ban hành", row.co_quan))
            missing = ", ".join(word for word, value in fields if value is None)
            yield Finding(
                "thieu-quyet-dinh", Severity.CANH_BAO, place, f"{what}: hãy ghi {missing} của quyết định.", _FORMS
            )
        if row.ngay is not None and (row.ngay.year < row.nam or row.ngay > ngay):
            wrong = "trước năm ấy" if row.ngay.year < row.nam else f"sau ngày của hồ sơ ({ngay_ngan(ngay)})"
            message = f"{what}: ngày quyết định {ngay_ngan(row.ngay)} {wrong}. Hãy xem lại năm hoặc ngày."
            yield Finding("nam-quyet-dinh-sai", Severity.CANH_BAO, place, message, _FORMS)
        if known is None:
            message = (
                f"{what}: không nhận ra đây là danh hiệu, hình thức nào, nên không tính được. Hãy ghi tên theo luật."
            )
            yield Finding("danh-hieu-la", Severity.GOI_Y, place, message)
        elif (known.khoa, row.nam) in seen:
            message = f"{what}: ghi hai lần. Hãy bỏ một dòng."
            yield Finding("nam-quyet-dinh-sai", Severity.CANH_BAO, place, message, _FORMS)
        seen |= {(known.khoa, row.nam)} if known else set()


def _entries(ung_vien: UngVien) -> Iterator[tuple[Text, NamCongTac | KhenThuongCu]]:
    for row in ung_vien.theo_nam:
        if row.danh_hieu is not None:
            yield row.danh_hieu, row
    for award in ung_vien.khen_thuong:
        yield award.hinh_thuc, award
