"""The cluster's summary of registrations as data: its rows come from the members' registrations; what is typed here is
for members whose registration is not in the dossier, and is compared where it is.
"""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.dang_ky import DangKy
from vndoc.documents.danh_hieu_dang_ky import DanhHieuCaNhan, DanhHieuTapThe
from vndoc.ho_so.fields import DanhSach, MaThanhVien, Model, SoNguyen, VanBan, fault
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


class SoDangKy(Model):
    """Numbers of titles and initiatives: of a member, or of all."""

    danh_hieu_tap_the: DanhSach[DanhHieuTapThe] = Field(
        (), title="Danh hiệu của tập thể", description="Danh hiệu, hình thức khen thưởng đăng ký cho tập thể."
    )
    danh_hieu_ca_nhan: DanhSach[DanhHieuCaNhan] = Field(
        (), title="Danh hiệu của cá nhân", description="Danh hiệu, hình thức khen thưởng đăng ký cho cá nhân."
    )
    so_sang_kien: SoNguyen | None = Field(
        None, title="Số sáng kiến", description="Số sáng kiến, đề tài đăng ký.", examples=["3"]
    )


class DongDangKy(SoDangKy):
    """The row of a member."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên.", examples=["tinh-b"])
    muc_tieu: DanhSach[VanBan] = Field(
        (),
        title="Mục tiêu, nội dung chính",
        description="Các mục tiêu, nội dung thi đua chính; bỏ trống khi hồ sơ có bản đăng ký của đơn vị.",
        examples=[["Hoàn thành xuất sắc nhiệm vụ chính trị năm ${nam}"]],
    )


class KhongDangKy(Model):
    """A member that does not register, with the reason."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên.", examples=["tinh-k"])
    ly_do: VanBan = Field(
        title="Lý do",
        description="Vì sao không đăng ký; in ở hàng của đơn vị.",
        examples=["Không đăng ký do đang sắp xếp lại tổ chức"],
    )


class TongHopDangKy(DangKy):
    """The whole of `tong-hop-dang-ky.yaml` or `tong-hop-dang-ky/<ma>.yaml`."""

    dang_ky: Annotated[DanhSach[DongDangKy], Yearly.MEMBERS] = Field(
        (),
        title="Đăng ký của các đơn vị",
        description="Chỉ cần ghi những đơn vị không có tập tin trong `dang-ky-don-vi`; đơn vị có tập tin mà vẫn ghi ở "
        "đây thì các con số được đối chiếu.",
    )
    khong_dang_ky: Annotated[DanhSach[KhongDangKy], Yearly.EMPTY] = Field(
        (), title="Không đăng ký", description="Các thành viên không đăng ký, kèm lý do."
    )
    tong_cong: Annotated[SoDangKy | None, Yearly.EMPTY] = Field(
        None,
        title="Tổng cộng",
        description="Được tự cộng từ các hàng; chỉ ghi khi muốn đối chiếu với con số đã báo cáo.",
    )

    @field_validator("dang_ky", "khong_dang_ky")
    @classmethod
    def _each_once(cls, value: tuple[DongDangKy | KhongDangKy, ...]) -> tuple[DongDangKy | KhongDangKy, ...]:
        codes: list[Text] = [one.don_vi for one in value]
        twice = next((code for at, code in enumerate(codes) if code in codes[:at]), None)
        if twice is not None:
            raise fault("trung-ma", f"“{twice}” ghi hai lần. Hãy bỏ một trong hai.")
        return value

    @field_validator("khong_dang_ky")
    @classmethod
    def _no_row_beside(cls, value: tuple[KhongDangKy, ...], info: ValidationInfo) -> tuple[KhongDangKy, ...]:
        rows = {one.don_vi for one in info.data.get("dang_ky", ())}
        both = next((one.don_vi for one in value if one.don_vi in rows), None)
        if both is not None:
            raise fault("trai-nhau", f"“{both}” vừa ở `dang_ky` vừa ở `khong_dang_ky`. Hãy bỏ một trong hai.")
        return value
