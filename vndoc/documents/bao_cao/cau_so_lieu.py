"""The numbers in a report's sentences, counted from its tables."""

from collections.abc import Sequence
from datetime import date

from vndoc.documents.bao_cao.khen_thuong import Dem
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ty_le import so_luong, ty_le

Group = dict[str, object]


def so_luong_khen(dem: Dem) -> Group:
    """How many were honoured; `ty_le` is the share of persons who do not lead, empty where there are no persons."""
    return {
        "tap_the": so_luong(dem.tap_the),
        "ca_nhan": so_luong(dem.ca_nhan),
        "khong_lanh_dao": so_luong(dem.khong_lanh_dao),
        "ty_le": ty_le(dem.khong_lanh_dao, dem.ca_nhan) if dem.ca_nhan else "",
    }


def cau_chot_so_lieu(chot: date, cuoi: date) -> str:
    """Up to which day the figures are counted, and up to which they are estimated."""
    counted = f"Số liệu tính đến hết ngày {ngay_ngan(chot)}"
    return f"{counted}." if chot >= cuoi else f"{counted}; số liệu đến hết ngày {ngay_ngan(cuoi)} là ước thực hiện."


def dem_danh_muc(**lists: Sequence[object]) -> dict[str, str]:
    """How many items each list has, empty for none."""
    return {name: so_luong(len(items)) if items else "" for name, items in lists.items()}
