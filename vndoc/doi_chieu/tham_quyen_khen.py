"""Papers that go to, or come from, one who does not decide the award (E16).

Only posts and bodies that the table of authorities knows are judged: a council or a department that forwards is not.
"""

from collections.abc import Iterator, Sequence

from vndoc.documents.de_nghi.chon import MucDeNghi
from vndoc.documents.van_ban_co_dieu import VanBanCoDieu, authority
from vndoc.doi_chieu.ho_so_khen import TANG, TRINH, VanBanKhen, van_ban_khen
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.tham_quyen import (
    NguoiQuyetDinh,
    load_nguoi_quyet_dinh,
    load_tham_quyen,
    loai_don_vi,
    nhan_nguoi_quyet_dinh,
)
from vndoc.raw import Text

_FORWARDS = ("tinh", "bo")
"""Whose channel state awards go through."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each paper and decider."""
    for paper in van_ban_khen(ho_so, TRINH):
        addressed = [one for one in getattr(paper.model, "kinh_gui", ()) if isinstance(one, Text)]
        yield from _addressed(paper, addressed)
    for paper in van_ban_khen(ho_so, TANG):
        if isinstance(paper.model, VanBanCoDieu):
            yield from _issued(paper, authority(ho_so, paper.model))


def _addressed(paper: VanBanKhen, addressed: Sequence[Text]) -> Iterator[Finding]:
    """Submissions all of whose addressees decide other awards."""
    known = [_authority(one) for one in addressed]
    found = [one for one in known if one is not None]
    if len(found) < len(known) or not found:
        return
    place = addressed[0].place or paper.paper.noi("kinh_gui")
    for right, rows in _by_decider(paper.muc):
        if not any(_same(one, right) or (right.kenh == "nha-nuoc" and one.kenh in _FORWARDS) for one in found):
            message = f"{_awards(rows)} do {right.ten} quyết định, văn bản kính gửi “{addressed[0]}”."
            remedy = "Hãy sửa nơi kính gửi, hoặc trình bằng văn bản khác."
            yield Finding("sai-tham-quyen", Severity.LOI, place, f"{message} {remedy}", _clause(rows[0]))


def _issued(paper: VanBanKhen, issuer: Text) -> Iterator[Finding]:
    found = _authority(issuer)
    place = paper.paper.noi("tham_quyen_ban_hanh", "co_quan_ban_hanh", "hinh_thuc")
    for right, rows in _by_decider(paper.muc) if found else ():
        if found is not None and not _same(found, right):
            message = f"{_awards(rows)} do {right.ten} quyết định, quyết định này do “{issuer}” ban hành."
            remedy = "Hãy sửa cơ quan, thẩm quyền ban hành, hoặc bỏ khỏi quyết định."
            yield Finding("sai-tham-quyen", Severity.LOI, place, f"{message} {remedy}", _clause(rows[0]))


def _by_decider(rows: Sequence[MucDeNghi]) -> Iterator[tuple[NguoiQuyetDinh, list[MucDeNghi]]]:
    """The deciders of the proposals that are on their channel, each with its proposals."""
    found: dict[str, list[MucDeNghi]] = {}
    for row in rows:
        table = load_tham_quyen().get(row.danh_hieu.khoa) if row.danh_hieu else None
        key = table.nguoi(loai_don_vi(row.ung_vien)) if table else None
        if key is not None:
            found.setdefault(key, []).append(row)
    for key, own in found.items():
        yield load_nguoi_quyet_dinh()[key], own


def _awards(rows: Sequence[MucDeNghi]) -> str:
    return ", ".join(dict.fromkeys(str(one.ten_hinh_thuc) for one in rows))


def _authority(text: str) -> NguoiQuyetDinh | None:
    key = nhan_nguoi_quyet_dinh(text)
    return load_nguoi_quyet_dinh()[key] if key else None


def _same(one: NguoiQuyetDinh, right: NguoiQuyetDinh) -> bool:
    """Whether they are one authority; the heads of units are not told apart."""
    return one.khoa == right.khoa or one.kenh == right.kenh == "don-vi"


def _clause(row: MucDeNghi) -> str | None:
    return load_tham_quyen()[row.danh_hieu.khoa].can_cu if row.danh_hieu else None
