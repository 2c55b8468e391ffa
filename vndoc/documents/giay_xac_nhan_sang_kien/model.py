"""The confirmation as data: whose initiative, how it works, where else it can be used; the list has the rest."""

from typing import ClassVar

from pydantic import Field

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import Dong, Ma, Model, VanBan


class XacNhanSangKien(Model):
    """One initiative of a nominee."""

    ung_vien: Ma = Field(
        title="Người, đơn vị", description="Mã của tác giả trong danh sách đề nghị.", examples=["nguyen-van-a"]
    )
    ten: Dong | None = Field(
        None,
        title="Tên sáng kiến",
        description="Tên sáng kiến như đã ghi ở `de-nghi`; bỏ trống khi tác giả chỉ có một sáng kiến.",
        examples=["Số hóa quy trình quản lý đoàn ra"],
    )
    hieu_qua: VanBan = Field(
        title="Hiệu quả áp dụng",
        description="Sáng kiến được áp dụng ở đâu, từ khi nào, đem lại kết quả gì, có số liệu.",
        examples=["Áp dụng tại Sở từ tháng 3/2025, rút ngắn thời gian giải quyết hồ sơ từ 05 ngày xuống 02 ngày"],
    )
    nhan_rong: VanBan = Field(
        title="Khả năng nhân rộng",
        description="Phạm vi có thể áp dụng: đơn vị, tỉnh, Bộ, ngành.",
        examples=["Có khả năng áp dụng tại các Sở Ngoại vụ trong cả nước"],
    )


class GiayXacNhanSangKien(VanBanHanhChinh):
    """The whole of a file of `giay-xac-nhan-sang-kien/`: each initiative becomes a paper of its own."""

    numbered: ClassVar[bool] = False

    sang_kien: tuple[XacNhanSangKien, ...] = Field(
        min_length=1, title="Sáng kiến", description="Các sáng kiến được xác nhận, mỗi sáng kiến một giấy."
    )
