"""Signatures of several parties side by side (thi đua: giao ước, phát động), for parties that each set their own seal.

A party is a caption with its name and, below it, the signer's lines: two rows, each of which stays whole, the first on
one page with the second. `documents.luoi_ky` makes the values.
"""

from dataclasses import dataclass

from vndoc.blocks.base import Block, Cell, Grid, If, Loop, Para, Row, RowLoop, SignRoom, TableRow
from vndoc.rulebook import Rulebook

COT_BA = ("trai", "giua", "phai")
COT_HAI = ("trai", "phai")
COT_MOT = ("giua",)


@dataclass(frozen=True)
class _Kieu:
    """The styles of a signer's lines: authority, post, other post, name."""

    quyen_han: str
    chuc_vu: str
    chuc_vu_khac: str
    ho_ten: str


_RONG = _Kieu("quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten")
_HEP = _Kieu("nguoi_ky_hep", "nguoi_ky_hep", "nguoi_ky_hep", "ho_ten_hep")
"""For columns of a third of the text or less: the lower size of the decree (13 pt), since lines are broken less."""


def luoi_chu_ky(tieu_de: str | None, rulebook: Rulebook) -> tuple[Block, ...]:
    """The grid that fits the number of parties: three a row, two side by side, one alone, two with two signers each.

    `tieu_de` is its first row, so that the paragraph before it is kept on one page with the first parties; None for
    a grid that begins with the parties.
    """
    return (
        If("luoi_ba_ben", (_luoi(tieu_de, "luoi_ba_ben", COT_BA, rulebook),)),
        If("luoi_hai_ben", (_luoi(tieu_de, "luoi_hai_ben", COT_HAI, rulebook),)),
        If("luoi_mot_ben", (_luoi(tieu_de, "luoi_mot_ben", COT_MOT, rulebook),)),
        If("luoi_bon_nguoi", (_luoi_bon_nguoi(tieu_de, rulebook),)),
    )


def mot_ben(ben: str, rulebook: Rulebook) -> Grid:
    """One party alone in the middle, over the whole width."""
    return _grid(1, (Row((_caption(ben),)), Row((_signature(ben),))), rulebook)


def hai_ben(trai: str, phai: str, rulebook: Rulebook) -> Grid:
    """Two who sign side by side, each a group of the template's values."""
    rows = (Row((_caption(trai), _caption(phai))), Row((_signature(trai), _signature(phai))))
    return _grid(2, rows, rulebook)


def _luoi(tieu_de: str | None, source: str, cells: tuple[str, ...], rulebook: Rulebook) -> Grid:
    """Rows of parties with one signer each; an empty cell prints empty lines."""
    look = _RONG if len(cells) < len(COT_BA) else _HEP
    captions = Row(tuple(_caption(f"hang.{cell}") for cell in cells))
    signatures = Row(tuple(_signature(f"hang.{cell}", look) for cell in cells))
    return _grid(len(cells), (*_title(tieu_de, len(cells)), RowLoop("hang", source, (captions, signatures))), rulebook)


def _luoi_bon_nguoi(tieu_de: str | None, rulebook: Rulebook) -> Grid:
    """Two parties with two signers each, who share the width of their party: the posts in one row, the names in the
    next, since in a column so narrow both may take two lines.
    """
    signers = [f"hang.{cell}.{signer}" for cell in COT_HAI for signer in ("nguoi_mot", "nguoi_hai")]
    rows = (
        Row(tuple(_caption(f"hang.{cell}", span=2) for cell in COT_HAI)),
        Row(tuple(Cell(_posts(signer, _HEP), bottom=True) for signer in signers)),
        Row(tuple(Cell(_name(signer, _HEP)) for signer in signers)),
    )
    return _grid(4, (*_title(tieu_de, 4), RowLoop("hang", "luoi_bon_nguoi", rows)), rulebook)


def _grid(count: int, rows: tuple[TableRow, ...], rulebook: Rulebook) -> Grid:
    """`count` columns of one width that fill the text's."""
    width = sum(rulebook.frame.sign_columns) // count
    return Grid((width,) * count, rows, gutter=rulebook.frame.gutter if count > 1 else 0)


def _title(tieu_de: str | None, span: int) -> tuple[Row, ...]:
    return (Row((Cell((Para("ten_ben_ky", tieu_de),), span),)),) if tieu_de else ()


def _caption(ben: str, span: int = 1) -> Cell:
    return Cell((Para("ten_ben_ky", f"{{{{ {ben}.ten }}}}"),), span)


def _signature(nguoi: str, look: _Kieu = _RONG) -> Cell:
    """The signer's lines on the lower edge of the row, so that rooms and names stand level. The row holds them
    together; kept with the next paragraph as elsewhere, they would chain all rows of the grid to one another.
    """
    return Cell((*_posts(nguoi, look, keep_next=False), *_name(nguoi, look)), bottom=True)


def _posts(nguoi: str, look: _Kieu, keep_next: bool | None = None) -> tuple[Block, ...]:
    return (
        Loop("dong", f"{nguoi}.quyen_han", (Para(look.quyen_han, "{{ dong }}", keep_next),)),
        Para(look.chuc_vu, f"{{{{ {nguoi}.chuc_vu }}}}", keep_next),
    )


def _name(nguoi: str, look: _Kieu) -> tuple[Block, ...]:
    return (
        SignRoom(keep_next=False),
        Loop("dong", f"{nguoi}.chuc_vu_khac", (Para(look.chuc_vu_khac, "{{ dong }}", keep_next=False),)),
        Para(look.ho_ten, f"{{{{ {nguoi}.ho_ten }}}}"),
    )
