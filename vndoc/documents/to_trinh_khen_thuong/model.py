"""The submission of nominees as data: whom it is for, its reasons; names, awards and counts come from the list."""

from typing import Annotated

from pydantic import Field

from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.documents.kinh_gui import KinhGui
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, VanBan, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan


class ToTrinhKhenThuong(VanBanDeNghi):
    """The whole of a file of `to-trinh-khen-thuong/`."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Những nơi khác, ngoài nơi kính gửi; dòng “Như trên” được tự thêm.",
    )
    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Bỏ trống thì tự viết: “Về việc đề nghị tặng …”; không có dấu chấm cuối.",
        examples=["Về việc đề nghị khen thưởng công tác thi đua năm ${nam}"],
    )
    kinh_gui: KinhGui = Field(
        min_length=1,
        title="Kính gửi",
        description="Người, cơ quan có thẩm quyền quyết định hoặc xem xét.",
        examples=["Bộ trưởng Bộ Ngoại giao"],
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn nêu lý do: kết quả hội nghị, họp bình xét, bỏ phiếu.",
        examples=[["Trên cơ sở kết quả Hội nghị tổng kết năm ${nam}, ${cum.ten} đã bình xét."]],
    )
    ho_so_kem: DanhSach[Dong] = Field(
        (),
        title="Hồ sơ kèm theo",
        description="Các thành phần gửi kèm ngoài danh sách; mỗi thành phần một dòng.",
        examples=[["Biên bản hội nghị tổng kết và biên bản kiểm phiếu"]],
    )
    danh_sach_ngang: DungSai = Field(
        False, title="Danh sách ngang", description="`có` khi đặt danh sách trên trang giấy ngang.", examples=["không"]
    )
