"""Deadlines typed as dates in sentences, against the deadlines of the dossier (`han`).

A date counts as a deadline behind `trước ngày`, `chậm nhất` and the like; it is of the kind of work named last before
it in the sentence. What is sent to someone else than the cluster's head is another deadline.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from vndoc.doi_chieu.cau_chu import CauChu, paper_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.viet.chu_hoa import CHU_HOA
from vndoc.viet.ngay import ngay_ngan

_DEADLINE = re.compile(
    r"(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn)\s*:?\s*(?:là\s+|vào\s+|đến\s+)?(?:hết\s+)?(?:ngày\s+)?"
    r"(?P<ngay>(?P<d>\d{1,2})(?:/|\s+tháng\s+)(?P<m>\d{1,2})(?:(?:/|\s+năm\s+)(?P<y>\d{4}))?)(?![\d/])",
    re.IGNORECASE,
)
_RECEIVER = re.compile(rf"\b(?:gửi(?:\s+về|\s+đến|\s+cho)?|về|trình)\s+(?P<noi>[{CHU_HOA}][^.;,]*)")


@dataclass(frozen=True)
class _Work:
    """A kind of work with a deadline: the usual keys, how a sentence names it, to whom its result goes."""

    khoa: tuple[str, ...]
    viec: re.Pattern[str]
    noi_gui: re.Pattern[str]


_NO_WORK = _Work((), re.compile(r"(?!)"), re.compile(r"(?!)"))
"""What a date is for that no work is named before."""


@cache
def _works() -> tuple[_Work, ...]:
    given = tomllib.loads(resources.files(__package__).joinpath("thoi_han.toml").read_text("utf-8"))
    return tuple(
        _Work(tuple(one["khoa"]), re.compile(one["viec"], re.IGNORECASE), re.compile(one["noi_gui"]))
        for one in given["thoi_han"]
    )


def check(ho_so: HoSo) -> Iterator[Finding]:
    """A warning for each typed deadline that is another day than the dossier's for the same work."""
    known = _known(ho_so)
    for paper in ho_so.van_ban:
        for cau in paper_texts(paper):
            for match in _DEADLINE.finditer(cau.chu):
                work = _named_last(cau.chu[: match.start()])
                if work not in known or not cau.typed(*match.span("ngay")):
                    continue
                if _to_the_head(ho_so, cau, work, match):
                    yield from _judge(cau, match, *known[work])


def _known(ho_so: HoSo) -> dict[_Work, tuple[str, date]]:
    """The deadlines by the work that they are for, with their keys."""
    found: dict[_Work, tuple[str, date]] = {}
    for key, han in ho_so.chung.han.items():
        for work in _works():
            if key in work.khoa or (han.ten and work.viec.search(han.ten)):
                found.setdefault(work, (str(key), han.ngay))
    return found


def _named_last(before: str) -> _Work:
    """The kind of work that is named last in the sentence before a date."""
    sentence = re.split(r"[.;]\s", before)[-1]
    ends = [(found[-1].start(), work) for work in _works() if (found := list(work.viec.finditer(sentence)))]
    return max(ends, key=lambda one: one[0])[1] if ends else _NO_WORK


def _to_the_head(ho_so: HoSo, cau: CauChu, work: _Work, match: re.Match[str]) -> bool:
    """Whether no receiver is named in the sentence who is not the one of this deadline."""
    sentence = re.split(r"[.;]\s", cau.chu[: match.start()])[-1] + re.split(r"[.;]", cau.chu[match.end() :])[0]
    receivers = [found["noi"] for found in _RECEIVER.finditer(sentence)]
    head = next((one.ten for one in ho_so.chung.thanh_vien if one.ma == ho_so.chung.cum_truong), "")
    known = (ho_so.chung.cum.ten, head)
    return all(work.noi_gui.match(one) or one.startswith(tuple(filter(None, known))) for one in receivers)


def _judge(cau: CauChu, match: re.Match[str], key: str, right: date) -> Iterator[Finding]:
    """A warning for another day of the year, or the same day of another year; any other date is another deadline."""
    same_day = (int(match["d"]), int(match["m"])) == (right.day, right.month)
    same_year = match["y"] is None or int(match["y"]) == right.year
    if same_day == same_year:
        return
    message = f"“{match.group()}” khác thời hạn `han.{key}` ({ngay_ngan(right)}) ghi ở `ho-so`."
    remedy = f"Hãy viết `${{han.{key}}}`, hoặc sửa thời hạn ở `ho-so`."
    yield cau.finding("thoi-han-lech", Severity.CANH_BAO, f"{message} {remedy}", match.start("ngay"), ngay_ngan(right))
