"""The Excel form of the nominees: a sheet for units, one for persons, and one for each kind of entry in a record.

Each row of those names the unit or person by its code.
"""

from vndoc.documents.cot_theo_model import TRANG_CHAP_NHAN, cot_cua
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.documents.so_tinh import CotTinh, DangTrang, SoTinh, TrangTinh
from vndoc.ho_so.fields import Model
from vndoc.ho_so.ung_vien import (
    CaNhan,
    DeNghi,
    GiaiDoanCongTac,
    KhenThuongCu,
    KyLuat,
    MucThanhTich,
    NamCongTac,
    SangKien,
    SoLieuTapThe,
    TapThe,
    TraLoi,
    ViecXemXet,
)

_TAP_THE, _CA_NHAN = "Tập thể", "Cá nhân"


def _trang_con(ten: str, khoa: str, model: type[Model], *dau: str) -> TrangTinh:
    """A sheet whose rows belong to units and persons."""
    cot = cot_cua(model, dau=dau, khong_nhom=("phieu",))
    return TrangTinh(ten, khoa, thuoc=(_TAP_THE, _CA_NHAN), cot=cot)


SO_TINH = SoTinh(
    trang=(
        TrangTinh("Thông tin chung", dang=DangTrang.MUC, cot=cot_cua(DanhSachDeNghi)),
        TrangTinh(_TAP_THE, "tap_the", cot=cot_cua(TapThe, dau=("ma", "ten"))),
        TrangTinh(
            _CA_NHAN,
            "ca_nhan",
            cot=cot_cua(CaNhan, dau=("ma", "ho_ten", "gioi_tinh", "chuc_vu"), khong_nhom=("ly_lich",)),
        ),
        _trang_con("Danh hiệu theo năm", "theo_nam", NamCongTac, "nam", "xep_loai", "danh_hieu"),
        _trang_con("Khen thưởng đã có", "khen_thuong", KhenThuongCu, "nam", "hinh_thuc", "noi_dung"),
        _trang_con("Sáng kiến", "sang_kien", SangKien, "ten", "nam", "loai", "cap"),
        _trang_con("Thành tích", "thanh_tich", MucThanhTich),
        _trang_con("Bình xét", "de_nghi", DeNghi),
        TrangTinh("Số liệu tập thể", "so_lieu", thuoc=(_TAP_THE,), cot=cot_cua(SoLieuTapThe)),
        TrangTinh("Quá trình công tác", "qua_trinh", thuoc=(_CA_NHAN,), cot=cot_cua(GiaiDoanCongTac)),
        _trang_con("Kỷ luật", "ky_luat", KyLuat, "hinh_thuc", "nam"),
        _trang_con("Việc đang xem xét", "viec_xem_xet", ViecXemXet),
        _trang_con("Trả lời", "tra_loi", TraLoi),
        TrangTinh("Trả lời chung", "tra_loi", cot=cot_cua(TraLoi)),
        TrangTinh(
            "Tham số",
            "tham_so",
            theo_cot="ma",
            cot=(CotTinh("Tham số", "ma", bat_buoc=True, rong=30), CotTinh("Giá trị", "", bat_buoc=True, rong=20)),
        ),
        TRANG_CHAP_NHAN,
    )
)
"""`de-nghi.xlsx`."""
