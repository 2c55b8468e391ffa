"""Nominees in the typed sentences of papers: another office or another award than their record has (D02).

Judged only where the sentence says it of that nominee: the name with the office right behind it, `tặng … cho` with the
name right behind it.
"""

import re
from collections.abc import Iterator, Sequence

from vndoc.documents.de_nghi.chon import MucDeNghi, cac_muc
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.doi_chieu.cau_chu import CauChu, paper_texts
from vndoc.doi_chieu.ho_so_khen import danh_sach_khen
from vndoc.doi_chieu.nguoi import ChucDanh, groups, offices, squeezed
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.nhan_danh_hieu import load_nhom, nhan_ra
from vndoc.viet.chuan_hoa import fold_space

_KINDS = (
    "Cờ thi đua",
    "Bằng khen",
    "Kỷ niệm chương",
    "Huân chương",
    "Giấy khen",
    "Chiến sĩ thi đua",
    "Lao động tiên tiến",
)
_GIVEN = re.compile(
    rf"(?:tặng|đề nghị|công nhận)\s+(?:danh hiệu\s+)?(?P<khen>(?:{'|'.join(_KINDS)})[^.;:,()]{{0,80}}?)"
    r"\s+(?:năm\s+\d{4}\s+)?cho\s+(?:(?:ông|bà|đồng chí|đ/c|tập thể)\s+)?",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:đã|từng|được)\s*$", re.IGNORECASE)
_YEAR = re.compile(r"\s+năm\s+\d{4}\b.*$")


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each contradiction, in the papers of the year of the nomination."""
    for listed in danh_sach_khen(ho_so):
        rows = cac_muc(ho_so, listed.model)
        nam = listed.model.nam_xet or ho_so.chung.nam
        for paper in ho_so.van_ban:
            model = paper.noi_dung
            if isinstance(model, VanBanHanhChinh) and nam <= model.ngay_tinh.year <= nam + 1:
                texts = tuple(paper_texts(paper))
                whole = "\n".join(one.chu for one in texts)
                named = [row for row in rows if row.ten in whole]
                for cau in texts if named else ():
                    yield from _other_office(cau, named)
                    yield from _other_award(cau, named, nam)


def _other_office(cau: CauChu, rows: Sequence[MucDeNghi]) -> Iterator[Finding]:
    """The name with an office of the same group that is not the nominee's, and no unit of its own behind it."""
    told: set[str] = set()
    for row in rows:
        person = row.ung_vien
        if not isinstance(person, CaNhan) or person.ma in told or str(person.ho_ten) not in cau.chu:
            continue
        told.add(person.ma)
        own = [*offices(person.chuc_vu or ""), *offices(person.chuc_vu_khac or "")]
        for match in re.finditer(rf"(?<!\w){re.escape(person.ho_ten)}\s*[,-]\s*(?P<chuc>[^.;:()]{{3,120}})", cau.chu):
            first = next(offices(match["chuc"]), None)
            if first is not None and cau.typed(*match.span()) and _contradicts(first, own):
                message = f"“{person.ho_ten}” ở đây là {first.chuc}, trong danh sách đề nghị là {person.chuc_vu}."
                yield cau.finding("chuc-vu-lech", Severity.CANH_BAO, f"{message} Hãy ghi thống nhất.", match.start())


def _contradicts(first: ChucDanh, own: Sequence[ChucDanh]) -> bool:
    """Whether none of the nominee's offices is that one, though one of its group is; units named are told elsewhere."""
    same = [one for one in own if any(first.chuc in group and one.chuc in group for group in groups())]
    return not first.don_vi and bool(same) and all(one.chuc != first.chuc for one in same)


def _other_award(cau: CauChu, rows: Sequence[MucDeNghi], nam: int) -> Iterator[Finding]:
    for match in _GIVEN.finditer(cau.chu):
        before = re.split(r"[.;]\s", cau.chu[: match.start()])[-1]
        years = re.findall(r"năm\s+(\d{4})", before + match.group(), re.IGNORECASE)
        named = _named(cau.chu[match.end() :], rows)
        if (
            not named
            or _PAST.search(before)
            or (years and str(nam) not in years)
            or not cau.typed(match.start(), match.end())
        ):
            continue
        award = fold_space(_YEAR.sub("", match["khen"]))
        if not any(_same_award(award, row) for row in named):
            own = "; ".join(dict.fromkeys(str(row.ten_hinh_thuc) for row in named))
            message = f"“{named[0].ten}” ở đây được đề nghị “{award}”, trong danh sách đề nghị là “{own}”."
            yield cau.finding(
                "hinh-thuc-lech", Severity.CANH_BAO, f"{message} Hãy ghi thống nhất.", match.start("khen")
            )


def _named(text: str, rows: Sequence[MucDeNghi]) -> list[MucDeNghi]:
    """The proposals of the nominee whose name the text begins with, the longest name."""
    found = [row for row in rows if re.match(rf"{re.escape(row.ten)}(?!\w)", text)]
    longest = max((len(row.ten) for row in found), default=0)
    return [row for row in found if len(row.ten) == longest]


def _same_award(award: str, row: MucDeNghi) -> bool:
    """Whether the words may mean the award of the proposal: the same title, else words of the same kind."""
    typed = nhan_ra(award)
    if typed is not None and row.danh_hieu is not None:
        nhom = load_nhom()
        exact = squeezed(award) in {squeezed(one) for title in load_danh_hieu() for one in title.cac_ten}
        return typed.khoa == row.danh_hieu.khoa or (
            not exact and nhom[typed.khoa].nhom == nhom[row.danh_hieu.khoa].nhom
        )
    kinds = [one for one in _KINDS if award.casefold().startswith(one.casefold())]
    return any(row.ten_hinh_thuc.casefold().startswith(one.casefold()) for one in kinds)
