"""Annexes of a paper: their headings and the line that says what they belong to (Phụ lục I, Phần I, III-1).

The counterpart of `blocks.phu_luc`.
"""

from collections.abc import Mapping

from vndoc.raw import Text
from vndoc.viet.so_dem import so_la_ma

PHU_LUC = "Phụ lục"


def so_phu_luc(noi_dung: Mapping[str, object]) -> dict[str, str]:
    """The heading of each annex by its key: `Phụ lục I`, `Phụ lục II` in the order of `noi_dung`; without a number
    where there is only one (điểm a), empty for one that has no content.
    """
    there = [key for key, content in noi_dung.items() if content]
    if len(there) == 1:
        return {key: PHU_LUC if key in there else "" for key in noi_dung}
    numbers = {key: f"{PHU_LUC} {so_la_ma(at)}" for at, key in enumerate(there, start=1)}
    return {key: numbers.get(key, "") for key in noi_dung}


def kem_theo(ten_loai: str, common: Mapping[str, object], issuer: Text) -> Text:
    """`(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm … của …)`: number and date are the paper's own (điểm c)."""
    code = f"{common['so']}/{common['ky_hieu']}"
    return issuer.derive(f"(Kèm theo {ten_loai} số {code} {common['thoi_gian']} của {issuer})")
