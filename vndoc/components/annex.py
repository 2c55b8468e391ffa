"""Phụ lục: the word with its number, its title, the line `(Kèm theo …)`, then its own body (Phụ lục I, III-1)."""

from collections.abc import Sequence

from vndoc.components.body import body_marks
from vndoc.components.paper import BLANK, RULE_ONLY
from vndoc.components.pieces import Piece
from vndoc.components.words import is_kem_theo, is_phu_luc

_TITLE_LINES = 5


def annex_starts(pieces: Sequence[Piece], start: int) -> list[int]:
    """The pieces at which an annex begins."""
    return [piece.at for piece in pieces[start:] if not piece.silent and _begins(piece)]


def _begins(piece: Piece) -> bool:
    if piece.table is not None or not is_phu_luc(piece.text):
        return False
    return piece.centred or piece.bold or piece.caps or piece.paragraph.page_break


def annex_marks(zone: Sequence[Piece]) -> dict[int, str]:
    """The component of each piece of one annex, the word Phụ lục first."""
    marks = {zone[0].at: "phu_luc"}
    titles = 0
    for piece in zone[1:]:
        if piece.silent:
            marks[piece.at] = RULE_ONLY if piece.rule_only else BLANK
        elif piece.table is None and is_kem_theo(piece.text):
            marks[piece.at] = "phu_luc_kem_theo"
        elif titles < _TITLE_LINES and "phu_luc_kem_theo" not in marks.values() and _like_title(piece):
            marks[piece.at] = "phu_luc_tieu_de"
            titles += 1
        else:
            break
    rest = [piece for piece in zone if piece.at not in marks]
    return marks | body_marks(rest)


def _like_title(piece: Piece) -> bool:
    set_apart = piece.centred or piece.caps or piece.bold
    return piece.table is None and set_apart and len(piece.text) <= 250 and not piece.text.endswith((";", ":"))
