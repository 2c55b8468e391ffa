"""The decision on awards as data: who decides, its bases, whether bonuses are paid, who carries it out."""

from pydantic import Field

from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.documents.van_ban_co_dieu import VanBanCoDieu
from vndoc.ho_so.fields import Dong, DungSai, VanBan


class QuyetDinhKhenThuong(VanBanDeNghi, VanBanCoDieu):
    """The whole of a file of `quyet-dinh-khen-thuong/`."""

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Bỏ trống thì tự viết: “Về việc tặng …”; không có dấu chấm cuối.",
        examples=["Về việc tặng Bằng khen của Bộ trưởng Bộ Ngoại giao"],
    )
    ly_do_khen: VanBan | None = Field(
        None,
        title="Lý do khen",
        description="Viết sau chữ “đã có thành tích”; bỏ trống thì thành tích của từng người, đơn vị in ở danh sách.",
        examples=["xuất sắc trong công tác đối ngoại năm ${nam}"],
    )
    tien_thuong: DungSai = Field(
        False,
        title="Kèm tiền thưởng",
        description="`có` thì tự tính mức tiền thưởng theo hệ số và lương cơ sở vào ngày quyết định.",
        examples=["có"],
    )
    nguon_kinh_phi: VanBan | None = Field(
        None,
        title="Nguồn kinh phí",
        description="Nguồn chi tiền thưởng, viết sau chữ “từ”.",
        examples=["quỹ thi đua, khen thưởng của Bộ Ngoại giao"],
    )
    thi_hanh: VanBan = Field(
        title="Trách nhiệm thi hành",
        description="Câu của điều cuối: ai chịu trách nhiệm thi hành; dấu ./. được tự thêm.",
        examples=["Chánh Văn phòng và các tập thể, cá nhân có tên chịu trách nhiệm thi hành Quyết định này"],
    )
