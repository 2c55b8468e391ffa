"""The layout of a công điện: who wires, and those who receive it (Phụ lục III, Mẫu 1.6)."""

from vndoc.blocks.base import Block, Loop, Para


def noi_nhan_dien() -> tuple[Block, ...]:
    """`… điện:` in a line of its own, the receivers in a list set apart to the right, as the sample has them."""
    return (
        Para("co_quan_dien", "{{ co_quan_dien }} điện:"),
        Loop("noi", "noi_nhan_dien", (Para("kinh_gui_danh_sach", "{{ noi }}"),)),
    )
