"""Minutes as data: when and where, who was there, what was said and voted, when it ended."""

from datetime import date, time

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.bien_ban.bo_phieu import BieuQuyet, BoPhieu
from vndoc.documents.cuoc_hop import NguoiHop, without_label
from vndoc.documents.than_van_ban import NoiDung
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, Gio, MaThanhVien, Model, Ngay, SoDuong, VanBan, fault
from vndoc.ho_so.marks import MotGach, TenDanhSo
from vndoc.raw import Text
from vndoc.viet.gio import gio_dai


class VangMat(Model):
    """A member that did not come."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên vắng mặt.", examples=["lao-cai"])
    ly_do: Dong | None = Field(None, title="Lý do", description="In sau tên đơn vị.", examples=["có lý do"])


class MucHop(Model):
    """One item of the meeting, printed as a numbered heading with its text, votes and conclusion."""

    ten: TenDanhSo = Field(title="Tên nội dung", description="Tên nội dung; tự đánh số 1, 2, 3.", examples=["Khai mạc"])
    chi_tiet: NoiDung = Field(
        (),
        title="Chi tiết",
        description="Diễn biến: các đoạn, gạch đầu dòng.",
        examples=[["Ông Nguyễn Văn A phát biểu khai mạc Hội nghị."]],
    )
    bo_phieu: BoPhieu | None = Field(None, title="Bỏ phiếu", description="Kết quả bỏ phiếu kín, nếu có.")
    bieu_quyet: BieuQuyet | None = Field(
        None, title="Biểu quyết", description="Kết quả biểu quyết giơ tay, nếu có; cần ghi `co_mat`."
    )
    ket_luan: VanBan | None = Field(
        None,
        validate_default=True,
        title="Kết luận",
        description="Câu kết luận, đứng sau kết quả bỏ phiếu, biểu quyết.",
        examples=["Hội nghị thống nhất thông qua Báo cáo tổng kết."],
    )

    @field_validator("ket_luan")
    @classmethod
    def _some_content(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        if value is None and not any(info.data.get(key, True) for key in ("chi_tiet", "bo_phieu", "bieu_quyet")):
            raise fault("phan-rong", "nội dung này mới có tên. Hãy ghi `chi_tiet`, hoặc kết quả và `ket_luan`.")
        return value


class BienBan(VanBanHanhChinh):
    """The whole of a file of `bien-ban/`."""

    ngay: Ngay | None = Field(
        None,
        title="Ngày họp",
        description="Ngày khai mạc; bỏ trống khi chưa họp, ngày được để khoảng trống.",
        examples=["18/12/2025"],
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ BIÊN BẢN, không có dấu chấm cuối.",
        examples=["Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam}"],
    )
    loai_hop: Dong = Field(
        default_factory=lambda: Text("Cuộc họp"),
        title="Loại cuộc họp",
        description="Đứng đầu câu kết thúc: Cuộc họp, Hội nghị, Hội thảo.",
        examples=["Hội nghị"],
    )
    gio_bat_dau: Gio = Field(title="Giờ bắt đầu", description="Giờ bắt đầu họp.", examples=["8 giờ 00"])
    gio_ket_thuc: Gio = Field(title="Giờ kết thúc", description="Giờ kết thúc họp.", examples=["11 giờ 30"])
    ngay_ket_thuc: Ngay | None = Field(
        None,
        validate_default=True,
        title="Ngày kết thúc",
        description="Chỉ ghi khi kết thúc vào ngày khác ngày họp.",
        examples=["19/12/2025"],
    )
    dia_diem: VanBan = Field(
        title="Địa điểm",
        description="Nơi họp; chữ “Địa điểm” được tự thêm.",
        examples=["Hội trường Sở Ngoại vụ tỉnh Lào Cai"],
    )
    thanh_phan: tuple[MotGach, ...] = Field(
        min_length=1,
        title="Thành phần tham dự",
        description="Mỗi cơ quan, người dự họp một mục, in thành dòng gạch đầu dòng.",
        examples=[["Ông Nguyễn Văn A, Phó Cục trưởng Cục Ngoại vụ, Bộ Ngoại giao"]],
    )
    vang_mat: DanhSach[VangMat] = Field(
        (), title="Vắng mặt", description="Các thành viên của cụm vắng mặt; chỉ ghi cùng với `co_mat`."
    )
    co_mat: SoDuong | None = Field(
        None,
        validate_default=True,
        title="Có mặt",
        description="Số thành viên của cụm có mặt; cộng với số vắng mặt phải bằng tổng số thành viên trong `ho-so`.",
        examples=["10"],
    )
    chu_tri: NguoiHop | None = Field(
        None, title="Chủ trì", description="Chủ tọa, ký bên phải; bỏ trống thì là người ký trong `ho-so`."
    )
    thu_ky: NguoiHop = Field(title="Thư ký", description="Người ghi biên bản, ký bên trái.")
    noi_dung: tuple[MucHop, ...] = Field(
        min_length=1, title="Nội dung", description="Các nội dung theo diễn biến cuộc họp."
    )
    thong_qua: VanBan | None = Field(
        None,
        title="Thông qua",
        description="Đoạn về việc thông qua biên bản, đứng trước câu kết thúc.",
        examples=["Biên bản này đã được đọc trước Hội nghị và được các thành viên dự họp nhất trí thông qua."],
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

    @field_validator("co_mat")
    @classmethod
    def _counted(cls, value: int | None, info: ValidationInfo) -> int | None:
        if value is None and info.data.get("vang_mat"):
            raise fault("thieu-truong", "cần có vì đã ghi `vang_mat`.")
        return value

    @field_validator("thu_ky")
    @classmethod
    def _not_the_chair(cls, value: NguoiHop, info: ValidationInfo) -> NguoiHop:
        chair: NguoiHop | None = info.data.get("chu_tri")
        if chair is not None and chair.ho_ten == value.ho_ten:
            raise fault("trai-nhau", f"“{value.ho_ten}” vừa là chủ trì vừa là thư ký. Hãy ghi hai người khác nhau.")
        return value
