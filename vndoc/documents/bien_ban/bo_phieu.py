"""Votes as data: ballots given out, returned, valid; votes for each candidate; shows of hands.

Shares are of all members of the cluster, not of those present (as Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 had it).
"""

from collections import Counter
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.so_phieu import khop_hop_le, khop_khong_hop_le, khop_thu_ve
from vndoc.ho_so.fields import Dong, DungSai, MaThanhVien, Model, SoDuong, SoNguyen, fault
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.ty_le import dat_nguong


class UngVien(Model):
    """One name on the ballot: a member of the cluster by its code, or any name."""

    don_vi: MaThanhVien | None = Field(
        None, title="Đơn vị", description="Mã của thành viên được giới thiệu.", examples=["lao-cai"]
    )
    ten: Dong | None = Field(
        None,
        validate_default=True,
        title="Tên",
        description="Tên in ra, khi không phải là một thành viên của cụm.",
        examples=["Nguyễn Văn A"],
    )
    dong_y: SoNguyen = Field(title="Số phiếu đồng ý", description="Số phiếu đồng ý, bầu chọn.", examples=["9"])
    khong_dong_y: SoNguyen | None = Field(
        None,
        title="Số phiếu không đồng ý",
        description="Chỉ ghi khi phiếu có ô không đồng ý; cộng với số phiếu đồng ý phải bằng số phiếu hợp lệ.",
        examples=["1"],
    )
    duoc_chon: DungSai = Field(
        False, title="Được chọn", description="`có` khi trúng cử hoặc được đề nghị.", examples=["có"]
    )

    @field_validator("ten")
    @classmethod
    def _one_name(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        member = info.data.get("don_vi", "faulty")
        if value is None and member is None:
            raise fault("thieu-truong", "cần có `don_vi` hoặc `ten`.")
        if value is not None and isinstance(member, Text):
            raise fault("trai-nhau", "đã có `don_vi`. Hãy bỏ một trong hai.")
        return value

    @property
    def khoa(self) -> Text:
        """What was typed for the name: the member's code, or the name itself."""
        named = self.don_vi or self.ten
        if named is None:
            raise ValueError("a validated candidate has a name")
        return named


class BoPhieu(Model):
    """A secret ballot with its counts."""

    phat_ra: SoDuong = Field(title="Số phiếu phát ra", description="Số phiếu phát ra.", examples=["10"])
    thu_ve: SoNguyen = Field(title="Số phiếu thu về", description="Số phiếu thu về.", examples=["10"])
    hop_le: SoNguyen = Field(title="Số phiếu hợp lệ", description="Số phiếu hợp lệ.", examples=["10"])
    khong_hop_le: SoNguyen | None = Field(
        None,
        title="Số phiếu không hợp lệ",
        description="Bỏ trống thì tự tính; có ghi thì được đối chiếu.",
        examples=["0"],
    )
    nguong: Annotated[SoDuong | None, Yearly.KEEP] = Field(
        None,
        title="Ngưỡng",
        description="Tỷ lệ phần trăm tối thiểu trên tổng số thành viên để được chọn, theo quy chế của cụm.",
        examples=["80"],
    )
    qua_ban: Annotated[DungSai, Yearly.KEEP] = Field(
        False,
        title="Quá bán",
        description="`có` khi phải được trên 50% tổng số thành viên; không ghi cùng với `nguong`.",
        examples=["có"],
    )
    ket_qua: Annotated[Dong, Yearly.KEEP] = Field(
        default_factory=lambda: Text("trúng cử"),
        title="Kết quả",
        description="Chữ in sau tên người, đơn vị được chọn.",
        examples=["trúng cử"],
    )
    ung_vien: tuple[UngVien, ...] = Field(
        min_length=1, title="Danh sách bỏ phiếu", description="Các tên trên phiếu, kèm số phiếu."
    )

    _returned = field_validator("thu_ve")(khop_thu_ve)
    _valid = field_validator("hop_le")(khop_hop_le)
    _invalid = field_validator("khong_hop_le")(khop_khong_hop_le)

    @field_validator("nguong")
    @classmethod
    def _percent(cls, value: int | None) -> int | None:
        if value is not None and value > 100:
            raise fault("sai-so", "là phần trăm, không lớn hơn 100.")
        return value

    @field_validator("qua_ban")
    @classmethod
    def _one_threshold(cls, value: bool, info: ValidationInfo) -> bool:
        if value and info.data.get("nguong") is not None:
            raise fault("trai-nhau", "đã có `nguong`. Hãy bỏ một trong hai.")
        return value

    @field_validator("ung_vien")
    @classmethod
    def _votes(cls, value: tuple[UngVien, ...], info: ValidationInfo) -> tuple[UngVien, ...]:
        valid: int | None = info.data.get("hop_le")
        for one in value if valid is not None else ():
            if one.dong_y > (valid or 0):
                raise fault(
                    "tong-khong-khop",
                    f"“{one.khoa}” có {one.dong_y} phiếu đồng ý, nhiều hơn số phiếu hợp lệ ({valid}).",
                )
            if one.khong_dong_y is not None and one.dong_y + one.khong_dong_y != valid:
                sums = f"{one.dong_y} phiếu đồng ý cộng {one.khong_dong_y} phiếu không đồng ý"
                raise fault("tong-khong-khop", f"“{one.khoa}”: {sums} không bằng {valid} phiếu hợp lệ.")
        twice = [name for name, count in Counter(one.khoa for one in value).items() if count > 1]
        if twice:
            raise fault("trung-ma", f"“{twice[0]}” ghi hai lần. Hãy bỏ một.")
        return value

    @property
    def so_khong_hop_le(self) -> int:
        """The invalid ballots, typed or computed."""
        return self.thu_ve - self.hop_le

    @property
    def ty_le_can_co(self) -> str:
        """The share that is needed, in words; empty where none is given."""
        if self.qua_ban:
            return "trên 50%"
        return "" if self.nguong is None else f"từ {self.nguong}% trở lên"

    def enough(self, votes: int, total: int) -> bool:
        """Whether `votes` of all `total` members are the share that is needed."""
        if self.qua_ban:
            return votes * 2 > total
        return self.nguong is None or dat_nguong(votes, total, self.nguong)


class BieuQuyet(Model):
    """A show of hands; the three numbers together are those present."""

    tan_thanh: SoNguyen = Field(title="Tán thành", description="Số thành viên tán thành.", examples=["10"])
    khong_tan_thanh: SoNguyen = Field(
        0, title="Không tán thành", description="Số thành viên không tán thành.", examples=["0"]
    )
    khong_y_kien: SoNguyen = Field(
        0, title="Không có ý kiến", description="Số thành viên không có ý kiến.", examples=["0"]
    )

    @property
    def tong_cong(self) -> int:
        """All who voted."""
        return self.tan_thanh + self.khong_tan_thanh + self.khong_y_kien
