"""The layout with điều: chương, điều with or without a title, their khoản and điểm (Phụ lục I, Phần I, II-6đ).

The counterpart of `documents.dieu_khoan`.
"""

from dataclasses import replace

from vndoc.blocks.base import Block, If, Loop, Para, Run
from vndoc.blocks.than_van_ban import than_van_ban


def cac_chuong(source: str) -> Loop:
    """`Chương I`, its title in capitals on the next line, its điều; the label is left out where `so` is empty."""
    label = (Para("phan_chuong", "Chương {{ chuong.so }}"), Para("tieu_de_phan_chuong", "{{ chuong.ten }}"))
    return Loop("chuong", source, (If("chuong.so", label), cac_dieu("chuong.dieu")))


def cac_dieu(source: str) -> Loop:
    """The điều of a list."""
    return Loop("dieu", source, dieu("dieu"))


def dieu(name: str, *, last: bool = False) -> tuple[Block, ...]:
    """One điều: its title in bold on the line of its number, or its first sentence there; then its text.

    The end of the `last` one stays on one page with the signature.
    """
    so, ten, doan = (f"{{{{ {name}.{field} }}}}" for field in ("so", "ten", "doan"))
    keep = True if last else None
    return (
        If(
            f"{name}.ten",
            (
                Para("dieu_khoan_so", f"Điều {so}. {ten}", keep_next=True),
                If(f"{name}.doan", (Para("noi_dung", doan, keep_next=keep),)),
            ),
        ),
        If(
            f"not {name}.ten",
            (Para("dieu_khoan_so", (Run(f"Điều {so}. "), Run(doan, bold=False)), keep_next=keep),),
        ),
        than_van_ban(f"{name}.chi_tiet"),
        *((_kept(than_van_ban(f"{name}.cuoi")),) if last else ()),
    )


def _kept(block: Block) -> Block:
    """`block` with every paragraph kept on one page with the next."""
    match block:
        case Para():
            return replace(block, keep_next=True)
        case Loop() | If():
            return replace(block, blocks=tuple(_kept(one) for one in block.blocks))
        case _:
            return block
