"""The order of the year's papers by their dates (D05), by the table `thu_tu_ngay.toml`."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from vndoc.documents import document_type
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ten_tap_tin import slug

MEETING = "cuoc-hop"


@dataclass(frozen=True)
class _Nhom:
    """A group of papers; the fields are explained in the table."""

    ten: str
    loai: tuple[str, ...]
    loai_rieng: tuple[str, ...]
    trich: re.Pattern[str]
    cua_cum: bool
    ngay: str


@dataclass(frozen=True)
class _ThuTu:
    """Two groups and how their days stand to each other."""

    truoc: _Nhom
    sau: _Nhom
    ly_do: str
    cung_ngay: bool
    chac_chan: bool


@dataclass(frozen=True)
class _Dated:
    """A paper with the day that counts, and whether it is the real one."""

    paper: PaperData
    ngay: date
    that: bool


@cache
def _table() -> tuple[_ThuTu, ...]:
    given = tomllib.loads(resources.files(__package__).joinpath("thu_tu_ngay.toml").read_text("utf-8"))
    groups = {
        key: _Nhom(
            one["ten"],
            tuple(one["loai"]),
            tuple(one.get("loai_rieng", ())),
            re.compile(one.get("trich", ""), re.IGNORECASE),
            one.get("cua_cum", False),
            one.get("ngay", "van-ban"),
        )
        for key, one in given["nhom"].items()
    }
    return tuple(
        _ThuTu(
            groups[one["truoc"]],
            groups[one["sau"]],
            one["ly_do"],
            one.get("cung_ngay", False),
            one.get("chac_chan", False),
        )
        for one in given["thu_tu"]
    )


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each paper with a wrong date: against the latest of those that it does not follow."""
    wrong: dict[str, tuple[_ThuTu, _Dated, _Dated]] = {}
    for order in _table():
        for later in _dated(ho_so, order.sau):
            for earlier in _dated(ho_so, order.truoc):
                if later.paper is earlier.paper or (order.cung_ngay and _of_another(ho_so, order, later)):
                    continue
                known = wrong.get(later.paper.tap_tin)
                if _wrong(order, earlier.ngay, later.ngay) and (known is None or known[1].ngay < earlier.ngay):
                    wrong[later.paper.tap_tin] = order, earlier, later
    for order, earlier, later in wrong.values():
        yield _finding(order, earlier, later)


def _wrong(order: _ThuTu, earlier: date, later: date) -> bool:
    if earlier.year != later.year and not order.chac_chan:
        return False
    return earlier != later if order.cung_ngay else earlier > later


def _of_another(ho_so: HoSo, order: _ThuTu, later: _Dated) -> bool:
    """Whether a paper has the day of one of those whose day it may bear: a count of ballots belongs to one meeting."""
    meetings = [one.truoc for one in _table() if one.cung_ngay and one.sau is order.sau]
    return any(one.ngay == later.ngay for nhom in meetings for one in _dated(ho_so, nhom))


def _dated(ho_so: HoSo, nhom: _Nhom) -> Iterator[_Dated]:
    """The papers of a group, each with its day."""
    for paper in ho_so.van_ban:
        model, loai = paper.noi_dung, document_type(paper.loai)
        if loai is None or not isinstance(model, VanBanHanhChinh):
            continue
        key = slug(model.ten_loai) if model.ten_loai else paper.loai
        subject = getattr(model, "trich_yeu", None) or ""
        named = key in nhom.loai and nhom.trich.search(subject)
        if not (named or paper.loai in nhom.loai_rieng) or (nhom.cua_cum and model.co_quan_ban_hanh):
            continue
        if nhom.ngay == MEETING:
            meeting = loai.cuoc_hop(model)
            if meeting is not None:
                yield _Dated(paper, meeting.thoi_gian.ngay, that=True)
        else:
            yield _Dated(paper, model.ngay_tinh, that=model.ngay is not None)


def _finding(order: _ThuTu, earlier: _Dated, later: _Dated) -> Finding:
    sure = order.chac_chan and earlier.that and later.that
    relation = "khác ngày của" if order.cung_ngay else "trước"
    message = (
        f"{order.sau.ten} đề ngày {ngay_ngan(later.ngay)}, {relation} {order.truoc.ten} "
        f"(`{earlier.paper.tap_tin}`, ngày {ngay_ngan(earlier.ngay)}): {order.ly_do}. Hãy xem lại hai ngày này."
    )
    return Finding(
        "thu-tu-ngay",
        Severity.LOI if sure else Severity.CANH_BAO,
        later.paper.noi("ngay", "ngay_du_kien", "thoi_gian"),
        message,
    )
