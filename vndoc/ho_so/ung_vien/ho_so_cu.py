"""What is on record of a nominee: ratings and titles by year, awards, new works, discipline, matters under review.

Every field but the year may be missing: what is missing makes a judgement open, never negative.
"""

from pydantic import Field

from vndoc.ho_so.fields import Dong, DungSai, Model, Nam, Ngay, SoDuong, VanBan
from vndoc.ho_so.ung_vien.lua_chon import ChonKyLuat, ChonLoaiDeTai, ChonLoaiHinh, ChonPhamVi, ChonXepLoai, LoaiDeTai


class QuyetDinhGoc(Model):
    """The decision behind an entry, as the report forms list it: number, date, who issued it."""

    so: Dong | None = Field(None, title="Số quyết định", description="Số và ký hiệu đầy đủ.", examples=["123/QĐ-SNgV"])
    ngay: Ngay | None = Field(None, title="Ngày quyết định", description="Ngày ký.", examples=["15/12/2024"])
    co_quan: Dong | None = Field(
        None,
        title="Cơ quan ban hành",
        description="Cơ quan hoặc người ban hành quyết định.",
        examples=["Giám đốc Sở Ngoại vụ tỉnh Lào Cai"],
    )

    @property
    def du_quyet_dinh(self) -> bool:
        """Whether number, date and issuer are all there."""
        return None not in (self.so, self.ngay, self.co_quan)


class NamCongTac(QuyetDinhGoc):
    """One row of “Danh hiệu theo năm”: a rating, a title, or both, of one year."""

    nam: Nam = Field(title="Năm", description="Năm được xếp loại, được danh hiệu.", examples=["2024"])
    xep_loai: ChonXepLoai | None = Field(
        None,
        title="Xếp loại",
        description="Mức hoàn thành nhiệm vụ của năm; bỏ trống nếu dòng này chỉ ghi danh hiệu.",
        examples=["Hoàn thành tốt nhiệm vụ"],
    )
    danh_hieu: Dong | None = Field(
        None,
        title="Danh hiệu thi đua",
        description="Tên danh hiệu được công nhận trong năm; bỏ trống nếu dòng này chỉ ghi xếp loại.",
        examples=["Chiến sĩ thi đua cơ sở"],
    )


class KhenThuongCu(QuyetDinhGoc):
    """An award held before."""

    nam: Nam = Field(title="Năm", description="Năm được khen thưởng.", examples=["2022"])
    hinh_thuc: Dong = Field(
        title="Hình thức khen thưởng",
        description="Tên hình thức khen thưởng.",
        examples=["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"],
    )
    loai_hinh: ChonLoaiHinh | None = Field(
        None,
        title="Loại hình khen thưởng",
        description="Ghi khi được khen đột xuất hoặc theo phong trào, chuyên đề: lần khen ấy không tính để xét công "
        "trạng.",
        examples=["Đột xuất"],
    )
    noi_dung: VanBan | None = Field(
        None,
        title="Thành tích được khen",
        description="Thành tích đã được khen; để soát việc khen hai lần cho một thành tích.",
        examples=["Hoàn thành xuất sắc nhiệm vụ năm 2022"],
    )


class SangKien(QuyetDinhGoc):
    """A new work and its recognition; number, date and issuer are those of the recognition."""

    ten: Dong = Field(
        title="Tên sáng kiến, đề tài",
        description="Viết đúng như trong quyết định công nhận.",
        examples=["Số hóa hồ sơ đoàn ra, đoàn vào"],
    )
    nam: Nam | None = Field(None, title="Năm", description="Năm được công nhận.", examples=["2025"])
    loai: ChonLoaiDeTai = Field(
        LoaiDeTai.SANG_KIEN,
        title="Loại",
        description="Sáng kiến, đề tài, đề án hay công trình.",
        examples=["Sáng kiến"],
    )
    cap: ChonPhamVi | None = Field(
        None,
        title="Phạm vi được công nhận",
        description="Phạm vi ảnh hưởng, hiệu quả áp dụng được công nhận.",
        examples=["Cơ sở"],
    )
    nguoi_ky: Dong | None = Field(
        None,
        title="Người ký công nhận",
        description="Chức vụ người ký quyết định công nhận.",
        examples=["Giám đốc Sở Ngoại vụ"],
    )
    nghiem_thu: DungSai | None = Field(
        None, title="Đã nghiệm thu", description="`có` khi đề tài, đề án, công trình đã nghiệm thu.", examples=["có"]
    )
    ty_le_dong_gop: SoDuong | None = Field(
        None, title="Tỷ lệ đóng góp", description="Phần trăm đóng góp khi có nhiều tác giả.", examples=["60"]
    )


class KyLuat(QuyetDinhGoc):
    """A disciplinary measure."""

    hinh_thuc: ChonKyLuat = Field(
        title="Hình thức kỷ luật", description="Hình thức đã bị kỷ luật.", examples=["Khiển trách"]
    )
    nam: Nam | None = Field(
        None, title="Năm", description="Năm bị kỷ luật, khi chưa ghi ngày quyết định.", examples=["2024"]
    )


class ViecXemXet(Model):
    """A matter that bars an award until a person clears it: discipline, inspection, complaint (NĐ 152/2025, Điều 4)."""

    noi_dung: VanBan = Field(
        title="Việc đang xem xét",
        description="Kỷ luật đang xem xét, thanh tra, kiểm tra, đơn thư đang xác minh.",
        examples=["Đơn phản ánh đang được xác minh"],
    )
    ket_luan: VanBan | None = Field(
        None,
        title="Kết luận",
        description="Kết luận của người có thẩm quyền; bỏ trống khi chưa có.",
        examples=["Đơn phản ánh không có cơ sở."],
    )
    duoc_khen: DungSai | None = Field(
        None, title="Được đề nghị khen", description="`có` khi đã kết luận không cản trở việc khen.", examples=["có"]
    )
    nguoi_ket_luan: Dong | None = Field(
        None, title="Người kết luận", description="Họ tên, chức vụ người kết luận.", examples=["Nguyễn Văn A, Giám đốc"]
    )


class TraLoi(Model):
    """The answer to a question that only a person can decide."""

    cau_hoi: Dong = Field(
        title="Mã câu hỏi", description="Mã in kèm câu hỏi trong kết quả xét.", examples=["vuot-chi-tieu"]
    )
    tra_loi: DungSai = Field(title="Trả lời", description="`có` hoặc `không`.", examples=["có"])
    nguoi_tra_loi: Dong = Field(
        title="Người trả lời", description="Họ tên, chức vụ người trả lời.", examples=["Nguyễn Văn A, Giám đốc"]
    )
    ngay: Ngay | None = Field(None, title="Ngày trả lời", description="Ngày trả lời.", examples=["20/11/2025"])
    ghi_chu: VanBan | None = Field(
        None, title="Ghi chú", description="Căn cứ của câu trả lời.", examples=["Báo cáo tổng kết năm"]
    )
