"""Bonus and minus points as data: what is added or taken off, with ceilings, floors, tables and consequences."""

from pydantic import Field

from vndoc.ho_so.con_so import DiemSo
from vndoc.ho_so.fields import DanhSach, Dong, Ma, Model, Ngay, SoDuong, VanBan
from vndoc.ho_so.marks import TenDanhSo


class VuotChiTieu(Model):
    """The bonus for figures beyond their targets."""

    ma: Ma = Field(title="Mã", description="Mã của mục điểm thưởng này.", examples=["vuot-chi-tieu"])
    ten: TenDanhSo = Field(title="Tên", description="Tên in trong bảng.", examples=["Vượt chỉ tiêu"])
    cu_vuot: DiemSo = Field(
        title="Cứ vượt", description="Cứ vượt bao nhiêu phần trăm chỉ tiêu thì được cộng.", examples=["1"]
    )
    duoc_cong: DiemSo = Field(
        title="Được cộng", description="Được cộng bao nhiêu phần trăm điểm chuẩn của tiêu chí.", examples=["1"]
    )
    toi_da: DiemSo = Field(
        title="Tối đa", description="Cộng tối đa bao nhiêu phần trăm điểm chuẩn của mỗi tiêu chí.", examples=["10"]
    )


class MucThuong(Model):
    """What a unit earns beyond the criteria, by the number of times."""

    ma: Ma = Field(title="Mã", description="Mã của mục điểm thưởng.", examples=["sang-kien"])
    ten: TenDanhSo = Field(
        title="Tên", description="Việc được cộng điểm; tự đánh số.", examples=["Có sáng kiến được công nhận"]
    )
    diem_moi_lan: DiemSo = Field(title="Điểm mỗi lần", description="Số điểm cộng mỗi lần.", examples=["2"])
    tran_diem: DiemSo | None = Field(
        None, title="Trần điểm", description="Cộng nhiều nhất bao nhiêu điểm cho mục này.", examples=["5"]
    )
    don_vi_tinh: Dong | None = Field(
        None, title="Đơn vị tính", description="Đơn vị tính của số lần; bỏ trống thì in “lần”.", examples=["sáng kiến"]
    )
    yeu_cau: VanBan | None = Field(
        None,
        title="Yêu cầu",
        description="Điều kiện được cộng điểm.",
        examples=["Có quyết định công nhận của cấp có thẩm quyền"],
    )


class DiemThuong(Model):
    """All bonus points."""

    tran_diem: DiemSo = Field(title="Trần điểm", description="Tổng điểm thưởng cao nhất.", examples=["20"])
    vuot_chi_tieu: VuotChiTieu | None = Field(
        None, title="Vượt chỉ tiêu", description="Thưởng cho chỉ tiêu định lượng vượt kế hoạch; vndoc tự tính."
    )
    muc_thuong: DanhSach[MucThuong] = Field((), title="Mục thưởng", description="Các việc được cộng điểm theo số lần.")


class MucTru(Model):
    """What costs a unit points, by the number of times."""

    ma: Ma = Field(title="Mã", description="Mã của mục điểm trừ.", examples=["ho-so-tra-lai"])
    ten: TenDanhSo = Field(
        title="Tên", description="Việc bị trừ điểm; tự đánh số.", examples=["Hồ sơ khen thưởng bị trả lại"]
    )
    diem_moi_lan: DiemSo = Field(
        title="Điểm mỗi lần", description="Số điểm trừ mỗi lần; không ghi dấu trừ.", examples=["5"]
    )
    san_diem: DiemSo | None = Field(
        None, title="Sàn điểm", description="Đã xảy ra thì trừ ít nhất bao nhiêu điểm.", examples=["2"]
    )
    tran_diem: DiemSo | None = Field(
        None, title="Trần điểm", description="Trừ nhiều nhất bao nhiêu điểm cho mục này.", examples=["10"]
    )
    don_vi_tinh: Dong | None = Field(
        None, title="Đơn vị tính", description="Đơn vị tính của số lần; bỏ trống thì in “lần”.", examples=["hồ sơ"]
    )
    he_qua: VanBan | None = Field(
        None,
        title="Hệ quả",
        description="Hệ quả khác ngoài trừ điểm khi việc này xảy ra; in ở bảng tổng hợp.",
        examples=["Không đề nghị xét tặng Cờ thi đua, Bằng khen"],
    )


class KhoangNopCham(Model):
    """A row of the table for late reports."""

    tu_so_ngay: SoDuong = Field(title="Từ số ngày", description="Chậm từ bao nhiêu ngày.", examples=["5"])
    den_so_ngay: SoDuong | None = Field(
        None, title="Đến số ngày", description="Đến bao nhiêu ngày; hàng cuối bỏ trống là trở lên.", examples=["9"]
    )
    so_diem: DiemSo = Field(title="Số điểm", description="Số điểm bị trừ; không ghi dấu trừ.", examples=["5"])
    he_qua: VanBan | None = Field(
        None,
        title="Hệ quả",
        description="Hệ quả khác ngoài trừ điểm; in ở bảng tổng hợp.",
        examples=["Không đề nghị xét tặng Cờ thi đua, Bằng khen"],
    )


class BaoCaoPhaiNop(Model):
    """A report with its deadline."""

    ma: Ma = Field(title="Mã", description="Mã của mục điểm trừ này.", examples=["cham-bao-cao-nam"])
    ten: TenDanhSo = Field(title="Tên", description="Tên báo cáo.", examples=["Báo cáo tổng kết năm"])
    han_nop: Ngay = Field(
        title="Hạn nộp",
        description="Ngày cuối cùng còn là đúng hạn; lấy từ `ho-so` bằng `${han.…}`.",
        examples=["${han.bao_cao_nam}"],
    )


class NopCham(Model):
    """Points taken off for reports that come late; days before the first row cost nothing."""

    khoang_cham: tuple[KhoangNopCham, ...] = Field(
        min_length=1, title="Khoảng chậm", description="Số ngày chậm và số điểm trừ, theo thứ tự từ ít đến nhiều."
    )
    bao_cao: tuple[BaoCaoPhaiNop, ...] = Field(
        min_length=1, title="Báo cáo", description="Các báo cáo tính theo bảng này."
    )


class DiemTru(Model):
    """All minus points."""

    muc_tru: DanhSach[MucTru] = Field((), title="Mục trừ", description="Các việc bị trừ điểm theo số lần.")
    nop_cham: NopCham | None = Field(None, title="Nộp chậm", description="Điểm trừ do nộp báo cáo chậm.")
