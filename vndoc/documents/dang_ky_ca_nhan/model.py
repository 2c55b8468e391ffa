"""A person's registration as data: who, aims, titles, and the table of tasks with what is to be reached."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.co_quan_ban_hanh import CoQuanBanHanh
from vndoc.documents.dang_ky import DangKy
from vndoc.documents.danh_hieu_dang_ky import TenDanhHieu
from vndoc.ho_so.fields import Dong, Model, VanBan, fault, text_or
from vndoc.ho_so.marks import MotKhoan
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


class NguoiDangKy(Model):
    """Who registers."""

    ho_ten: Dong = Field(title="Họ tên", description="Họ và tên người đăng ký.", examples=["Nguyễn Văn A"])
    chuc_vu: Dong = Field(title="Chức vụ", description="Chức vụ, vị trí việc làm.", examples=["Chuyên viên"])
    don_vi_cong_tac: Dong = Field(
        title="Đơn vị công tác", description="Phòng, đơn vị nơi công tác.", examples=["Phòng Hợp tác quốc tế"]
    )
    trinh_do: Dong | None = Field(
        None,
        title="Trình độ chuyên môn",
        description="Trình độ chuyên môn, nghiệp vụ; bỏ trống thì không in.",
        examples=["Thạc sĩ Quan hệ quốc tế"],
    )


class NhiemVuDangKy(Model):
    """A row of the table; result and evidence are filled in at the end of the year."""

    tieu_chuan: VanBan = Field(
        title="Tiêu chuẩn, nhiệm vụ", description="Tiêu chuẩn, nhiệm vụ.", examples=["Nhiệm vụ chuyên môn được giao"]
    )
    chi_tieu: VanBan = Field(
        title="Chỉ tiêu đăng ký", description="Mức đăng ký.", examples=["Hoàn thành 100%, đúng và trước hạn"]
    )
    ket_qua: Annotated[VanBan | None, Yearly.EMPTY] = Field(
        None,
        title="Kết quả thực tế",
        description="Kết quả đạt được; khi đăng ký thì bỏ trống, ô để trắng.",
        examples=["Hoàn thành 102%"],
    )
    minh_chung: Annotated[VanBan | None, Yearly.EMPTY] = Field(
        None,
        title="Minh chứng",
        description="Văn bản, số liệu chứng minh; khi đăng ký thì bỏ trống, ô để trắng.",
        examples=["Báo cáo công tác quý IV năm 2025 của Phòng"],
    )


class DangKyCaNhan(DangKy):
    """The whole of a file of `dang-ky-ca-nhan/`."""

    co_quan_ban_hanh: Annotated[CoQuanBanHanh, *text_or("don_vi")] = Field(
        title="Cơ quan ban hành",
        description="Cơ quan của người đăng ký: mã của một thành viên; người ký bên phải lấy từ thành viên này.",
        examples=["tinh-a"],
    )
    nguoi_dang_ky: NguoiDangKy = Field(title="Người đăng ký", description="Họ tên, chức vụ, đơn vị của người đăng ký.")
    muc_tieu: Annotated[tuple[MotKhoan, ...], Yearly.REWRITE] = Field(
        min_length=1,
        title="Mục tiêu",
        description="Các mục tiêu phấn đấu trong năm, mỗi ý một khoản, tự đánh số.",
        examples=[["Hoàn thành xuất sắc nhiệm vụ được giao năm ${nam}"]],
    )
    danh_hieu: Annotated[tuple[Annotated[TenDanhHieu, *text_or("danh_hieu")], ...], Yearly.REWRITE] = Field(
        min_length=1,
        title="Danh hiệu, hình thức khen thưởng",
        description="Danh hiệu thi đua, hình thức khen thưởng cá nhân đăng ký.",
        examples=[["Chiến sĩ thi đua cơ sở"]],
    )
    nhiem_vu: Annotated[tuple[NhiemVuDangKy, ...], Yearly.REWRITE] = Field(
        min_length=1, title="Nhiệm vụ", description="Các tiêu chuẩn, nhiệm vụ, mỗi mục một hàng của bảng."
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """It is handed in, not sent: recipients only where they are given."""
        return False

    @field_validator("noi_luu")
    @classmethod
    def _kept_beside_recipients(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        if value is not None and not info.data.get("noi_nhan", True):
            raise fault("trai-nhau", "chỉ dùng khi có `noi_nhan`. Hãy bỏ mục này, hoặc ghi `noi_nhan`.")
        return value
