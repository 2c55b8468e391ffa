"""What minutes of every kind share: the day and hours of the meeting, its place, and no place-date line (Mẫu 1.9)."""

from datetime import date, time
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.cuoc_hop import without_label
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import Gio, Ngay, VanBan, fault
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.gio import gio_dai, thu_trong_tuan
from vndoc.viet.ngay import ngay_dai

DAU_BIEN_BAN = ("co_quan_chu_quan", "co_quan_dong_tren", "co_quan_ban_hanh", "so", "ky_hieu", "can_cu", "noi_nhan")
"""What minutes have of the common lines: no place and date, no signature by authority (Mẫu 1.9)."""


class PhienHop(VanBanHanhChinh):
    """The fields of all minutes."""

    ngay: Annotated[Ngay | None, Yearly.EXPECTED] = Field(
        None,
        title="Ngày họp",
        description="Ngày khai mạc; bỏ trống khi chưa họp, ngày được để khoảng trống.",
        examples=["18/12/2025"],
    )
    gio_bat_dau: Annotated[Gio, Yearly.CONFIRM] = Field(
        title="Giờ bắt đầu", description="Giờ bắt đầu họp.", examples=["8 giờ 00"]
    )
    gio_ket_thuc: Annotated[Gio, Yearly.CONFIRM] = Field(
        title="Giờ kết thúc", description="Giờ kết thúc họp.", examples=["11 giờ 30"]
    )
    ngay_ket_thuc: Ngay | None = Field(
        None,
        validate_default=True,
        title="Ngày kết thúc",
        description="Chỉ ghi khi kết thúc vào ngày khác ngày họp.",
        examples=["19/12/2025"],
    )
    dia_diem: Annotated[VanBan, Yearly.HEAD] = Field(
        title="Địa điểm",
        description="Nơi họp; chữ “Địa điểm” được tự thêm.",
        examples=["Hội trường Sở Ngoại vụ tỉnh Lào Cai"],
    )

    @field_validator("dia_danh")
    @classmethod
    def _not_printed(cls, value: Text | None) -> Text | None:
        if value is not None:
            raise fault("trai-nhau", "biên bản không in địa danh ở đầu văn bản. Hãy bỏ mục này, ghi `dia_diem`.")
        return value

    @field_validator("ngay_ket_thuc")
    @classmethod
    def _ends_after_it_began(cls, value: date | None, info: ValidationInfo) -> date | None:
        day: date | None = info.data.get("ngay") or info.data.get("ngay_du_kien")
        begun: time | None = info.data.get("gio_bat_dau")
        ended: time | None = info.data.get("gio_ket_thuc")
        if day is None or begun is None or ended is None:
            return value
        if value is not None and value < day:
            raise fault("ngay-nguoc", "đứng trước ngày họp. Hãy xem lại hai ngày này.")
        if (value or day) == day and ended <= begun:
            hours = f"giờ kết thúc ({gio_dai(ended)}) không sau giờ bắt đầu ({gio_dai(begun)})"
            raise fault("ngay-nguoc", f"{hours}. Hãy sửa giờ, hoặc ghi ngày kết thúc nếu là ngày khác.")
        return value

    @field_validator("dia_diem")
    @classmethod
    def _where(cls, value: Text) -> Text:
        return without_label(value, "Địa điểm")

    @property
    def luc_bat_dau(self) -> str:
        """`08 giờ 00, thứ Năm, ngày 18 tháng 12 năm 2025`; without a date the day is room to be filled in by hand."""
        if self.ngay is None:
            return f"{gio_dai(self.gio_bat_dau)}, {ngay_dai(None, self.ngay_tinh.year)}"
        return f"{gio_dai(self.gio_bat_dau)}, {thu_trong_tuan(self.ngay)}, {ngay_dai(self.ngay)}"

    @property
    def luc_ket_thuc(self) -> str:
        """`11 giờ 30, ngày 18 tháng 12 năm 2025`."""
        return f"{gio_dai(self.gio_ket_thuc)}, {ngay_dai(self.ngay_ket_thuc or self.ngay, self.ngay_tinh.year)}"
