"""The table of criteria as data: how far it has come, the tree with its points, bonus, minus, rules of scoring."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.documents.tieu_chi.lua_chon import ChonTrangThai, TrangThai
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, DiemThuong, DiemTru, MucThuong, MucTru, VuotChiTieu
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.ho_so.con_so import DiemSo
from vndoc.ho_so.fields import DanhSach, Dong, Ma, Model, Ngay, SoNguyen, VanBan, fault
from vndoc.ho_so.marks import MotKhoan
from vndoc.ho_so.yearly import Yearly

SO_LE_NHIEU_NHAT = 4


class TraLoi(Model):
    """The answer to the request for opinion."""

    so_ky_hieu: Dong = Field(title="Số, ký hiệu", description="Số, ký hiệu công văn trả lời.", examples=["15/HĐTĐKT"])
    ngay: Ngay = Field(title="Ngày", description="Ngày công văn trả lời.", examples=["24/02/2025"])


class XinYKien(Model):
    """Whose opinion was asked for, and how."""

    co_quan: Dong = Field(
        title="Cơ quan",
        description="Cơ quan cho ý kiến.",
        examples=["Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao"],
    )
    cong_van: Ma | None = Field(
        None,
        title="Công văn",
        description="Mã công văn xin ý kiến trong hồ sơ, để đối chiếu ngày.",
        examples=["xin-y-kien-tieu-chi"],
    )
    tra_loi: Annotated[TraLoi | None, Yearly.EMPTY] = Field(
        None, title="Trả lời", description="Công văn trả lời; bỏ trống nếu chưa có."
    )


MucCham = TieuChi | VuotChiTieu | MucThuong | MucTru | BaoCaoPhaiNop
"""Whatever a unit gets points for, or loses them."""


class BangTieuChi(VanBanHanhChinh):
    """The whole of `tieu-chi.yaml` or `tieu-chi/<ma>.yaml`."""

    numbered: ClassVar[bool] = False

    trang_thai: Annotated[ChonTrangThai, Yearly.EMPTY] = Field(
        TrangThai.DU_THAO,
        validate_default=True,
        title="Trạng thái",
        description="`Dự thảo`, `Đã xin ý kiến` hoặc `Ban hành`.",
        examples=["Dự thảo"],
    )
    xin_y_kien: XinYKien | None = Field(
        None,
        validate_default=True,
        title="Xin ý kiến",
        description="Cơ quan đã được xin ý kiến; cần có khi đã xin ý kiến.",
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ BẢNG TIÊU CHÍ, THANG ĐIỂM; không có dấu chấm cuối.",
        examples=["Thi đua năm ${nam} của ${cum.ten}"],
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước bảng.",
        examples=[["Bảng tiêu chí này dùng để chấm điểm thi đua năm ${nam} của các thành viên."]],
    )
    tong_diem: DiemSo = Field(title="Tổng điểm", description="Tổng điểm chuẩn của bảng.", examples=["100"])
    lam_tron: SoNguyen = Field(
        2, title="Làm tròn", description="Số chữ số lẻ của điểm tính theo tỷ lệ, từ 0 đến 4.", examples=["2"]
    )
    tieu_chi: tuple[TieuChi, ...] = Field(
        min_length=1, title="Các tiêu chí", description="Các phần của bảng, trong đó là các nhóm, tiêu chí."
    )
    diem_thuong: DiemThuong | None = Field(None, title="Điểm thưởng", description="Các mục được cộng điểm thưởng.")
    diem_tru: DiemTru | None = Field(None, title="Điểm trừ", description="Các mục bị trừ điểm.")
    huong_dan: tuple[MotKhoan, ...] = Field(
        min_length=1,
        title="Hướng dẫn",
        description="Quy định về tự chấm, thẩm định, xếp hạng; in dưới bảng, tự đánh số.",
        examples=[["Đơn vị tự chấm điểm, gửi kèm tài liệu minh chứng"]],
    )

    @property
    def cham_duoc(self) -> Iterator[TieuChi]:
        """The criteria that are scored, in reading order."""
        for one in self.tieu_chi:
            yield from one.cham_duoc

    @property
    def muc_thuong(self) -> tuple[VuotChiTieu | MucThuong, ...]:
        """The bonus items, that for exceeded targets first."""
        if self.diem_thuong is None:
            return ()
        beyond = self.diem_thuong.vuot_chi_tieu
        return (*((beyond,) if beyond else ()), *self.diem_thuong.muc_thuong)

    @property
    def muc_tru(self) -> tuple[MucTru | BaoCaoPhaiNop, ...]:
        """The minus items, late reports last."""
        if self.diem_tru is None:
            return ()
        late = self.diem_tru.nop_cham
        return (*self.diem_tru.muc_tru, *(late.bao_cao if late else ()))

    @property
    def moi_muc_cham(self) -> tuple[MucCham, ...]:
        """Everything that is scored, in reading order."""
        return (*self.cham_duoc, *self.muc_thuong, *self.muc_tru)

    @field_validator("trang_thai")
    @classmethod
    def _facts_of_state(cls, value: TrangThai, info: ValidationInfo) -> TrangThai:
        missing = [name for name in ("so", "ngay") if name in info.data and info.data[name] is None]
        if value is TrangThai.BAN_HANH and missing:
            raise fault("trai-nhau", f"ban hành thì cần {' và '.join(f'`{one}`' for one in missing)}. Hãy ghi thêm.")
        if value is TrangThai.DU_THAO and info.data.get("so") is not None:
            raise fault("trai-nhau", "dự thảo thì chưa có `so`. Hãy bỏ `so`, hoặc đổi trạng thái.")
        return value

    @field_validator("xin_y_kien")
    @classmethod
    def _asked(cls, value: XinYKien | None, info: ValidationInfo) -> XinYKien | None:
        if value is None and info.data.get("trang_thai") is TrangThai.DA_XIN_Y_KIEN:
            raise fault("thieu-truong", "cần có vì trạng thái là đã xin ý kiến.")
        return value

    @field_validator("lam_tron")
    @classmethod
    def _few_decimals(cls, value: int) -> int:
        if value > SO_LE_NHIEU_NHAT:
            raise fault("sai-so", f"“{value}” quá nhiều chữ số lẻ. Hãy ghi từ 0 đến {SO_LE_NHIEU_NHAT}.")
        return value
