"""The cluster's report as data: the office's own text by heading, what of the members' texts is kept, typed totals."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.bao_cao.cac_phan import TrongKhoan, TrongMuc
from vndoc.documents.bao_cao.chi_tieu import SoLieu
from vndoc.documents.bao_cao.khen_thuong import KhenThuong, SoNguoi
from vndoc.documents.bao_cao.model import BaoCao
from vndoc.documents.than_van_ban import PhanNoiDung
from vndoc.ho_so.fields import DanhSach, MaThanhVien, Model, SoDuong, fault, text_or
from vndoc.ho_so.yearly import Yearly


class YDonVi(Model):
    """Items of one member under a heading: those with the numbers `so_y`, all where there are none."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên.", examples=["tinh-a"])
    so_y: DanhSach[SoDuong] = Field(
        (),
        title="Số của ý",
        description="Các ý của đơn vị trong đề mục này, đếm từ 1; bỏ trống là mọi ý.",
        examples=[["1", "3"]],
    )


CacY = DanhSach[Annotated[YDonVi, *text_or("don_vi")]]


class MucTongHop(Model):
    """A heading of the cluster's report."""

    noi_dung: TrongMuc = Field(
        (),
        title="Nội dung",
        description="Phần viết của cơ quan Cụm trưởng, đứng trước phần tổng hợp từ các đơn vị.",
        examples=[["Các đơn vị đã bám sát kế hoạch, triển khai kịp thời các văn bản chỉ đạo"]],
    )
    chi_chon: Annotated[CacY | None, Yearly.EMPTY] = Field(
        None,
        title="Chỉ chọn",
        description="Chỉ lấy ý của những đơn vị này; ghi `[]` thì không lấy ý nào; bỏ trống thì lấy tất cả.",
        examples=[["tinh-a"]],
    )
    bo_qua: Annotated[CacY, Yearly.EMPTY] = Field(
        (),
        validate_default=True,
        title="Bỏ qua",
        description="Lấy tất cả, trừ ý của những đơn vị này.",
        examples=[["tinh-b"]],
    )

    @field_validator("bo_qua")
    @classmethod
    def _one_way(cls, value: tuple[YDonVi, ...], info: ValidationInfo) -> tuple[YDonVi, ...]:
        if value and info.data.get("chi_chon") is not None:
            raise fault("trai-nhau", "đã có `chi_chon`. Hãy bỏ một trong hai.")
        return value

    def giu(self, don_vi: str, items: Sequence[PhanNoiDung]) -> tuple[PhanNoiDung, ...]:
        """The items of a member that are kept."""
        if self.chi_chon is not None:
            return tuple(one for at, one in enumerate(items, start=1) if _named(self.chi_chon, don_vi, at))
        return tuple(one for at, one in enumerate(items, start=1) if not _named(self.bo_qua, don_vi, at))


def _named(entries: Sequence[YDonVi], don_vi: str, at: int) -> bool:
    return any(one.don_vi == don_vi and (not one.so_y or at in one.so_y) for one in entries)


class KhoanTongHop(MucTongHop):
    """A heading of part II or III of the cluster's report."""

    noi_dung: TrongKhoan = Field(
        (),
        title="Nội dung",
        description="Phần viết của cơ quan Cụm trưởng, đứng trước phần tổng hợp từ các đơn vị.",
        examples=[["Các đơn vị đã bám sát kế hoạch, triển khai kịp thời các văn bản chỉ đạo"]],
    )


_MUC_TRONG, _KHOAN_TRONG = MucTongHop.model_validate({}), KhoanTongHop.model_validate({})
"""Headings of which the office says nothing: everything is collected."""


class KetQuaCum(Model):
    """Part II of the cluster's report."""

    lanh_dao_chi_dao: KhoanTongHop = Field(
        _KHOAN_TRONG, title="Lãnh đạo, chỉ đạo", description="Công tác lãnh đạo, chỉ đạo."
    )
    phong_trao_thi_dua: KhoanTongHop = Field(
        _KHOAN_TRONG,
        title="Phong trào thi đua",
        description="Phong trào thường xuyên, theo đợt.",
    )
    nhiem_vu_chinh_tri: KhoanTongHop = Field(
        _KHOAN_TRONG,
        title="Nhiệm vụ chính trị",
        description="Kết quả nhiệm vụ chính trị; số liệu chỉ tiêu được tự tổng hợp.",
    )
    cong_tac_khen_thuong: KhoanTongHop = Field(
        _KHOAN_TRONG,
        title="Công tác khen thưởng",
        description="Công tác khen thưởng; số lượng được tự tổng hợp.",
    )
    dien_hinh_tien_tien: KhoanTongHop = Field(
        _KHOAN_TRONG, title="Điển hình tiên tiến", description="Tuyên truyền, nhân rộng điển hình."
    )
    sang_kien: KhoanTongHop = Field(_KHOAN_TRONG, title="Sáng kiến", description="Phong trào phát huy sáng kiến.")
    hoat_dong_cum: KhoanTongHop = Field(
        _KHOAN_TRONG, title="Hoạt động của Cụm", description="Các hoạt động chung của Cụm thi đua."
    )


class DanhGiaCum(Model):
    """Part III of the cluster's report."""

    uu_diem: KhoanTongHop = Field(_KHOAN_TRONG, title="Ưu điểm", description="Những mặt làm được của Cụm.")
    han_che: KhoanTongHop = Field(_KHOAN_TRONG, title="Hạn chế", description="Những mặt còn hạn chế của Cụm.")
    nguyen_nhan: KhoanTongHop = Field(_KHOAN_TRONG, title="Nguyên nhân", description="Nguyên nhân của hạn chế.")


class BaoCaoCum(BaoCao):
    """The whole of `bao-cao-cum.yaml` or of a file of `bao-cao-cum/`."""

    dac_diem_tinh_hinh: MucTongHop = Field(
        _MUC_TRONG, title="Đặc điểm, tình hình", description="Phần I: đặc điểm, tình hình."
    )
    ket_qua: KetQuaCum = Field(
        KetQuaCum.model_validate({}),
        title="Kết quả",
        description="Phần II: kết quả thực hiện; mỗi đề mục gồm phần viết của Cụm và phần tổng hợp từ các đơn vị.",
    )
    danh_gia: DanhGiaCum = Field(
        DanhGiaCum.model_validate({}), title="Đánh giá", description="Phần III: ưu điểm, hạn chế, nguyên nhân."
    )
    phuong_huong: MucTongHop = Field(
        _MUC_TRONG, title="Phương hướng, nhiệm vụ", description="Phần IV: phương hướng, nhiệm vụ."
    )
    de_xuat: MucTongHop = Field(_MUC_TRONG, title="Đề xuất, kiến nghị", description="Phần V: đề xuất, kiến nghị.")
    chi_tieu: Annotated[DanhSach[SoLieu], Yearly.EMPTY] = Field(
        (),
        title="Chỉ tiêu",
        description="Tổng số của chỉ tiêu mà Cụm đã tự cộng, để đối chiếu; bỏ trống thì chỉ dùng số được tự cộng.",
    )
    khen_thuong: Annotated[DanhSach[KhenThuong], Yearly.EMPTY] = Field(
        (),
        title="Khen thưởng",
        description="Tổng số từng danh hiệu, hình thức khen thưởng mà Cụm đã tự cộng, để đối chiếu.",
    )
    tong_khen_thuong: Annotated[SoNguoi | None, Yearly.EMPTY] = Field(
        None, title="Tổng khen thưởng", description="Tổng số của cả bảng khen thưởng đã tự cộng, để đối chiếu."
    )
