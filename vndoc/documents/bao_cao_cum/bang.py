"""The tables of the cluster's annexes as templates print them: totals in bold, the members' rows below."""

from collections.abc import Sequence

from vndoc.documents.bao_cao.bang_chi_tieu import KHONG_TINH, Group, o_so_lieu, theo_nhom, ty_le_ke_hoach
from vndoc.documents.bao_cao.bang_khen_thuong import o_dem, tong_khen_thuong
from vndoc.documents.bao_cao.giao_uoc_nam import GiaoUocNam
from vndoc.documents.bao_cao.khen_thuong import KhenThuong
from vndoc.documents.bao_cao_cum.don_vi import BaoCaoDonVi
from vndoc.documents.bao_cao_cum.tong_so_lieu import TongChiTieu
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.so_le import viet_so_le
from vndoc.viet.ty_le import so_luong


def bang_tong_chi_tieu(pledge: GiaoUocNam, totals: Sequence[TongChiTieu], *, danh_gia: bool, uoc: bool) -> list[Group]:
    """The targets under the commitments of the pledge, each with its total and one row a member; with `uoc` the figure
    of a member whose period is over stands for its estimate too.
    """
    groups = theo_nhom(pledge, ((one.chi_tieu, one) for one in totals))
    return [
        {
            "so": so_la_ma(at),
            "ten": name,
            "muc": [_target(one, str(number), danh_gia=danh_gia, uoc=uoc) for number, one in enumerate(group, start=1)],
        }
        for at, (name, group) in enumerate(groups, start=1)
    ]


def _target(total: TongChiTieu, number: str, *, danh_gia: bool, uoc: bool) -> Group:
    rows = [{"so": "", "ten": one.thanh_vien.ten, **o_so_lieu(one.dong, danh_gia=danh_gia)} for one in total.don_vi]
    for row in rows if uoc else ():
        if row["uoc"] == KHONG_TINH and row["don_vi_tinh"] != KHONG_TINH:
            row["uoc"] = row["thuc_hien"]
    return {"so": number, "ten": total.chi_tieu.ten, **_totals(total, danh_gia=danh_gia, uoc=uoc), "dong": rows}


def _totals(total: TongChiTieu, *, danh_gia: bool, uoc: bool) -> Group:
    """The cells of a target's own row; dashes where figures cannot be added."""
    planned, done, end = total.ke_hoach(), total.thuc_hien(), total.den_het_ky()
    return {
        "don_vi_tinh": (total.chi_tieu.don_vi_tinh or KHONG_TINH) if total.so else KHONG_TINH,
        "ke_hoach": KHONG_TINH if planned is None else viet_so_le(planned),
        "thuc_hien": KHONG_TINH if done is None else viet_so_le(done),
        "uoc": KHONG_TINH if end is None or not uoc else viet_so_le(end),
        "ty_le": ty_le_ke_hoach(end, planned, total.khong_vuot_qua),
        "ghi_chu": _reached(total) if danh_gia else "",
    }


def _reached(total: TongChiTieu) -> str:
    """How many of the members that can be judged reached their plan."""
    judged = [found for found in (one.dong.dat() for one in total.don_vi) if found is not None]
    guess = "ước đạt" if any(one.dong.so_lieu.uoc_thuc_hien for one in total.don_vi) else "đạt"
    return f"{so_luong(sum(judged))}/{so_luong(len(judged))} đơn vị {guess}" if judged else ""


def dat_ca_cum(totals: Sequence[TongChiTieu]) -> int:
    """In how many targets every member that reported reached its plan."""
    return sum(all(row.dong.dat() for row in one.don_vi) for one in totals)


def bang_tong_khen_thuong(reports: Sequence[BaoCaoDonVi]) -> list[Group]:
    """The awards as the members name them, each with its total and one row a member."""
    return [
        {
            "so": so_la_ma(at),
            "ten": rows[0][1].hinh_thuc,
            "loai_hinh": rows[0][1].loai_hinh or "",
            **tong_khen_thuong([row for _, row in rows]),
            "dong": [
                {"so": str(number), "ten": one.ten, **o_dem(row.dem, row.trinh)}
                for number, (one, row) in enumerate(rows, start=1)
            ],
        }
        for at, rows in enumerate(cung_hinh_thuc(reports), start=1)
    ]


def cung_hinh_thuc(reports: Sequence[BaoCaoDonVi]) -> list[list[tuple[ThanhVien, KhenThuong]]]:
    """The members' rows of each award, in the order in which awards first come."""
    rows: dict[tuple[str, str], list[tuple[ThanhVien, KhenThuong]]] = {}
    for one in reports:
        for row in one.bao_cao.khen_thuong:
            rows.setdefault(row.khoa, []).append((one.thanh_vien, row))
    return list(rows.values())
