"""The programme as data: when and where the meeting is, who presides, each item with its hours and who does it."""

from datetime import time
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.cuoc_hop import NguoiHop, ThoiDiem, not_before_issue, without_label
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, Gio, Ma, Model, VanBan, fault
from vndoc.ho_so.marks import MotGach
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.gio import gio_dai


class MucChuongTrinh(Model):
    """A row of the timetable."""

    gio_bat_dau: Gio = Field(title="Giờ bắt đầu", description="Giờ bắt đầu nội dung này.", examples=["8 giờ 00"])
    gio_ket_thuc: Gio = Field(title="Giờ kết thúc", description="Giờ kết thúc nội dung này.", examples=["8 giờ 15"])
    noi_dung: VanBan = Field(
        title="Nội dung", description="Việc được tiến hành.", examples=["Tuyên bố lý do, giới thiệu đại biểu"]
    )
    chi_tiet: DanhSach[MotGach] = Field(
        (),
        title="Chi tiết",
        description="Các ý nhỏ, in thành các dòng gạch đầu dòng trong ô nội dung.",
        examples=[["Bầu Tổ kiểm phiếu", "Bỏ phiếu kín"]],
    )
    nguoi_thuc_hien: VanBan | None = Field(
        None,
        title="Người thực hiện",
        description="Người, đơn vị thực hiện; bỏ trống thì ô này để trắng, ví dụ khi nghỉ giải lao.",
        examples=["Văn phòng Sở Ngoại vụ tỉnh Lào Cai"],
    )

    @field_validator("gio_ket_thuc")
    @classmethod
    def _after_its_start(cls, value: time, info: ValidationInfo) -> time:
        begun: time | None = info.data.get("gio_bat_dau")
        if begun is not None and value <= begun:
            raise fault(
                "ngay-nguoc", f"{gio_dai(value)} không sau giờ bắt đầu ({gio_dai(begun)}). Hãy sửa một trong hai."
            )
        return value

    @property
    def gio(self) -> str:
        """The hours as printed: `08 giờ 00 - 08 giờ 15`."""
        return f"{gio_dai(self.gio_bat_dau)} - {gio_dai(self.gio_ket_thuc)}"


class ChuongTrinh(VanBanHanhChinh):
    """The whole of a file of `chuong-trinh/`."""

    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ CHƯƠNG TRÌNH, không có dấu chấm cuối.",
        examples=["Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam}"],
    )
    giay_moi: Ma | None = Field(
        None,
        title="Giấy mời",
        description="Mã giấy mời của cùng cuộc họp, để đối chiếu; bỏ trống thì là giấy mời có cùng mã.",
        examples=["hoi-nghi-tong-ket"],
    )
    thoi_gian: ThoiDiem = Field(title="Thời gian", description="Giờ, ngày khai mạc; thứ được tự thêm.")
    dia_diem: Annotated[VanBan, Yearly.HEAD] = Field(
        title="Địa điểm",
        description="Nơi họp; chữ “Địa điểm” được tự thêm.",
        examples=["Hội trường Sở Ngoại vụ tỉnh Lào Cai"],
    )
    chu_tri: Annotated[NguoiHop | None, Yearly.HEAD] = Field(
        None, title="Chủ trì", description="Người chủ trì; bỏ trống thì là người ký trong `ho-so`."
    )
    chuong_trinh: tuple[MucChuongTrinh, ...] = Field(
        min_length=1,
        title="Nội dung, chương trình",
        description="Các nội dung trong ngày theo thứ tự thời gian, mỗi nội dung một hàng của bảng.",
    )
    ghi_chu: DanhSach[MotGach] = Field(
        (),
        title="Ghi chú",
        description="Các điều cần lưu ý, in dưới bảng; chữ “Ghi chú” được tự thêm.",
        examples=[["Thời gian các nội dung có thể được điều chỉnh cho phù hợp với thực tế"]],
    )

    @field_validator("thoi_gian")
    @classmethod
    def _later_than_the_paper(cls, value: ThoiDiem, info: ValidationInfo) -> ThoiDiem:
        return not_before_issue(value, info, "chương trình")

    @field_validator("dia_diem")
    @classmethod
    def _where(cls, value: Text) -> Text:
        return without_label(value, "Địa điểm")

    @field_validator("ghi_chu")
    @classmethod
    def _notes(cls, value: tuple[Text, ...]) -> tuple[Text, ...]:
        return tuple(without_label(one, "Ghi chú") for one in value)
