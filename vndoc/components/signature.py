"""The end of a paper: quyền hạn, chức vụ, room to sign, chức vụ khác, họ tên, and Nơi nhận (ô 7a, 7b, 9b, 12, 13)."""

import re
from collections.abc import Sequence
from itertools import pairwise

from vndoc.components.paper import BLANK, OTHER, RULE_ONLY
from vndoc.components.pieces import Column, Piece
from vndoc.components.words import is_dia_chi, is_noi_nhan, is_soan_thao
from vndoc.docx.facts import Facts, LineRule
from vndoc.viet.chuan_hoa import fold_tone

ROOM = 500
"""Twips between two lines from which there is room to sign: more than one blank line of 14 pt."""

_PREFIX = re.compile(r"(?:T\s*[./]?\s*U\s*[./]?\s*Q|[TK]\s*[./]?\s*[MTL]|Q)\s*(?:[./]+\s*|\s+)(?=\S)", re.IGNORECASE)
_POST = re.compile(
    fold_tone(
        r"(?:chủ tịch|phó|giám đốc|tổng|trưởng|cụm trưởng|cụm phó|khối trưởng|chánh|bộ trưởng|thứ trưởng|cục trưởng"
        r"|vụ trưởng|viện trưởng|hiệu trưởng|chi cục trưởng|đội trưởng|tổ trưởng|bí thư|thủ trưởng|tư lệnh|chỉ huy"
        r"|thư ký|chủ tọa|chủ trì|đại diện|thủ tướng|trạm trưởng|kế toán|người|quyền|đại sứ|tổng lãnh sự|ủy viên)\b"
    )
)
_BODY = re.compile(
    fold_tone(
        r"(?:sở|ủy ban|ubnd|hội đồng|tỉnh|thành phố|xã|phường|đặc khu|bộ|ban|cục|vụ|viện|trường|phòng|văn phòng|cụm"
        r"|khối|đơn vị|cơ quan|trung tâm|liên|chi cục)\b"
    )
)
_NAME = re.compile(r"(?:[^\W\d_]+\.?){1,3}(?:\s+[^\W\d_]+\.?){1,7}")
_NOTE = re.compile(r"[(\[].*[)\]]|[.…_\s]+")
_LINE = 1.15
_USUAL = 280


def is_quyen_han(text: str) -> bool:
    """Whether a line begins with a sign of authority (`TM.`, `KT.` …), with its dot or without."""
    return _PREFIX.match(text) is not None


def is_post(text: str) -> bool:
    """Whether a line begins with a post."""
    return _POST.match(fold_tone(text).casefold()) is not None


def like_name(text: str) -> bool:
    """Whether a line reads as a person's name: capital initials, no post, no body."""
    if not _NAME.fullmatch(text) or is_post(text) or _BODY.match(fold_tone(text).casefold()):
        return False
    return all(word[0].isupper() for word in text.split())


def end_marks(zone: Sequence[Piece], facts: Facts) -> dict[int, str]:
    """The component of each piece of the end of a paper."""
    marks = {piece.at: RULE_ONLY if piece.rule_only else BLANK for piece in zone if piece.silent}
    recipients, rest = _split(zone)
    marks |= _recipients(recipients)
    for block in _blocks(rest):
        marks |= _signature(block, facts)
    return {piece.at: OTHER for piece in zone} | marks


def recipient_marks(zone: Sequence[Piece]) -> dict[int, str]:
    """The components of Nơi nhận and its list alone, as they stand below the signatures of several parties."""
    return _recipients(_split(zone)[0])


def signed_cells(zone: Sequence[Piece]) -> int:
    """How many cells hold a whole signature."""
    cells: dict[tuple[int, int, int], list[Piece]] = {}
    for piece in zone:
        if piece.cell is not None and not piece.silent:
            cells.setdefault(piece.cell, []).append(piece)
    return sum(map(_is_whole, cells.values()))


