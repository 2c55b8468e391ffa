"""The base salary typed in a paper against the one of the paper's day: bonuses are counted by it (D06)."""

import re
from collections.abc import Iterator

from vndoc.doi_chieu.cau_chu import CauChu, ngay_cua, paper_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.muc_thuong import luong_co_so
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.tien import viet_tien

_TYPED = re.compile(r"lương cơ sở(?P<giua>[^.;\d]{0,40}?)(?P<muc>\d{1,3}(?:\.\d{3}){2})(?![\d.])", re.IGNORECASE)
_OTHER_DAY = re.compile(r"trước|cũ|từ ngày|đến ngày|năm\s*\d{4}", re.IGNORECASE)
"""Words of a sentence that speaks of another day than the paper's."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each amount that is not the one in force."""
    for paper in ho_so.van_ban:
        day = ngay_cua(paper)
        known = luong_co_so(day) if day else None
        if day is not None and known is not None:
            for cau in paper_texts(paper):
                yield from _judge(cau, known.muc, f"ngày {ngay_ngan(day)}", known.can_cu)


def _judge(cau: CauChu, right: int, day: str, clause: str) -> Iterator[Finding]:
    for match in _TYPED.finditer(cau.chu):
        typed = int(match["muc"].replace(".", ""))
        if typed != right and not _OTHER_DAY.search(cau.chu[: match.end()]) and cau.typed(*match.span("muc")):
            message = (
                f"Lương cơ sở vào {day} là {viet_tien(right)}, ở đây ghi {match['muc']} đồng. Hãy tính lại mức thưởng."
            )
            place = cau.place(match.start("muc"))
            yield Finding("luong-co-so-lech", Severity.CANH_BAO, place, message, clause, viet_tien(right))
