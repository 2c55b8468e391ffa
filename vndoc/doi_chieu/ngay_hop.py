"""Meetings and minutes that are cited by name and day, against the day in the cluster's own minutes (D04)."""

import re
from collections.abc import Iterator
from datetime import date

from vndoc.documents.phien_hop import PhienHop
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.doi_chieu.cau_chu import CauChu, paper_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.ngay import ngay_ngan, parse_ngay

_KINDS = {
    "kiểm phiếu": ("bien-ban-kiem-phieu",),
    "bình xét": ("bien-ban-binh-xet",),
    "xét khen thưởng": ("bien-ban-binh-xet",),
    "hội nghị tổng kết": ("bien-ban",),
}
"""What a citation says, and the types of minutes that it may mean."""
_DATE = r"(?P<ngay>\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})(?!\d)"
_CITED = re.compile(
    rf"(?P<ten>(?:biên bản|hội nghị|họp)\b[^.;:()\d]{{3,100}}?(?:năm\s+\d{{4}})?[^.;:()\d]{{0,60}}?)\s+ngày\s+{_DATE}",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:Sở|tỉnh|Bộ|Hội đồng|Chi bộ|đơn vị)\b")
"""Words by which a citation is of another body's meeting."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each day that none of the minutes has; nothing where their days are not all known."""
    for paper in ho_so.van_ban:
        model = paper.noi_dung
        if isinstance(model, VanBanHanhChinh) and model.co_quan_ban_hanh is None:
            for cau in paper_texts(paper):
                yield from _judge(ho_so, cau)


def _judge(ho_so: HoSo, cau: CauChu) -> Iterator[Finding]:
    for match in _CITED.finditer(cau.chu):
        kind = next((one for one in _KINDS if one in fold_space(match["ten"]).casefold()), None)
        day = _day(match["ngay"])
        if kind is None or day is None or _OTHERS.search(match["ten"]) or not cau.typed(*match.span("ngay")):
            continue
        own = [one for one in ho_so.van_ban if _is(one, kind)]
        days = {one.noi_dung.ngay for one in own if isinstance(one.noi_dung, VanBanHanhChinh)}
        known = [one for one in days if one is not None]
        if len(known) == len(days) and known and day not in known and day.year in {one.year for one in known}:
            right = ngay_ngan(known[0])
            message = f"“{fold_space(match['ten'])}” đề ngày {right} (`{own[0].tap_tin}`), ở đây ghi {ngay_ngan(day)}."
            yield cau.finding(
                "vien-dan-khong-khop", Severity.CANH_BAO, f"{message} Hãy sửa cho khớp.", match.start("ngay"), right
            )


def _is(paper: PaperData, kind: str) -> bool:
    """Whether a paper is minutes of that kind, of the cluster."""
    model = paper.noi_dung
    if paper.loai not in _KINDS[kind] or not isinstance(model, PhienHop) or model.co_quan_ban_hanh is not None:
        return False
    return paper.loai != "bien-ban" or kind in fold_space(getattr(model, "trich_yeu", None) or "").casefold()


def _day(typed: str) -> date | None:
    try:
        return parse_ngay(typed if "/" in typed else f"ngày {fold_space(typed)}")
    except ValueError:
        return None
