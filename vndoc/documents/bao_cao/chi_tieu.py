"""A target of the pledge with what was planned and done: as typed in a report, and with what the pledge says of it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vndoc.ho_so.con_so import ConSo, SoLuong
from vndoc.ho_so.fields import Dong, DungSai, Ma, Model, VanBan, fault
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa_dau
from vndoc.viet.chuan_hoa import fold_space, fold_tone

PHAN_TRAM = "%"
"""Unit of measure of shares, which are never added up."""


class TenChiTieu(Model):
    """Which target: by its code in the pledge, or in words."""

    ma: Ma | None = Field(
        None,
        title="Mã chỉ tiêu",
        description="Mã của chỉ tiêu trong giao ước (`noi_dung.chi_tieu.ma`); tên, đơn vị tính, mức phấn đấu lấy ở đó.",
        examples=["sang-kien"],
    )
    noi_dung: VanBan | None = Field(
        None,
        validate_default=True,
        title="Nội dung",
        description="Tên chỉ tiêu, khi giao ước không đặt mã.",
        examples=["Số sáng kiến cấp cơ sở được công nhận"],
    )

    @field_validator("noi_dung")
    @classmethod
    def _one_name(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        code = info.data.get("ma", "faulty")
        if value is None and code is None:
            raise fault("thieu-truong", "cần có `ma` hoặc `noi_dung`.")
        if value is not None and isinstance(code, Text):
            raise fault("trai-nhau", "đã có `ma`. Hãy bỏ một trong hai.")
        return value

    @property
    def goc(self) -> Text:
        """The text that names it."""
        named = self.ma or self.noi_dung
        if named is None:
            raise ValueError("a validated target has a name")
        return named


class SoLieu(TenChiTieu):
    """The figures of a target."""

    ke_hoach: SoLuong | None = Field(
        None,
        title="Kế hoạch",
        description="Kế hoạch cả năm; bỏ trống thì lấy con số ở mức phấn đấu của giao ước.",
        examples=["3"],
    )
    thuc_hien: SoLuong | None = Field(
        None, title="Thực hiện", description="Số đã thực hiện đến ngày chốt số liệu.", examples=["2"]
    )
    uoc_thuc_hien: SoLuong | None = Field(
        None,
        title="Ước thực hiện",
        description="Số ước thực hiện đến hết kỳ; cần có khi ngày chốt số liệu đứng trước ngày hết kỳ.",
        examples=["3"],
    )
    ty_le: SoLuong | None = Field(
        None,
        title="Tỷ lệ",
        description="Tỷ lệ phần trăm so với kế hoạch; bỏ trống thì được tự tính, đã ghi thì được đối chiếu.",
        examples=["66,66"],
    )


class KetQuaChiTieu(SoLieu):
    """A row of a member's report."""

    don_vi_tinh: Annotated[Dong | None, Yearly.KEEP] = Field(
        None,
        title="Đơn vị tính",
        description="Chỉ ghi khi giao ước không ghi đơn vị tính của chỉ tiêu.",
        examples=["sáng kiến"],
    )
    ket_qua: Annotated[VanBan | None, Yearly.FILL] = Field(
        None,
        title="Kết quả",
        description="Kết quả bằng chữ, khi chỉ tiêu không đo bằng số; khi đó bỏ trống `thuc_hien`.",
        examples=["Đã gửi ngày 12/5/2025"],
    )
    dat_yeu_cau: Annotated[DungSai | None, Yearly.EMPTY] = Field(
        None,
        title="Đạt yêu cầu",
        description="`có` hoặc `không`, cho chỉ tiêu có kết quả bằng chữ; bỏ trống khi chưa đánh giá được.",
        examples=["có"],
    )
    khong_vuot_qua: Annotated[DungSai | None, Yearly.KEEP] = Field(
        None,
        title="Không vượt quá",
        description="`có` khi kế hoạch là mức không được vượt quá (số vụ việc, tỷ lệ vi phạm).",
        examples=["không"],
    )
    ghi_chu: Annotated[Dong | None, Yearly.EMPTY] = Field(
        None, title="Ghi chú", description="In ở cột cuối của phụ lục.", examples=["02 sáng kiến đang chờ công nhận"]
    )

    @model_validator(mode="after")
    def _one_result(self) -> Self:
        if self.ket_qua is not None and (self.thuc_hien or self.uoc_thuc_hien or self.ty_le):
            raise fault("trai-nhau", "đã có `ket_qua` bằng chữ. Hãy bỏ `ket_qua`, hoặc bỏ các con số.")
        if self.ket_qua is None and self.thuc_hien is None:
            raise fault("thieu-truong", "cần có `thuc_hien` (con số) hoặc `ket_qua` (chữ).")
        if self.ket_qua is None and self.dat_yeu_cau is not None:
            raise fault("trai-nhau", "`dat_yeu_cau` chỉ dùng với `ket_qua` bằng chữ; có số thì được tự tính. Hãy bỏ.")
        return self


def khoa_chu(text: str) -> str:
    """The form in which two names of targets are compared."""
    return fold_space(fold_tone(text)).casefold().rstrip(".;:, ")


@dataclass(frozen=True)
class ChiTieu:
    """A target as reports print it: `nhom` is the commitment of the pledge that it belongs to, `muc_phan_dau` its level
    in the pledge's words.
    """

    khoa: str
    ten: Text
    nhom: Text | None = None
    don_vi_tinh: Text | None = None
    muc_phan_dau: Text | None = None

    @property
    def la_ty_le(self) -> bool:
        """Whether it is a share, which is not added up."""
        return self.don_vi_tinh is not None and self.don_vi_tinh.strip() == PHAN_TRAM


@dataclass(frozen=True)
class DongChiTieu:
    """A row of a member's report with its target; `ke_hoach` is the row's, or the pledge's."""

    chi_tieu: ChiTieu
    so_lieu: KetQuaChiTieu
    ke_hoach: ConSo | None
    khong_vuot_qua: bool

    @property
    def la_so(self) -> bool:
        """Whether the result is a figure."""
        return self.so_lieu.ket_qua is None

    def den_het_ky(self) -> Decimal | None:
        """The figure at the end of the period: the estimate, else what was done."""
        row = self.so_lieu
        found = row.uoc_thuc_hien or row.thuc_hien
        return found.gia_tri if found else None

    def dat(self) -> bool | None:
        """Whether the plan was reached, by the estimate where there is one; None where that cannot be said."""
        if not self.la_so:
            return self.so_lieu.dat_yeu_cau
        done, planned = self.den_het_ky(), self.ke_hoach
        if done is None or planned is None:
            return None
        return done <= planned.gia_tri if self.khong_vuot_qua else done >= planned.gia_tri

    def danh_gia(self) -> str:
        """`Vượt`, `Đạt`, `Chưa đạt`, with `Ước` before it where an estimate says so; empty where `dat` cannot say."""
        reached = self.dat()
        if reached is None:
            return ""
        done, planned = self.den_het_ky(), self.ke_hoach
        more = reached and not self.khong_vuot_qua and done is not None and planned and done > planned.gia_tri
        judged = "vượt" if more else "đạt" if reached else "chưa đạt"
        return viet_hoa_dau(f"ước {judged}" if self.so_lieu.uoc_thuc_hien else judged)
