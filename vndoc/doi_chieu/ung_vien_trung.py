"""One record for each person and unit: the same one twice, one code for two, a unit called otherwise than the member.

People share names: two persons of one name are told only where their unit is the same too.
"""

from collections.abc import Iterator

from vndoc.doi_chieu.ho_so_khen import danh_sach_khen
from vndoc.doi_chieu.nguoi import squeezed
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan, TapThe, UngVien
from vndoc.quy_dinh.mau_ten import tho
from vndoc.raw import Text


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each record that repeats an earlier one, of any list of the dossier."""
    names = {one.ma: one.ten for one in ho_so.chung.thanh_vien}
    by_code: dict[str, tuple[Text, Place]] = {}
    by_name: dict[tuple[str, str], tuple[Text, Place]] = {}
    for listed in danh_sach_khen(ho_so):
        for one in listed.model.ung_vien:
            name = _name(one)
            if name is None:
                continue
            place: Place = name.place or DataPlace(listed.paper.tap_tin)
            yield from _same_code(one.ma, name, place, by_code)
            yield from _same_name(_key(one, names), name, place, by_name)
            if isinstance(one, TapThe) and one.don_vi in names and tho(one.ten) != tho(names[one.don_vi]):
                right = names[one.don_vi]
                message = f"“{one.ten}” có mã thành viên `{one.don_vi}`, trong `ho-so` là “{right}”. Hãy viết một tên."
                yield Finding("ten-tap-the-lech", Severity.CANH_BAO, place, message, suggestion=str(right))


def _name(one: UngVien) -> Text | None:
    if isinstance(one, CaNhan):
        return one.ho_ten
    return one.ten if isinstance(one, TapThe) else None


def _key(one: UngVien, names: dict[Text, Text]) -> tuple[str, str] | None:
    """What makes a person or a unit the same one; None for a person whose unit is not known."""
    if isinstance(one, TapThe):
        return "", tho(one.ten)
    if not isinstance(one, CaNhan):
        return None
    unit = one.ten_don_vi or (names.get(one.don_vi) if one.don_vi else None)
    return (tho(unit), squeezed(one.ho_ten)) if unit else None


def _same_code(ma: str, name: Text, place: Place, seen: dict[str, tuple[Text, Place]]) -> Iterator[Finding]:
    """A code that an earlier record has; two in one group are told where the file is read."""
    first, there = seen.setdefault(ma, (name, place))
    if there != place and squeezed(first) != squeezed(name):
        message = f"Mã `{ma}` dùng cho “{name}” và cho “{first}” ({there}). Hãy đặt mã khác, mỗi người, đơn vị một mã."
        yield Finding("trung-ma", Severity.LOI, place, message)


def _same_name(
    key: tuple[str, str] | None, name: Text, place: Place, seen: dict[tuple[str, str], tuple[Text, Place]]
) -> Iterator[Finding]:
    if key is None:
        return
    _, there = seen.setdefault(key, (name, place))
    if there != place:
        message = f"“{name}” đã có hồ sơ ở {there}. Hãy gộp thành một, ghi mọi đề nghị ở một chỗ"
        remedy = "; nếu là hai người trùng tên thì không cần sửa."
        yield Finding("trung-ung-vien", Severity.CANH_BAO, place, f"{message}{remedy if key[0] else '.'}")
