"""Names of nominees as the report forms want them: no degrees or forms of address, no abbreviations (D11)."""

import re
from collections.abc import Iterator

from vndoc.doi_chieu.ho_so_khen import danh_sach_khen
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan
from vndoc.ho_so.ung_vien.lua_chon import DoiTuong
from vndoc.raw import Text

_ADDRESS = re.compile(
    r"^(?:(?:GS|PGS|TS|TSKH|ThS|Th\.?S|CN|KS|BS|NGND|NGƯT|NSND|NSƯT)(?:[.\s]+|(?=\W))+|(?:ông|bà|đồng chí|đ/c)\s+)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<!\w)(?:UBND|HĐND|SNgV|BNG|TĐKT|TP\.?|VP|Sở NgV|LĐ)(?!\w)")
_FORMS = "Thông tư 03/2018/TT-BNG, các mẫu báo cáo thành tích, mục I"


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each name."""
    for listed in danh_sach_khen(ho_so):
        file = listed.paper.tap_tin
        for person in listed.model.ca_nhan:
            found = _ADDRESS.match(person.ho_ten) if _vietnamese(person) else None
            if found is not None:
                right = person.ho_ten[found.end() :].strip()
                message = f"Họ tên “{person.ho_ten}” có học hàm, học vị hoặc cách xưng hô. Hãy chỉ ghi “{right}”."
                yield _told(person.ho_ten, file, message, right)
        for unit in listed.model.tap_the:
            short = None if unit.nuoc_ngoai else _SHORT.search(unit.ten)
            if short is not None:
                message = f"Tên tập thể “{unit.ten}” có chữ viết tắt “{short.group()}”. Hãy viết đầy đủ."
                yield _told(unit.ten, file, message, None)


def _vietnamese(person: CaNhan) -> bool:
    return person.doi_tuong is not DoiTuong.NUOC_NGOAI


def _told(name: Text, file: str, message: str, right: str | None) -> Finding:
    return Finding("ten-khong-day-du", Severity.CANH_BAO, name.place or DataPlace(file), message, _FORMS, right)
