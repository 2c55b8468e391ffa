"""Amounts of money as decisions print them: `33.600.000 đồng`, and in words."""

from vndoc.viet.doc_so import chu_so
from vndoc.viet.so_dem import bang_chu


def viet_tien(so_tien: int) -> str:
    """`so_tien` in digits with its unit. ValueError below 0."""
    if so_tien < 0:
        raise ValueError(f"số tiền không được âm: {so_tien}")
    return f"{chu_so(so_tien)} đồng"


def tien_bang_chu(so_tien: int) -> str:
    """`so_tien` (0..10^15) in words, as in brackets behind the digits: `Ba mươi ba triệu sáu trăm nghìn đồng`.

    ValueError outside.
    """
    words = bang_chu(so_tien)
    return f"{words[0].upper()}{words[1:]} đồng"
