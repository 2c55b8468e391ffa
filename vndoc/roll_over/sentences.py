"""One text after the other: years, dates, counts, events, members who left, the head that changes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vndoc.quy_dinh.vien_dan import vien_dan
from vndoc.roll_over.anniversaries import recounted
from vndoc.roll_over.course import Course
from vndoc.roll_over.draft import Draft
from vndoc.roll_over.leaves import Kind, Leaf
from vndoc.roll_over.years import Doubt, Part, turned
from vndoc.viet.gio import thu_trong_tuan
from vndoc.viet.ngay import ngay_ngan

_SATURDAY = 5
_MEMBER = re.compile(r"\$\{\s*thanh_vien\.(?P<ma>[\w-]+)\.")
_EVENT = re.compile(r"\$\{\s*su_kien\.(?P<khoa>[\w-]+)\s*\}")
_CONGRESS = re.compile(r"đại hội[^.;,]{0,80}?lần thứ\s+(?:[IVXLC]+|\d+)", re.IGNORECASE)
_SIR_HEAD = re.compile(r"\b(?:ông|bà|đồng chí)\s+\$\{\s*nguoi_ky\.", re.IGNORECASE)


@dataclass(frozen=True)
class Paper:
    """What a text needs to know of its paper: its new day, whether it speaks of the head by reference."""

    day: date
    names_head: bool = False


def turn_text(draft: Draft, leaf: Leaf, course: Course, paper: Paper) -> None:
    """The years and counts in one text, and the marks that it needs."""
    text = str(leaf.text)
    found = turned(text, course.old, course.new, course.facts)
    counts, wrong = recounted(text, course.old, course.new, course.days)
    for part in (*found.parts, *counts):
        draft.change(leaf, part, "theo năm của hồ sơ" if part not in counts else "số năm kỷ niệm")
    for part in _names(text, course.names):
        draft.change(leaf, part, "tên tập tin")
    for doubt in (*found.doubts, *wrong):
        if not _registered(doubt, course) and not any(name in text for name in course.names):
            draft.look(leaf.loc, f"“{doubt.words}” giữ nguyên ({doubt.reason}): xem có phải đổi không.")
    for day in found.dates:
        weekend(draft, leaf, day)
    if leaf.kind in (Kind.SENTENCE, Kind.NAME):
        _events(draft, leaf, course, paper)
        _members(draft, leaf, course, paper)


def weekend(draft: Draft, leaf: Leaf, day: date) -> None:
    """A date that moved to a Saturday or Sunday is told."""
    if day.weekday() >= _SATURDAY:
        draft.look(leaf.loc, f"Ngày {ngay_ngan(day)} là {thu_trong_tuan(day)}: xem có phải đổi ngày không.")


def _names(text: str, names: Mapping[str, str]) -> list[Part]:
    """The files that got another name, where a text names them."""
    found = ((old, new, text.find(old)) for old, new in names.items())
    return [Part(at, at + len(old), new) for old, new, at in found if at >= 0]


def _registered(doubt: Doubt, course: Course) -> bool:
    """Whether the piece cites an act of the register, which is judged by its dates of force."""
    return bool(vien_dan(doubt.words, course.acts))


def _events(draft: Draft, leaf: Leaf, course: Course, paper: Paper) -> None:
    """Political events: those that are over by the paper's day are to be mended."""
    text = str(leaf.text)
    spoken = {found["khoa"] for found in _EVENT.finditer(text)}
    spoken |= {key for key, event in course.events.items() if str(event.ten) in text}
    for key in (key for key in course.events if key in spoken):
        event = course.events[key]
        if event.den_ngay is None:
            draft.look(
                leaf.loc, f"Nhắc “{event.ten}”: hồ sơ không ghi ngày kết thúc, xem sự kiện còn ở phía trước không."
            )
        elif event.den_ngay < paper.day:
            over = ngay_ngan(event.den_ngay)
            draft.mark(leaf, f"Nhắc “{event.ten}”, sự kiện đã kết thúc ngày {over}: bỏ hoặc thay bằng sự kiện khác.")
    if not spoken and (found := _CONGRESS.search(text)):
        draft.look(leaf.loc, f"Nhắc “{' '.join(found.group().split())}”: xem sự kiện còn ở phía trước không.")


def _members(draft: Draft, leaf: Leaf, course: Course, paper: Paper) -> None:
    """Members who left by the paper's day; the new head under an earlier role; the old head named in words."""
    text = str(leaf.text)
    named = dict.fromkeys(found["ma"] for found in _MEMBER.finditer(text))
    for code in named:
        if course.departed(code, paper.day):
            draft.mark(leaf, f"Nhắc {course.members[code].ten}, không còn là thành viên của cụm: sửa câu này.")
    if not course.head.changed:
        return
    new, old = course.members[course.head.new], course.members[course.head.old]
    signer = course.ho_so.chung.nguoi_ky.ho_ten
    if course.head.new in named and paper.names_head:
        draft.mark(leaf, f"{new.ten} nay là {course.head_title}: xem lại vai trò trong câu này.")
    elif _SIR_HEAD.search(text):
        draft.mark(leaf, "Người ký đã đổi: xem lại cách xưng hô (Ông, Bà) và chức vụ.")
    if leaf.kind is Kind.SENTENCE and (
        str(signer) in text or (str(old.ten) in text and course.head_title.lower() in text.lower())
    ):
        draft.mark(leaf, f"Ghi thẳng tên {course.head_title} hoặc người ký cũ ({old.ten}, {signer}): sửa câu này.")
