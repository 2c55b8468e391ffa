"""The record of a nominee, one for each person and each unit: every paper of the dossier takes from it."""

from pydantic import Field, ValidationError, ValidationInfo, ValidatorFunctionWrapHandler, field_validator

from vndoc.ho_so.fields import (
    DanhSach,
    Dong,
    DungSai,
    Ma,
    MaThanhVien,
    Model,
    Nam,
    Ngay,
    SoDuong,
    SoNguyen,
    VanBan,
    fault,
)
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.ung_vien.de_nghi import DeNghi, MucThanhTich
from vndoc.ho_so.ung_vien.ho_so_cu import KhenThuongCu, KyLuat, NamCongTac, SangKien, TraLoi, ViecXemXet
from vndoc.ho_so.ung_vien.lua_chon import ChonBacChucVu, ChonDoiTuong, ChonGioiTinh, DoiTuong


class UngVien(Model):
    """What units and persons have in common."""

    ma: Ma = Field(
        title="Mã", description="Mã ngắn, không trùng nhau, dùng đặt tên thư mục hồ sơ.", examples=["nguyen-van-a"]
    )
    de_nghi: DanhSach[DeNghi] = Field((), title="Đề nghị", description="Những danh hiệu, hình thức được đề nghị.")
    theo_nam: DanhSach[NamCongTac] = Field(
        (), title="Danh hiệu theo năm", description="Xếp loại và danh hiệu từng năm, năm nào cũng ghi."
    )
    khen_thuong: DanhSach[KhenThuongCu] = Field(
        (), title="Khen thưởng đã có", description="Các hình thức khen thưởng đã có."
    )
    sang_kien: DanhSach[SangKien] = Field((), title="Sáng kiến", description="Sáng kiến, đề tài được công nhận.")
    thanh_tich: DanhSach[MucThanhTich] = Field(
        (), title="Thành tích", description="Nội dung báo cáo thành tích theo mục của mẫu."
    )
    ky_luat: DanhSach[KyLuat] = Field((), title="Kỷ luật", description="Các hình thức kỷ luật đã có.")
    khong_ky_luat: DungSai | None = Field(
        None,
        title="Không bị kỷ luật",
        description="`có` khi đã xác nhận không bị kỷ luật; không ghi gì thì coi là chưa biết.",
        examples=["có"],
    )
    da_ghi_du: DungSai | None = Field(
        None,
        title="Đã ghi đủ",
        description="`có` khi các bảng danh hiệu, khen thưởng, sáng kiến đã ghi đủ: điều không ghi là không có; "
        "`không` khi còn thiếu; bỏ trống thì bảng nào đã có dòng được coi là đủ, năm nào chưa có dòng thì chưa biết.",
        examples=["có"],
    )
    viec_xem_xet: DanhSach[ViecXemXet] = Field(
        (), title="Việc đang xem xét", description="Kỷ luật, thanh tra, đơn thư đang xem xét."
    )
    tra_loi: DanhSach[TraLoi] = Field(
        (), title="Trả lời", description="Trả lời những câu hỏi chỉ con người quyết định được."
    )
    dia_danh: Dong | None = Field(
        None,
        title="Địa danh",
        description="Địa danh ghi trên báo cáo; bỏ trống thì lấy của thành viên trong cụm.",
        examples=["Hà Nội"],
    )
    don_vi_trinh: MaThanhVien | None = Field(
        None,
        title="Đơn vị lập báo cáo",
        description="Mã thành viên lập, ký báo cáo về tổ chức, cá nhân nước ngoài; bỏ trống là đơn vị đứng đầu cụm.",
        examples=["lao-cai"],
    )


