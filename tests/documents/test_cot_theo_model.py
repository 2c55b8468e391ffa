"""Columns taken from a model: heading, kind, choices, bounds and hint stand at its fields."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from tests.dossiers import root_of
from vndoc.documents.cot_theo_model import cot_cua
from vndoc.documents.so_tinh import HO_SO, CotTinh, KieuCot, SoTinh, TrangTinh
from vndoc.ho_so.con_so import DiemSo
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, MaThanhVien, Model, Nam, Ngay, SoDuong, TheoMa, text_or
from vndoc.load.excel import read_excel
from vndoc.spreadsheet import lost, workbook_bytes


class QuyetDinh(Model):
    so: Dong = Field(title="Số")
    ngay: Ngay | None = Field(None, title="Ngày")


class NguoiKyThu(Model):
    ho_ten: Dong = Field(title="Họ tên")
    chuc_vu: Dong | None = Field(None, title="Chức vụ")


class Dong1(Model):
    ma: Dong = Field(title="Mã", description="Mã ngắn.", examples=["nva"])
    don_vi: MaThanhVien | None = Field(None, title="Đơn vị")
    nam: Nam | None = Field(None, title="Năm", description="Chỉ ghi khi chưa ghi `so`.")
    so: SoDuong | None = Field(None, title="Số người")
    diem: DiemSo | None = Field(None, title="Điểm")
    dong_hang: DungSai = Field(False, title="Đúng")
    can_cu: DanhSach[Dong] = Field((), title="Các ý")
    quyet_dinh: QuyetDinh | None = Field(None, title="Quyết định")
    nguoi_ky: Annotated[NguoiKyThu, *text_or("ho_ten")] | None = Field(None, title="Người ký")
    khen_thuong: DanhSach[QuyetDinh] = Field((), title="Các con")
    tham_so: TheoMa[Dong] = Field({}, title="Theo mã")


def column(khoa: str, *, khong_nhom: tuple[str, ...] = ()) -> CotTinh:
    return next(one for one in cot_cua(Dong1, khong_nhom=khong_nhom) if one.khoa == khoa)


def test_fields_become_columns_in_order_and_lists_of_groups_and_maps_do_not() -> None:
    keys = [one.khoa for one in cot_cua(Dong1, dau=("diem",), tru=("dong_hang",))]
    assert keys[:-2] == ["diem", "ma", "don_vi", "nam", "so", "can_cu", "quyet_dinh.so", "quyet_dinh.ngay"]
    assert keys[-2:] == ["nguoi_ky.ho_ten", "nguoi_ky.chuc_vu"]


def test_a_column_has_the_fields_heading_hint_and_need() -> None:
    code = column("ma")
    assert (code.ten, code.bat_buoc, code.kieu, code.ghi_chu) == ("Mã", True, KieuCot.CHU, "Mã ngắn. Ví dụ: nva")
    assert column("nam").ghi_chu == "Chỉ ghi khi chưa ghi “Số người”."


def test_kinds_bounds_and_choices_follow_the_type() -> None:
    year, count, points = column("nam"), column("so"), column("diem")
    assert (year.kieu, year.nho_nhat, year.lon_nhat) == (KieuCot.SO_NGUYEN, 1990, 2199)
    assert (count.kieu, count.nho_nhat, count.lon_nhat) == (KieuCot.SO_NGUYEN, 1, None)
    assert (points.kieu, points.nho_nhat) == (KieuCot.SO_LE, Decimal(0))
    assert column("dong_hang").chon == ("có", "không")
    assert column("don_vi").chon_tu == (HO_SO, "thanh_vien")
    assert column("can_cu").kieu is KieuCot.DANH_SACH


def test_a_group_gives_columns_named_with_it_none_of_them_needed() -> None:
    inner = column("quyet_dinh.so")
    assert (inner.ten, inner.bat_buoc) == ("Quyết định: số", False)
    assert column("quyet_dinh.so", khong_nhom=("quyet_dinh",)).ten == "Số"
    assert column("quyet_dinh.ngay").kieu is KieuCot.NGAY


def test_a_group_that_may_be_one_text_has_the_column_of_that_text() -> None:
    assert column("nguoi_ky.ho_ten").thay_nhom
    assert not column("nguoi_ky.chuc_vu").thay_nhom
    layout = SoTinh((TrangTinh("A", "a", cot=cot_cua(Dong1)),))
    root = root_of("a: [{ma: x, nguoi_ky: Nguyễn Văn A}, {ma: y, nguoi_ky: {ho_ten: Trần Thị B}}]\n")
    made = workbook_bytes(root, layout)
    assert lost(root, made, layout, "a.yaml") == ()
    assert [one["nguoi_ky"] for one in read_excel("a.xlsx", made, layout)[0]["a"]] == [  # type: ignore[index, call-overload, union-attr]
        {"ho_ten": "Nguyễn Văn A"},
        {"ho_ten": "Trần Thị B"},
    ]
