"""The facts of `ho-so` that follow the head of the cluster: code, place of issue, signer, the signer's own office."""

import re
from collections.abc import Mapping

from vndoc.ho_so.fields import Model
from vndoc.ho_so.references import resolve
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.quy_dinh.tham_chieu import reference_table
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.roll_over.course import Course
from vndoc.roll_over.draft import Draft
from vndoc.roll_over.edits import Loc
from vndoc.roll_over.leaves import Leaf, leaves

_PLACE = re.compile(r"\s(?=(?:tỉnh|thành phố|TP\.?)\s)", re.IGNORECASE)
_PLACE_WORD = re.compile(r"(?:tỉnh|thành phố|TP\.?)\s+", re.IGNORECASE)
_SIGNER: Loc = ("nguoi_ky",)


def turn_head(draft: Draft, root: RawMap, model: type[Model], course: Course) -> None:
    """The edits of `ho-so` where another member is head; a note where nobody knows who is."""
    head = course.head
    if head.reason:
        kept = course.members[head.old].ten
        draft.look(
            ("cum_truong",), f"{course.head_title} giữ là {kept} vì {head.reason}: xem lại `cum_truong`, `nguoi_ky`."
        )
    if not head.changed:
        return
    by_loc = {leaf.loc: leaf for leaf in leaves(root, model)}
    new, old = course.members[head.new], course.members[head.old]
    draft.replace(by_loc[("cum_truong",)], head.new, "theo kết quả bầu Cụm trưởng")
    _place(draft, by_loc, new, old)
    _signer(draft, by_loc, new, course)
    _office(draft, root, by_loc, new, old)
    draft.look(
        ("cum_truong",),
        f"{course.head_title} mới là {new.ten}, theo biên bản bầu: xác nhận; xem lại `noi_nhan`, `noi_luu`.",
    )


def place_of(member: ThanhVien) -> str | None:
    """The province or city of a member: typed, or the words behind `tỉnh` or `thành phố` in its name."""
    if member.tinh_thanh is not None:
        return str(member.tinh_thanh)
    *before, last = _PLACE.split(str(member.ten))
    return _PLACE_WORD.sub("", last, count=1) if before else None


def _place(draft: Draft, by_loc: Mapping[Loc, Leaf], new: ThanhVien, old: ThanhVien) -> None:
    leaf = by_loc[("cum", "dia_danh")]
    place = place_of(new)
    if place is None or place_of(old) != str(leaf.text).strip():
        draft.look(leaf.loc, f"Địa danh giữ nguyên: xem có đúng với {new.ten} không.")
    elif place != str(leaf.text).strip():
        draft.replace(leaf, place, "địa danh của Cụm trưởng mới")


def _signer(draft: Draft, by_loc: Mapping[Loc, Leaf], new: ThanhVien, course: Course) -> None:
    """The new head signs in person; where only a deputy of it is known, the name is left to be filled in."""
    leaf = by_loc[(*_SIGNER, "ho_ten")]
    person, signer = new.dai_dien, course.ho_so.chung.nguoi_ky
    deputy = person is not None and (person.ky_thay or person.quyen_han in ("KT.", "TL.", "TUQ."))
    if person is None or deputy or signer.ky_thay or signer.quyen_han not in (None, "TM."):
        draft.fill(leaf)
        known = f"; hồ sơ mới ghi đại diện là {person.ho_ten}, cấp phó" if person is not None and deputy else ""
        draft.mark(
            leaf, f"Chưa biết người đứng đầu {new.ten} ký với tư cách {course.head_title}{known}: ghi họ tên, chức vụ."
        )
    elif str(person.ho_ten) != str(leaf.text).strip():
        draft.replace(leaf, str(person.ho_ten), "đại diện của Cụm trưởng mới")


def _office(draft: Draft, root: RawMap, by_loc: Mapping[Loc, Leaf], new: ThanhVien, old: ThanhVien) -> None:
    """The lines of the signer's own office: as they are where references make them right, written anew, or marked."""
    typed = [leaf for loc, leaf in by_loc.items() if loc[:2] == (*_SIGNER, "chuc_vu_khac")]
    if not typed:
        return
    now, rights = _printed(_with_edits(root, draft)), _offices(new)
    if now in rights:
        return
    was = _offices(old)
    right = rights[was.index(_printed(root))] if rights and _printed(root) in was else ""
    lines = _PLACE.split(right, maxsplit=1) if len(typed) > 1 else [right]
    if not right or len(lines) != len(typed):
        for leaf in typed:
            draft.mark(leaf, f"Chức vụ của người ký ở cơ quan mình: sửa theo người ký mới ({new.ten}).")
        return
    for leaf, line in zip(typed, lines, strict=True):
        if line != str(leaf.text).strip():
            draft.replace(leaf, line, "chức vụ của người ký mới")


def _offices(member: ThanhVien) -> tuple[str, ...]:
    """How a member's representative is called by the office: with the name of the agency, and with it shortened."""
    if member.dai_dien is None:
        return ()
    office = f"{member.dai_dien.chuc_vu} {member.ten}"
    return office, re.sub("Ủy ban nhân dân|Uỷ ban nhân dân", "UBND", office)


def _printed(root: RawNode) -> str:
    """The lines of the office as they are printed, in one."""
    resolved, _ = resolve(root, reference_table(root, ()))
    signer = resolved.get("nguoi_ky") if isinstance(resolved, RawMap) else None
    lines = signer.get("chuc_vu_khac") if isinstance(signer, RawMap) else None
    return " ".join(str(one) for one in lines) if isinstance(lines, RawList) else ""


def _with_edits(root: RawMap, draft: Draft) -> RawNode:
    """The facts with the texts as they will be."""
    news = {told.loc: told.new for told in draft.told}
    return _rewritten(root, (), news)


def _rewritten(node: RawNode, loc: Loc, news: Mapping[Loc, str]) -> RawNode:
    if isinstance(node, RawMap):
        mapped = RawMap(node.place, node.path)
        for key, value in node.items():
            mapped.put(key, node.places[key], _rewritten(value, (*loc, key), news))
        return mapped
    if isinstance(node, RawList):
        listed = RawList(node.place, node.path)
        for at, (place, value) in enumerate(zip(node.places, node, strict=True)):
            listed.put(place, _rewritten(value, (*loc, at), news))
        return listed
    return node.derive(news[loc]) if isinstance(node, Text) and loc in news else node
