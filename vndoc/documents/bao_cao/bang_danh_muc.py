"""The rows of the lists of campaigns and initiatives as templates print them."""

from vndoc.documents.bao_cao.danh_muc import DotThiDua, SangKien
from vndoc.documents.dau_cau import ended
from vndoc.viet.ngay import ngay_ngan

Group = dict[str, object]


def dot_thi_dua(row: DotThiDua, at: int) -> Group:
    """A campaign with its number."""
    return {
        "so": str(at),
        "ten": row.ten,
        "thoi_gian": f"{ngay_ngan(row.tu_ngay)} - {ngay_ngan(row.den_ngay)}",
        "so_tham_gia": str(row.so_tham_gia) if row.so_tham_gia else "",
        "ket_qua": ended(row.ket_qua, "."),
    }


def sang_kien(row: SangKien, at: int) -> Group:
    """An initiative with its number."""
    return {
        "so": str(at),
        "ten": row.ten,
        "tac_gia": row.tac_gia,
        "cap_cong_nhan": row.cap_cong_nhan,
        "hieu_qua": ended(row.hieu_qua, "."),
    }
