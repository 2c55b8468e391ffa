"""The resolution as data: bases, trích yếu, articles."""

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.dieu_khoan import Dieu, DieuKhoan
from vndoc.documents.van_ban_co_dieu import VanBanCoDieu, check_articles
from vndoc.ho_so.fields import Dong

TEN_LOAI = "Nghị quyết"


class NghiQuyet(VanBanCoDieu):
    """The whole of `nghi-quyet.yaml` or `nghi-quyet/<ma>.yaml`."""

    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ NGHỊ QUYẾT, không có dấu chấm cuối.",
        examples=["Hội nghị cán bộ, công chức, viên chức năm ${nam}"],
    )
    cac_dieu: tuple[DieuKhoan, ...] = Field(
        min_length=1,
        title="Các điều",
        description="Các điều của nghị quyết, tự đánh số; điều cuối giao trách nhiệm thi hành, dấu ./. được tự thêm.",
        examples=[["Nghị quyết này có hiệu lực kể từ ngày ký."]],
    )

    @field_validator("cac_dieu")
    @classmethod
    def _articles(cls, value: tuple[Dieu, ...], info: ValidationInfo) -> tuple[Dieu, ...]:
        check_articles(value, info.data.get("noi_nhan") or (), TEN_LOAI)
        return value
