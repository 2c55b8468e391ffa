"""Workbooks for tests, made by openpyxl, and a layout to read them by."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from vndoc.documents.so_tinh import CotTinh, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.findings import Finding
from vndoc.load.excel import read_excel
from vndoc.raw import RawMap

LAYOUT = SoTinh(
    trang=(
        TrangTinh(
            "Thông tin chung",
            dang=DangTrang.MUC,
            cot=(
                CotTinh("Trích yếu", "trich_yeu", bat_buoc=True),
                CotTinh("Ngày ban hành", "ngay", kieu=KieuCot.NGAY),
                CotTinh("Căn cứ", "can_cu", kieu=KieuCot.DANH_SACH),
                CotTinh("Người ký: họ tên", "nguoi_ky.ho_ten"),
            ),
        ),
        TrangTinh(
            "Tập thể",
            "tap_the",
            cot=(
                CotTinh("Mã", "ma", bat_buoc=True),
                CotTinh("Tên tập thể", "ten", bat_buoc=True),
                CotTinh("Số quyết định", "quyet_dinh.so"),
                CotTinh("Ngày quyết định", "quyet_dinh.ngay", kieu=KieuCot.NGAY),
            ),
        ),
        TrangTinh(
            "Cá nhân",
            "ca_nhan",
            cot=(
                CotTinh("Mã", "ma", bat_buoc=True),
                CotTinh("Họ và tên", "ho_ten", bat_buoc=True, ten_khac=("Họ tên",)),
                CotTinh("Điểm", "diem", kieu=KieuCot.SO_LE, nho_nhat=0, lon_nhat=100),
                CotTinh("Giới tính", "gioi_tinh", chon=("Nam", "Nữ")),
                CotTinh("Thành tích", "thanh_tich", kieu=KieuCot.DANH_SACH),
            ),
        ),
        TrangTinh(
            "Danh hiệu theo năm",
            "danh_hieu",
            thuoc=("Tập thể", "Cá nhân"),
            cot=(
                CotTinh("Năm", "nam", kieu=KieuCot.SO_NGUYEN, bat_buoc=True),
                CotTinh("Danh hiệu", "ten", bat_buoc=True),
            ),
        ),
        TrangTinh("Nơi nhận", "noi_nhan", chu="ten", cot=(CotTinh("Tên", "ten"), CotTinh("Mục đích", "muc_dich"))),
        TrangTinh("Tham số", "tham_so", theo_cot="ten", cot=(CotTinh("Tên tham số", "ten"), CotTinh("Giá trị", ""))),
    )
)
"""Each shape that a layout can have."""

PEOPLE = (("Mã", "Họ và tên", "Điểm"), ("nva", "Nguyễn Văn A", 12.5), ("ttb", "Trần Thị B", 9))

Sheets = Mapping[str, Sequence[Sequence[Any]]]


def workbook(sheets: Sheets, change: Callable[[Workbook], object] = lambda _book: None) -> bytes:
    """A workbook of rows by sheet; `change` is done to it before it is saved."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    change(book)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def read(
    sheets: Sheets, change: Callable[[Workbook], object] = lambda _book: None, layout: SoTinh = LAYOUT
) -> tuple[RawMap, list[str]]:
    """The root of such a workbook and its findings, each as `sheet!cell rule: message`."""
    root, findings = read_excel("de-nghi.xlsx", workbook(sheets, change), layout)
    assert isinstance(root, RawMap)
    return root, [line(one) for one in findings]


def line(finding: Finding) -> str:
    """A finding on one line."""
    place = finding.place
    at = f"{place.sheet}!{place.cell}" if hasattr(place, "cell") and hasattr(place, "sheet") else str(place)
    return f"{at} {finding.severity.value} {finding.rule}: {finding.message}"
