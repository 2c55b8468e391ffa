"""Counts of units and persons typed in a submission or a decision, against the nominees that it is about (D03)."""

import re
from collections.abc import Iterator

from vndoc.documents.de_nghi.chon import MucDeNghi, theo_hinh_thuc
from vndoc.doi_chieu.cau_chu import paper_texts
from vndoc.doi_chieu.ho_so_khen import TANG, TRINH, VanBanKhen, van_ban_khen
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.viet.ty_le import so_luong

_COUNTED = re.compile(
    r"(?<![\w/.,])(?P<so>\d{1,4})\s*(?:\([^()]{1,30}\)\s*)?(?P<loai>tập thể|cá nhân)(?!\w)", re.IGNORECASE
)
_GIVEN = re.compile(r"danh sách|kèm theo|sau đây|có tên|tặng|công nhận|đề nghị|khen thưởng", re.IGNORECASE)
_PART = re.compile(r"trong đó|năm trước|đã (?:tặng|khen|công nhận)|giới thiệu", re.IGNORECASE)
"""Words in front of a count of others than the paper's nominees."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each count that is neither of the whole paper nor of one of its awards."""
    for paper in van_ban_khen(ho_so, TRINH + TANG):
        yield from _counts(paper)


def _counts(paper: VanBanKhen) -> Iterator[Finding]:
    right = {name: _possible(paper.muc, units=name == "tập thể") for name in ("tập thể", "cá nhân")}
    for cau in paper_texts(paper.paper):
        for match in _COUNTED.finditer(cau.chu) if _GIVEN.search(cau.chu) else ():
            total, *others = right[match["loai"].casefold()]
            value = int(match["so"])
            if value in (total, *others) or _PART.search(cau.chu[: match.start()]) or not cau.typed(*match.span("so")):
                continue
            message = f"Ghi {match.group()} nhưng danh sách của văn bản có {so_luong(total)} {match['loai']}."
            yield cau.finding(
                "so-luong-lech", Severity.CANH_BAO, f"{message} Hãy sửa số.", match.start("so"), so_luong(total)
            )


def _possible(rows: tuple[MucDeNghi, ...], *, units: bool) -> list[int]:
    """How many of the kind there are: each once, all proposals, then by award."""
    own = [one for one in rows if one.la_tap_the is units]
    groups = theo_hinh_thuc(rows)
    return [
        len({one.ung_vien.ma for one in own}),
        len(own),
        *(len(one.tap_the if units else one.ca_nhan) for one in groups),
    ]
