"""The facts of `ho-so.yaml`: what every paper of the year takes from one place."""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vndoc.ho_so.fields import DATE, DanhSach, Dong, Ma, MaThanhVien, Model, Nam, Ngay, TheoMa, fault, text_or
from vndoc.ho_so.marks import KyHieuCoQuan, NoiLuu, TenNoiNhan, TrongNgoac, without_store_line
from vndoc.ho_so.mot_hay_nhieu import MotHayNhieu
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text

_CUM, _KHOI = "Cụm", "Khối"

SO_DONG_TEN = 3
"""Lines that an issuer's name may be typed in."""


class Cum(Model):
    """The emulation cluster, issuer of the papers."""

    ten: Dong = Field(
        title="Tên cụm",
        description="Tên của cụm, khối thi đua, viết như trong câu; trên đầu văn bản tự viết hoa.",
        examples=["Cụm thi đua số 1"],
    )
    ten_viet_hoa: MotHayNhieu = Field(
        (),
        max_length=SO_DONG_TEN,
        title="Tên cụm viết hoa",
        description="Chỉ ghi khi tên trên đầu văn bản khác với tên cụm viết hoa, hoặc khi muốn tự ngắt dòng: "
        "mỗi dòng một mục.",
        examples=["CỤM THI ĐUA SỐ 1"],
    )
    ky_hieu: KyHieuCoQuan = Field(
        title="Ký hiệu",
        description="Chữ viết tắt tên cụm, đứng sau tên loại trong số và ký hiệu văn bản.",
        examples=["CTĐ1"],
    )
    co_quan_chu_quan: Dong | None = Field(
        None,
        title="Cơ quan chủ quản",
        description="Cơ quan chủ quản trực tiếp; bỏ trống nếu không có.",
        examples=["Bộ Ngoại giao"],
    )
    dia_danh: Dong = Field(
        title="Địa danh",
        description="Nơi ban hành văn bản, đứng trước ngày tháng năm.",
        examples=["Lào Cai"],
    )

    @property
    def ten_goi(self) -> str:
        """What the group is called for short in its papers: `Khối` where its name begins so, else `Cụm`."""
        return _KHOI if self.ten.casefold().startswith(_KHOI.casefold()) else _CUM

    @property
    def chuc_danh_truong(self) -> str:
        """The title of its head: `Cụm trưởng`, `Khối trưởng`."""
        return f"{self.ten_goi} trưởng"


class DauVanBan(Model):
    """What stands in the head of the papers that an agency issues itself, beside its name."""

    ten_viet_hoa: MotHayNhieu = Field(
        (),
        max_length=SO_DONG_TEN,
        title="Tên viết hoa",
        description="Chỉ ghi khi tên trên đầu văn bản khác với tên cơ quan viết hoa, hoặc khi muốn tự ngắt dòng: "
        "mỗi dòng một mục.",
        examples=[["ỦY BAN NHÂN DÂN", "XÃ BÁT XÁT"]],
    )
    co_quan_chu_quan: Dong | None = Field(
        None,
        title="Cơ quan chủ quản",
        description="Cơ quan chủ quản trực tiếp, in trên tên cơ quan; bỏ trống nếu không có.",
        examples=["Ủy ban nhân dân tỉnh Lào Cai"],
    )
    ky_hieu: KyHieuCoQuan | None = Field(
        None,
        title="Ký hiệu",
        description="Chữ viết tắt tên cơ quan, đứng trong số và ký hiệu văn bản; giao ước, phát động không có số "
        "thì không cần.",
        examples=["SNgV"],
    )
    dia_danh: Dong | None = Field(
        None,
        title="Địa danh",
        description="Đứng trước ngày tháng năm; chỉ ghi khi khác địa danh của cụm.",
        examples=["Lào Cai"],
    )


class ThanhVien(Model):
    """A member of the cluster."""

    ma: Ma = Field(
        title="Mã",
        description="Mã ngắn do đơn vị tự đặt, không trùng nhau; các văn bản gọi thành viên bằng mã này.",
        examples=["lao-cai"],
    )
    ten: Dong = Field(
        title="Tên thành viên",
        description="Tên đầy đủ của cơ quan, viết như trong câu.",
        examples=["Sở Ngoại vụ tỉnh Lào Cai"],
    )
    tinh_thanh: Dong | None = Field(
        None,
        title="Tỉnh, thành phố",
        description="Tên riêng của tỉnh hoặc thành phố, không kèm chữ “tỉnh”.",
        examples=["Lào Cai"],
    )
    tu_ngay: Annotated[Ngay | None, Yearly.FACT] = Field(
        None,
        title="Từ ngày",
        description="Ngày vào cụm; bỏ trống nếu là thành viên từ trước.",
        examples=["01/01/2025"],
    )
    den_ngay: Annotated[Ngay | None, Yearly.FACT] = Field(
        None,
        title="Đến ngày",
        description="Ngày cuối cùng còn là thành viên; bỏ trống nếu vẫn đang là thành viên.",
        examples=["31/12/2025"],
    )

    dai_dien: NguoiKy | None = Field(
        None,
        title="Đại diện",
        description="Người đại diện thành viên dự họp, ký các văn bản chung; ghi như người ký.",
    )
    dau_van_ban: DauVanBan | None = Field(
        None,
        title="Đầu văn bản",
        description="Phần đầu của văn bản do thành viên này tự ban hành; văn bản gọi bằng `co_quan_ban_hanh: <mã>`.",
    )

    @field_validator("den_ngay")
    @classmethod
    def _after_start(cls, value: Ngay | None, info: ValidationInfo) -> Ngay | None:
        start = info.data.get("tu_ngay")
        if value is not None and start is not None and value < start:
            raise fault("trai-nhau", "đứng trước `tu_ngay`. Hãy xem lại hai ngày này.")
        return value

    def belongs(self, ngay: date) -> bool:
        """Whether it is a member on that day."""
        return (self.tu_ngay or date.min) <= ngay <= (self.den_ngay or date.max)