class SoLieuTapThe(Model):
    """The people of a unit in the year of nomination."""

    nam: Nam | None = Field(
        None, title="Năm", description="Năm của số liệu, khi khác `nam_xet` chung.", examples=["2025"]
    )
    tong_so: SoDuong | None = Field(
        None, title="Tổng số người", description="Tổng số công chức, viên chức, người lao động.", examples=["30"]
    )
    hoan_thanh: SoNguyen | None = Field(
        None, title="Số người hoàn thành nhiệm vụ", description="Từ mức hoàn thành nhiệm vụ trở lên.", examples=["30"]
    )
    lao_dong_tien_tien: SoNguyen | None = Field(
        None, title="Số Lao động tiên tiến", description="Số người đạt Lao động tiên tiến.", examples=["28"]
    )
    chien_si_thi_dua_co_so: SoNguyen | None = Field(
        None, title="Số Chiến sĩ thi đua cơ sở", description="Số người đạt Chiến sĩ thi đua cơ sở.", examples=["4"]
    )
    hoan_thanh_xuat_sac: SoNguyen | None = Field(
        None, title="Số người hoàn thành xuất sắc", description="Số người hoàn thành xuất sắc nhiệm vụ.", examples=["5"]
    )
    hoan_thanh_tot: SoNguyen | None = Field(
        None,
        title="Số người hoàn thành tốt",
        description="Số người xếp loại hoàn thành tốt, không kể xuất sắc; để tính tỷ lệ hoàn thành xuất sắc.",
        examples=["28"],
    )
    ky_luat_canh_cao: SoNguyen | None = Field(
        None, title="Số người bị cảnh cáo trở lên", description="Số người bị kỷ luật từ cảnh cáo.", examples=["0"]
    )


class TapThe(UngVien):
    """A unit."""

    ten: Dong = Field(
        title="Tên tập thể",
        description="Tên đầy đủ, không viết tắt; mẫu báo cáo tự in hoa.",
        examples=["Sở Ngoại vụ tỉnh Lào Cai"],
    )
    don_vi: MaThanhVien | None = Field(
        None, title="Mã thành viên", description="Mã của thành viên trong cụm, nếu là thành viên.", examples=["lao-cai"]
    )
    cap_tren: Dong | None = Field(
        None,
        title="Cơ quan cấp trên",
        description="Cơ quan chủ quản trực tiếp, in trên đầu báo cáo.",
        examples=["Ủy ban nhân dân tỉnh Lào Cai"],
    )
    nuoc_ngoai: DungSai = Field(
        False, title="Tổ chức nước ngoài", description="`có` khi là tổ chức nước ngoài.", examples=["không"]
    )
    thu_truong: NguoiKy | None = Field(None, title="Thủ trưởng", description="Thủ trưởng đơn vị, người ký báo cáo.")
    dia_chi: Dong | None = Field(
        None, title="Địa điểm trụ sở chính", description="Địa chỉ trụ sở.", examples=["Đường A, phường B, tỉnh Lào Cai"]
    )
    dien_thoai: Dong | None = Field(None, title="Điện thoại", description="Điện thoại.", examples=["0214 3 000 000"])
    so_fax: Dong | None = Field(None, title="Số fax", description="Số fax.", examples=["0214 3 000 001"])
    trang_dien_tu: Dong | None = Field(
        None, title="Trang thông tin điện tử", description="Địa chỉ trang.", examples=["ngoaivu.example.vn"]
    )
    van_phong_viet_nam: Dong | None = Field(
        None,
        title="Văn phòng tại Việt Nam",
        description="Địa chỉ văn phòng tại Việt Nam của tổ chức nước ngoài.",
        examples=["Số 1, đường A, thành phố Hà Nội"],
    )
    ngay_thanh_lap: Ngay | None = Field(
        None, title="Ngày thành lập", description="Ngày thành lập.", examples=["01/4/2008"]
    )
    so_lieu: DanhSach[SoLieuTapThe] = Field((), title="Số liệu", description="Số người theo năm.")
    xep_hang_cum: SoDuong | None = Field(
        None, title="Xếp hạng trong cụm", description="Thứ hạng theo bảng tổng hợp của cụm.", examples=["1"]
    )
    vuot_chi_tieu: DungSai | None = Field(
        None,
        title="Vượt chỉ tiêu",
        description="`có` khi hoàn thành vượt mức các chỉ tiêu của năm.",
        examples=["có"],
    )


