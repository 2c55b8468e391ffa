"""The running text: headings, điều, khoản, điểm, dashes, tables (ô 6; Phụ lục I, Phần I, II-6 and V)."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from vndoc.components.paper import BLANK, OTHER, RULE_ONLY, TABLE_TEXT
from vndoc.components.pieces import Piece, share

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})"
_PHAN = re.compile(r"(?:phan|chuong)\s+(?:thu\s+)?(?:[ivxlc]+|\d+|nhat|hai|ba|tu|nam)\s*(?:$|[.:–-])")
_MUC = re.compile(r"(?:tieu\s+)?muc\s+(?:[ivxlc]+|\d+)\s*(?:$|[.:–-])")
_LA_MA = re.compile(rf"{_ROMAN}\s*[.)/–-]\s*(?![ivx]{{1,4}}[.)])\S", re.IGNORECASE)
_DIEU = re.compile(r"dieu\s+\d+[a-z]?\s*(?:$|[.:])")
_DIEU_BARE = re.compile(r"dieu\s+\d+[a-z]?\s+\S")
_KHOAN = re.compile(r"\d{1,2}\s*(?:\.(?:\s+|(?!\d))|[)/]\s*(?=\D))\S")
_DECIMAL = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}\s*[.):]?\s+\S")
_DIEM = re.compile(r"\(?[a-zđ]{1}\d?\s*[.)]\s*\S")
_GACH = re.compile(r"[-‐‑–—+*•●▪◦■□✓➢]\s*\S")
_SENTENCE_END = (".", ";", "!", "?", "…")
_TITLE_LONGEST = 150
_HEADING_LONGEST = 250
_CENTRED_LONGEST = 150

_DEEPER = ("noi_dung", "gach_dau_dong", "diem_chu", TABLE_TEXT)


def body_marks(zone: Sequence[Piece]) -> dict[int, str]:
    """The component of each piece of the body."""
    marks = {piece.at: _kind(piece) for piece in zone}
    marks |= _titles(zone, marks)
    marks |= _khoan(zone, marks)
    return marks


def _kind(piece: Piece) -> str:
    """What a piece is by itself; `khoan_thuong` for every khoản, `phan_chuong` and `muc_tieu_muc` for every label."""
    if piece.silent:
        return RULE_ONLY if piece.rule_only else BLANK
    if piece.paragraph.in_text_box:
        return OTHER
    if piece.table is not None:
        return TABLE_TEXT
    return _heading(piece) or _item(piece) or _text(piece)


def _heading(piece: Piece) -> str | None:
    words = piece.plain
    own_line = len(words) <= _HEADING_LONGEST and not words.endswith((";", ","))
    if own_line and _PHAN.match(words) and _stands_out(piece):
        return "phan_chuong"
    if own_line and _MUC.match(words) and _stands_out(piece):
        return "muc_tieu_muc"
    if _DIEU.match(words) or (_DIEU_BARE.match(words) and _label_bold(piece)):
        return "dieu_khoan_so"
    if own_line and _LA_MA.match(piece.text) and _roman_title(piece):
        return "muc_la_ma"
    return None


def _stands_out(piece: Piece) -> bool:
    """Whether a line reads as a heading and not as a sentence that begins with its word."""
    bare = re.fullmatch(r"\S+(?: thu)?(?: muc)? \S+\s*[.:]?", piece.plain) is not None
    return bare or (len(piece.text) <= _TITLE_LONGEST and (piece.centred or piece.caps or piece.bold))


def _label_bold(piece: Piece) -> bool:
    first = next(iter(piece.paragraph.runs_with_text()), None)
    return first is not None and first.bold


def _roman_title(piece: Piece) -> bool:
    """`I. TÊN MỤC`, and `i.` or a Roman numeral before a sentence where nothing else speaks for a heading is none."""
    numeral = re.match(r"[IVXivx]+", piece.text)
    if numeral is None:
        return False
    if numeral.group().isupper():
        return True
    return piece.caps or piece.bold


def _item(piece: Piece) -> str | None:
    words = piece.plain
    if _DECIMAL.match(words) or _KHOAN.match(words):
        return "khoan_thuong"
    first = piece.text.lstrip("(")[:1]
    if _DIEM.match(words) and first.islower():
        return "diem_chu"
    if _GACH.match(piece.text) and not piece.text.startswith("**"):
        return "gach_dau_dong"
    return None


def _text(piece: Piece) -> str:
    """Running text, or a line set apart (a caption, a unit of measure, a heading outside the scheme)."""
    text, align = piece.text, piece.paragraph.align
    ended = text.endswith((*_SENTENCE_END, ":", ","))
    if align.value in ("giua", "phai") and len(text) <= _CENTRED_LONGEST and not ended:
        return OTHER
    if re.match(r"[A-ZĐ]\s*[.)]\s*\S", text) and len(text) <= _TITLE_LONGEST and (piece.bold or piece.caps):
        return OTHER
    return "noi_dung"


def _titles(zone: Sequence[Piece], marks: Mapping[int, str]) -> dict[int, str]:
    """The title on the line below a phần, chương, mục that has none on its own."""
    found: dict[int, str] = {}
    shown = [piece for piece in zone if not piece.silent]
    for piece, following in pairwise(shown):
        if marks[piece.at] not in ("phan_chuong", "muc_tieu_muc") or not bare_label(piece.text):
            continue
        if marks[following.at] in (OTHER, "noi_dung") and _like_title(following):
            part = marks[piece.at] == "phan_chuong"
            found[following.at] = "tieu_de_phan_chuong" if part else "tieu_de_muc"
    return found


def bare_label(text: str) -> bool:
    """Whether a heading is nothing but its word and number: `Chương I`."""
    return re.fullmatch(r"(?:tiểu\s+)?\w+\s+(?:thứ\s+)?\w+\s*[.:]?", text, re.IGNORECASE) is not None


def _like_title(piece: Piece) -> bool:
    short = len(piece.text) <= _HEADING_LONGEST and not piece.text.endswith((";", ":"))
    return short and (piece.caps or piece.bold or piece.centred)


def _khoan(zone: Sequence[Piece], marks: Mapping[int, str]) -> dict[int, str]:
    """The khoản that are titles: bold lines without a full stop, or short ones with something below them."""
    found: dict[int, str] = {}
    shown = [piece for piece in zone if not piece.silent]
    for place, piece in enumerate(shown):
        if marks[piece.at] != "khoan_thuong":
            continue
        following = shown[place + 1] if place + 1 < len(shown) else None
        if _is_title(piece, deeper=following is not None and _is_deeper(piece, following, marks)):
            found[piece.at] = "khoan_tieu_de"
    return found


def _is_deeper(piece: Piece, following: Piece, marks: Mapping[int, str]) -> bool:
    """Whether what follows a khoản stands below it; its own text after a line break does not."""
    if following.paragraph.number == piece.paragraph.number:
        return False
    if marks[following.at] in _DEEPER:
        return True
    return _DECIMAL.match(following.plain) is not None and not _DECIMAL.match(piece.plain)


def _is_title(piece: Piece, *, deeper: bool) -> bool:
    text = piece.text
    bold = share(piece.paragraph, bold=True, start=_label_end(piece)) >= 0.8
    if bold and not text.endswith(_SENTENCE_END):
        return True
    if not deeper or len(text) > _TITLE_LONGEST:
        return False
    return bold or not text.endswith((*_SENTENCE_END, ":", ","))


def _label_end(piece: Piece) -> int:
    """Where the words begin behind the label typed in a paragraph."""
    match = re.match(r"\s*\d[\d.]*\s*[.)/]?\s*", piece.paragraph.text)
    return match.end() if match and not piece.paragraph.label else 0
