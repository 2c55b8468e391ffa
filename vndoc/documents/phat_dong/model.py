"""The call as data: the situation, aims, what is striven for with targets, the dates of a campaign, the appeal."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.giao_uoc.model import BenKy, NoiDungGiaoUoc
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, Ngay, VanBan, fault, text_or
from vndoc.ho_so.marks import MotKhoan
from vndoc.ho_so.yearly import Yearly
from vndoc.viet.ngay import ngay_ngan


class PhatDong(VanBanHanhChinh):
    """The whole of `phat-dong.yaml` or `phat-dong/<ma>.yaml`."""

    numbered: ClassVar[bool] = False

    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ PHÁT ĐỘNG: tên phong trào, đợt thi đua; không có dấu chấm cuối.",
        examples=["Phong trào thi đua năm ${nam}"],
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn về tình hình, ý nghĩa, đứng trước phần I.",
        examples=[["Năm ${nam} có ý nghĩa quan trọng đối với ngành Ngoại giao."]],
    )
    muc_tieu: tuple[MotKhoan, ...] = Field(
        min_length=1,
        title="Mục tiêu",
        description="Mỗi mục tiêu là một khoản, tự đánh số.",
        examples=[["Hoàn thành xuất sắc nhiệm vụ chính trị năm ${nam}"]],
    )
    noi_dung: Annotated[tuple[NoiDungGiaoUoc, ...], Yearly.CONFIRM] = Field(
        min_length=1,
        title="Nội dung, chỉ tiêu thi đua",
        description="Các nội dung thi đua, tự đánh số, mỗi nội dung có chỉ tiêu đo được.",
    )
    tu_ngay: Ngay | None = Field(
        None,
        title="Từ ngày",
        description="Ngày bắt đầu đợt thi đua; phong trào cả năm thì bỏ trống.",
        examples=["01/7/2025"],
    )
    den_ngay: Ngay | None = Field(
        None,
        validate_default=True,
        title="Đến ngày",
        description="Ngày cuối của đợt thi đua; ghi cùng với `tu_ngay`.",
        examples=["02/9/2025"],
    )
    to_chuc_thuc_hien: DanhSach[MotKhoan] = Field(
        (),
        title="Tổ chức thực hiện",
        description="Việc tổ chức, sơ kết, khen thưởng; mỗi ý là một khoản, tự đánh số.",
        examples=[["Các phòng, đơn vị triển khai phong trào đến từng công chức, viên chức"]],
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Lời kêu gọi cuối cùng; dấu ./. được tự thêm.",
        examples=["Lãnh đạo Sở kêu gọi toàn thể công chức, viên chức hăng hái thi đua"],
    )
    ben_ky: DanhSach[Annotated[BenKy, *text_or("don_vi")]] = Field(
        (),
        validate_default=True,
        title="Bên ký",
        description="Hai hoặc ba bên cùng ký, ví dụ cơ quan và Công đoàn; bỏ trống thì chỉ người ký trong `ho-so` ký.",
        examples=[["lao-cai", "tinh-a"]],
    )

    @property
    def mot_nguoi_ky(self) -> bool:
        """Several parties may sign jointly."""
        return not self.ben_ky

    @field_validator("den_ngay")
    @classmethod
    def _campaign(cls, value: date | None, info: ValidationInfo) -> date | None:
        start: date | None = info.data.get("tu_ngay")
        issued: date | None = info.data.get("ngay") or info.data.get("ngay_du_kien")
        if "tu_ngay" in info.data and (value is None) != (start is None):
            missing = "den_ngay" if value is None else "tu_ngay"
            raise fault("thieu-truong", f"đợt thi đua cần có cả `tu_ngay` và `den_ngay`. Hãy ghi thêm `{missing}`.")
        if value is not None and start is not None and value <= start:
            raise fault("ngay-nguoc", f"không sau `tu_ngay` ({ngay_ngan(start)}). Hãy xem lại hai ngày này.")
        if value is not None and issued is not None and value < issued:
            when = f"đợt thi đua kết thúc trước ngày phát động ({ngay_ngan(issued)})"
            raise fault("ngay-nguoc", f"{when}. Hãy xem lại hai ngày này.")
        return value

    @field_validator("ben_ky")
    @classmethod
    def _joint(cls, value: tuple[BenKy, ...], info: ValidationInfo) -> tuple[BenKy, ...]:
        signer = info.data.get("nguoi_ky")
        if not value:
            return value
        if signer is not None:
            raise fault("trai-nhau", "đã có `nguoi_ky`. Hãy bỏ một trong hai.")
        if not 2 <= len(value) <= 3:
            raise fault(
                "sai-so-ben", f"cần hai hoặc ba bên cùng ký, ở đây có {len(value)}. Một bên thì ghi `nguoi_ky`."
            )
        signers = {max(len(ben.nguoi_ky), 1) for ben in value}
        if len(signers) > 1:
            raise fault("sai-so-ben", "các bên phải có số người ký bằng nhau, để ký ngang hàng nhau.")
        if len(value) == 3 and signers != {1}:
            raise fault("qua-nhieu", "ba bên cùng ký thì mỗi bên một người ký. Hãy bỏ bớt người ký.")
        return value
