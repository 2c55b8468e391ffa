"""A unit's registration as data: movements, targets, titles for collectives and persons, initiatives, who signs."""

import re
from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.co_quan_ban_hanh import CoQuanBanHanh
from vndoc.documents.dang_ky import DangKy
from vndoc.documents.danh_hieu_dang_ky import DanhHieuCaNhan, DanhHieuTapThe
from vndoc.ho_so.fields import DanhSach, Dong, Model, SoNguyen, VanBan, fault, text_or
from vndoc.ho_so.marks import MotKhoan
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan, parse_ngay
from vndoc.viet.ty_le import so_luong

_MONTH = re.compile(r"(?:tháng\s+)?(?P<thang>\d{1,2})\s*[/-]\s*(?P<nam>\d{4})", re.IGNORECASE)
_QUARTER = re.compile(r"quý\s+(?P<quy>\d+)\b", re.IGNORECASE)
_DAY = re.compile(r"(?:ngày )?\d{1,4}(?: ?[/-] ?\d{1,4}){2}|ngày \d+ tháng \d+ năm \d+", re.IGNORECASE)


def _first_day(text: str) -> date | None:
    """The day, or the first day of the month, that `text` names; None where it is said otherwise."""
    month = _MONTH.fullmatch(text)
    if month and 1 <= int(month["thang"]) <= 12:
        return date(int(month["nam"]), int(month["thang"]), 1)
    try:
        return parse_ngay(text)
    except ValueError:
        return None


class PhongTraoDangKy(Model):
    """A row of the table of movements."""

    ten: Dong = Field(
        title="Tên phong trào",
        description="Tên phong trào, đợt thi đua.",
        examples=["Thi đua lập thành tích chào mừng 80 năm ngày thành lập ngành Ngoại giao"],
    )
    muc_tieu: VanBan = Field(
        title="Mục tiêu", description="Mục tiêu của phong trào.", examples=["Hoàn thành 100% nhiệm vụ trong đợt"]
    )
    phat_dong: Dong = Field(
        title="Thời gian phát động",
        description="Ngày, tháng hoặc quý phát động.",
        examples=["Tháng 02/2025"],
    )
    tong_ket: Dong = Field(
        title="Thời gian tổng kết",
        description="Ngày, tháng hoặc quý tổng kết.",
        examples=["Tháng 12/2025"],
    )

    @field_validator("phat_dong", "tong_ket")
    @classmethod
    def _in_the_calendar(cls, value: Text) -> Text:
        if (month := _MONTH.fullmatch(value)) and not 1 <= int(month["thang"]) <= 12:
            raise fault("ngay-khong-co", f"không có tháng {month['thang']}. Hãy ghi tháng từ 1 đến 12.")
        if (quarter := _QUARTER.match(value)) and int(quarter["quy"]) not in range(1, 5):
            raise fault("ngay-khong-co", f"không có quý {quarter['quy']}. Hãy ghi từ quý I đến quý IV.")
        if not _DAY.fullmatch(value):
            return value
        try:
            return value.derive(ngay_ngan(parse_ngay(value)))
        except ValueError as reason:
            raise fault("ngay-khong-co", f"{reason}. Hãy ghi ngày có trong lịch, theo mẫu 15/5/2025.") from reason

    @field_validator("tong_ket")
    @classmethod
    def _after_its_start(cls, value: Text, info: ValidationInfo) -> Text:
        typed = info.data.get("phat_dong")
        begun, ended = _first_day(typed) if typed else None, _first_day(value)
        if begun is not None and ended is not None and ended < begun:
            raise fault("ngay-nguoc", f"“{value}” đứng trước thời gian phát động (“{typed}”). Hãy xem lại hai mốc này.")
        return value


class ChiTieuDangKy(Model):
    """A row of the table of targets."""

    noi_dung: VanBan = Field(
        title="Nội dung", description="Việc, chỉ tiêu đăng ký.", examples=["Đoàn ra được tổ chức, quản lý"]
    )
    don_vi_tinh: Dong = Field(title="Đơn vị tính", description="Đơn vị đo của chỉ tiêu.", examples=["Đoàn"])
    ke_hoach: Dong = Field(title="Kế hoạch", description="Mức đăng ký trong năm.", examples=["12"])
    ghi_chu: VanBan | None = Field(
        None, title="Ghi chú", description="In ở cột cuối; bỏ trống thì ô để trắng.", examples=["Tăng 10% so với 2024"]
    )


class SangKienDangKy(Model):
    """A row of the table of initiatives."""

    ten: Dong = Field(
        title="Tên sáng kiến",
        description="Tên sáng kiến, đề tài, đề án.",
        examples=["Số hóa quy trình quản lý đoàn ra, đoàn vào"],
    )
    tac_gia: Dong = Field(title="Tác giả", description="Tác giả hoặc nhóm tác giả.", examples=["Nguyễn Văn A"])
    cap_cong_nhan: Dong = Field(
        title="Cấp công nhận", description="Cấp đề nghị công nhận sáng kiến.", examples=["Cấp cơ sở"]
    )


