"""The giấy nghỉ phép as data: whose request, how many days from when to when, where, what they count as."""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.cuoc_hop import NguoiHop, without_label
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, Ngay, SoDuong, VanBan, fault, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan


class GiayNghiPhep(VanBanHanhChinh):
    """The whole of `giay-nghi-phep.yaml` or `giay-nghi-phep/<ma>.yaml`."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Nơi nhận khác; dòng đầu là người được cấp giấy và dòng “Lưu” được tự thêm.",
    )
    co_quan_cap: Dong | None = Field(
        None,
        title="Cơ quan cấp",
        description="Đứng trước chữ “cấp cho”; bỏ trống thì lấy tên cơ quan ban hành.",
        examples=["${cum_truong.ten}"],
    )
    ngay_don: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Ngày đơn", description="Ngày của đơn đề nghị nghỉ phép.", examples=["01/8/2025"]
    )
    nguoi_nghi_phep: Annotated[NguoiHop, Yearly.REWRITE] = Field(
        title="Người nghỉ phép", description="Họ tên, chức vụ và đơn vị công tác của người được cấp giấy."
    )
    so_ngay: Annotated[SoDuong, Yearly.CONFIRM] = Field(
        title="Số ngày nghỉ",
        description="Số ngày nghỉ phép, không tính ngày nghỉ hằng tuần, ngày lễ.",
        examples=["5"],
    )
    tu_ngay: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Từ ngày", description="Ngày đầu tiên nghỉ phép.", examples=["11/8/2025"]
    )
    den_ngay: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Đến ngày", description="Ngày cuối cùng nghỉ phép.", examples=["15/8/2025"]
    )
    noi_nghi: VanBan = Field(title="Nơi nghỉ phép", description="Nơi nghỉ phép.", examples=["tỉnh Lào Cai"])
    tinh_vao: VanBan = Field(
        title="Tính vào",
        description="Số ngày nghỉ được tính vào thời gian nào; chữ “được tính vào thời gian” được tự thêm.",
        examples=["nghỉ hằng năm của năm ${nam}"],
    )
    xac_nhan: DungSai = Field(
        False,
        title="Xác nhận",
        description="`có` thì in chỗ để nơi nghỉ phép xác nhận.",
        examples=["có"],
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """The one who gets it is named above."""
        return False

    @field_validator("ngay_don")
    @classmethod
    def _asked_before(cls, value: date, info: ValidationInfo) -> date:
        issued: date | None = info.data.get("ngay") or info.data.get("ngay_du_kien")
        if issued is not None and value > issued:
            when = f"ngày của đơn ({ngay_ngan(value)}) sau ngày cấp giấy ({ngay_ngan(issued)})"
            raise fault("ngay-nguoc", f"{when}. Hãy xem lại hai ngày này.")
        return value

    @field_validator("den_ngay")
    @classmethod
    def _days(cls, value: date, info: ValidationInfo) -> date:
        start: date | None = info.data.get("tu_ngay")
        days: int | None = info.data.get("so_ngay")
        if start is not None and value < start:
            raise fault("ngay-nguoc", f"đứng trước `tu_ngay` ({ngay_ngan(start)}). Hãy xem lại hai ngày này.")
        if start is not None and start.weekday() >= 5 and value.weekday() >= 5 and (value - start).days < 2:
            raise fault(
                "tong-khong-khop", "chỉ nghỉ vào thứ Bảy, Chủ nhật, không phải ngày làm việc. Hãy xem lại ngày."
            )
        if start is not None and days is not None and days > (value - start).days + 1:
            there = (value - start).days + 1
            message = f"từ ngày {ngay_ngan(start)} đến hết ngày {ngay_ngan(value)} chỉ có {there} ngày"
            raise fault("tong-khong-khop", f"{message}, nhưng `so_ngay` ghi {days}. Hãy sửa cho khớp.")
        return value

    @field_validator("tinh_vao")
    @classmethod
    def _counted_as(cls, value: Text) -> Text:
        return without_label(value, "được tính vào thời gian")
