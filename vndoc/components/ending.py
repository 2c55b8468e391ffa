"""Where the end of a paper begins: at Nơi nhận, or at the signature where no Nơi nhận is."""

from collections.abc import Sequence

from vndoc.components.body import body_marks
from vndoc.components.pieces import Piece
from vndoc.components.signature import end_marks, is_post, is_quyen_han, like_name, recipient_marks, signed_cells
from vndoc.components.words import is_dia_chi, is_noi_nhan, is_soan_thao
from vndoc.docx.facts import Facts

_SIGNED = frozenset(("ho_ten", "chuc_vu", "quyen_han"))
_LONGEST = 90
_SMALL = 80
"""Lines up to which any table without borders may be one of signatures; a larger one is where it is full of them."""

_PER_SIGNER = 5
"""Lines that a signer may have in such a table, the party's name over the signature among them."""

_TAIL = 3
"""Lines after the signature among which the address is looked for."""


def ending_marks(zone: Sequence[Piece], facts: Facts) -> dict[int, str]:
    """The components of body and end together: `zone` is all that follows the title of one paper."""
    start = _start(zone, facts)
    if start is None:
        return body_marks(zone) | _small_marks(zone[-_TAIL:])
    body = [piece for piece in zone if piece.at < start]
    end = [piece for piece in zone if piece.at >= start]
    return body_marks(body) | _end(end, facts)


def _end(end: Sequence[Piece], facts: Facts) -> dict[int, str]:
    """The block of Nơi nhận and signature, and what stands below it."""
    block, tail = _cut_tail(end)
    marks = end_marks(block, facts)
    if not _SIGNED & set(marks.values()):
        return end_marks(end, facts)
    loose = [piece for piece in tail if piece.table is None]
    marks |= body_marks(loose) | recipient_marks(loose)
    for number in dict.fromkeys(piece.table for piece in tail if piece.table is not None):
        inside = [piece for piece in tail if piece.table == number]
        marks |= end_marks(inside, facts) if _signs(inside, facts) else body_marks(inside)
    return marks | _small_marks(tail)


def _cut_tail(end: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The first table with what is level with it, and what comes after it; without a table all is one block."""
    tables = [piece.table for piece in end if not piece.silent]
    if not tables or tables[0] is None:
        return list(end), []
    last = max(piece.at for piece in end if piece.table == tables[0])
    return [piece for piece in end if piece.at <= last], [piece for piece in end if piece.at > last]


def _small_marks(zone: Sequence[Piece]) -> dict[int, str]:
    """The drafter's sign and the address, wherever they stand outside data."""
    loose = [piece for piece in zone if not piece.silent and (piece.table is None or piece.paragraph.in_text_box)]
    signs = {piece.at: "nguoi_soan_thao" for piece in loose if is_soan_thao(piece.text)}
    near = (*loose[:_TAIL], *loose[-1:])
    return signs | {piece.at: "dia_chi_co_quan" for piece in near if is_dia_chi(piece.text)}


def _start(zone: Sequence[Piece], facts: Facts) -> int | None:
    label = next((piece for piece in zone if _is_label(zone, piece)), None)
    if label is None:
        return _signing_table(zone, facts) or _signing_lines(zone)
    if label.table is not None:
        return min(piece.at for piece in zone if piece.table == label.table)
    before = [piece for piece in zone if piece.at < label.at]
    return _back_over(before, facts) or label.at


def _is_label(zone: Sequence[Piece], piece: Piece) -> bool:
    if not is_noi_nhan(piece.text):
        return False
    following = next((one for one in zone if one.at > piece.at and not one.silent and one.column == piece.column), None)
    return (
        len(piece.text) <= 12 or piece.table is not None or (following is not None and following.text.startswith("-"))
    )


def _back_over(before: Sequence[Piece], facts: Facts) -> int | None:
    """The start of the signature that stands right above Nơi nhận: lines, or a table of signers."""
    last = next((piece for piece in reversed(before) if not piece.silent), None)
    return _signing_tables(before, facts) if last is not None and last.table is not None else _signing_lines(before)


def _signing_tables(before: Sequence[Piece], facts: Facts) -> int | None:
    """The start of the tables of signers that close `before`: several parties, then who witnesses, with nothing but a
    caption between them.
    """
    start: int | None = None
    for piece in reversed(before):
        if piece.silent or (start is not None and piece.at >= start):
            continue
        if piece.table is None:
            if start is None or not _is_caption(piece):
                break
            continue
        inside = [one for one in before if one.table == piece.table]
        if not _signs(inside, facts):
            break
        start = inside[0].at
    return start


def _is_caption(piece: Piece) -> bool:
    return piece.centred and piece.caps and len(piece.text) <= _LONGEST


def _signing_table(zone: Sequence[Piece], facts: Facts) -> int | None:
    """The last table without borders that holds a signature, and those of signers right before it."""
    for number in sorted({piece.table for piece in zone if piece.table is not None}, reverse=True):
        inside = [piece for piece in zone if piece.table == number]
        if _signs(inside, facts):
            return _signing_tables([piece for piece in zone if piece.at <= inside[-1].at], facts)
    return None


def _signs(inside: Sequence[Piece], facts: Facts) -> bool:
    """Whether a table is one of signatures: no borders, and a post or sign of authority over a name; a large one is
    full of them.
    """
    number = inside[0].table
    if any(table.number == number and table.bordered for table in facts.tables):
        return False
    if len(inside) > _SMALL and signed_cells(inside) * _PER_SIGNER < sum(not piece.silent for piece in inside):
        return False
    marks = end_marks(inside, facts)
    lines = [(piece, marks[piece.at]) for piece in inside]
    post = any(mark in ("quyen_han", "chuc_vu") and (piece.caps or is_post(piece.text)) for piece, mark in lines)
    return post and all(len(piece.text) <= _LONGEST for piece in inside)


def _signing_lines(zone: Sequence[Piece]) -> int | None:
    """The first of the signing lines outside tables that close a zone: a post or sign of authority, and a name."""
    found: list[Piece] = []
    for piece in reversed(zone):
        if piece.silent:
            continue
        if piece.table is not None or not _signing(piece):
            break
        found.append(piece)
    posts = [piece for piece in found if is_quyen_han(piece.text) or is_post(piece.text)]
    return posts[-1].at if posts and len(found) > 1 else None


def _signing(piece: Piece) -> bool:
    text = piece.text
    if is_soan_thao(text) or is_dia_chi(text):
        return True
    if len(text) > _LONGEST or text.endswith((";", ":", "./.")) or text.startswith("-"):
        return False
    return piece.caps or like_name(text) or is_quyen_han(text) or text.startswith("(")
