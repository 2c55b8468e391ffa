"""The record of a nominee for a title or an award."""

from vndoc.ho_so.ung_vien.de_nghi import DeNghi, MucThanhTich, PhieuBau
from vndoc.ho_so.ung_vien.ho_so_cu import (
    KhenThuongCu,
    KyLuat,
    NamCongTac,
    QuyetDinhGoc,
    SangKien,
    TraLoi,
    ViecXemXet,
)
from vndoc.ho_so.ung_vien.ung_vien import CaNhan, GiaiDoanCongTac, LyLich, SoLieuTapThe, TapThe, UngVien

__all__ = [
    "CaNhan",
    "DeNghi",
    "GiaiDoanCongTac",
    "KhenThuongCu",
    "KyLuat",
    "LyLich",
    "MucThanhTich",
    "NamCongTac",
    "PhieuBau",
    "QuyetDinhGoc",
    "SangKien",
    "SoLieuTapThe",
    "TapThe",
    "TraLoi",
    "UngVien",
    "ViecXemXet",
]
