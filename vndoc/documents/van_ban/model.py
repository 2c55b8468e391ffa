"""A paper of Mẫu 1.4 as data: its type, trích yếu, addressees where the type has them, text, closing sentence."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.kinh_gui import KinhGui
from vndoc.documents.than_van_ban import NoiDung
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.documents.van_ban.loai import Loai, paper_type
from vndoc.ho_so.fields import DanhSach, Dong, VanBan, fault, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.raw import Text

_ADDRESSED = "Tờ trình"
_MAY_BE_ADDRESSED = (_ADDRESSED, "Báo cáo", "Phiếu", "Giấy")
"""Types (or beginnings of their names) that may have Kính gửi; phiếu and giấy are left free (II-9b)."""


class VanBanTheoLoai(VanBanHanhChinh):
    """The whole of `van-ban.yaml` or `van-ban/<ma>.yaml`."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Chỉ ghi khi khác nơi nhận trong `ho-so`. Khi có `kinh_gui` thì ghi những nơi khác; "
        "dòng “Như trên” được tự thêm.",
    )
    loai: Loai = Field(
        title="Loại văn bản",
        description="Tên loại viết không dấu, nối bằng dấu gạch; tên loại và chữ viết tắt được in theo Nghị định 30.",
        examples=["thong-bao"],
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới tên loại, không có dấu chấm cuối.",
        examples=["Kết luận Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${nam}"],
    )
    kinh_gui: KinhGui = Field(
        (),
        validate_default=True,
        title="Kính gửi",
        description="Chỉ ghi ở tờ trình (bắt buộc), báo cáo gửi cấp trên, phiếu, giấy.",
        examples=["Hội đồng Thi đua - Khen thưởng ${cum.co_quan_chu_quan}"],
    )
    noi_dung: NoiDung = Field(
        (),
        title="Nội dung",
        description="Các đoạn, mục, khoản, điểm, gạch đầu dòng theo thứ tự trong văn bản.",
        examples=[["Ngày 13/6/2025, tại Lào Cai, ${cum.ten} tổ chức Hội nghị sơ kết"]],
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Đoạn cuối của văn bản; dấu ./. được tự thêm.",
        examples=["${cum.ten} thông báo để các đơn vị biết, thực hiện"],
    )

    @property
    def ten_loai(self) -> str:
        """The name of the type that `loai` says."""
        return paper_type(self.loai).ten

    @property
    def ke_noi_nhan(self) -> bool:
        """Those that an addressed paper is for are named above."""
        return not self.kinh_gui

    @field_validator("kinh_gui")
    @classmethod
    def _addressed_by_type(cls, value: tuple[Text, ...], info: ValidationInfo) -> tuple[Text, ...]:
        loai = info.data.get("loai")
        if loai is None:
            return value
        ten = paper_type(loai).ten
        if not value and ten == _ADDRESSED:
            raise fault("thieu-truong", "cần có vì tờ trình phải ghi nơi nhận ở đầu văn bản.")
        if value and not ten.startswith(_MAY_BE_ADDRESSED):
            message = f"{ten} không ghi “Kính gửi”. Hãy bỏ mục này, ghi nơi nhận ở `noi_nhan`."
            raise fault("trai-nhau", message)
        return value
