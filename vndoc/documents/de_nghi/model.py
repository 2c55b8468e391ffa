"""The nominees of a year: one record for each unit and person, from which every paper of an award dossier takes."""

from typing import Annotated

from pydantic import Field

from vndoc.documents.the_thuc import DuLieu
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, Nam, Ngay, TheoMa
from vndoc.ho_so.lua_chon import LuaChon, chon_trong
from vndoc.ho_so.ung_vien import CaNhan, TapThe, TraLoi, UngVien
from vndoc.ho_so.ung_vien.lua_chon import BoMauBaoCao, ChonBoMau


class ThuTuTen(LuaChon):
    """The order of names in the lists."""

    THEO_TEN = "theo-ten", "Theo tên"
    NHU_DA_GHI = "nhu-da-ghi", "Như đã ghi"


class DanhSachDeNghi(DuLieu):
    """The whole of a data file `de-nghi`."""

    nam_xet: Nam | None = Field(
        None,
        title="Năm xét",
        description="Năm lập thành tích được xét; bỏ trống thì lấy năm của hồ sơ.",
        examples=["2025"],
    )
    ngay_xet: Ngay | None = Field(
        None,
        title="Ngày xét",
        description="Ngày trình dự kiến, quyết định luật nào được áp dụng; bỏ trống thì lấy ngày cuối của năm xét.",
        examples=["20/12/2025"],
    )
    thu_tu: Annotated[ThuTuTen, *chon_trong(ThuTuTen)] = Field(
        ThuTuTen.NHU_DA_GHI,
        title="Thứ tự",
        description="Thứ tự trong các danh sách: theo tên (vần A, B, C tiếng Việt) hoặc như đã ghi.",
        examples=["Như đã ghi"],
    )
    bo_mau: ChonBoMau = Field(
        BoMauBaoCao.TT_03_2018,
        title="Bộ mẫu báo cáo",
        description="Bộ mẫu báo cáo thành tích.",
        examples=["Thông tư 03/2018/TT-BNG"],
    )
    ten_in_hoa: DungSai | None = Field(
        None,
        title="Tên in hoa",
        description="`có` hoặc `không` khi tên trong báo cáo thành tích viết khác với bộ mẫu.",
        examples=["có"],
    )
    chuc_danh_trinh: DanhSach[Dong] = Field(
        (),
        title="Chức danh người trình",
        description="Các dòng chức danh của người xác nhận ở cơ quan trình khen thưởng; bỏ trống thì lấy của bộ mẫu.",
        examples=[["TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC NGOẠI VỤ"]],
    )
    tham_so: TheoMa[Dong] = Field(
        {},
        validate_default=True,
        title="Tham số",
        description="Giá trị riêng của đơn vị cho những con số mà luật để từng nơi quy định.",
        examples=[{"ty_le_phieu_cum": "80 %"}],
    )
    tra_loi: DanhSach[TraLoi] = Field(
        (),
        title="Trả lời chung",
        description="Trả lời dùng cho mọi tập thể, cá nhân trong danh sách, ví dụ theo kết luận của biên bản họp.",
    )
    tap_the: DanhSach[TapThe] = Field((), title="Tập thể", description="Các tập thể được đề nghị.")
    ca_nhan: DanhSach[CaNhan] = Field((), title="Cá nhân", description="Các cá nhân được đề nghị.")

    @property
    def ung_vien(self) -> tuple[UngVien, ...]:
        """All nominees, units first."""
        return (*self.tap_the, *self.ca_nhan)


def danh_sach_de_nghi(ho_so: HoSo) -> tuple[DanhSachDeNghi, ...]:
    """The lists of nominees of a dossier, in the order of their files."""
    return tuple(one.noi_dung for one in ho_so.van_ban if isinstance(one.noi_dung, DanhSachDeNghi))