class CongDoan(Model):
    """The trade union that signs beside the head."""

    ten: Dong = Field(title="Tên", description="Tên tổ chức công đoàn.", examples=["Công đoàn Sở Ngoại vụ"])
    nguoi_ky: NguoiKy = Field(title="Người ký", description="Người ký của công đoàn.")


class DangKyDonVi(DangKy):
    """The whole of a file of `dang-ky-don-vi/`."""

    co_quan_ban_hanh: Annotated[CoQuanBanHanh, *text_or("don_vi")] = Field(
        title="Cơ quan ban hành",
        description="Mã của thành viên đăng ký; đầu văn bản và người ký lấy từ thành viên này ở `ho-so`.",
        examples=["tinh-a"],
    )
    muc_tieu: Annotated[tuple[MotKhoan, ...], Yearly.REWRITE] = Field(
        min_length=1,
        title="Mục tiêu, nội dung chính",
        description="Các mục tiêu, nội dung thi đua chính của đơn vị; được đưa vào bảng tổng hợp của cụm.",
        examples=[["Hoàn thành xuất sắc nhiệm vụ chính trị năm ${nam}"]],
    )
    phong_trao: Annotated[tuple[PhongTraoDangKy, ...], Yearly.REWRITE] = Field(
        min_length=1, title="Phong trào thi đua", description="Các phong trào, đợt thi đua mà đơn vị phát động."
    )
    chi_tieu: Annotated[tuple[ChiTieuDangKy, ...], Yearly.REWRITE] = Field(
        min_length=1, title="Chỉ tiêu", description="Các chỉ tiêu đăng ký, mỗi chỉ tiêu một hàng của bảng."
    )
    danh_hieu_tap_the: Annotated[DanhSach[DanhHieuTapThe], Yearly.REWRITE] = Field(
        (),
        title="Danh hiệu của tập thể",
        description="Danh hiệu thi đua, hình thức khen thưởng đăng ký cho tập thể.",
    )
    danh_hieu_ca_nhan: Annotated[DanhSach[DanhHieuCaNhan], Yearly.REWRITE] = Field(
        (),
        validate_default=True,
        title="Danh hiệu của cá nhân",
        description="Danh hiệu thi đua, hình thức khen thưởng đăng ký cho cá nhân.",
    )
    sang_kien: Annotated[DanhSach[SangKienDangKy], Yearly.EMPTY] = Field(
        (), title="Sáng kiến", description="Các sáng kiến, đề tài đăng ký, nếu đã có tên."
    )
    so_sang_kien: Annotated[SoNguyen | None, Yearly.EMPTY] = Field(
        None,
        title="Số sáng kiến",
        description="Số sáng kiến đăng ký; bỏ trống thì đếm trong `sang_kien`, không được ít hơn.",
        examples=["3"],
    )
    cong_doan: CongDoan | None = Field(
        None, title="Công đoàn", description="Tổ chức công đoàn cùng ký; bỏ trống thì chỉ thủ trưởng đơn vị ký."
    )

    @property
    def tong_sang_kien(self) -> int:
        """The number of initiatives registered."""
        return len(self.sang_kien) if self.so_sang_kien is None else self.so_sang_kien

    @property
    def ma_don_vi(self) -> Text:
        """The code of the member that registers."""
        if self.co_quan_ban_hanh.don_vi is None:
            raise ValueError("a validated registration is a member's")
        return self.co_quan_ban_hanh.don_vi

    @field_validator("co_quan_ban_hanh")
    @classmethod
    def _a_member(cls, value: CoQuanBanHanh) -> CoQuanBanHanh:
        if value.don_vi is None:
            raise fault("thieu-truong", "phải là mã của một thành viên, để cụm tổng hợp. Hãy ghi mã ở `thanh_vien`.")
        return value

    @field_validator("danh_hieu_ca_nhan")
    @classmethod
    def _some_title(cls, value: tuple[DanhHieuCaNhan, ...], info: ValidationInfo) -> tuple[DanhHieuCaNhan, ...]:
        if not value and not info.data.get("danh_hieu_tap_the", True):
            raise fault("thieu-truong", "cần có `danh_hieu_tap_the` hoặc `danh_hieu_ca_nhan`.")
        return value

    @field_validator("so_sang_kien")
    @classmethod
    def _all_named_ones(cls, value: int | None, info: ValidationInfo) -> int | None:
        named = len(info.data.get("sang_kien", ()))
        if value is not None and value < named:
            message = f"ghi {so_luong(value)} nhưng `sang_kien` có {so_luong(named)} sáng kiến. Hãy sửa thành {named}."
            raise fault("tong-khong-khop", message, str(named))
        return value
