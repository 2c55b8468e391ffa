"""The table of targets as templates print it: rows in the order of the pledge, under its commitments."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar

from vndoc.documents.bao_cao.chi_tieu import ChiTieu, DongChiTieu
from vndoc.documents.bao_cao.giao_uoc_nam import GiaoUocNam
from vndoc.ho_so.con_so import ConSo
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.so_le import phan_tram

Group = dict[str, object]
T = TypeVar("T")

KHONG_TINH = "-"
"""In a cell where no figure can stand."""
CHI_TIEU_KHAC = "Chỉ tiêu khác"
"""Group of the targets that are not the pledge's."""


def ten_cot(nam: int, chot: date, cuoi: date, ky: str) -> Group:
    """The headings of the columns of figures; `uoc` is empty where the figures go to the end of the period."""
    if chot >= cuoi:
        return {"ke_hoach": f"Kế hoạch năm {nam}", "thuc_hien": f"Thực hiện {ky}", "uoc": ""}
    return {
        "ke_hoach": f"Kế hoạch năm {nam}",
        "thuc_hien": f"Thực hiện đến {ngay_ngan(chot)}",
        "uoc": f"Ước thực hiện đến {ngay_ngan(cuoi)}",
    }


def theo_nhom(pledge: GiaoUocNam, items: Iterable[tuple[ChiTieu, T]]) -> list[tuple[str, list[T]]]:
    """The items under the commitments of the pledge, in its order; those of no commitment last."""
    order = {one.khoa: at for at, one in enumerate(pledge.chi_tieu)}
    ordered = sorted(items, key=lambda item: order.get(item[0].khoa, len(order)))
    groups: dict[str, list[T]] = {}
    for target, item in ordered:
        groups.setdefault(target.nhom or "", []).append(item)
    named = len(groups) > 1 or "" not in groups
    return [(name or (CHI_TIEU_KHAC if named else ""), group) for name, group in groups.items()]


def bang_chi_tieu(pledge: GiaoUocNam, rows: Sequence[DongChiTieu], *, danh_gia: bool) -> list[Group]:
    """The groups with numbered rows; `danh_gia` adds to the last column whether the plan was reached."""
    groups = theo_nhom(pledge, ((row.chi_tieu, row) for row in rows))
    return [
        {
            "so": so_la_ma(at),
            "ten": name,
            "dong": [
                {"so": str(number), "ten": row.chi_tieu.ten, **o_so_lieu(row, danh_gia=danh_gia)}
                for number, row in enumerate(group, start=1)
            ],
        }
        for at, (name, group) in enumerate(groups, start=1)
    ]


def o_so_lieu(row: DongChiTieu, *, danh_gia: bool) -> Group:
    """The cells of one row's figures."""
    note: Text | str = row.so_lieu.ghi_chu or ""
    judged = row.danh_gia() if danh_gia else ""
    if judged:
        note = note.derive(f"{judged}; {note}") if isinstance(note, Text) else judged
    if not row.la_so:
        level = row.chi_tieu.muc_phan_dau or KHONG_TINH
        result = {"thuc_hien": row.so_lieu.ket_qua or "", "uoc": KHONG_TINH, "ty_le": KHONG_TINH}
        return {"don_vi_tinh": KHONG_TINH, "ke_hoach": level, **result, "ghi_chu": note}
    return {
        "don_vi_tinh": row.chi_tieu.don_vi_tinh or KHONG_TINH,
        "ke_hoach": row.ke_hoach.goc if row.ke_hoach else KHONG_TINH,
        "thuc_hien": _figure(row.so_lieu.thuc_hien),
        "uoc": _figure(row.so_lieu.uoc_thuc_hien),
        "ty_le": _ratio(row),
        "ghi_chu": note,
    }


def _figure(number: ConSo | None) -> Text | str:
    return number.goc if number else KHONG_TINH


def _ratio(row: DongChiTieu) -> Text | str:
    """The share of the plan: as typed (it was found right), else computed."""
    if row.so_lieu.ty_le is not None:
        return row.so_lieu.ty_le.goc
    return ty_le_ke_hoach(row.den_het_ky(), row.ke_hoach.gia_tri if row.ke_hoach else None, row.khong_vuot_qua)


def ty_le_ke_hoach(done: Decimal | None, planned: Decimal | None, khong_vuot_qua: bool) -> str:
    """The share in percent, a dash where there is no plan to compare with or the plan is a ceiling."""
    if done is None or planned is None or planned <= 0 or khong_vuot_qua:
        return KHONG_TINH
    return phan_tram(done, planned)
