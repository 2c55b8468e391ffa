"""Shares in percent, exact or cut, never rounded up: a share below a threshold must not read as if it reached it."""


def ty_le(so: int, tong: int) -> str:
    """`so` of `tong` in percent, cut to two decimals: 9 of 10 -> `90%`, 2 of 3 -> `66,66%`. ValueError for no total."""
    if tong < 1 or so < 0:
        raise ValueError(f"không tính được tỷ lệ của {so} trên {tong}")
    whole, hundredths = divmod(so * 10_000 // tong, 100)
    decimals = f",{hundredths:02}".rstrip("0") if hundredths else ""
    return f"{whole}{decimals}%"


def dat_nguong(so: int, tong: int, nguong: int) -> bool:
    """Whether `so` of `tong` is at least `nguong` percent, without any rounding."""
    return so * 100 >= nguong * tong


def so_luong(so: int) -> str:
    """A count in a text: `09`, `10`, and `0` for none."""
    return f"{so:02}" if so else "0"