def _split(zone: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The pieces of Nơi nhận from its word on, and all others."""
    label = next((piece for piece in zone if is_noi_nhan(piece.text)), None)
    if label is None:
        return [], list(zone)
    listed, rest, open_list = [], [], True
    for piece in zone:
        if piece.at < label.at or not _same_side(piece, label):
            rest.append(piece)
        elif label.cell is not None or open_list:
            if label.cell is None and piece.at > label.at and not _listed(piece):
                open_list = piece.silent and open_list
                rest.append(piece)
            else:
                listed.append(piece)
        else:
            rest.append(piece)
    return listed, rest


def _same_side(piece: Piece, label: Piece) -> bool:
    if label.cell is not None and piece.cell is not None:
        return piece.table == label.table and piece.cell[2] == label.cell[2] and piece.column is not Column.RIGHT
    return piece.cell is None and label.cell is None and piece.column is not Column.RIGHT


def _listed(piece: Piece) -> bool:
    """Whether a line outside tables belongs to the list: a dash, or words neither in capitals nor set apart."""
    if piece.text.startswith(("-", "–", "—", "+", "•")):
        return True
    apart = piece.centred or piece.caps or is_quyen_han(piece.text) or is_dia_chi(piece.text)
    return not piece.silent and not apart and not is_soan_thao(piece.text) and piece.text.endswith((";", "."))


def _recipients(listed: Sequence[Piece]) -> dict[int, str]:
    marks: dict[int, str] = {}
    for piece in listed:
        if piece.silent:
            continue
        if is_noi_nhan(piece.text):
            marks[piece.at] = "noi_nhan"
        elif is_soan_thao(piece.text):
            marks[piece.at] = "nguoi_soan_thao"
        elif is_dia_chi(piece.text):
            marks[piece.at] = "dia_chi_co_quan"
        else:
            marks[piece.at] = "noi_nhan_dong"
    return marks


def _blocks(rest: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of each signer: one column of a table (one cell where the signers stand in rows as well), or what
    stands outside tables.
    """
    columns: dict[tuple[int | None, int], list[Piece]] = {}
    for piece in rest:
        place = piece.cell[2] if piece.cell is not None else 0
        columns.setdefault((piece.table, place), []).append(piece)
    return [block for column in columns.values() for block in _by_row(column)]


def _by_row(column: list[Piece]) -> list[list[Piece]]:
    """A column parted at its rows where at least two of them hold a whole signature."""
    rows: dict[int, list[Piece]] = {}
    for piece in column:
        rows.setdefault(piece.cell[1] if piece.cell is not None else 0, []).append(piece)
    whole = [row for row in rows.values() if _is_whole([piece for piece in row if not piece.silent])]
    return list(rows.values()) if len(whole) > 1 else [column]


def _is_whole(lines: Sequence[Piece]) -> bool:
    return len(lines) > 1 and like_name(lines[-1].text) and (is_post(lines[0].text) or is_quyen_han(lines[0].text))


def _signature(block: Sequence[Piece], facts: Facts) -> dict[int, str]:
    marks = _others(block)
    lines = [piece for piece in block if not piece.silent and piece.at not in marks]
    if not lines:
        return marks
    cut = _room(block, lines, facts)
    above, below = lines[:cut], lines[cut:]
    if not below and len(above) > 1 and like_name(above[-1].text):
        above, below = above[:-1], above[-1:]
    marks |= _posts(above)
    if below and _is_name(below[-1]):
        marks[below[-1].at] = "ho_ten"
        below = below[:-1]
    return marks | {piece.at: "chuc_vu_khac" for piece in below}


def _others(block: Sequence[Piece]) -> dict[int, str]:
    """Lines that are no part of a signature: notes in brackets, the drafter's sign, the address."""
    marks: dict[int, str] = {}
    for piece in block:
        if piece.silent:
            continue
        if is_soan_thao(piece.text):
            marks[piece.at] = "nguoi_soan_thao"
        elif is_dia_chi(piece.text):
            marks[piece.at] = "dia_chi_co_quan"
        elif _NOTE.fullmatch(piece.text):
            marks[piece.at] = OTHER
    return marks


def _is_name(piece: Piece) -> bool:
    text = piece.text
    return not is_post(text) and (like_name(text) or not _BODY.match(fold_tone(text).casefold()))


def _posts(lines: Sequence[Piece]) -> dict[int, str]:
    """Quyền hạn as far as the last sign of authority and what goes on with its name; then chức vụ."""
    signs = [place for place, piece in enumerate(lines) if is_quyen_han(piece.text)]
    if not signs:
        return {piece.at: "chuc_vu" for piece in lines}
    first = signs[-1] + 1
    post = next((place for place in range(first, len(lines)) if is_post(lines[place].text)), None)
    begin = max(first, len(lines) - 1) if post is None else post
    return {piece.at: "quyen_han" if place < begin else "chuc_vu" for place, piece in enumerate(lines)}


def _room(block: Sequence[Piece], lines: Sequence[Piece], facts: Facts) -> int:
    """Before which line the room to sign is: the widest gap of at least `ROOM`; the number of lines where none is."""
    gaps = [_gap(block, above, below, facts) for above, below in pairwise(lines)]
    widest = max(gaps, default=0)
    return gaps.index(widest) + 1 if widest >= ROOM else len(lines)


def _gap(block: Sequence[Piece], above: Piece, below: Piece, facts: Facts) -> int:
    """About how many twips lie between two lines."""
    between = [piece for piece in block if above.at < piece.at < below.at]
    height = above.paragraph.spacing.after + below.paragraph.spacing.before + sum(_height(piece) for piece in between)
    return height + _row_height(above, below, facts)


def _height(piece: Piece) -> int:
    spacing, runs = piece.paragraph.spacing, piece.paragraph.runs
    size = runs[0].size if runs else _USUAL
    natural = round(size * _LINE)
    line = round(natural * spacing.line / 240) if spacing.line_rule is LineRule.AUTO else spacing.line
    line = max(line, natural) if spacing.line_rule is LineRule.AT_LEAST else line
    return spacing.before + line + spacing.after + piece.paragraph.pictures * ROOM


def _row_height(above: Piece, below: Piece, facts: Facts) -> int:
    """The fixed heights of the rows from one line to the other."""
    if above.cell is None or below.cell is None or above.table != below.table or above.cell[1] == below.cell[1]:
        return 0
    table = next((one for one in facts.tables if one.number == above.table), None)
    if table is None:
        return 0
    return sum(row.height or 0 for row in table.rows[above.cell[1] - 1 : below.cell[1] - 1])
