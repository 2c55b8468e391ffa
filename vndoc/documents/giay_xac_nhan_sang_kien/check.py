"""Confirmations of initiatives that the list does not have, that stand twice, or whose recognition is not written."""

from collections.abc import Iterator

from vndoc.documents.giay_xac_nhan_sang_kien.model import GiayXacNhanSangKien, XacNhanSangKien
from vndoc.documents.giay_xac_nhan_sang_kien.sang_kien import sang_kien_cua, ung_vien_cua
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.ngay import ngay_ngan


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings of a file of `giay-xac-nhan-sang-kien/`."""
    model = paper.noi_dung
    if not isinstance(model, GiayXacNhanSangKien):
        return
    seen: set[tuple[str, str]] = set()
    for one in model.sang_kien:
        place = one.ung_vien.place or DataPlace(paper.tap_tin)
        key = (str(one.ung_vien), str(one.ten))
        if key in seen:
            yield Finding("trung-ma", Severity.LOI, place, f"“{one.ung_vien}”: sáng kiến ghi hai lần. Hãy bỏ một.")
        seen.add(key)
        yield from _initiative(ho_so, one, model, place)


def _initiative(ho_so: HoSo, one: XacNhanSangKien, model: GiayXacNhanSangKien, where: Place) -> Iterator[Finding]:
    nominee = ung_vien_cua(ho_so, one)
    if nominee is None:
        message = f"Danh sách đề nghị không có mã “{one.ung_vien}”. Hãy xem lại mã."
        yield Finding("khong-co-de-nghi", Severity.LOI, where, message)
        return
    found = sang_kien_cua(nominee, one)
    if found is None:
        names = [str(known.ten) for known in nominee.sang_kien]
        near = nearest(one.ten, names) if one.ten else None
        known = f"Các sáng kiến đã ghi: {'; '.join(names)}." if names else "Chưa ghi sáng kiến nào."
        message = f"“{one.ung_vien}”: không rõ sáng kiến nào. {known} Hãy ghi đúng tên ở `ten`."
        yield Finding("khong-co-sang-kien", Severity.LOI, where, message, suggestion=near)
    elif found.ngay is not None and found.ngay > model.ngay_tinh:
        days = f"giấy đề ngày {ngay_ngan(model.ngay_tinh)}, trước ngày công nhận sáng kiến ({ngay_ngan(found.ngay)})"
        yield Finding("ngay-nguoc", Severity.CANH_BAO, where, f"“{one.ung_vien}”: {days}. Hãy xem lại hai ngày này.")
