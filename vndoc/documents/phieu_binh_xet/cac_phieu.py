"""The values of the template: one ballot, and all of them in one file."""

from collections.abc import Iterator

from vndoc.documents.base import BanRieng
from vndoc.documents.dau_cau import ended
from vndoc.documents.de_nghi.chon import muc_de_nghi
from vndoc.documents.de_nghi.ket_qua_phieu import chuc_vu_don_vi
from vndoc.documents.phieu_binh_xet.model import PhieuBinhXet
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.viet.ty_le import so_luong

_HEAD = ("co_quan_chu_quan", "co_quan_dong_tren", "co_quan_ban_hanh")
_TUNG_TEN = "Đánh dấu X vào một trong hai ô “Đồng ý”, “Không đồng ý” của từng dòng; đánh dấu cả hai ô thì không hợp lệ."


def context(ho_so: HoSo, paper: PhieuBinhXet) -> dict[str, object]:
    """The values of the first ballot."""
    return _ballot(ho_so, paper, 1)


def cac_ban(ho_so: HoSo, paper: PhieuBinhXet) -> Iterator[BanRieng]:
    """One file with all ballots, each on a page of its own."""
    first, *others = (_ballot(ho_so, paper, number) for number in range(1, paper.so_phieu + 1))
    yield BanRieng((), first, (), tuple(others))


def _ballot(ho_so: HoSo, paper: PhieuBinhXet, number: int) -> dict[str, object]:
    common, most = the_thuc(ho_so, paper, ""), paper.chon_toi_da
    chosen = f"Đánh dấu X vào không quá {so_luong(most or 0)} ô ở cột “Chọn”; đánh dấu quá số này thì không hợp lệ."
    rows = [
        {"so": str(at), "ten": one.ten, "chuc_vu": chuc_vu_don_vi(one), "hinh_thuc": one.ten_hinh_thuc}
        for at, one in enumerate(muc_de_nghi(ho_so, paper), start=1)
    ]
    return {
        **{key: common[key] for key in _HEAD},
        "trich_yeu": paper.trich_yeu or f"Bình xét thi đua, khen thưởng năm {ho_so.chung.nam}",
        "ten_cuoc_hop": ended(paper.ten_cuoc_hop, "."),
        "huong_dan": ended(paper.huong_dan, ".") if paper.huong_dan else chosen if most else _TUNG_TEN,
        "tung_ten": [] if most else rows,
        "chon_ten": rows if most else [],
        "y_kien_khac": "có" if paper.y_kien_khac else "",
        "so_phieu": f"{number:0{max(2, len(str(paper.so_phieu)))}}" if paper.danh_so else "",
    }
