"""The scores of all members as data: one row a member and criterion, decisions on equal points, typed totals."""

from typing import Annotated, ClassVar

from pydantic import Field, field_validator

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.ho_so.con_so import DiemSo, SoLan, SoLuong
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, Ma, MaThanhVien, Model, Ngay, SoDuong, VanBan, fault, text_or
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import Text


class DongDiem(Model):
    """What one member did for one criterion, and its points at each step."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên, ghi ở `ho-so`.", examples=["lao-cai"])
    tieu_chi: Ma = Field(
        title="Tiêu chí", description="Mã của tiêu chí, mục thưởng, mục trừ ở bảng tiêu chí.", examples=["tm-ke-hoach"]
    )
    ke_hoach: Annotated[SoLuong | None, Yearly.EMPTY] = Field(
        None,
        title="Kế hoạch",
        description="Chỉ tiêu riêng của đơn vị, khi bảng tiêu chí không ghi chỉ tiêu chung.",
        examples=["10"],
    )
    thuc_hien: Annotated[SoLuong | None, Yearly.EMPTY] = Field(
        None, title="Thực hiện", description="Kết quả thực hiện của tiêu chí định lượng.", examples=["12"]
    )
    muc_do: Annotated[Dong | None, Yearly.EMPTY] = Field(
        None, title="Mức độ", description="Mức đạt được của tiêu chí định tính, đúng tên mức.", examples=["Tốt"]
    )
    so_lan: Annotated[SoLan | None, Yearly.EMPTY] = Field(
        None, title="Số lần", description="Số lần của mục chấm theo lần, mục thưởng, mục trừ.", examples=["2"]
    )
    ngay_nop: Annotated[Ngay | None, Yearly.EMPTY] = Field(
        None, title="Ngày nộp", description="Ngày đơn vị nộp báo cáo; vndoc tính số ngày chậm.", examples=["18/5/2025"]
    )
    tu_cham: Annotated[DiemSo | None, Yearly.EMPTY] = Field(
        None,
        title="Tự chấm",
        description="Điểm đơn vị tự chấm; bỏ trống thì tính từ số liệu, có ghi thì được đối chiếu.",
        examples=["4,5"],
    )
    minh_chung: Annotated[VanBan | None, Yearly.EMPTY] = Field(
        None, title="Minh chứng", description="Tài liệu minh chứng.", examples=["Báo cáo số 12/BC-SNgV"]
    )
    tham_dinh: Annotated[DiemSo | None, Yearly.EMPTY] = Field(
        None, title="Thẩm định", description="Điểm Cụm thẩm định; bỏ trống khi chưa thẩm định.", examples=["4"]
    )
    giai_trinh: Annotated[VanBan | None, Yearly.EMPTY] = Field(
        None,
        title="Giải trình",
        description="Lý do điểm thẩm định, điểm cuối khác điểm trước đó.",
        examples=["Một hội nghị do đơn vị khác chủ trì"],
    )
    diem_cuoi: Annotated[DiemSo | None, Yearly.EMPTY] = Field(
        None,
        title="Điểm cuối",
        description="Chỉ ghi khi điểm chốt sau giải trình khác điểm thẩm định.",
        examples=["4,5"],
    )


class DonViCham(Model):
    """What belongs to one member's own table, and totals typed for it, which are compared."""

    don_vi: MaThanhVien = Field(title="Đơn vị", description="Mã của thành viên, ghi ở `ho-so`.", examples=["lao-cai"])
    ngay: Annotated[Ngay | None, Yearly.EMPTY] = Field(
        None,
        title="Ngày",
        description="Ngày của bảng chấm điểm; bỏ trống thì để chỗ ghi tay.",
        examples=["15/11/2025"],
    )
    nguoi_ky: NguoiKy | None = Field(
        None, title="Người ký", description="Chỉ ghi khi khác `dai_dien` của thành viên ở `ho-so`."
    )
    tong_tu_cham: Annotated[DiemSo | None, Yearly.EMPTY] = Field(
        None, title="Tổng điểm tự chấm", description="Tổng đơn vị đã ghi, để đối chiếu.", examples=["98,5"]
    )
    tong_tham_dinh: Annotated[DiemSo | None, Yearly.EMPTY] = Field(
        None, title="Tổng điểm thẩm định", description="Tổng Cụm đã ghi, để đối chiếu.", examples=["97"]
    )
    tong_diem_cuoi: Annotated[DiemSo | None, Yearly.EMPTY] = Field(
        None, title="Tổng điểm cuối", description="Tổng điểm cuối đã ghi, để đối chiếu.", examples=["97,5"]
    )
    xep_hang: Annotated[SoDuong | None, Yearly.EMPTY] = Field(
        None, title="Xếp hạng", description="Thứ hạng đã ghi, để đối chiếu.", examples=["1"]
    )


