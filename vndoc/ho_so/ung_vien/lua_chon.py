"""The choices in the record of a nominee, in the words of the law and its forms."""

from typing import Annotated

from vndoc.ho_so.lua_chon import LuaChon, chon_trong


class XepLoai(LuaChon):
    """How a year's work was rated."""

    HTXSNV = "htxsnv", "Hoàn thành xuất sắc nhiệm vụ"
    HTTNV = "httnv", "Hoàn thành tốt nhiệm vụ"
    HTNV = "htnv", "Hoàn thành nhiệm vụ"
    KHTNV = "khtnv", "Không hoàn thành nhiệm vụ"


class LoaiHinh(LuaChon):
    """The kinds of award (Luật Thi đua, khen thưởng 2022, Điều 8)."""

    CONG_TRANG = "cong-trang", "Công trạng"
    DOT_XUAT = "dot-xuat", "Đột xuất"
    PHONG_TRAO = "phong-trao", "Phong trào thi đua"
    CONG_HIEN = "cong-hien", "Quá trình cống hiến"
    NIEN_HAN = "nien-han", "Niên hạn"
    DOI_NGOAI = "doi-ngoai", "Đối ngoại"


class LoaiDeTai(LuaChon):
    """What kind of new work it is (Điều 21 đến 23)."""

    SANG_KIEN = "sang-kien", "Sáng kiến"
    DE_TAI = "de-tai", "Đề tài khoa học"
    DE_AN = "de-an", "Đề án khoa học"
    CONG_TRINH = "cong-trinh", "Công trình khoa học và công nghệ"


class PhamVi(LuaChon):
    """How far a new work was recognised to reach."""

    CO_SO = "co-so", "Cơ sở"
    BO_TINH = "bo-tinh", "Bộ, ban, ngành, tỉnh"
    TOAN_QUOC = "toan-quoc", "Toàn quốc"


class KyLuatMuc(LuaChon):
    """Disciplinary measures, from the lightest."""

    KHIEN_TRACH = "khien-trach", "Khiển trách"
    CANH_CAO = "canh-cao", "Cảnh cáo"
    HA_BAC_LUONG = "ha-bac-luong", "Hạ bậc lương"
    GIANG_CHUC = "giang-chuc", "Giáng chức"
    CACH_CHUC = "cach-chuc", "Cách chức"
    BUOC_THOI_VIEC = "buoc-thoi-viec", "Buộc thôi việc"


class GioiTinh(LuaChon):
    """As the report forms print it."""

    NAM = "nam", "Nam"
    NU = "nu", "Nữ"


class DoiTuong(LuaChon):
    """Where a person stands towards the Ministry: decides the report form (Thông tư 03/2018/TT-BNG, Mẫu 02 đến 10)."""

    TRONG_BO = "trong-bo", "Thuộc Bộ"
    NGOAI_NGANH = "ngoai-nganh", "Ngoài ngành"
    LANH_DAO_BO_TINH = "lanh-dao-bo-tinh", "Lãnh đạo cấp bộ, cấp tỉnh"
    NUOC_NGOAI = "nuoc-ngoai", "Người nước ngoài"


class BacChucVu(LuaChon):
    """The rank that a post counts as in the sum of years in post (Mẫu 03)."""

    PHO_VU_TRUONG = "pho-vu-truong", "Phó Vụ trưởng hoặc tương đương"
    VU_TRUONG = "vu-truong", "Vụ trưởng hoặc tương đương"
    THU_TRUONG = "thu-truong", "Thứ trưởng hoặc tương đương"
    BO_TRUONG = "bo-truong", "Bộ trưởng hoặc tương đương"


class MauTrinhBay(LuaChon):
    """The forms of achievement reports, by their numbers in Thông tư 03/2018/TT-BNG."""

    MAU_01 = "mau-01", "Mẫu 01 - tập thể"
    MAU_02 = "mau-02", "Mẫu 02 - cá nhân"
    MAU_03 = "mau-03", "Mẫu 03 - quá trình cống hiến"
    MAU_04 = "mau-04", "Mẫu 04 - tập thể đột xuất"
    MAU_05 = "mau-05", "Mẫu 05 - cá nhân đột xuất"
    MAU_06 = "mau-06", "Mẫu 06 - tổ chức nước ngoài"
    MAU_07 = "mau-07", "Mẫu 07 - cá nhân người nước ngoài"
    MAU_08 = "mau-08", "Mẫu 08 - Kỷ niệm chương, thuộc Bộ"
    MAU_09 = "mau-09", "Mẫu 09 - Kỷ niệm chương, lãnh đạo cấp bộ, cấp tỉnh"
    MAU_10 = "mau-10", "Mẫu 10 - Kỷ niệm chương, ngoài ngành"

    @property
    def cho_tap_the(self) -> bool:
        """Whether it is for units, not for persons."""
        return self in (MauTrinhBay.MAU_01, MauTrinhBay.MAU_04, MauTrinhBay.MAU_06)


class BoMauBaoCao(LuaChon):
    """The families of report forms."""

    TT_03_2018 = "tt-03-2018", "Thông tư 03/2018/TT-BNG"
    ND_152_2025 = "nd-152-2025", "Nghị định 152/2025/NĐ-CP"


ChonXepLoai = Annotated[XepLoai, *chon_trong(XepLoai)]
ChonLoaiHinh = Annotated[LoaiHinh, *chon_trong(LoaiHinh)]
ChonLoaiDeTai = Annotated[LoaiDeTai, *chon_trong(LoaiDeTai)]
ChonPhamVi = Annotated[PhamVi, *chon_trong(PhamVi)]
ChonKyLuat = Annotated[KyLuatMuc, *chon_trong(KyLuatMuc)]
ChonGioiTinh = Annotated[GioiTinh, *chon_trong(GioiTinh)]
ChonDoiTuong = Annotated[DoiTuong, *chon_trong(DoiTuong)]
ChonBacChucVu = Annotated[BacChucVu, *chon_trong(BacChucVu)]
ChonMauTrinhBay = Annotated[MauTrinhBay, *chon_trong(MauTrinhBay)]
ChonBoMau = Annotated[BoMauBaoCao, *chon_trong(BoMauBaoCao)]
