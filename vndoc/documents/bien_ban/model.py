"""Minutes as data: when and where, who was there, what was said and voted, when it ended."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.bien_ban.bo_phieu import BieuQuyet, BoPhieu
from vndoc.documents.cuoc_hop import NguoiHop
from vndoc.documents.phien_hop import PhienHop
from vndoc.documents.than_van_ban import NoiDung
from vndoc.ho_so.fields import DanhSach, Dong, MaThanhVien, Model, SoDuong, VanBan, fault
from vndoc.ho_so.marks import MotGach, TenDanhSo
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


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
    bo_phieu: Annotated[BoPhieu | None, Yearly.FILL] = Field(
        None, title="Bỏ phiếu", description="Kết quả bỏ phiếu kín, nếu có."
    )
    bieu_quyet: Annotated[BieuQuyet | None, Yearly.FILL] = Field(
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


class BienBan(PhienHop):
    """The whole of a file of `bien-ban/`."""

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
    thanh_phan: Annotated[tuple[MotGach, ...], Yearly.CONFIRM] = Field(
        min_length=1,
        title="Thành phần tham dự",
        description="Mỗi cơ quan, người dự họp một mục, in thành dòng gạch đầu dòng.",
        examples=[["Ông Nguyễn Văn A, Phó Cục trưởng Cục Ngoại vụ, Bộ Ngoại giao"]],
    )
    vang_mat: Annotated[DanhSach[VangMat], Yearly.EMPTY] = Field(
        (), title="Vắng mặt", description="Các thành viên của cụm vắng mặt; chỉ ghi cùng với `co_mat`."
    )
    co_mat: Annotated[SoDuong | None, Yearly.FILL] = Field(
        None,
        validate_default=True,
        title="Có mặt",
        description="Số thành viên của cụm có mặt; cộng với số vắng mặt phải bằng tổng số thành viên trong `ho-so`.",
        examples=["10"],
    )
    chu_tri: Annotated[NguoiHop | None, Yearly.HEAD] = Field(
        None, title="Chủ trì", description="Chủ tọa, ký bên phải; bỏ trống thì là người ký trong `ho-so`."
    )
    thu_ky: Annotated[NguoiHop, Yearly.HEAD] = Field(title="Thư ký", description="Người ghi biên bản, ký bên trái.")
    noi_dung: tuple[MucHop, ...] = Field(
        min_length=1, title="Nội dung", description="Các nội dung theo diễn biến cuộc họp."
    )
    thong_qua: Annotated[VanBan | None, Yearly.KEEP] = Field(
        None,
        title="Thông qua",
        description="Đoạn về việc thông qua biên bản, đứng trước câu kết thúc.",
        examples=["Biên bản này đã được đọc trước Hội nghị và được các thành viên dự họp nhất trí thông qua."],
    )

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
