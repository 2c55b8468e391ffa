"""The letter that asks for awards as data: a công văn whose names, awards and counts come from the list."""

from pydantic import Field

from vndoc.documents.cong_van.model import CongVan
from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.ho_so.fields import DanhSach, Dong, DungSai


class CongVanKhenThuong(VanBanDeNghi, CongVan):
    """The whole of a file of `cong-van-khen-thuong/`."""

    ho_so_kem: DanhSach[Dong] = Field(
        (),
        title="Hồ sơ kèm theo",
        description="Các thành phần gửi kèm ngoài danh sách; mỗi thành phần một dòng.",
        examples=[["Báo cáo thành tích của từng cá nhân"]],
    )
    danh_sach_ngang: DungSai = Field(
        False, title="Danh sách ngang", description="`có` khi đặt danh sách trên trang giấy ngang.", examples=["không"]
    )