class GiaiDoanCongTac(Model):
    """A stage of a career; months and years, the end is open while it lasts."""

    tu_thang: Dong = Field(title="Từ tháng, năm", description="Viết tháng/năm.", examples=["3/2015"])
    den_thang: Dong | None = Field(
        None, title="Đến tháng, năm", description="Viết tháng/năm; bỏ trống nếu đến nay.", examples=["6/2020"]
    )
    chuc_vu: Dong = Field(
        title="Chức vụ", description="Chức vụ Đảng, chính quyền, đoàn thể.", examples=["Phó Vụ trưởng"]
    )
    don_vi: Dong | None = Field(
        None, title="Đơn vị công tác", description="Đơn vị công tác.", examples=["Vụ Tổ chức cán bộ"]
    )
    bac_chuc_vu: ChonBacChucVu | None = Field(
        None,
        title="Tính như chức vụ",
        description="Chức vụ được tính tổng thời gian ở Mẫu 03; bỏ trống thì không tính.",
        examples=["Phó Vụ trưởng hoặc tương đương"],
    )
    ghi_chu: Dong | None = Field(None, title="Ghi chú", description="Ghi chú.", examples=["Biệt phái"])


class CaNhan(UngVien):
    """A person. Personal data stand in `ly_lich` and go only into the papers that need them."""

    ho_ten: Dong = Field(
        title="Họ và tên",
        description="Không ghi học hàm, học vị, danh hiệu; mẫu báo cáo tự in hoa.",
        examples=["Nguyễn Văn A"],
    )
    gioi_tinh: ChonGioiTinh | None = Field(None, title="Giới tính", description="Nam hoặc Nữ.", examples=["Nam"])
    chuc_vu: Dong | None = Field(
        None,
        title="Chức vụ",
        description="Chức vụ chính quyền, viết một cách như nhau trong mọi văn bản.",
        examples=["Trưởng phòng Hợp tác quốc tế"],
    )
    chuc_vu_khac: Dong | None = Field(
        None, title="Chức vụ Đảng, đoàn thể", description="Chức vụ Đảng, đoàn thể.", examples=["Phó Bí thư Chi bộ"]
    )
    don_vi: MaThanhVien | None = Field(
        None, title="Mã thành viên", description="Mã của thành viên trong cụm.", examples=["lao-cai"]
    )
    ten_don_vi: Dong | None = Field(
        None,
        title="Đơn vị công tác",
        description="Chỉ ghi khi không phải thành viên của cụm hoặc khác tên thành viên.",
        examples=["Vụ Tổ chức cán bộ, Bộ Ngoại giao"],
    )
    cap_tren: Dong | None = Field(
        None,
        title="Cơ quan cấp trên",
        description="Cơ quan in trên tên đơn vị ở đầu báo cáo; bỏ trống thì lấy của thành viên, hoặc phần sau dấu phẩy "
        "cuối của `ten_don_vi`.",
        examples=["Bộ Ngoại giao"],
    )
    thu_truong: DungSai | None = Field(
        None,
        title="Là thủ trưởng",
        description="`có` khi là người đứng đầu đơn vị; báo cáo khi đó có mục thành tích của tập thể.",
        examples=["không"],
    )
    lanh_dao: DungSai | None = Field(
        None, title="Là lãnh đạo, quản lý", description="`có` khi giữ chức vụ lãnh đạo, quản lý.", examples=["không"]
    )
    doi_tuong: ChonDoiTuong = Field(
        DoiTuong.NGOAI_NGANH,
        title="Đối tượng",
        description="Thuộc Bộ, ngoài ngành, lãnh đạo cấp bộ và cấp tỉnh, hay người nước ngoài; quyết định mẫu báo cáo.",
        examples=["Ngoài ngành"],
    )
    ngay_tuyen_dung: Ngay | None = Field(
        None, title="Ngày tuyển dụng", description="Ngày được tuyển dụng.", examples=["01/9/2010"]
    )
    ly_lich: "LyLich | None" = Field(None, title="Lý lịch", description="Chỉ in ở văn bản cần đến.")
    qua_trinh: DanhSach[GiaiDoanCongTac] = Field(
        (), title="Quá trình công tác", description="Các giai đoạn công tác, từ trước đến nay."
    )


