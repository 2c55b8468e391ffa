"""The plan as data: purposes, tasks, tasks by quarter, duties by organisation, closing."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, MaThanhVien, Model, VanBan, fault, member_or_name, text_or
from vndoc.ho_so.marks import MotGach, MotKhoan, TenDanhSo, TrongNgoac


class ViecLam(Model):
    """A piece of work: a dash item, with `+` items below it or none."""

    noi_dung: MotGach = Field(
        title="Nội dung",
        description="Việc phải làm, một câu; dấu cuối câu được tự thêm nếu chưa có.",
        examples=["Thực hiện chế độ thông tin, báo cáo theo quy định, cụ thể"],
    )
    chi_tiet: DanhSach[MotGach] = Field(
        (),
        title="Chi tiết",
        description="Các ý nhỏ, in thành dòng bắt đầu bằng dấu +.",
        examples=[["Báo cáo sơ kết 6 tháng gửi Cụm trưởng trước ngày ${han.bao_cao_6_thang}"]],
    )


Viec = Annotated[ViecLam, *text_or("noi_dung")]
"""A piece of work, typed as a text or as a group."""

_QUARTERS = ("quy_1", "quy_2", "quy_3", "quy_4")


class NhiemVuCuThe(Model):
    """The tasks by quarter; a quarter without tasks is not printed."""

    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước nhiệm vụ của từng quý.",
        examples=[["Các đơn vị thành viên ${cum.ten} thực hiện các nhiệm vụ cụ thể theo từng quý"]],
    )
    quy_1: DanhSach[Viec] = Field(
        (), title="Quý I", description="Các việc của quý I.", examples=[["Ký kết giao ước thi đua năm ${nam}"]]
    )
    quy_2: DanhSach[Viec] = Field(
        (), title="Quý II", description="Các việc của quý II.", examples=[["Thực hiện báo cáo sơ kết 6 tháng"]]
    )
    quy_3: DanhSach[Viec] = Field(
        (),
        title="Quý III",
        description="Các việc của quý III.",
        examples=[["Phát động phong trào thi đua chào mừng kỷ niệm ${ky_niem.nganh_ngoai_giao}"]],
    )
    quy_4: DanhSach[Viec] = Field(
        (),
        validate_default=True,
        title="Quý IV",
        description="Các việc của quý IV.",
        examples=[["Tổ chức Hội nghị tổng kết"]],
    )

    @field_validator("quy_4")
    @classmethod
    def _some_quarter(cls, value: tuple[ViecLam, ...], info: ValidationInfo) -> tuple[ViecLam, ...]:
        if not value and not any(info.data.get(key, True) for key in _QUARTERS[:-1]):
            raise fault("phan-rong", "chưa có việc của quý nào. Hãy ghi ít nhất một trong `quy_1` đến `quy_4`.")
        return value

    @property
    def theo_quy(self) -> tuple[tuple[int, tuple[ViecLam, ...]], ...]:
        """The quarters that have tasks: number and tasks."""
        quarters = (self.quy_1, self.quy_2, self.quy_3, self.quy_4)
        return tuple((number, tasks) for number, tasks in enumerate(quarters, start=1) if tasks)


class PhanBoSung(Model):
    """A part of the plan's own between the tasks and the organisation, such as Kinh phí."""

    ten: TenDanhSo = Field(
        title="Tên phần", description="Tên của phần; tự viết hoa và đánh số La Mã.", examples=["Kinh phí"]
    )
    doan: DanhSach[VanBan] = Field(
        (), title="Đoạn", description="Các đoạn văn không đánh số.", examples=[["Kinh phí do từng đơn vị bảo đảm."]]
    )
    khoan: DanhSach[MotKhoan] = Field(
        (),
        validate_default=True,
        title="Khoản",
        description="Các khoản đánh số 1, 2, 3.",
        examples=[["Kinh phí hội nghị do Cụm trưởng bảo đảm."]],
    )

    @field_validator("khoan")
    @classmethod
    def _some_content(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if not value and not info.data.get("doan", True):
            raise fault("phan-rong", "phần này chưa có nội dung. Hãy ghi `doan` hoặc `khoan`.")
        return value


class ToChucThucHien(Model):
    """The duties of one organisation: a member of the cluster, or a group of them by name."""

    don_vi: MaThanhVien | None = Field(
        None, title="Đơn vị", description="Mã của thành viên chịu trách nhiệm.", examples=["lao-cai"]
    )
    ten: TenDanhSo | None = Field(
        None,
        validate_default=True,
        title="Tên đơn vị",
        description="Tên in ra, khi không phải là một thành viên của cụm.",
        examples=["Các thành viên ${cum.ten}"],
    )
    ghi_chu: TrongNgoac | None = Field(
        None,
        title="Ghi chú",
        description="In trong ngoặc đơn sau tên đơn vị.",
        examples=["Cụm trưởng ${cum.ten} năm ${nam}"],
    )
    nhiem_vu: tuple[Viec, ...] = Field(
        min_length=1,
        title="Nhiệm vụ",
        description="Các việc của đơn vị, in thành dòng bắt đầu bằng dấu gạch.",
        examples=[["Xây dựng kế hoạch thi đua, khen thưởng của Cụm"]],
    )

    _one_name = field_validator("ten")(member_or_name)


class KeHoach(VanBanHanhChinh):
    """The whole of `ke-hoach.yaml`."""

    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ KẾ HOẠCH, không có dấu chấm cuối.",
        examples=["Công tác thi đua, khen thưởng năm ${nam}"],
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước phần I.",
        examples=[["Nhằm phát huy kết quả năm ${nam-1}, ${cum.ten} ban hành Kế hoạch công tác năm ${nam}"]],
    )
    muc_dich_yeu_cau: tuple[MotKhoan, ...] = Field(
        min_length=1,
        title="Mục đích, yêu cầu",
        description="Mỗi mục là một khoản, tự đánh số.",
        examples=[["Nâng cao nhận thức về vai trò của phong trào thi đua yêu nước"]],
    )
    nhiem_vu_trong_tam: tuple[MotKhoan, ...] = Field(
        min_length=1,
        title="Nhiệm vụ trọng tâm",
        description="Mỗi mục là một khoản, tự đánh số.",
        examples=[["Nâng cao chất lượng công tác khen thưởng"]],
    )
    nhiem_vu_cu_the: NhiemVuCuThe = Field(title="Nhiệm vụ cụ thể", description="Nhiệm vụ theo từng quý trong năm.")
    phan_bo_sung: DanhSach[PhanBoSung] = Field(
        (),
        title="Phần bổ sung",
        description="Các phần thêm, đứng sau nhiệm vụ cụ thể và trước tổ chức thực hiện.",
    )
    to_chuc_thuc_hien: tuple[ToChucThucHien, ...] = Field(
        min_length=1, title="Tổ chức thực hiện", description="Nhiệm vụ của từng đơn vị, tự đánh số."
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Đoạn cuối của kế hoạch; dấu ./. được tự thêm.",
        examples=["Trên đây là Kế hoạch công tác thi đua, khen thưởng năm ${nam} của ${cum.ten}"],
    )