class QuyetDinhDongDiem(Model):
    """A decision about members with equal points."""

    don_vi: tuple[MaThanhVien, ...] = Field(
        min_length=2,
        title="Đơn vị",
        description="Mã của tất cả đơn vị bằng điểm nhau, xếp từ cao xuống thấp.",
        examples=[["tinh-a", "tinh-b"]],
    )
    dong_hang: DungSai = Field(
        False, title="Đồng hạng", description="`có` khi quyết định để các đơn vị này đồng hạng.", examples=["có"]
    )
    ly_do: VanBan = Field(
        title="Lý do", description="Vì sao xếp như vậy; in dưới bảng.", examples=["Điểm Phần I cao hơn"]
    )
    nguoi_quyet_dinh: Dong = Field(
        title="Người quyết định",
        description="Ai quyết định, ở đâu; in dưới bảng.",
        examples=["Hội nghị tổng kết Cụm ngày 18/12/2025"],
    )


class ChamDiem(VanBanHanhChinh):
    """The whole of `cham-diem.yaml`: number, date, signer and recipients are those of the cluster's summary."""

    numbered: ClassVar[bool] = False

    bang_tieu_chi: Ma | None = Field(
        None,
        title="Bảng tiêu chí",
        description="Mã của bảng tiêu chí dùng để chấm; bỏ trống khi hồ sơ chỉ có một bảng.",
        examples=["tieu-chi"],
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới chữ BẢNG TỔNG HỢP ĐIỂM, XẾP HẠNG THI ĐUA; không có dấu chấm cuối.",
        examples=["Năm ${nam} của các thành viên ${cum.ten}"],
    )
    trich_yeu_don_vi: Dong = Field(
        title="Trích yếu của đơn vị",
        description="Dòng dưới chữ BẢNG CHẤM ĐIỂM THI ĐUA của từng đơn vị; không có dấu chấm cuối.",
        examples=["Năm ${nam}"],
    )
    noi_nhan_don_vi: DanhSach[Annotated[NoiNhan, *text_or("ten")]] = Field(
        (),
        title="Nơi nhận của đơn vị",
        description="Nơi nhận của bảng chấm điểm từng đơn vị; bỏ trống thì gửi Cụm trưởng.",
    )
    nguong_giai_trinh: DiemSo | None = Field(
        None,
        title="Ngưỡng giải trình",
        description="Điểm thẩm định lệch điểm tự chấm quá số này thì phải có giải trình; bỏ trống thì lệch là phải có.",
        examples=["0,5"],
    )
    bang_diem: tuple[DongDiem, ...] = Field(
        min_length=1, title="Bảng điểm", description="Mỗi dòng là một đơn vị và một tiêu chí."
    )
    cac_don_vi: DanhSach[DonViCham] = Field(
        (), title="Các đơn vị", description="Ngày, người ký của bảng từng đơn vị; tổng điểm, thứ hạng đã ghi."
    )
    quyet_dinh_dong_diem: Annotated[DanhSach[QuyetDinhDongDiem], Yearly.EMPTY] = Field(
        (), title="Quyết định đồng điểm", description="Cách xếp hạng các đơn vị bằng điểm nhau, ai quyết định, vì sao."
    )

    @field_validator("quyet_dinh_dong_diem")
    @classmethod
    def _once(cls, value: tuple[QuyetDinhDongDiem, ...]) -> tuple[QuyetDinhDongDiem, ...]:
        seen: list[Text] = []
        for code in (code for one in value for code in one.don_vi):
            if code in seen:
                raise fault("trung-ma", f"đơn vị “{code}” ghi hai lần. Hãy chỉ ghi mỗi đơn vị một lần.")
            seen.append(code)
        return value
