"""By whose rules a paper is judged, and which of the decree's samples it follows."""

import re
from collections.abc import Mapping, Sequence

from vndoc.components.paper import Regime
from vndoc.components.pieces import Piece
from vndoc.components.words import is_bao_cao_thanh_tich, is_dang, is_mau_rieng, is_quy_pham, plain
from vndoc.rulebook import PaperType, Rulebook

LAYOUT_OTHER = "ten-khac"
LAYOUT_ANNEX = "phu-luc"
_DECREED_WITH = "mau-1.3"
_DECREE = "mau-1.2"
_REACH = 25
_ENACTS = re.compile(r"(?:ve (?:viec )?)?(?:ban hanh|phe duyet)\b")


def regime_of(pieces: Sequence[Piece], marks: Mapping[int, str]) -> Regime:
    """The regime, by the words of the head alone."""
    components = set(marks.values())
    top = [piece for piece in pieces[:_REACH] if not piece.silent]
    national = components & {"quoc_hieu", "tieu_ngu"}
    if not national and any(is_dang(piece.text) for piece in top):
        return Regime.DANG
    if any(is_quy_pham(piece.text) for piece in pieces if marks[piece.at] == "so_ky_hieu"):
        return Regime.QUY_PHAM
    if any(is_mau_rieng(piece.text) for piece in top[:4]) or _prescribed(pieces, marks):
        return Regime.MAU_RIENG
    first = next((marks[piece.at] for piece in top), None)
    return Regime.HANH_CHINH if national or first == "phu_luc" else Regime.KHONG_PHAI


def _prescribed(pieces: Sequence[Piece], marks: Mapping[int, str]) -> bool:
    """Whether the title is that of a prescribed form; with a number it is a paper that an office issues as its own."""
    titled = any(is_bao_cao_thanh_tich(piece.text) for piece in pieces if marks[piece.at] == "ten_loai")
    return titled and "so_ky_hieu" not in marks.values()


def type_and_layout(
    pieces: Sequence[Piece], marks: Mapping[int, str], loai: PaperType | None, named: bool, rulebook: Rulebook
) -> tuple[PaperType | None, str]:
    """The type of the 29 and the layout: by the tên loại, or công văn where there is none but a `V/v` or a Kính gửi."""
    components = set(marks.values())
    if loai is None and not named:
        if components & {"trich_yeu_cong_van", "kinh_gui"}:
            letter = rulebook.type_named("Công văn")
            return letter, letter.layout if letter is not None else LAYOUT_OTHER
        alone = not components & {"quoc_hieu", "tieu_ngu"} and "phu_luc" in components
        return None, LAYOUT_ANNEX if alone else LAYOUT_OTHER
    if loai is None:
        return None, LAYOUT_OTHER
    if loai.layout == _DECREE and _enacts(pieces, marks):
        return loai, _DECREED_WITH
    return loai, loai.layout


def _enacts(pieces: Sequence[Piece], marks: Mapping[int, str]) -> bool:
    """Whether a quyết định puts another paper into force that stands behind it (Mẫu 1.3)."""
    subject = " ".join(piece.plain for piece in pieces if marks[piece.at] == "trich_yeu")
    if not _ENACTS.match(subject):
        return False
    text = plain(" ".join(piece.text for piece in pieces if marks[piece.at] == "dieu_khoan_so"))
    return "kem theo quyet dinh nay" in text
