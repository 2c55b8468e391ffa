"""The table of awards as templates print it, and what it says in numbers."""

from collections.abc import Sequence

from vndoc.documents.bao_cao.khen_thuong import Dem, KhenThuong, tong_dem
from vndoc.viet.ty_le import ty_le

Group = dict[str, object]


def bang_khen_thuong(rows: Sequence[KhenThuong]) -> list[Group]:
    """One row an award."""
    return [
        {
            "so": str(at),
            "ten": row.hinh_thuc,
            "loai_hinh": row.loai_hinh or "",
            **o_dem(row.dem, row.trinh),
        }
        for at, row in enumerate(rows, start=1)
    ]


def tong_khen_thuong(rows: Sequence[KhenThuong]) -> Group:
    """The row of totals, and the share of persons who do not lead: computed from the totals, shares are not added."""
    submitted = (sum(row.trinh[0] for row in rows), sum(row.trinh[1] for row in rows))
    return o_dem(tong_dem(rows), submitted)


def o_dem(dem: Dem, trinh: tuple[int, int]) -> Group:
    """The cells of a row of numbers."""
    return {
        "trinh_tap_the": str(trinh[0]),
        "trinh_ca_nhan": str(trinh[1]),
        "tap_the": str(dem.tap_the),
        "ca_nhan": str(dem.ca_nhan),
        "lanh_dao": str(dem.lanh_dao),
        "khong_lanh_dao": str(dem.khong_lanh_dao),
        "ty_le": ty_le(dem.khong_lanh_dao, dem.ca_nhan).rstrip("%") if dem.ca_nhan else "-",
    }
