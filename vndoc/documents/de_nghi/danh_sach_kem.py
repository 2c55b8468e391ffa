"""The values of a paper's annexed lists (`blocks.danh_sach_khen.phu_luc_danh_sach`), and of its counts."""

from collections.abc import Mapping, Sequence

from vndoc.documents.de_nghi.chon import MucDeNghi, theo_hinh_thuc
from vndoc.documents.de_nghi.danh_sach import cau_nhom, dem_muc, nhom_ca_nhan, nhom_tap_the
from vndoc.documents.phu_luc import kem_theo, so_phu_luc
from vndoc.raw import Text


def danh_sach_kem(
    rows: Sequence[MucDeNghi], ten_loai: str, common: Mapping[str, object], issuer: Text, *, ngang: bool = False
) -> dict[str, object]:
    """The lists by award, their headings, the sentences that count them; `common` are the paper's own lines."""
    groups = theo_hinh_thuc(rows)
    lists: dict[str, object] = {"tap_the": nhom_tap_the(groups), "ca_nhan": nhom_ca_nhan(groups)}
    annexes = so_phu_luc(lists)
    return {
        **lists,
        "so_luong": dem_muc(rows),
        "cac_nhom": [cau_nhom(one, "." if one is groups[-1] else ";") for one in groups] if len(groups) > 1 else [],
        "mot_nhom": groups[0].hinh_thuc if len(groups) == 1 else "",
        "phu_luc": annexes,
        "danh_sach_tai": " và ".join(name for name in annexes.values() if name),
        "kem_theo": kem_theo(ten_loai, common, issuer),
        "ngang": "có" if ngang else "",
        "so_tap_the": f"{sum(len(one.tap_the) for one in groups):02}",
        "so_ca_nhan": f"{sum(len(one.ca_nhan) for one in groups):02}",
    }
