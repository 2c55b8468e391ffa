"""The values of a grid of signers (`blocks.luoi_chu_ky`): which party stands in which cell of which row."""

from collections.abc import Sequence
from dataclasses import dataclass

from vndoc.ho_so.nguoi_ky import NguoiKy, signature_lines
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa

BEN_MOT_HANG = 3
"""Parties in one row: each has the third of the text's width, 55 mm, which its seal needs."""

O_KY = dict[str, object]
"""One signer as the template prints it, with the party's name where it has but one."""

O_TRONG: O_KY = {"ten": "", "quyen_han": [], "chuc_vu": "", "chuc_vu_khac": [], "ho_ten": ""}
"""An empty cell: it prints empty lines."""


@dataclass(frozen=True)
class Ben:
    """A party: its name and its one or two signers."""

    ten: Text
    nguoi_ky: tuple[NguoiKy, ...]


def luoi_ky(cac_ben: Sequence[Ben]) -> dict[str, object]:
    """The rows of the one grid that fits, the first party (the head) first; the other grids have no rows."""
    rows: dict[str, object] = {"luoi_ba_ben": [], "luoi_hai_ben": [], "luoi_mot_ben": [], "luoi_bon_nguoi": []}
    if len(cac_ben) == 2 and all(len(ben.nguoi_ky) == 2 for ben in cac_ben):
        rows["luoi_bon_nguoi"] = [dict(zip(("trai", "phai"), map(_hai_nguoi, cac_ben), strict=True))]
    elif len(cac_ben) == 1:
        rows["luoi_mot_ben"] = [_hang([mot_ben(cac_ben[0])])]
    elif len(cac_ben) == 2:
        rows["luoi_hai_ben"] = [dict(zip(("trai", "phai"), map(mot_ben, cac_ben), strict=True))]
    else:
        rows["luoi_ba_ben"] = [_hang([mot_ben(ben) for ben in row]) for row in _hang_ben(cac_ben)]
    return rows


def mot_ben(ben: Ben) -> O_KY:
    """A party with one signer as one cell."""
    return {"ten": ben.ten.derive(viet_hoa(ben.ten)), **_nguoi(ben.nguoi_ky[0])}


def _hang_ben(cac_ben: Sequence[Ben]) -> list[Sequence[Ben]]:
    """The parties by row; the head has a row of its own where all other rows are then full."""
    first = 1 if len(cac_ben) % BEN_MOT_HANG == 1 else 0
    rest = range(first, len(cac_ben), BEN_MOT_HANG)
    return [*([cac_ben[:1]] if first else []), *(cac_ben[at : at + BEN_MOT_HANG] for at in rest)]


def _hang(cells: Sequence[O_KY]) -> dict[str, O_KY]:
    """A row of one to three parties: one stands in the middle, two at the sides."""
    places = {1: ("giua",), 2: ("trai", "phai"), 3: ("trai", "giua", "phai")}[len(cells)]
    return {"trai": O_TRONG, "giua": O_TRONG, "phai": O_TRONG, **dict(zip(places, cells, strict=True))}


def _hai_nguoi(ben: Ben) -> O_KY:
    signers = zip(("nguoi_mot", "nguoi_hai"), map(_nguoi, ben.nguoi_ky), strict=True)
    return {"ten": ben.ten.derive(viet_hoa(ben.ten)), **dict(signers)}


def _nguoi(signer: NguoiKy) -> O_KY:
    lines = signature_lines(signer)
    return {
        "quyen_han": list(lines.quyen_han),
        "chuc_vu": lines.chuc_vu,
        "chuc_vu_khac": list(lines.chuc_vu_khac),
        "ho_ten": lines.ho_ten,
    }
