"""What the papers of registration share: no number of their own unless the office gives one, addressed or not, a year.

They are none of the 29 types and no law gives a form for them; since the law of 2022 registration is no condition of a
title either (Luật Thi đua, khen thưởng 2022, Điều 7), so what is missing there is only ever a warning.
"""

from typing import Annotated, ClassVar

from pydantic import Field

from vndoc.documents.dau_cau import closed, ended
from vndoc.documents.kinh_gui import KinhGui, kinh_gui_lines, noi_nhan_nhu_tren
from vndoc.documents.the_thuc import VanBanHanhChinh, the_thuc
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import DanhSach, Nam, VanBan, text_or
from vndoc.ho_so.thong_tin_chung import NoiNhan


class DangKy(VanBanHanhChinh):
    """The fields of every paper of registration."""

    numbered: ClassVar[bool] = False

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Nơi nhận của văn bản này. Khi có `kinh_gui` thì ghi những nơi khác; dòng “Như trên” được tự thêm.",
    )
    kinh_gui: KinhGui = Field(
        (),
        title="Kính gửi",
        description="Nơi tổng hợp đăng ký; bỏ trống nếu không gửi đích danh.",
        examples=["${cum.ten} - ${cum.co_quan_chu_quan}"],
    )
    nam: Nam | None = Field(
        None, title="Năm", description="Năm thi đua được đăng ký, khi khác năm trong `ho-so`.", examples=["2025"]
    )
    mo_dau: DanhSach[VanBan] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước nội dung đăng ký.",
        examples=[["Hưởng ứng phong trào thi đua năm ${nam} do Bộ trưởng Bộ Ngoại giao phát động."]],
    )
    ket_thuc: VanBan = Field(
        title="Kết thúc",
        description="Đoạn cuối của văn bản; dấu ./. được tự thêm.",
        examples=["Trên đây là đăng ký thi đua năm ${nam}, đề nghị Cụm trưởng tổng hợp"],
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """Those that an addressed paper is for are named above."""
        return not self.kinh_gui


def nam_dang_ky(ho_so: HoSo, paper: DangKy) -> int:
    """The year that is registered for."""
    return paper.nam or ho_so.chung.nam


def khung_dang_ky(ho_so: HoSo, paper: DangKy) -> dict[str, object]:
    """The values of all papers of registration."""
    lines = the_thuc(ho_so, paper, "")
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    return {
        **lines,
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper) if paper.kinh_gui else lines["noi_nhan"],
        "kinh_gui": kinh_gui_lines(paper.kinh_gui),
        "nam": str(nam_dang_ky(ho_so, paper)),
        "mo_dau": [ended(text, ".") for text in paper.mo_dau],
        "ket_thuc": closed(paper.ket_thuc),
    }
