"""The ballot as data: the meeting, how many names may be chosen, how many to print; names come from the list."""

from typing import Annotated, ClassVar

from pydantic import Field, field_validator

from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.ho_so.fields import Dong, DungSai, SoDuong, VanBan, fault
from vndoc.ho_so.yearly import Yearly

NHIEU_NHAT = 500
"""Ballots in one file; a council or a cluster has far fewer members."""


class PhieuBinhXet(VanBanDeNghi):
    """The whole of a file of `phieu-binh-xet/`."""

    numbered: ClassVar[bool] = False

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Dòng dưới tên phiếu; bỏ trống thì tự viết: “Bình xét thi đua, khen thưởng năm …”.",
        examples=["Bình xét đề nghị tặng Cờ thi đua năm ${nam}"],
    )
    ten_cuoc_hop: Annotated[Dong, Yearly.CONFIRM] = Field(
        title="Tên cuộc họp",
        description="Cuộc họp bỏ phiếu, viết đủ tên.",
        examples=["Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam}"],
    )
    chon_toi_da: SoDuong | None = Field(
        None,
        title="Chọn tối đa",
        description="Số tên được chọn nhiều nhất; bỏ trống thì phiếu có hai ô Đồng ý, Không đồng ý cho từng tên.",
        examples=["3"],
    )
    huong_dan: VanBan | None = Field(
        None,
        title="Hướng dẫn",
        description="Câu hướng dẫn cách ghi phiếu; bỏ trống thì tự viết.",
        examples=["Đánh dấu X vào một trong hai ô Đồng ý, Không đồng ý của từng dòng"],
    )
    so_phieu: SoDuong = Field(
        1, title="Số phiếu", description="Số phiếu cần in; mỗi phiếu bắt đầu một trang.", examples=["10"]
    )
    danh_so: DungSai = Field(
        False, title="Đánh số", description="`có` thì in số thứ tự trên từng phiếu.", examples=["không"]
    )
    y_kien_khac: DungSai = Field(
        True, title="Ý kiến khác", description="`không` thì bỏ dòng để ghi ý kiến khác.", examples=["có"]
    )

    @property
    def mot_nguoi_ky(self) -> bool:
        """Nobody signs a ballot."""
        return False

    @property
    def ke_noi_nhan(self) -> bool:
        """A ballot goes to nobody."""
        return False

    @field_validator("so_phieu")
    @classmethod
    def _printable(cls, value: int) -> int:
        if value > NHIEU_NHAT:
            raise fault("qua-nhieu", f"in được nhiều nhất {NHIEU_NHAT} phiếu trong một tập tin. Hãy viết số nhỏ hơn.")
        return value