class LyLich(Model):
    """Personal data, for the report forms alone."""

    ngay_sinh: Ngay | None = Field(None, title="Ngày sinh", description="Ngày sinh.", examples=["01/01/1980"])
    bi_danh: Dong | None = Field(None, title="Bí danh", description="Bí danh, tên gọi khác.", examples=["B"])
    dan_toc: Dong | None = Field(None, title="Dân tộc", description="Dân tộc.", examples=["Kinh"])
    quoc_tich: Dong | None = Field(None, title="Quốc tịch", description="Quốc tịch.", examples=["Việt Nam"])
    que_quan: Dong | None = Field(None, title="Quê quán", description="Quê quán.", examples=["Xã A, tỉnh Lào Cai"])
    tru_quan: Dong | None = Field(
        None, title="Trú quán", description="Nơi thường trú.", examples=["Phường B, tỉnh Lào Cai"]
    )
    trinh_do: Dong | None = Field(
        None,
        title="Trình độ",
        description="Trình độ chuyên môn, nghiệp vụ.",
        examples=["Thạc sĩ Quan hệ quốc tế"],
    )
    so_dinh_danh: Dong | None = Field(
        None, title="Số định danh cá nhân", description="Số căn cước.", examples=["000000000000"]
    )
    di_dong: Dong | None = Field(None, title="Điện thoại di động", description="Số.", examples=["0900 000 000"])
    dien_thoai: Dong | None = Field(None, title="Điện thoại cơ quan", description="Số.", examples=["0214 3 000 000"])
    thu_dien_tu: Dong | None = Field(None, title="Thư điện tử", description="Địa chỉ.", examples=["a@example.vn"])
    ngay_vao_nganh: Ngay | None = Field(
        None, title="Ngày vào ngành", description="Ngày vào ngành Ngoại giao.", examples=["01/9/2005"]
    )
    ngay_tham_gia: Ngay | None = Field(
        None, title="Ngày tham gia công tác", description="Ngày tham gia công tác.", examples=["01/9/2003"]
    )
    ngay_vao_dang: Ngay | None = Field(
        None, title="Ngày vào Đảng chính thức", description="Ngày chính thức.", examples=["03/02/2008"]
    )
    ngay_nghi_huu: Ngay | None = Field(
        None, title="Ngày nghỉ hưu", description="Ngày nghỉ hưu.", examples=["01/6/2030"]
    )
    ngay_tu_tran: Ngay | None = Field(None, title="Ngày từ trần", description="Ngày từ trần.", examples=["01/6/2030"])
    ky_luat_ghi_chu: VanBan | None = Field(
        None, title="Kỷ luật (nếu có)", description="Ghi như in ở mẫu Kỷ niệm chương.", examples=["Không"]
    )

    @field_validator("*", mode="wrap")
    @classmethod
    def _not_quoted(cls, value: object, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> object:
        """What is typed here never stands in a message: the fault is told by an example."""
        try:
            return handler(value)
        except ValidationError as problem:
            example = (cls.model_fields[info.field_name or ""].examples or [""])[0]
            raise fault(problem.errors()[0]["type"], f"ghi chưa đúng. Hãy ghi như ví dụ: {example}.") from None


CaNhan.model_rebuild()
