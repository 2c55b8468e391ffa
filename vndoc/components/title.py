"""From the letterhead to the body: tên loại, trích yếu, Kính gửi, thẩm quyền, căn cứ (ô 5a, 9a, beginning of ô 6)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vndoc.components.paper import BLANK, OTHER, RULE_ONLY
from vndoc.components.pieces import Piece
from vndoc.components.words import (
    is_can_cu,
    is_de_nghi,
    is_dien,
    is_do_khan,
    is_kem_theo,
    is_kinh_gui,
    is_luu_hanh,
    is_mau_rieng,
    is_quyet_dinh,
    is_stamp,
    same_name,
)
from vndoc.rulebook import PaperType, Rulebook

NO_SUBJECT = ("mau-1.8", "mau-1.10")
"""Layouts whose samples have no trích yếu."""

WITH_AUTHORITY = ("mau-1.1", "mau-1.2", "mau-1.3")

WIRED = "mau-1.6"
"""The layout whose receivers are listed under `… điện:`."""

_SENTENCE_END = (".", ";", ",")
_HEADING = re.compile(
    r"(?:[ivx]{1,5}|\d{1,2})\s*[.)/]\s*\D|dieu \d+|(?:phan|chuong|muc|tieu muc) (?:thu )?(?:[ivx]+|\d+)\b"
    r"|[a-e]\s*[).]\s|-\s"
)
_DASHES = ("-", "–", "—", "+")
_SET_APART = 1400
"""Twips of left indent from which a line stands apart from running text."""

_REACH = 6
"""Lines that a trích yếu may have."""


@dataclass(frozen=True)
class Title:
    """The components between head and body, the first piece of the body, the type and whether a title was there."""

    end: int
    marks: Mapping[int, str]
    loai: PaperType | None = None
    named: bool = False


class _Reader:
    """Reads on from the head, piece by piece; what it has marked and where it stands are all it remembers."""

    def __init__(self, pieces: Sequence[Piece], start: int, stop: int) -> None:
        self.pieces, self.at, self.stop = pieces, start, stop
        self.marks: dict[int, str] = {}

    @property
    def here(self) -> Piece | None:
        """The piece to be judged next."""
        return self.pieces[self.at] if self.at < self.stop else None

    def take(self, mark: str) -> None:
        """Give the next piece its component."""
        self.marks[self.at] = mark
        self.at += 1

    def skip_silent(self) -> bool:
        """Pass blank lines and rules; whether a rule was among them."""
        ruled = False
        while (piece := self.here) is not None and piece.silent:
            ruled |= piece.rule_only
            self.take(RULE_ONLY if piece.rule_only else BLANK)
        return ruled


def recognise_title(
    pieces: Sequence[Piece], start: int, stop: int, rulebook: Rulebook, *, letter: bool, named: bool = True
) -> Title:
    """What stands between `start` and the body; `letter` says that the head has the trích yếu of a công văn, `named`
    that a tên loại may be there at all.
    """
    reader = _Reader(pieces, start, stop)
    _marks_of_others(reader)
    loai, found = _ten_loai(reader, rulebook, letter=letter) if named else (None, False)
    if found and (loai is None or loai.layout not in NO_SUBJECT):
        _trich_yeu(reader, continued=loai is None)
    layout = loai.layout if loai is not None else ""
    _opening(reader, authority=layout in WITH_AUTHORITY, wired=layout == WIRED)
    return Title(reader.at, reader.marks, loai, found)


def _marks_of_others(reader: _Reader) -> None:
    """Marks between head and title: urgency, circulation, secrecy, draft."""
    while True:
        reader.skip_silent()
        piece = reader.here
        if piece is None:
            return
        if is_do_khan(piece.text):
            reader.take("do_khan")
        elif is_luu_hanh(piece.text):
            reader.take("pham_vi_luu_hanh")
        elif is_stamp(piece.text) or is_mau_rieng(piece.text):
            reader.take(OTHER)
        else:
            return


def type_of(text: str, rulebook: Rulebook) -> tuple[PaperType | None, bool]:
    """The type that a title names or begins with, and whether it is nothing but that name."""
    words = same_name(text)
    for one in rulebook.types:
        if words == same_name(one.ten):
            return one, True
    begun = [one for one in rulebook.types if words.startswith(same_name(one.ten) + " ")]
    return max(begun, key=lambda one: len(one.ten), default=None), False


def _ten_loai(reader: _Reader, rulebook: Rulebook, *, letter: bool) -> tuple[PaperType | None, bool]:
    piece = reader.here
    if piece is None or is_kinh_gui(piece.text) or is_can_cu(piece.text):
        return None, False
    loai, exact = type_of(piece.text, rulebook)
    marked = piece.centred or piece.caps
    short = len(piece.text) <= 150 and not piece.text.endswith(_SENTENCE_END) and not _HEADING.match(piece.plain)
    if exact or (short and marked and not letter and (piece.caps or piece.bold or loai is not None)):
        reader.take("ten_loai")
        return loai, True
    return None, False


def _trich_yeu(reader: _Reader, *, continued: bool) -> None:
    """The lines under the title; `continued` lets further lines in capitals belong to the title."""
    if _title_ruled(reader) or reader.skip_silent():
        return
    while continued and (piece := reader.here) is not None and piece.caps and piece.centred:
        reader.take("ten_loai")
        if reader.skip_silent():
            return
    ruled_at = _rule_ahead(reader)
    first = True
    while (piece := reader.here) is not None:
        if _stops(piece) or not (reader.at < ruled_at or _like_subject(piece, first=first)):
            return
        reader.take("trich_yeu")
        if _ruled(piece) or reader.skip_silent():
            return
        first = False


def _title_ruled(reader: _Reader) -> bool:
    """Whether the title itself is underlined by a border: then no trích yếu follows it without a word of its own."""
    piece = reader.pieces[reader.at - 1]
    following = reader.here
    ruled = any(line.kind == "vien-doan" for line in piece.paragraph.lines)
    return ruled and (following is None or not (following.centred or following.bold))


def _rule_ahead(reader: _Reader) -> int:
    """The place of the rule under the trích yếu, or the present place where none is near."""
    seen = 0
    for piece in reader.pieces[reader.at : reader.stop]:
        if piece.rule_only:
            return piece.at
        if piece.text:
            seen += 1
            if _stops(piece) or seen > _REACH or not _like_subject(piece, first=True):
                break
            if _ruled(piece):
                return piece.at + 1
    return reader.at


def _ruled(piece: Piece) -> bool:
    """Whether a rule is drawn in a line of text (underlined words are none here)."""
    return any(line.kind != "gach-duoi-ky-tu" for line in piece.paragraph.lines)


def _stops(piece: Piece) -> bool:
    """Whether a line begins what comes after the trích yếu."""
    tests = (is_can_cu, is_kinh_gui, is_kem_theo, is_quyet_dinh)
    if any(test(piece.text) for test in tests) or _HEADING.match(piece.plain):
        return True
    return piece.table is not None


def _like_subject(piece: Piece, *, first: bool) -> bool:
    text = piece.text
    sentence = text.endswith((*_SENTENCE_END, ":")) or len(text) > 250
    if first:
        return piece.centred or piece.bold or not sentence
    return not sentence and (piece.centred or piece.bold) and not piece.caps


def _opening(reader: _Reader, *, authority: bool, wired: bool) -> None:
    """`(Kèm theo …)`, `(Dự thảo)`, thẩm quyền, Kính gửi, `… điện:` and căn cứ, in whatever order, up to the body."""
    grounds = False
    while True:
        reader.skip_silent()
        piece = reader.here
        if piece is None:
            return
        if piece.table is None and is_kem_theo(piece.text) and (piece.text.startswith("(") or piece.centred):
            reader.take("phu_luc_kem_theo")
        elif _in_brackets(piece):
            reader.take(OTHER)
        elif is_kinh_gui(piece.text):
            _listed(reader, "kinh_gui")
        elif wired and is_dien(piece.text):
            _listed(reader, OTHER)
        elif is_quyet_dinh(piece.text):
            reader.take("tham_quyen_ban_hanh")
        elif _is_ground(piece, grounds=grounds or authority):
            grounds = True
            reader.take("can_cu")
        elif authority and not grounds and _like_authority(piece):
            reader.take("tham_quyen_ban_hanh")
        else:
            return


def _in_brackets(piece: Piece) -> bool:
    """Whether a line set in the middle says in brackets how the paper stands: `(Dự thảo)`, `(Đã có ý kiến của …)`."""
    return piece.table is None and piece.centred and piece.text.startswith("(") and piece.text.endswith(")")


def _is_ground(piece: Piece, *, grounds: bool) -> bool:
    """Whether a line is a base; one that leads to the text itself (`… như sau:`) is running text."""
    if piece.table is not None or piece.text.endswith(":"):
        return False
    return is_can_cu(piece.text) or (grounds and is_de_nghi(piece.text))


def _like_authority(piece: Piece) -> bool:
    short = len(piece.text) <= 120 and not piece.text.endswith((".", ";", ":"))
    return short and not _HEADING.match(piece.plain) and (piece.caps or piece.centred or piece.bold)


def _listed(reader: _Reader, mark: str) -> None:
    """`Kính gửi` or `… điện:`, and the list of recipients under or beside it."""
    piece = reader.pieces[reader.at]
    reader.take(mark)
    row = None if piece.cell is None else piece.cell[:2]
    listed = piece.text.endswith(":") or row is not None
    while (following := reader.here) is not None:
        if _in_row(following, row) or (listed and not following.silent and _recipient(following)):
            reader.take(OTHER if not following.silent else RULE_ONLY if following.rule_only else BLANK)
        elif following.silent and _list_ahead(reader):
            reader.skip_silent()
        else:
            return


def _in_row(piece: Piece, row: tuple[int, int] | None) -> bool:
    return row is not None and piece.cell is not None and piece.cell[:2] == row


def _list_ahead(reader: _Reader) -> bool:
    """Whether the next line with words is an item of the list."""
    ahead = next((one for one in reader.pieces[reader.at : reader.stop] if not one.silent), None)
    return ahead is not None and ahead.text.startswith(_DASHES)


def _recipient(piece: Piece) -> bool:
    """Whether a line reads as a recipient: a dash, or short and set apart."""
    if piece.table is not None:
        return False
    if piece.text.startswith(_DASHES):
        return True
    apart = piece.centred or piece.paragraph.indent.left >= _SET_APART
    return apart and len(piece.text) <= 160 and not _HEADING.match(piece.plain)
