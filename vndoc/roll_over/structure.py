"""Changes of a paper's structure: the day becomes an expected one, rows of members come and go, doubled bases go.

They come first, so that all that follows is told by its place in the new file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from vndoc.ho_so.can_sua import CAN_DIEN
from vndoc.ho_so.fields import Model
from vndoc.ho_so.other_years import PAPER_DATES, paper_date
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.roll_over.course import Course
from vndoc.roll_over.draft import Told
from vndoc.roll_over.edits import Added, Edit, Loc, Removed, Renamed, Value, node_at
from vndoc.roll_over.grounds import grounds
from vndoc.roll_over.leaves import Kind, Leaf, leaves
from vndoc.roll_over.years import moved

Change = tuple[Edit, Told]

_REAL, _EXPECTED = PAPER_DATES
_MEMBER = "don_vi"
"""The field that holds the code of a member in every group that has one."""


def new_day(root: RawNode, course: Course) -> date:
    """The day of a paper in the new year; New Year's Day where it has none."""
    day = paper_date(root)
    if day is None:
        return date(course.new, 1, 1)
    return moved(day, course.step) if abs(day.year - course.old) <= 1 else day


def restructured(root: RawMap, model: type[Model], course: Course) -> tuple[Change, ...]:
    """The changes of structure of one paper, with what is told of each."""
    found = tuple(leaves(root, model))
    return (*_expected(root, found), *_rows(root, found, course), *_bases(root, course))


def _expected(root: RawMap, found: Sequence[Leaf]) -> Iterator[Change]:
    for leaf in found:
        if leaf.said is Yearly.EXPECTED and leaf.loc == (_REAL,) and _EXPECTED not in root:
            told = Told((_EXPECTED,), f"{_REAL}: {leaf.text}", f"{_EXPECTED}: …", "chưa ký thì ghi ngày dự kiến")
            yield Renamed(leaf.loc, _EXPECTED), told


def _rows(root: RawMap, found: Sequence[Leaf], course: Course) -> Iterator[Change]:
    """Members' lists (`Yearly.MEMBERS`, `Yearly.PARTIES`): the departed out, the new ones in."""
    lists: dict[Loc, dict[str, int]] = {}
    said = {leaf.said_at: leaf.said for leaf in found if leaf.said in (Yearly.MEMBERS, Yearly.PARTIES)}
    for leaf in found:
        item = leaf.loc[len(leaf.said_at) :]
        if leaf.said_at in said and leaf.kind is Kind.MEMBER and len(item) <= 2 and isinstance(item[0], int):
            lists.setdefault(leaf.said_at, {})[str(leaf.text).strip()] = item[0]
    was, now = paper_date(root) or date(course.old, 1, 1), new_day(root, course)
    for loc, rows in lists.items():
        others = {code for other, codes in lists.items() if other != loc for code in codes}
        yield from _departed(loc, rows, now, course)
        if _covers(rows, others, was, course):
            yield from _joined(root, loc, {*rows, *others}, now, course, whole=said[loc] is Yearly.MEMBERS)


def _departed(loc: Loc, rows: Mapping[str, int], day: date, course: Course) -> Iterator[Change]:
    """Rows that go; a list of two of whom one left is no list any more, a person must see to it."""
    gone = [code for code in rows if course.departed(code, day)]
    if len(rows) - len(gone) == 1:
        return
    for code in gone:
        name = course.members[code].ten
        yield Removed((*loc, rows[code])), Told(loc, name, "", "không còn là thành viên của cụm")


def _covers(rows: Mapping[str, int], others: set[str], day: date, course: Course) -> bool:
    """Whether a list stands for all members: most are in it, the others are excused elsewhere in the paper."""
    every = {str(one.ma) for one in course.ho_so.chung.members_on(day)}
    return len(every & set(rows)) * 2 > len(every) and every <= {*rows, *others}


def _joined(root: RawMap, loc: Loc, there: set[str], day: date, course: Course, *, whole: bool) -> Iterator[Change]:
    items = node_at(root, loc)
    first = items[0] if isinstance(items, RawList) else None
    for member in course.ho_so.chung.members_on(day):
        code = str(member.ma)
        if code not in there:
            yield Added(loc, _row(first, code, whole=whole)), Told(loc, "", str(member.ten), "thành viên mới của cụm")


def _row(like: RawNode, code: str, *, whole: bool) -> Value:
    """A row of the new member in the form of the first one, to be filled in."""
    if not isinstance(like, RawMap):
        return code
    rest = {key: _blank(value) for key, value in like.items() if key != _MEMBER} if whole else {}
    return {_MEMBER: code, **rest}


def _blank(node: RawNode) -> Value:
    if isinstance(node, RawMap):
        return {key: _blank(value) for key, value in node.items()}
    return [_blank(node[0])] if isinstance(node, RawList) and node else CAN_DIEN


def _bases(root: RawMap, course: Course) -> Iterator[Change]:
    """Bases whose successor stands in the paper already."""
    typed = root.get("can_cu")
    items = typed if isinstance(typed, RawList) else []
    texts = [str(one) if isinstance(one, Text) else "" for one in items]
    for at, ground in grounds(texts, new_day(root, course), course.acts).items():
        if ground.duplicate:
            yield Removed(("can_cu", at)), Told(("can_cu",), texts[at], "", ground.reason)
