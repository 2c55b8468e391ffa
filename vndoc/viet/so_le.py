"""Computed figures as reports print them: a comma before the decimals, a dot between thousands (`1.234,5`); shares in
percent, cut and never rounded up.
"""

from decimal import Decimal


def viet_so_le(so: Decimal) -> str:
    """`so` as printed: `1.234,5`; no zeros behind the last decimal."""
    shown = f"{so:,f}"
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return shown.replace(",", " ").replace(".", ",").replace(" ", ".")


def phan_tram(so: Decimal, tong: Decimal) -> str:
    """`so` of `tong` in percent without the sign, cut to two decimals: 2 of 3 -> `66,66`.

    Raises ValueError where `tong` is not above 0.
    """
    if tong <= 0 or so < 0:
        raise ValueError(f"không tính được tỷ lệ của {so} trên {tong}")
    return viet_so_le((so * 10_000) // tong / 100)


def dung_phan_tram(ghi: Decimal, so: Decimal, tong: Decimal) -> bool:
    """Whether `ghi` percent is `so` of `tong`, cut or rounded at its own last decimal; a share below 100 that was
    rounded up to 100 is not.
    """
    exact = so * 100 / tong
    if exact < 100 <= ghi:
        return False
    step = Decimal(1).scaleb(int(ghi.as_tuple().exponent))
    return ghi <= exact < ghi + step or abs(ghi - exact) <= step / 2
