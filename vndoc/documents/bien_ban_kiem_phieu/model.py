"""The count of a ballot as data: who counted, ballots given out, returned, valid; the votes are in the list."""

from typing import Annotated

from pydantic import Field, field_validator

from vndoc.documents.cuoc_hop import NguoiHop
from vndoc.documents.de_nghi.phien_xet import PhienXet
from vndoc.documents.so_phieu import khop_hop_le, khop_khong_hop_le, khop_thu_ve
from vndoc.ho_so.fields import DanhSach, Dong, Model, SoDuong, SoNguyen, VanBan, fault
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


class ToKiemPhieu(Model):
    """Those who count: head, secretary, others."""

    to_truong: NguoiHop = Field(title="Tổ trưởng", description="Tổ trưởng Tổ kiểm phiếu, ký biên bản.")
    thu_ky: NguoiHop = Field(title="Thư ký", description="Thư ký Tổ kiểm phiếu, ký biên bản.")
    thanh_vien: DanhSach[NguoiHop] = Field((), title="Thành viên", description="Các thành viên khác của Tổ kiểm phiếu.")

    @property
    def tat_ca(self) -> tuple[NguoiHop, ...]:
        """All of them."""
        return (self.to_truong, *self.thanh_vien, self.thu_ky)


class BienBanKiemPhieu(PhienXet):
    """The whole of a file of `bien-ban-kiem-phieu/`."""

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Dòng dưới chữ BIÊN BẢN; bỏ trống thì tự viết: “Kiểm phiếu bình xét thi đua, khen thưởng năm …”.",
        examples=["Kiểm phiếu bình xét thi đua, khen thưởng năm ${nam}"],
    )
    ten_cuoc_hop: Annotated[Dong, Yearly.CONFIRM] = Field(
        title="Tên cuộc họp",
        description="Cuộc họp đã bỏ phiếu, viết đủ tên.",
        examples=["Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam}"],
    )
    trieu_tap: Annotated[SoDuong | None, Yearly.FILL] = Field(
        None,
        title="Triệu tập",
        description="Số thành viên được triệu tập; bỏ trống thì bằng tổng số thành viên.",
        examples=["10"],
    )
    to_kiem_phieu: Annotated[ToKiemPhieu, Yearly.HEAD] = Field(
        title="Tổ kiểm phiếu", description="Những người kiểm phiếu; không phải là người được bình xét."
    )
    phat_ra: Annotated[SoDuong, Yearly.FILL] = Field(
        title="Số phiếu phát ra", description="Số phiếu phát ra.", examples=["9"]
    )
    thu_ve: Annotated[SoNguyen, Yearly.FILL] = Field(
        title="Số phiếu thu về", description="Số phiếu thu về, không nhiều hơn số phát ra.", examples=["9"]
    )
    hop_le: Annotated[SoNguyen, Yearly.FILL] = Field(
        title="Số phiếu hợp lệ", description="Số phiếu hợp lệ.", examples=["9"]
    )
    khong_hop_le: Annotated[SoNguyen | None, Yearly.FILL] = Field(
        None,
        title="Số phiếu không hợp lệ",
        description="Bỏ trống thì tự tính; có ghi thì được đối chiếu.",
        examples=["0"],
    )
    niem_phong: Annotated[VanBan | None, Yearly.KEEP] = Field(
        None,
        title="Niêm phong phiếu",
        description="Câu về việc niêm phong, lưu giữ phiếu.",
        examples=["Toàn bộ số phiếu được niêm phong và giao cho Thư ký cuộc họp lưu giữ theo quy định"],
    )
    thong_qua: Annotated[VanBan | None, Yearly.KEEP] = Field(
        None,
        title="Thông qua",
        description="Đoạn về việc công bố, thông qua biên bản, đứng trước câu kết thúc.",
        examples=["Biên bản này được lập thành hai bản và được công bố trước cuộc họp"],
    )

    _returned = field_validator("thu_ve")(khop_thu_ve)
    _valid = field_validator("hop_le")(khop_hop_le)
    _invalid = field_validator("khong_hop_le")(khop_khong_hop_le)

    @field_validator("to_kiem_phieu")
    @classmethod
    def _different_persons(cls, value: ToKiemPhieu) -> ToKiemPhieu:
        names: list[Text] = [one.ho_ten for one in value.tat_ca]
        twice = next((name for at, name in enumerate(names) if name in names[:at]), None)
        if twice is not None:
            raise fault("trung-ma", f"“{twice}” ghi hai lần. Hãy bỏ một.")
        return value

    @property
    def so_khong_hop_le(self) -> int:
        """The invalid ballots, typed or computed."""
        return self.thu_ve - self.hop_le
