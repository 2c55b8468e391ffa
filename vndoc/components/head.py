"""The head of a paper: Quốc hiệu, Tiêu ngữ, issuer, Số, date, trích yếu of a công văn, marks (ô 1 - 4, 5b, 10b, 11)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from vndoc.components.issuer import split_issuer
from vndoc.components.paper import BLANK, OTHER, RULE_ONLY
from vndoc.components.pieces import HEAD_REACH, Column, Piece
from vndoc.components.words import (
    is_can_cu,
    is_dang,
    is_do_khan,
    is_kinh_gui,
    is_luu_hanh,
    is_mau_rieng,
    is_ngay,
    is_quoc_hieu,
    is_so,
    is_stamp,
    is_tieu_ngu,
    is_v_v,
)

_MARK_LENGTH = 40
"""Letters that a mark in a box can have."""

_BODY_START = re.compile(r"(?:[ivx]+|\d{1,2})\s*[.)]\s|dieu \d|(?:phan|chuong|muc) [ivx\d]+\b|noi nhan\b")
_ORDER = ("quoc_hieu", "tieu_ngu", "so_ky_hieu", "dia_danh_thoi_gian")


@dataclass(frozen=True)
class Head:
    """The components of a letterhead by piece, and the first piece after it; `end` is `start` where there is none."""

    end: int
    marks: Mapping[int, str] = field(default_factory=dict)


def recognise_head(pieces: Sequence[Piece], start: int, stop: int, titles: frozenset[str]) -> Head:
    """The letterhead within `start:stop`; `titles` are the names of types, which end it."""
    reach = pieces[start : min(stop, start + HEAD_REACH)]
    anchors = _national(reach)
    if not anchors:
        return Head(start)
    tables = {reach_piece.table for reach_piece in reach if reach_piece.at in anchors} - {None}
    limit = _limit(reach, max(anchors), tables, titles)
    before = [piece for piece in reach if piece.at < limit]
    anchors |= _numbered(before, anchors)
    marks = dict(anchors)
    marks.update(_special(before, marks))
    marks.update(_left(before, marks))
    marks.update(_right(before, marks))
    end = _end(before, marks)
    marks.update(_rest(pieces[start:end], marks))
    return Head(end, marks)


def _national(reach: Sequence[Piece]) -> dict[int, str]:
    """Quốc hiệu and Tiêu ngữ: the first of each."""
    found: dict[int, str] = {}
    for component, test in (("quoc_hieu", is_quoc_hieu), ("tieu_ngu", is_tieu_ngu)):
        at = next((piece.at for piece in reach if not piece.silent and test(piece.text)), None)
        if at is not None:
            found[at] = component
    return found


def _limit(reach: Sequence[Piece], last: int, tables: set[int | None], titles: frozenset[str]) -> int:
    """The first piece that can no longer belong to the head."""
    for piece in reach:
        if piece.at <= last or piece.silent:
            continue
        if is_kinh_gui(piece.text) or is_can_cu(piece.text) or _BODY_START.match(piece.plain):
            return piece.at
        if piece.table not in tables and piece.plain.rstrip(" .:") in titles:
            return piece.at
    return reach[-1].at + 1


def _numbered(before: Sequence[Piece], anchors: Mapping[int, str]) -> dict[int, str]:
    """Số and date: the first of each, the date in a place of its own."""
    found: dict[int, str] = {}
    for component, test in (("so_ky_hieu", is_so), ("dia_danh_thoi_gian", is_ngay)):
        at = next((piece.at for piece in before if piece.at not in anchors and test(piece.text)), None)
        if at is not None and at not in found:
            found[at] = component
    return found


def _special(before: Sequence[Piece], marks: Mapping[int, str]) -> dict[int, str]:
    """Marks that are known by their words; in a box, also other words in their place: wrong ones must be told."""
    found: dict[int, str] = {}
    for piece in before:
        if piece.at in marks or piece.silent:
            continue
        if is_do_khan(piece.text):
            found[piece.at] = "do_khan"
        elif is_luu_hanh(piece.text):
            found[piece.at] = "pham_vi_luu_hanh"
        elif is_stamp(piece.text) or is_mau_rieng(piece.text) or is_dang(piece.text):
            found[piece.at] = OTHER
        elif is_v_v(piece.text):
            found[piece.at] = "trich_yeu_cong_van"
        elif piece.paragraph.boxed and piece.caps and len(piece.text) <= _MARK_LENGTH:
            found[piece.at] = "pham_vi_luu_hanh" if piece.at < min(marks, default=0) else "do_khan"
    return found


def _left(before: Sequence[Piece], marks: Mapping[int, str]) -> dict[int, str]:
    """The left side: issuer and parent above Số, trích yếu of a công văn below it."""
    right = next((piece for piece in before if marks.get(piece.at) in ("quoc_hieu", "tieu_ngu")), None)
    so = next((piece for piece in before if marks.get(piece.at) == "so_ky_hieu"), None)
    free = [piece for piece in before if piece.at not in marks and not piece.silent]
    left = [piece for piece in free if right is None or not _beside(piece, right)]
    above = [piece for piece in left if piece.at < _issuer_end(before, marks, so)]
    return split_issuer(above) | _subject(before, left, marks, so)


def _right(before: Sequence[Piece], marks: Mapping[int, str]) -> dict[int, str]:
    """A date in no known form: the only other line of the column of Tiêu ngữ, below it."""
    motto = next((piece for piece in before if marks.get(piece.at) == "tieu_ngu"), None)
    if motto is None or "dia_danh_thoi_gian" in marks.values():
        return {}
    free = [piece for piece in before if piece.at > motto.at and piece.at not in marks and not piece.silent]
    beside = [piece for piece in free if _beside(piece, motto)]
    return {beside[0].at: "dia_danh_thoi_gian"} if len(beside) == 1 else {}


def _beside(piece: Piece, right: Piece) -> bool:
    """Whether a piece stands in the column of Quốc hiệu."""
    if piece.column is not Column.NONE:
        return piece.column is Column.RIGHT
    if right.column is not Column.NONE:
        return False
    if piece.cell is None or right.cell is None:
        return False
    if piece.table == right.table:
        return piece.cell[2] >= right.cell[2] and right.cell[2] > 1
    return piece.cell[2] > 1


def _issuer_end(before: Sequence[Piece], marks: Mapping[int, str], so: Piece | None) -> int:
    """The piece before which the issuer's name ends."""
    if so is not None:
        return so.at
    first = min((at for at, mark in marks.items() if mark in _ORDER), default=0)
    holder = next(piece for piece in before if piece.at == first)
    if holder.table is None and not holder.paragraph.in_text_box:
        lines = [at for at, mark in marks.items() if mark in _ORDER]
        tabbed = any(piece.column is Column.LEFT for piece in before)
        return max(lines) if tabbed or "dia_danh_thoi_gian" in marks.values() else first
    same = [piece.at for piece in before if piece.table == holder.table]
    return max(same) + 1


