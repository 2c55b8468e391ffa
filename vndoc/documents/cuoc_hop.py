"""What the papers of a meeting share: when it is, who presides.

Hour, day of the week and date as Mẫu 1.7 and 1.9 of Phụ lục III have them; the day of the week is computed.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.ho_so.fields import Dong, Gio, Model, Ngay, VanBan, fault
from vndoc.ho_so.marks import TrongNgoac
from vndoc.ho_so.nguoi_ky import FOR_THE_HEAD, NguoiKy
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text
from vndoc.viet.gio import gio_dai, parse_thu, thu_trong_tuan
from vndoc.viet.ngay import ngay_dai, ngay_ngan


class ThoiDiem(Model):
    """An hour of a day."""

    gio: Gio = Field(title="Giờ", description="Giờ, phút.", examples=["8 giờ 00"])
    ngay: Annotated[Ngay, Yearly.CONFIRM] = Field(title="Ngày", description="Ngày họp.", examples=["18/12/2025"])
    thu: Annotated[Dong | None, Yearly.WEEKDAY] = Field(
        None,
        title="Thứ",
        description="Ngày trong tuần; được tự tính, chỉ ghi khi muốn đối chiếu với ngày.",
        examples=["thứ Năm"],
    )
    ghi_chu: TrongNgoac | None = Field(
        None, title="Ghi chú", description="In trong ngoặc đơn sau ngày.", examples=["trong 01 ngày"]
    )

    @field_validator("thu")
    @classmethod
    def _fits(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        if value is None:
            return value
        try:
            typed = parse_thu(value)
        except ValueError as reason:
            raise fault("thu-khong-khop", f"{reason}.") from reason
        day: date | None = info.data.get("ngay")
        if day is not None and typed != thu_trong_tuan(day):
            right = thu_trong_tuan(day)
            message = f"ghi “{value}” nhưng ngày {ngay_ngan(day)} là {right}. Hãy sửa thứ hoặc sửa ngày."
            raise fault("thu-khong-khop", message, right)
        return value

    @property
    def chu(self) -> str:
        """`08 giờ 00, thứ Năm, ngày 18 tháng 12 năm 2025 (trong 01 ngày)`."""
        note = f" ({self.ghi_chu})" if self.ghi_chu else ""
        return f"{gio_dai(self.gio)}, {thu_trong_tuan(self.ngay)}, {ngay_dai(self.ngay)}{note}"


@dataclass(frozen=True)
class CuocHop:
    """A meeting that a paper calls: what it is, when and where."""

    ten: Text
    thoi_gian: ThoiDiem
    dia_diem: Text


class NguoiHop(Model):
    """A person of a meeting: the name, and the office behind it."""

    danh_xung: Dong | None = Field(None, title="Danh xưng", description="In trước họ tên.", examples=["Ông"])
    ho_ten: Dong = Field(title="Họ tên", description="Họ và tên, không ghi học vị.", examples=["Nguyễn Văn A"])
    chuc_vu: VanBan = Field(
        title="Chức vụ", description="Chức vụ, đơn vị, in sau họ tên.", examples=["Giám đốc Sở Ngoại vụ tỉnh Lào Cai"]
    )

    @property
    def chu(self) -> Text:
        """Form of address, name and office in one line."""
        called = f"{self.danh_xung} " if self.danh_xung else ""
        return self.ho_ten.derive(f"{called}{self.ho_ten}, {self.chuc_vu}")


def presiding(signer: NguoiKy, cum: Text) -> NguoiHop:
    """The signer of the cluster's papers as the one who presides: own office first, then that in the cluster."""
    authority = "KT." if signer.ky_thay else signer.quyen_han
    title = signer.chuc_vu_ky_thay if authority in FOR_THE_HEAD and signer.chuc_vu_ky_thay else signer.chuc_vu
    office = " ".join(signer.chuc_vu_khac)
    own = f"{title} {cum}" if signer.thay_mat is not None else str(title)
    return NguoiHop(danh_xung=None, ho_ten=signer.ho_ten, chuc_vu=title.derive(f"{office}, {own}" if office else own))


def not_before_issue(value: ThoiDiem, info: ValidationInfo, paper: str) -> ThoiDiem:
    """`value`, the time of a meeting; raises a fault where it is before the day of the `paper` that tells of it."""
    issued: date | None = info.data.get("ngay") or info.data.get("ngay_du_kien")
    if issued is not None and value.ngay < issued:
        when = f"ngày họp {ngay_ngan(value.ngay)} đứng trước ngày của {paper} ({ngay_ngan(issued)})"
        raise fault("ngay-nguoc", f"{when}. Hãy xem lại hai ngày này.")
    return value


def without_label(value: Text, label: str) -> Text:
    """`value`; raises a fault where the label that the template prints is typed in front of it."""
    bare = label.rstrip(":").strip()
    if value.casefold().startswith(bare.casefold()):
        rest = value[len(bare) :].lstrip(" :")
        raise fault("nhan-thua", f"có chữ “{bare}” ở đầu; chữ này được tự thêm. Hãy bỏ đi.", rest)
    return value
