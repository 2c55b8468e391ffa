"""Dates that were left over from another year's dossier."""

from collections.abc import Iterator
from datetime import date

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.raw import RawMap, RawNode, Text
from vndoc.viet.ngay import parse_ngay

FIRST_QUARTER = 3
"""Months of the next year in which the year's work is still reported on and papers about it are signed."""

PAPER_DATES = ("ngay", "ngay_du_kien")


def year_of(root: RawNode) -> int | None:
    """The year that a file of facts names, None where it names none."""
    typed = root.get("nam") if isinstance(root, RawMap) else None
    year = typed.strip() if isinstance(typed, Text) else ""
    return int(year) if year.isdecimal() and len(year) == 4 else None


def terms_of_other_years(root: RawMap, nam: int) -> Iterator[Finding]:
    """A warning for each date of `han` outside the year and the first quarter after it."""
    terms = root.get("han")
    for key, term in terms.items() if isinstance(terms, RawMap) else ():
        typed = term.get("ngay") if isinstance(term, RawMap) else term
        found = _date(typed)
        if found and not date(nam, 1, 1) <= found <= _end_of_quarter(nam):
            yield _finding(f"han.{key}", typed, found, nam)


def dates_of_other_years(root: RawMap, nam: int | None) -> Iterator[Finding]:
    """A warning for a paper's date before December of the year before or after the first quarter of the next."""
    for key in PAPER_DATES:
        typed = root.get(key)
        found = _date(typed)
        if nam is not None and found and not date(nam - 1, 12, 1) <= found <= _end_of_quarter(nam):
            yield _finding(key, typed, found, nam)


def paper_date(root: RawNode) -> date | None:
    """The date that decides law, as typed: the real one, else the expected one."""
    typed = [_date(root.get(key)) for key in PAPER_DATES] if isinstance(root, RawMap) else []
    return next((found for found in typed if found), None)


def _end_of_quarter(nam: int) -> date:
    return date(nam + 1, FIRST_QUARTER, 31)


def _date(typed: RawNode) -> date | None:
    """The date that is typed; None where there is none or its fault is told elsewhere."""
    if not isinstance(typed, Text):
        return None
    try:
        return parse_ngay(typed)
    except ValueError:
        return None


def _finding(name: str, typed: RawNode, found: date, nam: int) -> Finding:
    place = typed.place if isinstance(typed, Text) and typed.place else DataPlace("")
    message = (
        f"`{name}` là ngày của năm {found.year}, hồ sơ là năm {nam}. "
        "Hãy xem lại: có thể là ngày cũ còn sót; nếu đúng thì không cần sửa."
    )
    return Finding("ngay-khac-nam", Severity.CANH_BAO, place, message)
