"""Units that a paper names although they are no members on its day: merged, renamed, not yet there (A02).

A paper that speaks of the change itself is right. A hint, since a report may speak of what a unit did before.
"""

import re
from collections.abc import Iterator

from vndoc.doi_chieu.cau_chu import CauChu, ngay_cua, paper_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.ngay import ngay_ngan

_CHANGE = re.compile(
    r"sáp nhập|hợp nhất|giải thể|sắp xếp|trước đây|\bcũ\b|nguyên là|tiền thân|rút khỏi|gia nhập"
    r"|nhập vào|kết thúc hoạt động|đổi tên|không còn",
    re.IGNORECASE,
)


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One hint a paper and unit."""
    dated = [one for one in ho_so.chung.thanh_vien if one.tu_ngay or one.den_ngay]
    for paper in ho_so.van_ban if dated else ():
        day, texts = ngay_cua(paper), tuple(paper_texts(paper))
        if day is None or any(_CHANGE.search(one.chu) for one in texts):
            continue
        for unit in dated:
            cau = next((one for one in texts if _names(one, unit, ho_so)), None)
            if cau is not None and not unit.belongs(day):
                ended = unit.den_ngay is not None and unit.den_ngay < day
                when = f"đến {ngay_ngan(unit.den_ngay)}" if ended and unit.den_ngay else _since(unit)
                message = f"“{unit.ten}” là thành viên {when}, văn bản đề ngày {ngay_ngan(day)}."
                yield cau.finding("ten-don-vi-cu", Severity.GOI_Y, f"{message} Hãy xem lại tên đơn vị vào ngày ấy.")


def _since(unit: ThanhVien) -> str:
    return f"từ {ngay_ngan(unit.tu_ngay)}" if unit.tu_ngay else ""


def _names(cau: CauChu, unit: ThanhVien, ho_so: HoSo) -> bool:
    """Whether a text names the unit, not a unit whose longer name begins with its name."""
    text = fold_space(cau.chu)
    longer = [one.ten for one in ho_so.chung.thanh_vien if one.ten != unit.ten and one.ten.startswith(unit.ten)]
    for name in longer:
        text = text.replace(name, "")
    return re.search(rf"(?<!\w){re.escape(fold_space(unit.ten))}(?!\w)", text) is not None
