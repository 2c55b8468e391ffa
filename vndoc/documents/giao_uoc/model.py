"""The pledge as data: who signs, aims, commitments with targets, what each unit registers, undertaking."""

import re
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field, PlainValidator, ValidationInfo, WithJsonSchema, field_validator

from vndoc.documents.giao_uoc.hinh_thuc import GIUA_THANH_VIEN, HINH_THUC, TOAN_CUM, TUNG_THANH_VIEN, doc_hinh_thuc
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.fields import (
    DanhSach,
    Dong,
    DungSai,
    Ma,
    MaThanhVien,
    Model,
    Nam,
    VanBan,
    fault,
    member_or_name,
    text_or,
)
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text

_MEASURE = re.compile(r"\d|^không\b", re.IGNORECASE)


def _measured(value: Text) -> Text:
    if not _MEASURE.search(value):
        message = f"“{value}” chưa đo được. Hãy ghi con số, tỷ lệ hoặc thời hạn, ví dụ “100%”, “trước ngày 20/11/2025”."
        raise fault("chi-tieu-khong-do-duoc", message)
    return value


class DonViHoacTen(Model):
    """A member of the cluster by its code, or another organisation by its name."""

    don_vi: MaThanhVien | None = Field(
        None, title="Đơn vị", description="Mã của thành viên, ghi ở `ho-so`.", examples=["lao-cai"]
    )
    ten: Dong | None = Field(
        None,
        validate_default=True,
        title="Tên",
        description="Tên in ra, khi không phải là một thành viên của cụm.",
        examples=["Công đoàn cơ sở Sở Ngoại vụ"],
    )

    _one_name = field_validator("ten")(member_or_name)


class BenKy(DonViHoacTen):
    """A party of the pledge."""

    nguoi_ky: DanhSach[NguoiKy] = Field(
        (),
        validate_default=True,
        max_length=2,
        title="Người ký",
        description="Một hoặc hai người ký của bên này; bỏ trống thì lấy `dai_dien` của thành viên ở `ho-so`.",
    )

    @field_validator("nguoi_ky")
    @classmethod
    def _some_signer(cls, value: tuple[NguoiKy, ...], info: ValidationInfo) -> tuple[NguoiKy, ...]:
        if not value and info.data.get("ten") is not None:
            raise fault("thieu-truong", "cần có vì bên này không phải là thành viên của cụm.")
        return value


