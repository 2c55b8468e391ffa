"""The giấy giới thiệu as data: who is introduced, sent where, for what, until when it holds."""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.cuoc_hop import NguoiHop, without_label
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, Ngay, VanBan, fault, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan


class GiayGioiThieu(VanBanHanhChinh):
    """The whole of `giay-gioi-thieu.yaml` or `giay-gioi-thieu/<ma>.yaml`."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Nơi nhận khác, ngoài cơ quan được cử đến; dòng “Như trên” và dòng “Lưu” được tự thêm.",
    )
    co_quan_gioi_thieu: Dong | None = Field(
        None,
        title="Cơ quan giới thiệu",
        description="Đứng trước chữ “trân trọng giới thiệu”; bỏ trống thì lấy tên cơ quan ban hành.",
        examples=["${cum_truong.ten}"],
    )
    nguoi_duoc_gioi_thieu: Annotated[tuple[NguoiHop, ...], Yearly.HEAD] = Field(
        min_length=1,
        title="Người được giới thiệu",
        description="Họ tên, chức vụ và đơn vị công tác của từng người; thường là một người.",
    )
    noi_den: VanBan = Field(
        title="Nơi đến",
        description="Cơ quan được cử đến làm việc; chữ “Được cử đến” được tự thêm.",
        examples=["Vụ Tổ chức Cán bộ - ${cum.co_quan_chu_quan}"],
    )
    ve_viec: VanBan = Field(
        title="Về việc",
        description="Việc cần làm; chữ “Về việc” được tự thêm.",
        examples=["nộp hồ sơ đề nghị khen thưởng năm ${nam}"],
    )
    gia_tri_den: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Có giá trị đến hết ngày", description="Ngày cuối cùng giấy còn giá trị.", examples=["31/12/2025"]
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """The agency it is for is named above."""
        return False

    @field_validator("noi_den")
    @classmethod
    def _where(cls, value: Text) -> Text:
        return without_label(value, "Được cử đến")

    @field_validator("ve_viec")
    @classmethod
    def _what_for(cls, value: Text) -> Text:
        return without_label(value, "Về việc")

    @field_validator("gia_tri_den")
    @classmethod
    def _still_holds(cls, value: date, info: ValidationInfo) -> date:
        issued: date | None = info.data.get("ngay") or info.data.get("ngay_du_kien")
        if issued is not None and value < issued:
            when = f"giấy hết giá trị ({ngay_ngan(value)}) trước ngày cấp ({ngay_ngan(issued)})"
            raise fault("ngay-nguoc", f"{when}. Hãy xem lại hai ngày này.")
        return value
