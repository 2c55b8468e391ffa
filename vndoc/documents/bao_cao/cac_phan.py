"""The parts of a report in the order of the paper: results, assessment, and what stands around them."""

from typing import Annotated

from pydantic import Field

from vndoc.documents.than_van_ban import NoiDung, nam_duoi
from vndoc.ho_so.fields import Model

DAU_MUC = ("dac_diem_tinh_hinh", "phuong_huong", "de_xuat")
"""Parts of their own: I, IV and V."""

KET_QUA = (
    "lanh_dao_chi_dao",
    "phong_trao_thi_dua",
    "nhiem_vu_chinh_tri",
    "cong_tac_khen_thuong",
    "dien_hinh_tien_tien",
    "sang_kien",
    "hoat_dong_cum",
)
"""The headings of part II, in order."""

DANH_GIA = ("uu_diem", "han_che", "nguyen_nhan")
"""The headings of part III, in order."""

TrongMuc = Annotated[NoiDung, nam_duoi("muc")]
"""Text below `I. …`."""
TrongKhoan = Annotated[NoiDung, nam_duoi("khoan_tieu_de")]
"""Text below `1. …`."""


class KetQua(Model):
    """Part II of a member's report."""

    lanh_dao_chi_dao: TrongKhoan = Field(
        min_length=1,
        title="Lãnh đạo, chỉ đạo",
        description="Công tác lãnh đạo, chỉ đạo, triển khai văn bản về thi đua, khen thưởng.",
        examples=[["Ban hành Kế hoạch công tác thi đua, khen thưởng năm ${nam} của Sở"]],
    )
    phong_trao_thi_dua: TrongKhoan = Field(
        min_length=1,
        title="Phong trào thi đua",
        description="Phong trào thi đua thường xuyên, theo đợt; số đợt lấy từ `dot_thi_dua`.",
        examples=[["Tổ chức ký giao ước thi đua giữa các phòng, đơn vị trực thuộc"]],
    )
    nhiem_vu_chinh_tri: TrongKhoan = Field(
        min_length=1,
        title="Nhiệm vụ chính trị",
        description="Kết quả thực hiện nhiệm vụ chính trị; số liệu từng chỉ tiêu ghi ở `chi_tieu`.",
        examples=[["Tham mưu tổ chức các hoạt động đối ngoại theo chương trình công tác năm"]],
    )
    cong_tac_khen_thuong: TrongKhoan = Field(
        min_length=1,
        title="Công tác khen thưởng",
        description="Công tác khen thưởng; số lượng ghi ở `khen_thuong`.",
        examples=[["Việc xét khen thưởng bảo đảm công khai, kịp thời, đúng quy định"]],
    )
    dien_hinh_tien_tien: TrongKhoan = Field(
        (),
        title="Điển hình tiên tiến",
        description="Tuyên truyền, phát hiện, nhân rộng điển hình tiên tiến.",
        examples=[["Giới thiệu 01 tập thể điển hình trên trang thông tin điện tử của Sở"]],
    )
    sang_kien: TrongKhoan = Field(
        (),
        title="Sáng kiến",
        description="Phong trào phát huy sáng kiến; từng sáng kiến ghi ở `danh_muc_sang_kien`.",
        examples=[["Phát động đăng ký sáng kiến ngay từ đầu năm"]],
    )
    hoat_dong_cum: TrongKhoan = Field(
        (),
        title="Hoạt động của Cụm",
        description="Tham gia, tổ chức các hoạt động của Cụm thi đua.",
        examples=[["Tham dự đầy đủ các hội nghị, hoạt động của Cụm"]],
    )


class DanhGia(Model):
    """Part III of a member's report."""

    uu_diem: TrongKhoan = Field(
        min_length=1,
        title="Ưu điểm",
        description="Những mặt làm được.",
        examples=[["Phong trào thi đua gắn với nhiệm vụ chính trị của đơn vị"]],
    )
    han_che: TrongKhoan = Field(
        min_length=1,
        title="Hạn chế",
        description="Những mặt còn hạn chế.",
        examples=[["Việc phát hiện, nhân rộng điển hình tiên tiến chưa nhiều"]],
    )
    nguyen_nhan: TrongKhoan = Field(
        (),
        title="Nguyên nhân",
        description="Nguyên nhân của hạn chế.",
        examples=[["Công chức làm công tác thi đua, khen thưởng kiêm nhiệm nhiều việc"]],
    )