class KhongThamGia(Model):
    """A member of the cluster that does not sign, with the reason."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên không ký.", examples=["tinh-k"])
    ly_do: VanBan = Field(
        title="Lý do",
        description="Vì sao không ký; chỉ để lưu, không in ra.",
        examples=["Đang sắp xếp lại tổ chức, chưa có người đứng đầu"],
    )


class ChiTieu(Model):
    """A target of a commitment that can be measured."""

    noi_dung: VanBan = Field(
        title="Nội dung", description="Việc được đo.", examples=["Tỷ lệ hoàn thành chương trình công tác năm"]
    )
    muc_phan_dau: Annotated[VanBan, AfterValidator(_measured)] = Field(
        title="Mức phấn đấu",
        description="Con số, tỷ lệ hoặc thời hạn phải đạt; in sau dấu hai chấm.",
        examples=["100%"],
    )
    ma: Ma | None = Field(
        None,
        title="Mã",
        description="Mã ngắn để các báo cáo gọi chỉ tiêu này; không in ra.",
        examples=["sang-kien"],
    )
    don_vi_tinh: Dong | None = Field(
        None, title="Đơn vị tính", description="Đơn vị tính của số liệu trong các báo cáo.", examples=["sáng kiến"]
    )


class NoiDungGiaoUoc(Model):
    """A commitment with its targets."""

    ten: Dong = Field(
        title="Tên", description="Tên của nội dung giao ước; tự đánh số.", examples=["Thực hiện nhiệm vụ chính trị"]
    )
    noi_dung: VanBan | None = Field(
        None,
        title="Nội dung",
        description="Đoạn văn nói rõ cam kết, đứng trước các chỉ tiêu.",
        examples=["Triển khai đồng bộ, hiệu quả công tác đối ngoại của địa phương"],
    )
    chi_tieu: tuple[ChiTieu, ...] = Field(
        min_length=1, title="Chỉ tiêu", description="Các chỉ tiêu đo được, in thành dòng bắt đầu bằng dấu gạch."
    )


class DangKyThiDua(DonViHoacTen):
    """A row of the table: what a unit sets itself, and the titles and awards that it registers."""

    chi_tieu: tuple[VanBan, ...] = Field(
        min_length=1,
        title="Chỉ tiêu",
        description="Các chỉ tiêu phấn đấu của đơn vị, mỗi ý một dòng trong ô.",
        examples=[["Tham mưu tổ chức ít nhất 10 đoàn ra, 15 đoàn vào"]],
    )
    danh_hieu: tuple[Dong, ...] = Field(
        min_length=1,
        title="Danh hiệu, hình thức khen thưởng",
        description="Danh hiệu thi đua, hình thức khen thưởng đăng ký, mỗi ý một dòng trong ô.",
        examples=[["Cờ thi đua của Bộ Ngoại giao"]],
    )


class ChungKien(Model):
    """The organisation that witnesses the pledge."""

    ten: Dong = Field(
        title="Tên", description="Tên cơ quan chứng kiến.", examples=["Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao"]
    )
    nguoi_ky: NguoiKy = Field(title="Người ký", description="Người ký chứng kiến.")


class GiaoUoc(VanBanHanhChinh):
    """The whole of `giao-uoc.yaml` or `giao-uoc/<ma>.yaml`."""

    numbered: ClassVar[bool] = False

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Chỉ ghi khi giao ước gửi cho nơi khác ngoài các bên ký; bỏ trống thì không in “Nơi nhận”.",
    )
    hinh_thuc: Annotated[str, PlainValidator(doc_hinh_thuc), WithJsonSchema({"enum": list(HINH_THUC)})] = Field(
        TOAN_CUM,
        title="Hình thức",
        description=(
            "`toàn cụm` hay `toàn khối` (các thành viên ký chung một bản), `từng thành viên` (Cụm trưởng ký với mỗi "
            "thành viên một bản), `hai bên`, hoặc `nội bộ` (trong một cơ quan)."
        ),
        examples=["toàn cụm"],
    )
    nam: Nam | None = Field(
        None, title="Năm", description="Năm của giao ước, khi khác năm trong `ho-so`.", examples=["2025"]
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description=(
            "Dòng dưới chữ GIAO ƯỚC THI ĐUA NĂM …: giữa ai với ai; không có dấu chấm cuối. Với `từng thành viên` chỉ "
            "ghi “Giữa Cụm trưởng …”: mỗi bản tự thêm “và” tên thành viên."
        ),
        examples=["Giữa các đơn vị thành viên ${cum.ten}"],
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước câu “Hôm nay, …”.",
        examples=[["Hưởng ứng phong trào thi đua năm ${nam} do Bộ trưởng Bộ Ngoại giao phát động."]],
    )
    dia_diem: Dong = Field(
        title="Địa điểm",
        description="Nơi ký kết, in sau chữ “tại”.",
        examples=["Hội nghị tổng kết công tác thi đua, khen thưởng năm ${nam-1}"],
    )
    ben_ky: Annotated[DanhSach[Annotated[BenKy, *text_or("don_vi")]], Yearly.PARTIES] = Field(
        (),
        validate_default=True,
        title="Bên ký",
        description="Các bên ký; bỏ trống thì là mọi thành viên của cụm vào ngày của giao ước.",
        examples=[["lao-cai", "tinh-a"]],
    )
    khong_tham_gia: Annotated[DanhSach[KhongThamGia], Yearly.PARTIES] = Field(
        (), title="Không tham gia", description="Các thành viên của cụm không ký giao ước, kèm lý do."
    )
    muc_tieu: tuple[VanBan, ...] = Field(
        min_length=1,
        title="Mục tiêu",
        description="Mỗi mục tiêu là một khoản, tự đánh số.",
        examples=[["Thi đua hoàn thành xuất sắc nhiệm vụ chính trị năm ${nam}"]],
    )
    noi_dung: Annotated[tuple[NoiDungGiaoUoc, ...], Yearly.CONFIRM] = Field(
        min_length=1, title="Nội dung giao ước", description="Các cam kết, tự đánh số, mỗi cam kết có chỉ tiêu đo được."
    )
    dang_ky: Annotated[DanhSach[DangKyThiDua], Yearly.MEMBERS] = Field(
        (), title="Đăng ký", description="Bảng chỉ tiêu, danh hiệu, hình thức khen thưởng mà từng đơn vị đăng ký."
    )
    dang_ky_ngang: DungSai = Field(
        False,
        title="Bảng đăng ký nằm ngang",
        description="`có` thì bảng đăng ký in thành phụ lục trên trang giấy nằm ngang, khi bảng nhiều chữ.",
        examples=["có"],
    )
    cam_ket: tuple[VanBan, ...] = Field(
        min_length=1,
        title="Cam kết",
        description="Việc tổ chức thực hiện giao ước; mỗi ý là một khoản, tự đánh số.",
        examples=[["Tổ chức phát động, triển khai giao ước đến toàn thể cán bộ, công chức, viên chức"]],
    )
    ban_luu: Dong = Field(
        title="Bản lưu",
        description="Bản in thêm ngoài mỗi bên một bản thì gửi, lưu ở đâu; in sau chữ “01 bản”.",
        examples=["gửi Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao"],
    )
    chung_kien: ChungKien | None = Field(
        None, title="Chứng kiến", description="Cơ quan chứng kiến việc ký kết, ký dưới các bên; bỏ trống nếu không có."
    )

    @property
    def giua_thanh_vien(self) -> bool:
        """Whether every member of the cluster takes part."""
        return self.hinh_thuc in GIUA_THANH_VIEN

    @property
    def tung_thanh_vien(self) -> bool:
        """Whether each member has a paper of its own, with the cluster's head."""
        return self.hinh_thuc == TUNG_THANH_VIEN

    @property
    def mot_nguoi_ky(self) -> bool:
        """The parties sign."""
        return False

    @property
    def ke_noi_nhan(self) -> bool:
        """Each party has a copy; others are named only where there are some."""
        return False

    @field_validator("nguoi_ky")
    @classmethod
    def _signed_by_parties(cls, value: NguoiKy | None) -> NguoiKy | None:
        if value is not None:
            raise fault("trai-nhau", "giao ước do các bên ký. Hãy bỏ mục này và ghi người ký của từng bên ở `ben_ky`.")
        return value

    @field_validator("noi_luu")
    @classmethod
    def _kept_beside_recipients(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        if value is not None and not info.data.get("noi_nhan", True):
            raise fault("trai-nhau", "chỉ dùng khi có `noi_nhan`. Hãy bỏ mục này, hoặc ghi `noi_nhan`.")
        return value

    @field_validator("ben_ky")
    @classmethod
    def _parties_of_form(cls, value: tuple[BenKy, ...], info: ValidationInfo) -> tuple[BenKy, ...]:
        form = info.data.get("hinh_thuc", TOAN_CUM)
        if form in GIUA_THANH_VIEN:
            if any(ben.ten is not None for ben in value):
                raise fault("trai-nhau", f"giao ước {form} chỉ gồm thành viên của cụm. Hãy ghi bằng `don_vi`.")
            if any(len(ben.nguoi_ky) > 1 for ben in value):
                raise fault("qua-nhieu", f"giao ước {form} mỗi bên một người ký. Hãy bỏ bớt người ký.")
            return value
        if len(value) != 2:
            raise fault("sai-so-ben", f"phải có đúng 2 bên vì `hinh_thuc` là {form}, ở đây có {len(value)}.")
        if len({max(len(ben.nguoi_ky), 1) for ben in value}) > 1:
            raise fault("sai-so-ben", "hai bên phải có số người ký bằng nhau, để ký ngang hàng nhau.")
        return value

    @field_validator("dang_ky_ngang")
    @classmethod
    def _only_of_a_table(cls, value: bool, info: ValidationInfo) -> bool:
        if value and info.data.get("hinh_thuc") == TUNG_THANH_VIEN:
            raise fault("trai-nhau", "mỗi bản chỉ ghi đăng ký của một đơn vị, không có bảng. Hãy bỏ mục này.")
        return value

    @field_validator("khong_tham_gia")
    @classmethod
    def _only_of_all(cls, value: tuple[KhongThamGia, ...], info: ValidationInfo) -> tuple[KhongThamGia, ...]:
        if value and info.data.get("hinh_thuc", TOAN_CUM) not in GIUA_THANH_VIEN:
            raise fault("trai-nhau", "chỉ dùng khi `hinh_thuc` là toàn cụm hoặc từng thành viên. Hãy bỏ mục này.")
        return value