class NoiNhan(Model):
    """One line of Nơi nhận."""

    ten: TenNoiNhan = Field(
        title="Tên nơi nhận",
        description="Cơ quan, người nhận; nhiều nơi cùng một dòng thì cách nhau bằng dấu phẩy.",
        examples=["Cục Ngoại vụ - Bộ Ngoại giao"],
    )
    muc_dich: TrongNgoac | None = Field(
        None,
        title="Mục đích gửi",
        description="Gửi để làm gì: B/c (báo cáo), T/h (thực hiện), T/d (theo dõi), P/h (phối hợp).",
        examples=["T/h"],
    )

    @model_validator(mode="before")
    @classmethod
    def _no_store_line(cls, value: object) -> object:
        return without_store_line(value)


class ThoiHan(Model):
    """A deadline of the year; typed as a bare date, or with a name that calendars show."""

    ngay: Ngay = Field(
        title="Ngày hết hạn", description="Ngày in ra ở chỗ viết `${han.<khóa>}`.", examples=["20/11/2025"]
    )
    ten: Dong | None = Field(
        None,
        title="Tên việc",
        description="Việc phải xong vào ngày ấy, in trong lịch (`vndoc calendar`); bỏ trống thì lịch in khóa.",
        examples=["Gửi báo cáo tổng kết năm về Cụm trưởng"],
    )


class KyNiemRieng(Model):
    """An anniversary of the dossier's own, beside the stock table."""

    ten: Dong = Field(
        title="Tên ngày kỷ niệm",
        description="Viết như đứng sau số năm, ví dụ “80 năm ngày thành lập tỉnh …”.",
        examples=["ngày thành lập tỉnh Lào Cai"],
    )
    ngay: Ngay = Field(title="Ngày", description="Ngày, tháng, năm gốc của sự kiện.", examples=["12/7/1907"])


class SuKien(Model):
    """A political event that the year's papers look forward to."""

    ten: Dong = Field(
        title="Tên sự kiện",
        description="Viết đúng như sẽ đứng trong câu.",
        examples=["Đại hội thi đua yêu nước toàn quốc lần thứ XI"],
    )
    den_ngay: Ngay | None = Field(
        None,
        title="Đến ngày",
        description="Ngày sự kiện kết thúc; văn bản sau ngày này mà còn nhắc đến sự kiện thì được cảnh báo.",
        examples=["27/12/2025"],
    )


class ThongTinChung(Model):
    """The whole of `ho-so.yaml`."""

    nam: Nam = Field(title="Năm", description="Năm công tác của hồ sơ, bốn chữ số.", examples=["2025"])
    cum: Cum = Field(title="Cụm thi đua", description="Cụm, khối thi đua ban hành các văn bản.")
    thanh_vien: tuple[ThanhVien, ...] = Field(
        min_length=1, title="Thành viên", description="Các thành viên của cụm, theo thứ tự khi liệt kê."
    )
    cum_truong: MaThanhVien = Field(
        title="Cụm trưởng",
        description="Mã của thành viên làm Cụm trưởng (Khối trưởng) trong năm.",
        examples=["lao-cai"],
    )
    nguoi_ky: NguoiKy = Field(title="Người ký", description="Người ký các văn bản, nếu văn bản không ghi người khác.")
    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] = Field(
        (), title="Nơi nhận", description="Nơi nhận của các văn bản, nếu văn bản không ghi nơi nhận riêng."
    )
    noi_luu: NoiLuu = Field(
        default_factory=lambda: Text("VT"),
        title="Nơi lưu",
        description="Phần sau chữ “Lưu:” ở dòng cuối của Nơi nhận.",
        examples=["VT, VP"],
    )
    han: TheoMa[Annotated[ThoiHan, *text_or("ngay", DATE)]] = Field(
        {},
        validate_default=True,
        title="Hạn",
        description="Các thời hạn trong năm: một ngày, hoặc `ngay` kèm `ten`; trong câu viết `${han.<khóa>}`.",
        examples=[{"bao_cao_nam": "20/11/2025"}],
    )
    ky_niem: Annotated[TheoMa[KyNiemRieng], Yearly.FACT] = Field(
        {},
        validate_default=True,
        title="Ngày kỷ niệm riêng",
        description="Ngày kỷ niệm của địa phương, của ngành, ngoài bảng có sẵn; trong câu viết `${ky_niem.<khóa>}`.",
    )
    su_kien: Annotated[TheoMa[SuKien], Yearly.FACT] = Field(
        {},
        validate_default=True,
        title="Sự kiện",
        description="Sự kiện chính trị mà văn bản nhắc đến; trong câu viết `${su_kien.<khóa>}`.",
    )

    def members_on(self, ngay: date) -> tuple[ThanhVien, ...]:
        """The members of the cluster on that day, its head first, the others in their order."""
        found = [one for one in self.thanh_vien if one.belongs(ngay)]
        return tuple(sorted(found, key=lambda one: one.ma != self.cum_truong))
