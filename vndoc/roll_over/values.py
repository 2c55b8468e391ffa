"""The data of one file in the new year, field by field, as the fields themselves say (`ho_so.yearly`)."""

import re
from collections.abc import Sequence
from datetime import date

from vndoc.ho_so.fields import Model
from vndoc.ho_so.yearly import Yearly
from vndoc.quy_dinh.van_ban_phap_luat import bo_can_cu, khong_ro_thay_the, ten_ngan
from vndoc.quy_dinh.vien_dan import vien_dan
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.roll_over.course import Course
from vndoc.roll_over.draft import Draft, Note
from vndoc.roll_over.edits import node_at
from vndoc.roll_over.grounds import grounds
from vndoc.roll_over.leaves import Kind, Leaf, leaves
from vndoc.roll_over.ledger import Weight
from vndoc.roll_over.reviews import to_review
from vndoc.roll_over.sentences import Paper, turn_text
from vndoc.roll_over.structure import new_day
from vndoc.roll_over.years import moved
from vndoc.viet.gio import parse_thu, thu_trong_tuan
from vndoc.viet.ngay import ngay_ngan, parse_ngay

_HEAD_NAMED = re.compile(r"\$\{\s*(?:nguoi_ky|cum_truong)\.")
_NO_BASES = "can-cu-chua-biet"
_SOME_ACT = re.compile(r"căn cứ\s+(?:luật|bộ luật|nghị định|thông tư|quyết định|chỉ thị)\b", re.IGNORECASE)


def turn_values(draft: Draft, root: RawMap, model: type[Model], course: Course, *, written_after: bool) -> None:
    """Every edit and note of one data file, after its structure was changed."""
    found = tuple(leaves(root, model, written_after=written_after))
    paper = Paper(new_day(root, course), any(_HEAD_NAMED.search(leaf.text) for leaf in found))
    for leaf in found:
        if leaf.loc not in draft.edits:
            _turn(draft, leaf, root, course, paper)
    _bases(draft, found, root, course, paper.day)
    to_review(draft, found, model, course, written_after=written_after)


def _turn(draft: Draft, leaf: Leaf, root: RawNode, course: Course, paper: Paper) -> None:
    """What one text becomes by the kind of its field."""
    if leaf.said is Yearly.FACT:
        return
    if leaf.said in (Yearly.EMPTY, Yearly.EXPECTED):
        draft.clear(leaf.said_at, _shown(node_at(root, leaf.said_at)))
    elif leaf.said is Yearly.FILL:
        draft.fill(leaf)
    elif leaf.said is Yearly.WEEKDAY:
        _weekday(draft, leaf, root, course)
    elif leaf.kind is Kind.YEAR:
        _year(draft, leaf, course)
    elif leaf.kind is Kind.MEMBER:
        _member(draft, leaf, root, course, paper)
    elif leaf.kind is Kind.CODE:
        _code(draft, leaf, course)
    elif leaf.kind is not Kind.NUMBER:
        turn_text(draft, leaf, course, paper)


def _weekday(draft: Draft, leaf: Leaf, root: RawNode, course: Course) -> None:
    """The day of the week of the date beside it, after that has moved."""
    around = node_at(root, leaf.loc[:-1])
    typed = around.get("ngay") if isinstance(around, RawMap) else None
    try:
        day, word = parse_ngay(str(typed)), parse_thu(leaf.text)
    except ValueError:
        return
    later = moved(day, course.step) if abs(day.year - course.old) <= 1 else day
    if thu_trong_tuan(later) != word:
        draft.replace(leaf, thu_trong_tuan(later), f"thứ của ngày {ngay_ngan(later)}")


def _year(draft: Draft, leaf: Leaf, course: Course) -> None:
    typed = leaf.text.strip()
    if typed.isdecimal() and abs(int(typed) - course.old) <= 1:
        draft.replace(leaf, str(int(typed) + course.step), "năm của hồ sơ")


def _member(draft: Draft, leaf: Leaf, root: RawNode, course: Course, paper: Paper) -> None:
    """The code of a member: the new head where it stands for the head, a gap where the member left."""
    code, around = leaf.text.strip(), node_at(root, leaf.loc[:-1])
    beside = [one for one in around.values() if isinstance(one, Text)] if isinstance(around, RawMap) else []
    for_head = len(leaf.loc) > 1 and any(course.head_title.lower() in one.lower() for one in beside)
    if course.head.changed and code == course.head.old and for_head:
        draft.replace(leaf, course.head.new, f"{course.head_title} mới")
    elif course.departed(code, paper.day):
        name = course.members[code].ten
        draft.fill(leaf)
        draft.mark(
            leaf, f"{name} không còn là thành viên của cụm vào ngày {ngay_ngan(paper.day)}: ghi đơn vị khác, hoặc bỏ."
        )


def _code(draft: Draft, leaf: Leaf, course: Course) -> None:
    """The `ma` of a paper, where it holds the year."""
    right = re.sub(rf"(?<!\d){course.old}(?!\d)", str(course.new), leaf.text)
    if leaf.loc == ("ma",) and right != leaf.text:
        draft.replace(leaf, right, "mã theo năm")


def _bases(draft: Draft, found: Sequence[Leaf], root: RawMap, course: Course, day: date) -> None:
    """The legal bases by the paper's new day."""
    typed = root.get("can_cu")
    by_loc = {leaf.loc: leaf for leaf in found}
    texts = [str(one) if isinstance(one, Text) else "" for one in typed] if isinstance(typed, RawList) else []
    judged = grounds(texts, day, course.acts)
    for at, ground in judged.items():
        leaf = by_loc[("can_cu", at)]
        if ground.mend:
            draft.mark(leaf, f"{ground.reason}.")
        elif ground.new is not None:
            draft.edits.pop(leaf.loc, None)
            draft.replace(leaf, ground.new, ground.reason)
    for at, text in enumerate(texts):
        if at not in judged and _SOME_ACT.match(text) and not vien_dan(text, course.acts):
            draft.look(("can_cu", at), "Căn cứ không có trong danh mục của vndoc: xem văn bản này còn hiệu lực không.")


def missing_bases(draft: Draft, root: RawMap, course: Course) -> None:
    """A paper that rests on emulation law and names no bases, on a day when nobody knows those in force."""
    day, accepted = new_day(root, course), _shown(root.get("chap_nhan"))
    if not root.get("can_cu") and _NO_BASES not in accepted and bo_can_cu(course.acts, day) is None:
        ended = ", ".join(ten_ngan(act) for act in khong_ro_thay_the(course.acts, day))
        why = f"Văn bản dự kiến ngày {ngay_ngan(day)}, khi {ended} đã hết hiệu lực mà chưa biết văn bản nào thay"
        draft.notes.append(
            Note(Weight.MEND, (), f"{why}: ghi `can_cu`, hoặc ghi vào `chap_nhan` quy tắc `{_NO_BASES}`.")
        )


def _shown(node: RawNode) -> str:
    """Data as a clerk recognises it in a list of changes."""
    if isinstance(node, RawMap):
        return ", ".join(f"{key}: {_shown(value)}" for key, value in node.items())
    if isinstance(node, RawList):
        return "; ".join(_shown(value) for value in node)
    return "" if node is None else str(node)
