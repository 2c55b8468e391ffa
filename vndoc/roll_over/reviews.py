"""What a person must see to by what the fields say: sentences to rewrite, values to fill in, data to confirm."""

from collections.abc import Iterator, Sequence

from vndoc.ho_so.fields import Model
from vndoc.ho_so.yearly import Yearly
from vndoc.roll_over.course import Course
from vndoc.roll_over.draft import Draft
from vndoc.roll_over.edits import Loc
from vndoc.roll_over.leaves import Kind, Leaf, title_of
from vndoc.viet.gio import thu_trong_tuan
from vndoc.viet.ngay import ngay_ngan, parse_ngay


def to_review(draft: Draft, found: Sequence[Leaf], model: type[Model], course: Course, *, written_after: bool) -> None:
    """Mark and note the texts of one file; `written_after` as in `DocumentType`."""
    whole = (
        f"Viết sau khi việc đã xong: chép từ năm {course.old} làm mẫu, viết lại, điền khi có kết quả năm {course.new}."
    )
    for leaf in _to_rewrite(found, course):
        title = title_of(model, leaf.said_at)
        if leaf.said is Yearly.HEAD:
            _mark(draft, leaf, _of_the_head(leaf, course, title))
        elif leaf.said is Yearly.MEMBERS:
            _mark(draft, leaf, f"{title}: chép từ năm {course.old}, ghi theo đăng ký của đơn vị cho năm {course.new}.")
        else:
            model_only = f"{title}: chép từ năm {course.old} làm mẫu, viết lại cho năm {course.new}."
            _mark(draft, leaf, whole if written_after else model_only)
    for leaf in (leaf for leaf in found if leaf.said is Yearly.FILL):
        title = title_of(model, leaf.said_at)
        draft.mark(leaf, whole if written_after else f"{title}: chỉ của năm {course.old}, điền lại.")
    for loc in dict.fromkeys(leaf.said_at for leaf in found if leaf.said is Yearly.CONFIRM):
        words = _new_day(next((leaf for leaf in found if leaf.loc == loc), None), draft)
        draft.look(loc, f"{title_of(model, loc)}: chép từ năm {course.old}{words}, xem lại.")


def _to_rewrite(found: Sequence[Leaf], course: Course) -> Iterator[Leaf]:
    """The first sentence (else the first text) of each item that is a model only."""
    said = {Yearly.REWRITE, Yearly.MEMBERS} | ({Yearly.HEAD} if course.head.changed else set())
    items: dict[Loc, list[Leaf]] = {}
    for leaf in found:
        if leaf.said in said:
            inner = leaf.loc[len(leaf.said_at) : len(leaf.said_at) + 1]
            items.setdefault((*leaf.said_at, *(step for step in inner if isinstance(step, int))), []).append(leaf)
    for group in items.values():
        others = [leaf for leaf in group if leaf.kind is Kind.MEMBER and leaf.text.strip() != course.head.old]
        if group[0].said is not Yearly.HEAD or not others:
            yield next((leaf for leaf in group if leaf.kind in (Kind.SENTENCE, Kind.NAME)), group[0])


def _of_the_head(leaf: Leaf, course: Course, title: str) -> str:
    was = f" (trước là {leaf.text.strip()}, nay có mã {course.head.new})" if leaf.kind is Kind.MEMBER else ""
    return (
        f"{title}: sửa theo {course.head_title} mới{was}; văn bản riêng của cơ quan {course.head_title} cũ "
        "thì bỏ tập tin này."
    )


def _mark(draft: Draft, leaf: Leaf, reason: str) -> None:
    """Mark a sentence; a code or a number gives way."""
    if leaf.kind not in (Kind.SENTENCE, Kind.NAME, Kind.OTHER):
        draft.fill(leaf)
    draft.mark(leaf, reason)


def _new_day(leaf: Leaf | None, draft: Draft) -> str:
    """The day of the week of a date that moved; empty for anything else."""
    dates = [told.new for told in draft.told if leaf is not None and leaf.kind is Kind.DATE and told.loc == leaf.loc]
    try:
        day = parse_ngay(dates[0]) if dates else None
    except ValueError:
        return ""
    return f" (nay là {thu_trong_tuan(day)}, ngày {ngay_ngan(day)})" if day else ""
