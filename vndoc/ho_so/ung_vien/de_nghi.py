"""What a nominee is proposed for, what was achieved, and how the vote went."""

from pydantic import Field

from vndoc.ho_so.fields import DanhSach, Dong, Model, Nam, Ngay, SoNguyen, VanBan
from vndoc.ho_so.ung_vien.lua_chon import ChonLoaiHinh, ChonMauTrinhBay, LoaiHinh


class PhieuBau(Model):
    """The votes for one nominee and one award; what is left blank is counted with the ballots."""

    dong_y: SoNguyen = Field(title="Số phiếu đồng ý", description="Số phiếu đồng ý.", examples=["9"])
    khong_dong_y: SoNguyen | None = Field(
        None, title="Số phiếu không đồng ý", description="Số phiếu không đồng ý.", examples=["0"]
    )
    bo_trong: SoNguyen | None = Field(
        None, title="Số phiếu bỏ trống", description="Số phiếu hợp lệ không ghi ý kiến.", examples=["0"]
    )
    tong_so: SoNguyen | None = Field(
        None,
        title="Tổng số thành viên",
        description="Tổng số thành viên Hội đồng hoặc của hội nghị, kể cả người vắng mặt.",
        examples=["10"],
    )


class DeNghi(Model):
    """One award that a nominee is proposed for."""

    hinh_thuc: Dong = Field(
        title="Danh hiệu, hình thức đề nghị",
        description="Tên danh hiệu thi đua hoặc hình thức khen thưởng.",
        examples=["Bằng khen của Bộ trưởng Bộ Ngoại giao"],
    )
    nam: Nam | None = Field(None, title="Năm xét", description="Chỉ ghi khi khác `nam_xet` chung.", examples=["2025"])
    loai_hinh: ChonLoaiHinh = Field(
        LoaiHinh.CONG_TRANG,
        title="Loại hình khen thưởng",
        description="Loại hình khen thưởng; bỏ trống là công trạng.",
        examples=["Công trạng"],
    )
    dieu_kien: Dong | None = Field(
        None,
        title="Theo điều kiện",
        description="Mã của điều kiện được chọn khi luật cho một trong nhiều điều kiện; bỏ trống thì xét tất cả.",
        examples=["hai-lan-cstdcs"],
    )
    cap_quyet_dinh: Dong | None = Field(
        None,
        title="Cấp quyết định",
        description="Người có thẩm quyền quyết định mà hồ sơ trình đến.",
        examples=["Bộ trưởng Bộ Ngoại giao"],
    )
    thanh_tich: VanBan | None = Field(
        None,
        title="Thành tích ghi trong quyết định",
        description="Viết sau chữ “Đã có thành tích”.",
        examples=["xuất sắc trong công tác đối ngoại năm 2025"],
    )
    tom_tat: DanhSach[VanBan] = Field(
        (),
        title="Tóm tắt thành tích",
        description="Bốn đến sáu ý có số liệu, đều đã có trong báo cáo thành tích.",
        examples=[["Tham mưu 12 văn bản về công tác đối ngoại"]],
    )
    mau_bao_cao: ChonMauTrinhBay | None = Field(
        None,
        title="Mẫu báo cáo",
        description="Mẫu báo cáo thành tích, khi không lấy mẫu theo đối tượng, loại hình, hình thức đề nghị.",
        examples=["Mẫu 02 - cá nhân"],
    )
    ngay_bao_cao: Ngay | None = Field(
        None,
        title="Ngày báo cáo",
        description="Ngày ghi trên báo cáo thành tích; bỏ trống thì chừa chỗ ghi tay.",
        examples=["16/12/2025"],
    )
    phieu: PhieuBau | None = Field(None, title="Kết quả bỏ phiếu", description="Kết quả bỏ phiếu bình xét.")


class MucThanhTich(Model):
    """A piece of the achievement report under one heading of its form."""

    muc: Dong = Field(
        title="Mục",
        description="Mã hoặc tên mục của mẫu báo cáo, ví dụ `thanh-tich-noi-bat`.",
        examples=["thanh-tich-noi-bat"],
    )
    noi_dung: VanBan = Field(
        title="Nội dung", description="Một đoạn văn.", examples=["Tham mưu tổ chức 05 đoàn ra, 12 đoàn vào."]
    )
