"""The notice that makes a list of nominees public as data: where, from when to when, who takes opinions."""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, Ngay, VanBan, fault
from vndoc.ho_so.yearly import Yearly
from vndoc.viet.ngay import ngay_ngan


class CongKhaiDanhSach(VanBanDeNghi):
    """The whole of a file of `cong-khai-danh-sach/`."""

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Bỏ trống thì tự viết: “Công khai danh sách đề nghị khen thưởng năm …”.",
        examples=["Công khai danh sách đề nghị tặng Kỷ niệm chương năm ${nam}"],
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước danh sách: kết quả họp bình xét, quy định về công khai.",
        examples=[["Trên cơ sở kết quả họp xét khen thưởng ngày 18/12/2025, ${cum.ten} thông báo như sau"]],
    )
    noi_cong_khai: Annotated[VanBan, Yearly.KEEP] = Field(
        title="Nơi công khai",
        description="Danh sách được đăng, niêm yết ở đâu.",
        examples=["Trang thông tin điện tử của Sở Ngoại vụ tỉnh Lào Cai"],
    )
    tu_ngay: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Từ ngày", description="Ngày đầu tiên nhận ý kiến.", examples=["19/12/2025"]
    )
    den_ngay: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Đến ngày", description="Ngày cuối cùng nhận ý kiến.", examples=["25/12/2025"]
    )
    noi_nhan_y_kien: Annotated[VanBan, Yearly.KEEP] = Field(
        title="Nơi nhận ý kiến",
        description="Cơ quan, địa chỉ, điện thoại, thư điện tử nhận ý kiến.",
        examples=["Văn phòng Sở Ngoại vụ tỉnh Lào Cai, điện thoại 0214 3 000 000"],
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Đoạn cuối của văn bản; dấu ./. được tự thêm.",
        examples=["Đề nghị các cơ quan, đơn vị, cá nhân quan tâm, cho ý kiến"],
    )
    danh_sach_ngang: DungSai = Field(
        False, title="Danh sách ngang", description="`có` khi đặt danh sách trên trang giấy ngang.", examples=["không"]
    )

    @field_validator("tu_ngay")
    @classmethod
    def _after_the_notice(cls, value: date, info: ValidationInfo) -> date:
        issued: date | None = info.data.get("ngay") or info.data.get("ngay_du_kien")
        if issued is not None and value < issued:
            raise fault("ngay-nguoc", f"đứng trước ngày của thông báo ({ngay_ngan(issued)}). Hãy xem lại hai ngày này.")
        return value

    @field_validator("den_ngay")
    @classmethod
    def _not_before_it_begins(cls, value: date, info: ValidationInfo) -> date:
        begin: date | None = info.data.get("tu_ngay")
        if begin is not None and value < begin:
            raise fault("ngay-nguoc", f"đứng trước `tu_ngay` ({ngay_ngan(begin)}). Hãy xem lại hai ngày này.")
        return value

    @property
    def so_ngay(self) -> int:
        """The days in which opinions are taken, both ends counted."""
        return (self.den_ngay - self.tu_ngay).days + 1
