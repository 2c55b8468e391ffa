"""Lists that a report is annexed with: campaigns held in the period, initiatives recognised."""

from datetime import date

from pydantic import Field, ValidationInfo, field_validator

from vndoc.ho_so.fields import Dong, Model, Ngay, SoDuong, VanBan, fault


class DotThiDua(Model):
    """A campaign of emulation."""

    ten: Dong = Field(
        title="Tên đợt thi đua",
        description="Tên phong trào, đợt thi đua.",
        examples=["Thi đua lập thành tích chào mừng kỷ niệm ${ky_niem.giai_phong_mien_nam}"],
    )
    tu_ngay: Ngay = Field(title="Từ ngày", description="Ngày bắt đầu đợt thi đua.", examples=["01/3/2025"])
    den_ngay: Ngay = Field(title="Đến ngày", description="Ngày kết thúc đợt thi đua.", examples=["30/4/2025"])
    so_tham_gia: SoDuong | None = Field(
        None, title="Số người tham gia", description="Số người tham gia đợt thi đua.", examples=["32"]
    )
    ket_qua: VanBan = Field(
        title="Kết quả",
        description="Kết quả chính của đợt thi đua.",
        examples=["Hoàn thành 05 công trình, phần việc chào mừng ngày lễ"],
    )

    @field_validator("den_ngay")
    @classmethod
    def _after_start(cls, value: date, info: ValidationInfo) -> date:
        start = info.data.get("tu_ngay")
        if start is not None and value < start:
            raise fault("ngay-nguoc", "đứng trước `tu_ngay`. Hãy xem lại hai ngày này.")
        return value


class SangKien(Model):
    """An initiative that was recognised."""

    ten: Dong = Field(
        title="Tên sáng kiến",
        description="Tên sáng kiến như trong quyết định công nhận.",
        examples=["Ứng dụng mã QR trong tiếp nhận hồ sơ đoàn ra"],
    )
    tac_gia: Dong = Field(title="Tác giả", description="Tác giả, nhóm tác giả.", examples=["Nguyễn Văn A"])
    cap_cong_nhan: Dong = Field(
        title="Cấp công nhận", description="Sáng kiến được cấp nào công nhận.", examples=["Cấp cơ sở"]
    )
    hieu_qua: VanBan = Field(
        title="Hiệu quả",
        description="Hiệu quả áp dụng, viết ngắn gọn.",
        examples=["Rút ngắn 02 ngày thời gian giải quyết hồ sơ"],
    )
