"""Counts in sentences against what they count: members of the cluster, the items of a list, those to be rewarded (D03).

A count is judged only where the sentence says what it counts: `gồm 10 đơn vị thành viên`, `03 thành viên sau đây`,
`05 tập thể và 04 cá nhân (có danh sách kèm theo)`.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.doi_chieu.cau_chu import CauChu, groups_of, paper_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.fields import Model, texts_of
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.doc_so import doc_bang_chu
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ty_le import so_luong

_WORD = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm"
_NUMBER = rf"(?P<so>(?<![\w/.,])(?:\d{{1,3}}|(?:{_WORD})(?:\s+(?:{_WORD}))*))(?:\s*\([^()]{{1,30}}\))?"
_MEMBERS = re.compile(
    rf"\b(?:gồm(?:\s+có)?|giữa|tất cả|toàn bộ|toàn thể|tổng số|đủ|Cụm\s+(?:\S+\s+){{0,6}}?có)\s+{_NUMBER}"
    r"\s+(?:(?:đơn vị|cơ quan|Sở(?:\s+Ngoại vụ)?)\s+thành viên|thành viên\s+(?:của\s+|thuộc\s+)?Cụm)(?!\w)",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:vắng|có mặt|tham dự|dự họp|phiếu|tán thành|còn lại|ít nhất)\b", re.IGNORECASE)
_LISTED = (
    r"(?:ông,? bà|thành viên|đồng chí|đơn vị|tập thể|cá nhân|người|nội dung|nhiệm vụ|giải pháp|tiêu chí|nhóm|phong trào"
    r"|chỉ tiêu)"
)
_LEAD = re.compile(
    rf"\b(?:gồm(?:\s+có)?|có|các|với)?\s*{_NUMBER}\s+{_LISTED}"
    rf"(?P<va>\s+(?:và|,)\s+(?P<so_2>\d{{1,3}})\s+{_LISTED})?(?P<giua>(?:\s+[^\W\d_]+,?){{0,5}}?)\s*"
    r"(?:sau đây|như sau|có tên(?:\s+sau(?:\s+đây)?)?|sau)\s*:?\s*$",
    re.IGNORECASE,
)
_OTHER_THING = re.compile(r"\b(?:các|những|thực hiện|triển khai)\b", re.IGNORECASE)
_REWARDED = {"tap_the": "tập thể", "ca_nhan": "cá nhân"}
_HEADING = re.compile(r"(?:danh sách\s+)?(?:các\s+)?(?:\d{1,3}\s+)?(?P<loai>tập thể|cá nhân)\b", re.IGNORECASE)
_GIVEN = re.compile(r"danh sách|kèm theo|sau đây|có tên|tặng|công nhận|đề nghị|khen thưởng", re.IGNORECASE)
_ITEMS = ("khoan", "diem", "gach")


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each count that is not what is there."""
    for paper in ho_so.van_ban:
        yield from _members(ho_so, paper)
        yield from _lists(paper)
        yield from _rewarded(paper)


def _value(typed: str) -> int | None:
    if typed.isdecimal():
        return int(typed)
    try:
        return doc_bang_chu(typed)
    except ValueError:
        return None


