"""The end of a paper: closing words, then Nơi nhận and signature as two cells of one row (ô 7a - 7c, 9b)."""

from vndoc.blocks.base import Block, Grid, Loop, Para, Run, SignRoom
from vndoc.rulebook import Rulebook


def doan_ket_thuc(tag: str = "{{ ket_thuc }}") -> Para:
    """The last paragraph; it stays on one page with the signature, which so never stands alone."""
    return Para("noi_dung", tag, keep_next=True)


def noi_nhan_chu_ky(rulebook: Rulebook) -> Grid:
    """Nơi nhận on the left, level with quyền hạn on the right (Phụ lục I, Phần I, Mục II, khoản 7 and 9)."""
    noi_nhan = (
        Para("noi_nhan", str(rulebook.value("noi_nhan.van_ban").use)),
        Loop("noi", "noi_nhan", (Para("noi_nhan_dong", "{{ noi }}"),)),
    )
    chu_ky = (
        Loop("dong", "quyen_han", (Para("quyen_han", "{{ dong }}"),)),
        Para("chuc_vu", "{{ chuc_vu }}"),
        SignRoom(),
        Loop("dong", "chuc_vu_khac", (Para("chuc_vu_khac", "{{ dong }}"),)),
        Para("ho_ten", "{{ ho_ten }}"),
    )
    frame = rulebook.frame
    return Grid(frame.sign_columns, ((noi_nhan, chu_ky),), gutter=frame.gutter, above=frame.above_signature)


def noi_nhan_duoi_chu_ky(rulebook: Rulebook) -> tuple[Block, ...]:
    """Nơi nhận over the whole width, below the signatures of several parties."""
    label = str(rulebook.value("noi_nhan.van_ban").use)
    return (
        Para("noi_nhan_duoi_ten", (Run(label, italic=True),), keep_next=True),
        Loop("noi", "noi_nhan", (Para("noi_nhan_dong", "{{ noi }}"),)),
    )
