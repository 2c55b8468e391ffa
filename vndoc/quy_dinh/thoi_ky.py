"""Which edition of the law holds for a dossier of a day, and whether its conditions were read."""

from datetime import date
from functools import cache

from vndoc.quy_dinh.bang_du_lieu import BanGhi, doc_bang


class ThoiKy(BanGhi):
    """A period; the fields are explained in the table."""

    khoa: str
    tu_ngay: date
    het_tu_ngay: date | None = None
    ten: str
    da_doc: bool
    luu_y: str


@cache
def load_thoi_ky() -> tuple[ThoiKy, ...]:
    """The periods in their order, without a gap."""
    return tuple(doc_bang("thoi_ky.toml", ThoiKy).values())


def thoi_ky(ngay: date) -> ThoiKy:
    """The period of that day; the first one for any day before."""
    periods = load_thoi_ky()
    return next((one for one in reversed(periods) if one.tu_ngay <= ngay), periods[0])