def _subject(
    before: Sequence[Piece], left: Sequence[Piece], marks: Mapping[int, str], so: Piece | None
) -> dict[int, str]:
    """The trích yếu of a công văn: what stands in the cell of Số below it, and the lines that go on with `V/v`."""
    found: dict[int, str] = {}
    begun = next((piece for piece in before if marks.get(piece.at) == "trich_yeu_cong_van"), None)
    for piece in left:
        in_cell = so is not None and so.cell is not None and piece.cell == so.cell and piece.at > so.at
        follows = begun is not None and piece.at > begun.at and piece.cell == begun.cell
        alone = begun is not None and begun.cell is None and begun.column is Column.NONE
        if (in_cell or (follows and not alone)) and not is_mau_rieng(piece.text):
            found[piece.at] = "trich_yeu_cong_van"
    return found | _next_lines(before, begun)


def _next_lines(before: Sequence[Piece], begun: Piece | None) -> dict[int, str]:
    """Outside tables: the lines right below `V/v` that stand as it does, up to the first blank one."""
    if begun is None or begun.cell is not None or begun.column is not Column.NONE:
        return {}
    found: dict[int, str] = {}
    for piece in before:
        if piece.at <= begun.at:
            continue
        if piece.silent or piece.paragraph.align is not begun.paragraph.align or len(piece.text) > 80:
            break
        found[piece.at] = "trich_yeu_cong_van"
    return found


def _end(before: Sequence[Piece], marks: Mapping[int, str]) -> int:
    """The first piece after the head: after its last component, its row, and the rule under it."""
    last = max(at for at, mark in marks.items() if mark != OTHER)
    rows = {(piece.table, piece.cell[1]) for piece in before if piece.cell is not None and piece.at in marks}
    for piece in before:
        if piece.cell is not None and (piece.table, piece.cell[1]) in rows:
            last = max(last, piece.at)
    for piece in before:
        if piece.at == last + 1 and piece.rule_only:
            last = piece.at
    return last + 1


def _rest(zone: Sequence[Piece], marks: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """What is left over in the head."""
    for piece in zone:
        if piece.at not in marks:
            yield piece.at, OTHER if not piece.silent else RULE_ONLY if piece.rule_only else BLANK
