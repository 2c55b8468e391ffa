"""What the minutes of a meeting on nominees share: whose meeting, how many members, who came, who presides."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.cuoc_hop import NguoiHop, presiding
from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.phien_hop import PhienHop
from vndoc.documents.the_thuc import issuer_of, signer_of
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import DanhSach, Dong, MaThanhVien, Model, SoDuong, fault, member_or_name
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.ty_le import so_luong


class NguoiVang(Model):
    """A member that did not come: a unit of the cluster by its code, or a person by name."""

    don_vi: MaThanhVien | None = Field(
        None, title="Đơn vị", description="Mã của thành viên cụm vắng mặt.", examples=["tinh-k"]
    )
    ten: Dong | None = Field(
        None,
        validate_default=True,
        title="Tên",
        description="Họ tên, chức vụ của thành viên Hội đồng vắng mặt.",
        examples=["Ông Nguyễn Văn A, Ủy viên"],
    )
    ly_do: Dong | None = Field(None, title="Lý do", description="Lý do vắng mặt.", examples=["đi công tác"])
    y_kien: Dong | None = Field(
        None,
        title="Ý kiến bằng văn bản",
        description="Ghi khi người vắng đã gửi ý kiến bằng văn bản; ý kiến này được tính vào số phiếu.",
        examples=["có ý kiến bằng văn bản, đồng ý với danh sách đề nghị"],
    )

    _one_name = field_validator("ten")(member_or_name)

    @property
    def khoa(self) -> Text:
        """What was typed for the name."""
        named = self.don_vi or self.ten
        if named is None:
            raise ValueError("a validated entry has a name")
        return named


class PhienXet(VanBanDeNghi, PhienHop):
    """The fields of the minutes of a meeting that judges nominees, of a council or of the cluster."""

    hoi_dong: Dong | None = Field(
        None,
        title="Hội đồng",
        description="Tên Hội đồng họp; bỏ trống khi là cuộc họp của cụm.",
        examples=["Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ tỉnh Lào Cai"],
    )
    loai_hop: Annotated[Dong, Yearly.KEEP] = Field(
        default_factory=lambda: Text("Cuộc họp"),
        title="Loại cuộc họp",
        description="Cách gọi cuộc họp: Cuộc họp, Hội nghị.",
        examples=["Hội nghị"],
    )
    tong_so: Annotated[SoDuong | None, Yearly.FILL] = Field(
        None,
        validate_default=True,
        title="Tổng số thành viên",
        description="Tổng số thành viên Hội đồng; cuộc họp của cụm thì bỏ trống, lấy số thành viên trong `ho-so`.",
        examples=["9"],
    )
    co_mat: Annotated[SoDuong, Yearly.FILL] = Field(
        title="Có mặt", description="Số thành viên có mặt; cộng với số vắng mặt bằng tổng số.", examples=["9"]
    )
    vang_mat: Annotated[DanhSach[NguoiVang], Yearly.EMPTY] = Field(
        (), title="Vắng mặt", description="Các thành viên vắng mặt, lý do, ý kiến bằng văn bản nếu có."
    )
    chu_tri: Annotated[NguoiHop | None, Yearly.HEAD] = Field(
        None, title="Chủ trì", description="Người chủ trì cuộc họp; bỏ trống thì là người ký trong `ho-so`."
    )

    @field_validator("tong_so")
    @classmethod
    def _of_a_council(cls, value: int | None, info: ValidationInfo) -> int | None:
        if value is None and info.data.get("hoi_dong") is not None:
            raise fault("thieu-truong", "cần có vì cuộc họp là của Hội đồng.")
        return value

    @property
    def so_y_kien(self) -> int:
        """How many absent members gave their opinion in writing."""
        return sum(one.y_kien is not None for one in self.vang_mat)

    def tong_thanh_vien(self, ho_so: HoSo) -> int:
        """All members, present or not: of the council, or of the cluster on that day."""
        return len(ho_so.chung.members_on(self.ngay_tinh)) if self.tong_so is None else self.tong_so

    def nguoi_chu_tri(self, ho_so: HoSo) -> NguoiHop:
        """Who presides."""
        return self.chu_tri or presiding(signer_of(ho_so, self), issuer_of(ho_so, self).ten)


def cau_du_hop(ho_so: HoSo, paper: PhienXet, trieu_tap: int | None = None) -> Text:
    """`Tổng số thành viên …: 10; triệu tập: 10; có mặt: 09; vắng mặt: 01 (Sở Ngoại vụ tỉnh K, có lý do).`"""
    total, body = so_luong(paper.tong_thanh_vien(ho_so)), paper.hoi_dong or ho_so.chung.cum.ten
    called = "" if trieu_tap is None else f"; triệu tập: {so_luong(trieu_tap)}"
    absent = [part for one in paper.vang_mat for part in ("; ", *_absent(ho_so, one))][1:]
    missing = f"vắng mặt: {so_luong(len(paper.vang_mat))}"
    named = (" (", *absent, ").") if absent else (".",)
    head = ("Tổng số thành viên ", body, f": {total}{called}; có mặt: {so_luong(paper.co_mat)}; {missing}")
    return ghep_chu(*head, *named)


def _absent(ho_so: HoSo, one: NguoiVang) -> tuple[str, ...]:
    """The name, the reason, the written opinion."""
    names = {member.ma: member.ten for member in ho_so.chung.thanh_vien}
    told = [part for said in (one.ly_do, one.y_kien) if said for part in (", ", said)]
    return (one.khoa if one.don_vi is None else names[one.don_vi], *told)
