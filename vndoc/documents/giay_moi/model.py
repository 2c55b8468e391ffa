"""The invitation as data: who is invited, to what, who presides, when, where, the programme."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.cuoc_hop import CuocHop, NguoiHop, ThoiDiem, not_before_issue, without_label
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, VanBan
from vndoc.ho_so.marks import MotGach
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


class GiayMoi(VanBanHanhChinh):
    """The whole of a file of `giay-moi/`."""

    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ GIẤY MỜI, không có dấu chấm cuối.",
        examples=["Dự Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam}"],
    )
    co_quan_moi: Dong | None = Field(
        None,
        title="Cơ quan mời",
        description="Đứng trước chữ “trân trọng kính mời”; bỏ trống thì lấy tên cụm.",
        examples=["${cum.ten} - ${cum.co_quan_chu_quan}"],
    )
    kinh_moi: tuple[MotGach, ...] = Field(
        min_length=1,
        title="Kính mời",
        description="Cơ quan, người được mời; từ hai trở lên thì in thành các dòng gạch đầu dòng.",
        examples=[["Lãnh đạo Cục Ngoại vụ - Bộ Ngoại giao"]],
    )
    toi_du: VanBan = Field(
        title="Tới dự",
        description="Tên hội nghị, cuộc họp; chữ “Tới dự” được tự thêm.",
        examples=["Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam}"],
    )
    chu_tri: Annotated[NguoiHop | None, Yearly.HEAD] = Field(
        None, title="Chủ trì", description="Người chủ trì; bỏ trống thì là người ký trong `ho-so`."
    )
    thoi_gian: ThoiDiem = Field(title="Thời gian", description="Giờ, ngày khai mạc; thứ được tự thêm.")
    dia_diem: Annotated[VanBan, Yearly.HEAD] = Field(
        title="Địa điểm",
        description="Nơi họp; chữ “Địa điểm” được tự thêm.",
        examples=["Hội trường Sở Ngoại vụ tỉnh Lào Cai"],
    )
    chuong_trinh: DanhSach[MotGach] = Field(
        (),
        title="Nội dung, chương trình",
        description="Các nội dung của hội nghị, in thành các dòng gạch đầu dòng.",
        examples=[["Báo cáo tổng kết công tác thi đua, khen thưởng năm ${nam}"]],
    )
    ket_thuc: VanBan | None = Field(
        None,
        title="Kết thúc",
        description="Đoạn cuối, ví dụ đề nghị xác nhận tham dự; dấu ./. được tự thêm.",
        examples=["Đề nghị các đại biểu xác nhận tham dự trước ngày 10/12/2025"],
    )

    @field_validator("kinh_moi")
    @classmethod
    def _invited(cls, value: tuple[Text, ...]) -> tuple[Text, ...]:
        return tuple(without_label(one, "Kính mời") for one in value)

    @field_validator("toi_du")
    @classmethod
    def _to_what(cls, value: Text) -> Text:
        return without_label(value, "Tới dự")

    @field_validator("dia_diem")
    @classmethod
    def _where(cls, value: Text) -> Text:
        return without_label(value, "Địa điểm")

    @field_validator("thoi_gian")
    @classmethod
    def _later_than_the_paper(cls, value: ThoiDiem, info: ValidationInfo) -> ThoiDiem:
        return not_before_issue(value, info, "giấy mời")


def meeting(paper: GiayMoi) -> CuocHop:
    """The meeting that the paper invites to."""
    return CuocHop(paper.toi_du, paper.thoi_gian, paper.dia_diem)
