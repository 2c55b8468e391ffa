"""Lists of nominees as papers print them: grouped by award, counted in words that always fit the rows."""

from collections.abc import Sequence

from vndoc.documents.de_nghi.chon import MucDeNghi, NhomDeNghi
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.raw import Text
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.ty_le import so_luong

Group = dict[str, object]


def dem_ung_vien(tap_the: int, ca_nhan: int) -> str:
    """`02 tập thể và 05 cá nhân`; only what there is."""
    parts = [(tap_the, "tập thể"), (ca_nhan, "cá nhân")]
    return " và ".join(f"{so_luong(count)} {what}" for count, what in parts if count)


def dem_muc(rows: Sequence[MucDeNghi]) -> str:
    """How many units and persons the rows name, each once however many awards it is proposed for."""
    units = {one.ung_vien.ma for one in rows if one.la_tap_the}
    persons = {one.ung_vien.ma for one in rows if not one.la_tap_the}
    return dem_ung_vien(len(units), len(persons))


def cau_nhom(group: NhomDeNghi, end: str) -> Text:
    """`Bằng khen của Bộ trưởng Bộ Ngoại giao: 02 tập thể và 05 cá nhân;`."""
    counted = dem_ung_vien(len(group.tap_the), len(group.ca_nhan))
    return group.hinh_thuc.derive(f"{group.hinh_thuc}: {counted}{end}")


def nhom_tap_the(groups: Sequence[NhomDeNghi]) -> list[Group]:
    """The units by award, numbered through the whole list."""
    return _groups([(one, one.tap_the) for one in groups if one.tap_the], "tập thể")


def nhom_ca_nhan(groups: Sequence[NhomDeNghi]) -> list[Group]:
    """The persons by award, numbered through the whole list."""
    return _groups([(one, one.ca_nhan) for one in groups if one.ca_nhan], "cá nhân")


def _groups(parts: Sequence[tuple[NhomDeNghi, Sequence[MucDeNghi]]], what: str) -> list[Group]:
    made, number = list[Group](), 0
    for at, (group, rows) in enumerate(parts, start=1):
        made.append(
            {
                "so": so_la_ma(at),
                "ten": group.hinh_thuc.derive(f"{group.hinh_thuc} ({so_luong(len(rows))} {what})"),
                "hang": [_row(one, number + position) for position, one in enumerate(rows, start=1)],
            }
        )
        number += len(rows)
    return made


def _row(one: MucDeNghi, number: int) -> Group:
    return {
        "so": str(number),
        "ten": one.ten,
        "chuc_vu": ghep_chu(one.chuc_vu, ", ", one.don_vi) if one.chuc_vu and one.don_vi else one.chuc_vu or one.don_vi,
        "thanh_tich": da_co_thanh_tich(one),
    }


def da_co_thanh_tich(one: MucDeNghi) -> Text | str:
    """`Đã có thành tích …`, as the decision will say; empty where it was not typed."""
    said = one.de_nghi.thanh_tich
    return said.derive(f"Đã có thành tích {said}") if said else ""
