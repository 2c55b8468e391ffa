"""The fields of every report: its period, the day up to which figures are counted, opening and closing."""

from datetime import date
from typing import Annotated

from pydantic import Field

from vndoc.documents.kinh_gui import KinhGui
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import DanhSach, Dong, Nam, Ngay, VanBan, text_or
from vndoc.ho_so.lua_chon import LuaChon, chon_trong
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.ho_so.yearly import Yearly
from vndoc.quy_dinh.ky_bao_cao import KyBaoCao, load_ky_bao_cao


class Ky(LuaChon):
    """The periods of the year."""

    SAU_THANG = "6-thang", "6 tháng"
    CA_NAM = "nam", "năm"


class BaoCao(VanBanHanhChinh):
    """The fields that the reports of a member and of the cluster have in common."""

    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None,
        title="Nơi nhận",
        description="Khi có `kinh_gui` thì ghi những nơi khác, dòng “Như trên” được tự thêm; báo cáo của cụm không có "
        "`kinh_gui` và bỏ trống mục này thì lấy nơi nhận trong `ho-so`.",
    )
    ky_bao_cao: Annotated[Ky, *chon_trong(Ky), Yearly.KEEP] = Field(
        title="Kỳ báo cáo", description="`6 tháng` (sơ kết) hoặc `năm` (tổng kết).", examples=["6 tháng"]
    )
    nam: Nam | None = Field(
        None, title="Năm", description="Năm của báo cáo, khi khác năm trong `ho-so`.", examples=["2025"]
    )
    ngay_het_ky: Annotated[Ngay | None, Yearly.CONFIRM] = Field(
        None,
        title="Ngày hết kỳ",
        description="Ngày cuối của kỳ báo cáo; bỏ trống thì là 30/6 hoặc 31/12 của năm.",
        examples=["30/6/2025"],
    )
    so_lieu_den_ngay: Annotated[Ngay, Yearly.CONFIRM] = Field(
        title="Số liệu đến ngày",
        description="Ngày chốt số liệu; trước ngày hết kỳ thì báo cáo có thêm cột “Ước thực hiện”.",
        examples=["30/4/2025"],
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ BÁO CÁO, không có dấu chấm cuối.",
        examples=["Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${nam}"],
    )
    kinh_gui: KinhGui = Field(
        (),
        title="Kính gửi",
        description="Nơi được báo cáo; bỏ trống thì không in “Kính gửi”.",
        examples=["Hội đồng Thi đua - Khen thưởng ${cum.co_quan_chu_quan}"],
    )
    mo_dau: Annotated[DanhSach[VanBan], Yearly.KEEP] = Field(
        (),
        title="Mở đầu",
        description="Các đoạn đứng trước phần I.",
        examples=[["Thực hiện Kế hoạch công tác thi đua, khen thưởng năm ${nam} của ${cum.ten}"]],
    )
    ket_thuc: Annotated[VanBan, Yearly.KEEP] = Field(
        title="Kết thúc",
        description="Đoạn cuối của báo cáo; dấu ./. được tự thêm.",
        examples=["Trên đây là kết quả công tác thi đua, khen thưởng 6 tháng đầu năm ${nam}, trân trọng báo cáo"],
    )

    @property
    def ke_noi_nhan(self) -> bool:
        """Those that an addressed report is for are named above."""
        return not self.kinh_gui


def nam_bao_cao(ho_so: HoSo, paper: BaoCao) -> int:
    """The year that a report is about."""
    return paper.nam or ho_so.chung.nam


def ky_cua(paper: BaoCao) -> KyBaoCao:
    """The facts of a report's period."""
    return load_ky_bao_cao()[paper.ky_bao_cao.value]


def het_ky(ho_so: HoSo, paper: BaoCao) -> date:
    """The last day of a report's period."""
    return paper.ngay_het_ky or ky_cua(paper).ngay_cuoi(nam_bao_cao(ho_so, paper))


def con_uoc(ho_so: HoSo, paper: BaoCao) -> bool:
    """Whether the figures end before the period does, so that its end is an estimate."""
    return paper.so_lieu_den_ngay < het_ky(ho_so, paper)
