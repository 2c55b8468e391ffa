"""The công văn as data: trích yếu, drafting unit, addressees, text, closing sentence."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from vndoc.documents.kinh_gui import KinhGui
from vndoc.documents.than_van_ban import NoiDung
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import DanhSach, Dong, VanBan, fault, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.raw import Text

_PREFIX = re.compile(r"(?:v\s*/\s*v|về\s+việc)\b[\s.:]*", re.IGNORECASE)
_UNIT = re.compile(r"[^\W\d_][\w&]*(?:-[^\W_][\w&]*)*")
_NO_TYPE = "CV"


def _without_prefix(value: Text) -> Text:
    """Refuse “V/v”, which the template prints."""
    typed = _PREFIX.match(value)
    if typed is not None:
        rest = value[typed.end() :]
        raise fault("nhan-thua", f"có “{typed.group().strip()}” ở đầu; chữ “V/v” được tự thêm. Hãy ghi “{rest}”.", rest)
    return value


def _unit_code(value: Text) -> Text:
    """Refuse what cannot stand in the code of a paper: a full name, small letters only, the group `CV`."""
    if value.upper() == _NO_TYPE:
        message = "ký hiệu công văn không có chữ “CV”. Hãy ghi chữ viết tắt của đơn vị soạn thảo, ví dụ VP."
        raise fault("sai-ma", message)
    if not _UNIT.fullmatch(value) or not any(char.isupper() for char in value):
        raise fault("sai-ma", f"“{value}” không phải là chữ viết tắt. Hãy viết liền bằng chữ in hoa, ví dụ VP.")
    return value


class CongVan(VanBanHanhChinh):
    """The whole of `cong-van.yaml` or `cong-van/<ma>.yaml`."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Nơi nhận khác, ngoài những nơi đã ghi ở `kinh_gui`; dòng “Như trên” và dòng “Lưu” được tự thêm.",
    )
    don_vi_soan_thao: Annotated[Dong, AfterValidator(_unit_code)] = Field(
        title="Đơn vị soạn thảo",
        description="Chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực, đứng cuối số, ký hiệu: Số: …/CTĐ1-VP.",
        examples=["VP"],
    )
    trich_yeu: Annotated[Dong, AfterValidator(_without_prefix)] = Field(
        title="Trích yếu",
        description="Phần sau chữ “V/v” dưới số, ký hiệu; không có dấu chấm cuối.",
        examples=["báo cáo kết quả thi đua, khen thưởng năm ${nam}"],
    )
    kinh_gui: KinhGui = Field(
        min_length=1,
        title="Kính gửi",
        description="Cơ quan, tổ chức nhận công văn; từ hai nơi trở lên thì mỗi nơi một dòng, dấu gạch được tự thêm.",
        examples=["Các Sở Ngoại vụ thuộc ${cum.ten}"],
    )
    noi_dung: NoiDung = Field(
        (),
        title="Nội dung",
        description="Các đoạn, mục, khoản, điểm, gạch đầu dòng theo thứ tự trong công văn.",
        examples=[
            ["Thực hiện Kế hoạch công tác thi đua, khen thưởng năm ${nam}, ${cum.ten} đề nghị các đơn vị như sau"]
        ],
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Đoạn cuối của công văn; dấu ./. được tự thêm.",
        examples=["Đề nghị các đơn vị quan tâm thực hiện"],
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """Those it is addressed to are named above."""
        return False