def _members(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """Counts of the cluster's members on the paper's day."""
    if not isinstance(paper.noi_dung, VanBanHanhChinh):
        return
    day = paper.noi_dung.ngay_tinh
    right = len(ho_so.chung.members_on(day))
    for cau in paper_texts(paper):
        for match in _MEMBERS.finditer(cau.chu):
            typed = _value(match["so"])
            clause = re.split(r"[.;]", cau.chu[match.end() :])[0]
            if typed not in (None, right) and not _PART.search(clause) and cau.typed(*match.span("so")):
                message = (
                    f"“{fold_space(match.group())}”: ngày {ngay_ngan(day)} cụm có {right} thành viên theo `ho-so`."
                )
                yield _told(cau, match.start("so"), f"{message} Hãy sửa số, hoặc xem lại `thanh_vien`.", right)


def _lists(paper: PaperData) -> Iterator[Finding]:
    """Counts in the words that lead to a list of items: `gồm 03 thành viên sau đây:`."""
    for group in groups_of(paper.noi_dung):
        items = getattr(group, "chi_tiet", None)
        words = _words(group)
        if words is None or not isinstance(items, tuple) or len(items) < 2:
            continue
        kinds = {getattr(one, "kieu", None) for one in items}
        match = _LEAD.search(words.rstrip(" :."))
        if match is None or len(kinds) != 1 or not kinds <= set(_ITEMS) or _OTHER_THING.search(match["giua"]):
            continue
        typed = _value(match["so"])
        if typed is not None and match["so_2"]:
            typed += int(match["so_2"])
        if typed not in (None, len(items)):
            message = f"“{fold_space(match.group())}” nhưng danh sách bên dưới có {len(items)} mục. Hãy sửa cho khớp."
            yield _told(CauChu(words, paper), match.start("so"), message, len(items))


def _words(group: Model) -> Text | None:
    """The words of a group that stand before its items: the last text among the fields in front of `chi_tiet`."""
    names = takewhile(lambda name: name != "chi_tiet", type(group).model_fields)
    texts = [one for one in (getattr(group, name) for name in names) if isinstance(one, Text)]
    return texts[-1] if texts else None


def _rewarded(paper: PaperData) -> Iterator[Finding]:
    """Counts of those to be rewarded against the lists of the same paper; the record of nominees is none."""
    if not isinstance(paper.noi_dung, VanBanHanhChinh):
        return
    rows = {kind: _rows(paper.noi_dung, kind) for kind in _REWARDED}
    for kind, name in _REWARDED.items():
        counted = list(_counts(paper, name))
        values = [value for value, _, _ in counted]
        listed = rows[kind]
        if not counted or len(listed) > 1 or (not listed and not any(rows.values())):
            continue
        right = listed[0] if listed else 0
        if right not in (*values, sum(values)):
            value, cau, start = counted[0]
            what = f"danh sách có {so_luong(right)} {name}" if listed else f"chưa có danh sách {name}"
            message = f"Ghi {so_luong(value)} {name} nhưng {what}. Hãy sửa số, hoặc ghi đủ danh sách."
            yield _told(cau, start, message, right)


def _rows(value: object, kind: str) -> list[int]:
    """The lengths of the lists of one kind: fields of that name, and items below a heading that names the kind."""
    found = [len(one) for one in _listed(value, kind)]
    for group in groups_of(value):
        words, items = _words(group), getattr(group, "chi_tiet", None)
        heading = _HEADING.match(words) if words else None
        if heading and isinstance(items, tuple) and items and heading["loai"].casefold() == _REWARDED[kind]:
            found.append(len(items))
    return found


def _listed(value: object, kind: str) -> tuple[tuple[object, ...], ...]:
    """The fields of the name `kind` that hold a list."""
    fields = (getattr(group, kind, None) for group in groups_of(value))
    return tuple(one for one in fields if isinstance(one, tuple) and one)


def _counts(paper: PaperData, name: str) -> Iterator[tuple[int, CauChu, int]]:
    """The counts of a kind in sentences that give or list something, each value once, and where they stand.

    What is told of one who is listed counts others: those texts are passed over.
    """
    inside = {id(text) for kind in _REWARDED for text in texts_of(_listed(paper.noi_dung, kind))}
    pattern = re.compile(rf"(?<![\w/.,])(?P<so>\d{{1,4}})\s*(?:\([^()]{{1,30}}\)\s*)?{name}(?!\w)", re.IGNORECASE)
    seen: set[int] = set()
    for cau in paper_texts(paper):
        for match in pattern.finditer(cau.chu) if id(cau.chu) not in inside else ():
            if int(match["so"]) not in seen and _GIVEN.search(cau.chu) and "trong đó" not in cau.chu[: match.start()]:
                seen.add(int(match["so"]))
                yield int(match["so"]), cau, match.start("so")


def _told(cau: CauChu, start: int, message: str, right: int) -> Finding:
    return cau.finding("so-luong-lech", Severity.CANH_BAO, message, start, so_luong(right) if right else None)
