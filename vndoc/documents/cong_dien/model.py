"""The công điện as data: who wires, to whom, text, closing sentence."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from vndoc.documents.kinh_gui import KinhGui
from vndoc.documents.than_van_ban import NoiDung
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, VanBan, fault, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.raw import Text

_WIRES = re.compile(r"\s*điện\s*:?\s*$", re.IGNORECASE)


def _without_verb(value: Text) -> Text:
    """Refuse “điện:”, which the template prints behind the name."""
    typed = _WIRES.search(value)
    if typed is not None and typed.start() > 0 and value[typed.start()].isspace():
        rest = value[: typed.start()]
        raise fault("nhan-thua", f"có chữ “điện” ở cuối; chữ này được tự thêm. Hãy ghi “{rest}”.", rest)
    return value


class CongDien(VanBanHanhChinh):
    """The whole of `cong-dien.yaml` or `cong-dien/<ma>.yaml`."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Nơi nhận khác, ngoài nơi nhận điện; dòng “Như trên” và dòng “Lưu” được tự thêm.",
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ CÔNG ĐIỆN, không có dấu chấm cuối.",
        examples=["Về việc lùi thời gian tổ chức Hội nghị tổng kết năm ${nam}"],
    )
    co_quan_dien: Annotated[Dong, AfterValidator(_without_verb)] | None = Field(
        None,
        title="Cơ quan điện",
        description="Cơ quan, hoặc chức danh người đứng đầu, đứng trước chữ “điện:”; bỏ trống thì lấy tên cơ quan "
        "ban hành.",
        examples=["Cụm trưởng ${cum.ten}"],
    )
    noi_nhan_dien: KinhGui = Field(
        min_length=1,
        title="Nơi nhận điện",
        description="Cơ quan, tổ chức nhận điện, mỗi nơi một dòng; dấu gạch và dấu cuối dòng được tự thêm.",
        examples=[["Các đơn vị thành viên ${cum.ten}"]],
    )
    noi_dung: NoiDung = Field(
        (),
        title="Nội dung",
        description="Các đoạn, mục, khoản, điểm, gạch đầu dòng theo thứ tự trong công điện.",
        examples=[["Do ảnh hưởng của mưa lũ, Hội nghị tổng kết năm ${nam} được lùi đến ngày 25/12/2025"]],
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Đoạn cuối của công điện; dấu ./. được tự thêm.",
        examples=["Yêu cầu các đơn vị thực hiện nghiêm Công điện này"],
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """Those who receive it are named above."""
        return False
