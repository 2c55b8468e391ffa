"""Anniversaries typed by hand against the dated table (section 7 of the year's facts; A01).

A count beside its two dates is proofread as a text; here are the counts without dates and the wrong founding days.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from vndoc.doi_chieu.cau_chu import CauChu, all_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.ky_niem import load_ky_niem
from vndoc.quy_dinh.van_ban_phap_luat import SURE
from vndoc.viet.chuan_hoa import fold_space, fold_tone
from vndoc.viet.ngay import ngay_ngan, parse_ngay

_DAY = re.compile(r"^ngày\s+", re.IGNORECASE)
_DATES = re.compile(
    r"\s*\(\s*(?:ngày\s+)?(?P<dau>\d{1,2}/\d{1,2}/\d{4})(?P<sau>\s*[-–—]\s*(?:ngày\s+)?\d{1,2}/\d{1,2}/\d{4})?\s*\)"
)
_YEAR = re.compile(r"\bnăm\s+(\d{4})\b")
_COUNTED = re.compile(r"\d\s+năm\b|lần thứ\s+\d", re.IGNORECASE)
"""What every text with a counted anniversary holds."""
_ALSO = ("van-ban", *SURE)


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each count that fits none of the years in question, one for each wrong founding day."""
    known = [(name, _pattern(name), day, sure) for name, (day, sure) in _known(ho_so).items()]
    for cau in all_texts(ho_so):
        if _COUNTED.search(cau.chu):
            for name, pattern, day, sure in known:
                yield from _judge(cau, name, pattern, day, ho_so.chung.nam, sure=sure)


def _known(ho_so: HoSo) -> Mapping[str, tuple[date, bool]]:
    """The founding days by name, without the word `ngày` in front; the dossier's own before the stock ones."""
    stock = {_bare(one.ten): (one.ngay, one.do_tin_cay in _ALSO) for one in load_ky_niem()}
    return {**stock, **{_bare(one.ten): (one.ngay, True) for one in ho_so.chung.ky_niem.values()}}


def _bare(name: str) -> str:
    return _DAY.sub("", fold_space(name))


def _pattern(name: str) -> re.Pattern[str]:
    """A count in front of the name of an anniversary."""
    words = r"\s+".join(map(re.escape, fold_tone(name).split()))
    count = r"(?:(?<![\d/.,])(?P<nam>\d{1,3})\s+năm|[Ll]ần thứ\s+(?P<lan>\d{1,3}))"
    return re.compile(rf"{count}\s+(?:[Nn]gày\s+)?{words}(?!\w)")


def _judge(cau: CauChu, name: str, pattern: re.Pattern[str], day: date, nam: int, *, sure: bool) -> Iterator[Finding]:
    for match in pattern.finditer(fold_tone(cau.chu)):
        dates = _DATES.match(cau.chu, match.end())
        group = "nam" if match["nam"] else "lan"
        if not cau.typed(match.start(group), match.end()):
            continue
        if dates is not None:
            yield from _founding(cau, match.end(), dates, name, day, sure=sure)
        if dates is None or not dates["sau"]:
            yield from _count(cau, match, group, day, nam)


def _founding(cau: CauChu, start: int, dates: re.Match[str], name: str, day: date, *, sure: bool) -> Iterator[Finding]:
    try:
        typed = parse_ngay(dates["dau"])
    except ValueError:
        return
    if typed != day:
        right = ngay_ngan(day)
        message = f"“{name}”: ngày gốc là {right}, không phải {dates['dau']}. Hãy viết {right}."
        weight = Severity.LOI if sure else Severity.CANH_BAO
        yield cau.finding("ky-niem-sai", weight, message, start, right)


def _count(cau: CauChu, match: re.Match[str], group: str, day: date, nam: int) -> Iterator[Finding]:
    """A count is right for the dossier's year, the next one, and any year that the text names."""
    years = {nam, nam + 1, *(int(year) for year in _YEAR.findall(cau.chu))}
    typed = int(match[group])
    if typed not in {year - day.year for year in years}:
        right = nam - day.year
        last_year = typed == right - 1
        message = f"“{fold_space(match.group())}”: năm {nam} là {right} năm (từ {ngay_ngan(day)}). Hãy viết {right}."
        weight = Severity.CANH_BAO if last_year else Severity.LOI
        yield cau.finding("ky-niem-sai", weight, message, match.start(group), str(right))
