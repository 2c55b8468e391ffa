"""The minutes of a meeting on nominees as data: who came, what was said; votes and conclusions come from the list."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.bien_ban.model import MucHop
from vndoc.documents.cuoc_hop import NguoiHop
from vndoc.documents.de_nghi.phien_xet import PhienXet
from vndoc.ho_so.fields import DanhSach, Dong, VanBan, fault
from vndoc.ho_so.lua_chon import LuaChon, chon_trong
from vndoc.ho_so.marks import MotGach
from vndoc.ho_so.yearly import Yearly


class LoaiXet(LuaChon):
    """What the meeting judges: the law names two kinds of minutes (Luật 2022, Điều 84 khoản 1 and 2)."""

    BINH_XET = "binh-xet", "Bình xét thi đua"
    XET_KHEN = "xet-khen-thuong", "Xét khen thưởng"
    CA_HAI = "ca-hai", "Bình xét thi đua, xét khen thưởng"


class CachBieuQuyet(LuaChon):
    """How the members voted."""

    PHIEU_KIN = "phieu-kin", "Bỏ phiếu kín"
    GIO_TAY = "gio-tay", "Biểu quyết giơ tay"


class BienBanBinhXet(PhienXet):
    """The whole of a file of `bien-ban-binh-xet/`."""

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Dòng dưới chữ BIÊN BẢN; bỏ trống thì tự viết: “Họp bình xét thi đua năm …”.",
        examples=["Họp xét khen thưởng năm ${nam}"],
    )
    loai_xet: Annotated[LoaiXet, *chon_trong(LoaiXet)] = Field(
        LoaiXet.CA_HAI,
        title="Loại xét",
        description="Bình xét danh hiệu thi đua, xét hình thức khen thưởng, hoặc cả hai.",
        examples=["Xét khen thưởng"],
    )
    cach_bieu_quyet: Annotated[CachBieuQuyet, *chon_trong(CachBieuQuyet)] = Field(
        CachBieuQuyet.PHIEU_KIN,
        title="Cách biểu quyết",
        description="Bỏ phiếu kín hoặc biểu quyết giơ tay.",
        examples=["Bỏ phiếu kín"],
    )
    thanh_phan: Annotated[DanhSach[MotGach], Yearly.CONFIRM] = Field(
        (),
        title="Thành phần tham dự",
        description="Những người dự họp không phải là thành viên biểu quyết; mỗi người, cơ quan một mục.",
        examples=[["Đại diện Cục Ngoại vụ - Bộ Ngoại giao"]],
    )
    thanh_vien: Annotated[DanhSach[NguoiHop], Yearly.CONFIRM] = Field(
        (),
        title="Thành viên biểu quyết",
        description="Các thành viên có mặt, có quyền biểu quyết; có ghi thì số người phải bằng `co_mat`.",
    )
    thu_ky: Annotated[NguoiHop, Yearly.HEAD] = Field(
        title="Thư ký", description="Người ghi biên bản, ký bên trái; không biểu quyết."
    )
    noi_dung: tuple[MucHop, ...] = Field(
        min_length=1,
        title="Nội dung",
        description="Diễn biến trước khi bỏ phiếu; kết quả bỏ phiếu và danh sách đề nghị được tự in sau các mục này.",
    )
    ket_luan: DanhSach[VanBan] = Field(
        (),
        title="Kết luận",
        description="Kết luận của chủ trì, in sau danh sách đề nghị.",
        examples=[["Giao Thư ký hoàn thiện hồ sơ, trình Bộ trưởng ${cum.co_quan_chu_quan} xem xét, quyết định"]],
    )
    thong_qua: Annotated[VanBan | None, Yearly.KEEP] = Field(
        None,
        title="Thông qua",
        description="Đoạn về việc thông qua biên bản, đứng trước câu kết thúc.",
        examples=["Biên bản này đã được đọc trước cuộc họp và được các thành viên nhất trí thông qua"],
    )

    @field_validator("thu_ky")
    @classmethod
    def _not_the_chair(cls, value: NguoiHop, info: ValidationInfo) -> NguoiHop:
        chair: NguoiHop | None = info.data.get("chu_tri")
        if chair is not None and chair.ho_ten == value.ho_ten:
            raise fault("trai-nhau", f"“{value.ho_ten}” vừa là chủ trì vừa là thư ký. Hãy ghi hai người khác nhau.")
        return value

    @field_validator("noi_dung")
    @classmethod
    def _votes_stand_in_the_list(cls, value: tuple[MucHop, ...]) -> tuple[MucHop, ...]:
        if any(one.bo_phieu is not None for one in value):
            raise fault("trai-nhau", "số phiếu ghi ở `phieu` trong `de-nghi`, không ghi lại ở đây. Hãy bỏ `bo_phieu`.")
        return value
