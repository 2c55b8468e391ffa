"""A member's report as data: fixed parts, figures of the pledge's targets, awards, campaigns, initiatives."""

from typing import Annotated

from pydantic import Field, field_validator

from vndoc.documents.bao_cao.cac_phan import DanhGia, KetQua, TrongMuc
from vndoc.documents.bao_cao.chi_tieu import KetQuaChiTieu
from vndoc.documents.bao_cao.danh_muc import DotThiDua, SangKien
from vndoc.documents.bao_cao.khen_thuong import KhenThuong, SoNguoi
from vndoc.documents.bao_cao.model import BaoCao
from vndoc.documents.co_quan_ban_hanh import CoQuanBanHanh
from vndoc.ho_so.fields import DanhSach, fault, text_or
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


class BaoCaoThanhVien(BaoCao):
    """The whole of a file of `bao-cao-thanh-vien/`."""

    co_quan_ban_hanh: Annotated[CoQuanBanHanh, *text_or("don_vi")] | None = Field(
        None,
        validate_default=True,
        title="Cơ quan ban hành",
        description="Mã của thành viên báo cáo; đầu văn bản và người ký lấy từ `dau_van_ban`, `dai_dien` ở `ho-so`.",
    )
    dac_diem_tinh_hinh: TrongMuc = Field(
        (),
        title="Đặc điểm, tình hình",
        description="Phần I: đặc điểm, tình hình, thuận lợi, khó khăn.",
        examples=[["Sở có 05 phòng, đơn vị trực thuộc với 32 cán bộ, công chức, viên chức"]],
    )
    ket_qua: KetQua = Field(title="Kết quả", description="Phần II: kết quả thực hiện, theo các đề mục định sẵn.")
    danh_gia: DanhGia = Field(title="Đánh giá", description="Phần III: ưu điểm, hạn chế, nguyên nhân.")
    phuong_huong: TrongMuc = Field(
        min_length=1,
        title="Phương hướng, nhiệm vụ",
        description="Phần IV: phương hướng, nhiệm vụ của kỳ tiếp theo.",
        examples=[["Tiếp tục thực hiện các chỉ tiêu đã ký kết trong giao ước thi đua"]],
    )
    de_xuat: TrongMuc = Field(
        (),
        title="Đề xuất, kiến nghị",
        description="Phần V: đề xuất, kiến nghị với Cụm, với cấp trên.",
        examples=[["Đề nghị Cụm tổ chức tập huấn nghiệp vụ thi đua, khen thưởng"]],
    )
    chi_tieu: DanhSach[KetQuaChiTieu] = Field(
        (), title="Chỉ tiêu", description="Kết quả thực hiện từng chỉ tiêu giao ước, in ở phụ lục."
    )
    khen_thuong: Annotated[DanhSach[KhenThuong], Yearly.EMPTY] = Field(
        (), title="Khen thưởng", description="Danh hiệu, hình thức khen thưởng trong kỳ, in ở phụ lục."
    )
    tong_khen_thuong: Annotated[SoNguoi | None, Yearly.EMPTY] = Field(
        None,
        title="Tổng khen thưởng",
        description="Tổng số của bảng khen thưởng; bỏ trống thì được tự cộng, đã ghi thì được đối chiếu.",
    )
    dot_thi_dua: Annotated[DanhSach[DotThiDua], Yearly.EMPTY] = Field(
        (), title="Đợt thi đua", description="Các đợt thi đua đã tổ chức trong kỳ, in ở phụ lục."
    )
    danh_muc_sang_kien: Annotated[DanhSach[SangKien], Yearly.EMPTY] = Field(
        (), title="Danh mục sáng kiến", description="Các sáng kiến được công nhận trong kỳ, in ở phụ lục."
    )

    @field_validator("co_quan_ban_hanh")
    @classmethod
    def _a_member(cls, value: CoQuanBanHanh | None) -> CoQuanBanHanh | None:
        if value is None or value.don_vi is None:
            raise fault("thieu-truong", "cần có mã của thành viên báo cáo.", "co_quan_ban_hanh: <mã thành viên>")
        return value

    @property
    def thanh_vien(self) -> Text:
        """The code of the member that reports."""
        if self.co_quan_ban_hanh is None or self.co_quan_ban_hanh.don_vi is None:
            raise ValueError("a validated report has a member")
        return self.co_quan_ban_hanh.don_vi
