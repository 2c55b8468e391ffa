"""The table of contents of an award dossier as data: which proposals, and papers that the data folder does not hold."""

from typing import Annotated, ClassVar

from pydantic import Field

from vndoc.documents.de_nghi.chon import VanBanDeNghi
from vndoc.ho_so.fields import Dong, TheoMa
from vndoc.ho_so.yearly import Yearly


class MucLucHoSo(VanBanDeNghi):
    """The whole of a file of `muc-luc-ho-so/`."""

    numbered: ClassVar[bool] = False

    trich_yeu: Dong | None = Field(
        None,
        title="Trích yếu",
        description="Dòng dưới chữ MỤC LỤC HỒ SƠ; bỏ trống thì tự viết: “Đề nghị khen thưởng năm …”.",
        examples=["Đề nghị tặng Bằng khen của Bộ trưởng Bộ Ngoại giao năm ${nam}"],
    )
    da_co: Annotated[TheoMa[Dong], Yearly.EMPTY] = Field(
        {},
        validate_default=True,
        title="Đã có bản giấy",
        description="Thành phần không có trong thư mục dữ liệu nhưng đã có bản giấy: mã thành phần và tên, số văn bản.",
        examples=[{"y_kien_lien_quan": "Công văn số 15/UBND-NC của Ủy ban nhân dân tỉnh A"}],
    )
