"""The table of proposals as data: which ones, how many years back; all else comes from the nominees' records."""

from typing import Annotated, ClassVar

from pydantic import Field

from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.ho_so.fields import Dong, SoDuong
from vndoc.ho_so.yearly import Yearly


class BangTongHopDeNghi(VanBanDeNghi):
    """The whole of a file of `bang-tong-hop-de-nghi/`."""

    numbered: ClassVar[bool] = False

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Dòng dưới chữ BẢNG TỔNG HỢP; bỏ trống thì tự viết: “Đề nghị khen thưởng năm …”.",
        examples=["Đề nghị khen thưởng công tác đối ngoại năm ${nam}"],
    )
    so_nam: Annotated[SoDuong, Yearly.KEEP] = Field(
        3,
        title="Số năm",
        description="In xếp loại, danh hiệu, sáng kiến của mấy năm gần nhất, kể cả năm xét.",
        examples=["3"],
    )
