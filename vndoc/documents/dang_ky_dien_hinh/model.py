"""The registration of exemplary models as data: which models are built, by whom, how and when."""

from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema, field_validator

from vndoc.documents.dang_ky import DangKy
from vndoc.ho_so.fields import Dong, Model, VanBan, fault
from vndoc.ho_so.marks import MotGach
from vndoc.ho_so.yearly import Yearly
from vndoc.viet.chuan_hoa import fold_space, fold_tone

LOAI_DIEN_HINH = ("Tập thể", "Cá nhân", "Mô hình")
"""What a model is."""


def _kind(value: object) -> str:
    typed = fold_space(str(value or ""))
    found = next((one for one in LOAI_DIEN_HINH if one.casefold() == typed.casefold()), None)
    if found is None:
        choices = ", ".join(LOAI_DIEN_HINH)
        raise fault("sai-lua-chon", f"“{typed}” không dùng được ở đây. Hãy viết một trong: {choices}.")
    return found


class DienHinh(Model):
    """A row of the table."""

    ten: Dong = Field(
        title="Tên điển hình",
        description="Tập thể, cá nhân hoặc mô hình được chọn xây dựng.",
        examples=["Phòng Lãnh sự - Người Việt Nam ở nước ngoài"],
    )
    loai_dien_hinh: Annotated[str, PlainValidator(_kind), WithJsonSchema({"enum": list(LOAI_DIEN_HINH)})] = Field(
        title="Loại", description="`Tập thể`, `Cá nhân` hoặc `Mô hình`.", examples=["Tập thể"]
    )
    noi_dung: VanBan = Field(
        title="Nội dung",
        description="Nội dung xây dựng điển hình, mục tiêu đạt được.",
        examples=["Tập thể tiêu biểu về cải cách thủ tục hành chính trong công tác lãnh sự"],
    )
    phu_trach: VanBan = Field(
        title="Người phụ trách",
        description="Người, đơn vị phụ trách, bồi dưỡng.",
        examples=["Trần Thị B, Phó Giám đốc"],
    )
    bien_phap: tuple[MotGach, ...] = Field(
        min_length=1,
        title="Biện pháp",
        description="Các biện pháp xây dựng, nhân rộng; mỗi ý một dòng trong ô.",
        examples=[["Hằng quý tổ chức trao đổi kinh nghiệm với các phòng"]],
    )
    thoi_gian: Dong = Field(
        title="Thời gian", description="Thời gian xây dựng, sơ kết, nhân rộng.", examples=["Tháng 3 - 12/2025"]
    )


class DangKyDienHinh(DangKy):
    """The whole of a file of `dang-ky-dien-hinh/`."""

    dien_hinh: Annotated[tuple[DienHinh, ...], Yearly.REWRITE] = Field(
        min_length=1,
        title="Điển hình tiên tiến",
        description="Các điển hình đăng ký xây dựng, mỗi điển hình một hàng của bảng.",
    )

    @field_validator("dien_hinh")
    @classmethod
    def _once(cls, value: tuple[DienHinh, ...]) -> tuple[DienHinh, ...]:
        seen: set[str] = set()
        for one in value:
            name = fold_space(fold_tone(one.ten)).casefold()
            if name in seen:
                raise fault("trung-ma", f"“{one.ten}” ghi hai lần. Hãy gộp thành một mục.")
            seen.add(name)
        return value
