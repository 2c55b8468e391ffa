"""The workbook that a clerk gets: headings, drop-downs, checks, hints, and texts that stay texts."""

import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.dossiers import root_of
from tests.load.excel.workbooks import LAYOUT
from vndoc.documents.so_tinh import HO_SO, CotTinh, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.raw import RawMap
from vndoc.spreadsheet import lost, workbook_bytes

DATA = """\
trich_yeu: Đề nghị
ca_nhan:
  - {ma: "007", ho_ten: "=HYPERLINK(1)", diem: "12,5", gioi_tinh: Nam, thanh_tich: [Một, Hai]}
  - {ma: "+1", ho_ten: "@a", diem: "12.50"}
tap_the: [{ma: pa, ten: Phòng A, quyet_dinh: {so: 0012, ngay: 05/6/2024}}]
"""


def book(root: RawMap | None = None, layout: SoTinh = LAYOUT) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(workbook_bytes(root, layout, ("lao-cai", "tinh-a"))))


def checks(page: Worksheet) -> dict[str, tuple[str | None, str | None]]:
    """Kind and first formula of the check of each column of a sheet."""
    return {str(one.sqref)[0]: (one.type, one.formula1) for one in page.data_validations.dataValidation}


def test_headings_stand_frozen_in_the_first_row_and_mark_what_is_needed() -> None:
    page = book()["Cá nhân"]
    assert [cell.value for cell in page[1]] == ["Mã *", "Họ và tên *", "Điểm", "Giới tính", "Thành tích"]
    assert page.freeze_panes == "B2"
    assert page["A1"].comment.text == "Cột bắt buộc."
    assert page.print_title_rows == "$1:$1"
    assert all(page.column_dimensions[letter].width >= 8 for letter in "ABCDE")


def test_facts_stand_below_one_another_with_hints_beside() -> None:
    page = book(root_of(DATA))["Thông tin chung"]
    assert [cell.value for cell in page[1]] == ["Mục", "Nội dung", "Hướng dẫn"]
    assert [cell.value for cell in page[2]] == ["Trích yếu", "Đề nghị", "Bắt buộc."]


def test_choices_are_drop_downs_from_a_hidden_sheet() -> None:
    made = book()
    assert checks(made["Cá nhân"])["D"] == ("list", "'Danh mục'!$A$1:$A$2")
    assert [cell.value for cell in made["Danh mục"]["A"]] == ["Nam", "Nữ"]
    assert made["Danh mục"].sheet_state == "hidden"


def test_numbers_and_dates_are_checked() -> None:
    made = book()
    assert checks(made["Cá nhân"])["C"] == ("decimal", "0")
    assert checks(made["Tập thể"])["D"][0] == "date"
    assert checks(made["Danh hiệu theo năm"])["B"] == ("whole", "-1000000000")


def test_codes_of_members_and_of_one_parent_are_drop_downs() -> None:
    layout = SoTinh(
        (
            TrangTinh("Đơn vị", "don_vi", cot=(CotTinh("Mã", "ma", chon_tu=(HO_SO, "thanh_vien")),)),
            TrangTinh("Điểm", "diem", thuoc=("Đơn vị",), cot=(CotTinh("Số", "so"),)),
        )
    )
    made = book(layout=layout)
    assert checks(made["Đơn vị"])["A"][0] == "list"
    assert [cell.value for cell in made["Danh mục"]["A"]] == ["lao-cai", "tinh-a"]
    assert checks(made["Điểm"])["A"] == ("list", "'Đơn vị'!$A$2:$A$10000")


def test_a_hint_is_shown_at_the_heading_and_at_the_cell() -> None:
    layout = SoTinh((TrangTinh("A", "a", cot=(CotTinh("Tên", "ten", ghi_chu="Ghi đầy đủ."), CotTinh("B", "b"))),))
    page = book(layout=layout)["A"]
    assert page["A1"].comment.text == "Ghi đầy đủ."
    (check,) = page.data_validations.dataValidation
    assert (check.promptTitle, check.prompt) == ("Tên", "Ghi đầy đủ.")


def test_texts_stay_texts_and_numbers_and_dates_become_such() -> None:
    made = book(root_of(DATA))
    page, units = made["Cá nhân"], made["Tập thể"]
    assert [(cell.value, cell.data_type) for cell in page[2]][:3] == [("007", "s"), ("=HYPERLINK(1)", "s"), (12.5, "n")]
    assert (page["A2"].number_format, page["E2"].value) == ("@", "Một\nHai")
    assert [(cell.value, cell.data_type) for cell in page[3]][:3] == [("+1", "s"), ("@a", "s"), ("12.50", "s")]
    assert (units["C2"].value, units["D2"].is_date, units["D2"].number_format) == ("0012", True, "dd/m/yyyy")


def test_no_formula_stands_in_any_sheet() -> None:
    data = workbook_bytes(root_of(DATA), LAYOUT)
    with zipfile.ZipFile(BytesIO(data)) as package:
        sheets = [
            package.read(name) for name in package.namelist() if "worksheets/sheet" in name and "rels" not in name
        ]
    assert sheets
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_an_empty_column_of_texts_is_ready_for_zeros_in_front() -> None:
    page = book()["Tập thể"]
    assert page.column_dimensions["C"].number_format == "@"
    assert page.column_dimensions["D"].number_format == "dd/mm/yyyy"


def test_the_bytes_carry_no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    first = workbook_bytes(root_of(DATA), LAYOUT)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    assert workbook_bytes(root_of(DATA), LAYOUT) == first
    with zipfile.ZipFile(BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"modified" not in package.read("docProps/core.xml")


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ("la: 1\n", "la"),
        ("ca_nhan: [{ma: a, ho_ten: A, quyet_dinh: {so: 1}}]\n", "ca_nhan[0].quyet_dinh"),
        ("ca_nhan: [{ho_ten: A, danh_hieu: [{nam: 2024, ten: X}]}]\n", "ca_nhan[0].danh_hieu"),
        ("trich_yeu: [a, b]\n", "trich_yeu"),
        (f"trich_yeu: {'a' * 40_000}\n", "trich_yeu"),
    ],
)
def test_what_a_workbook_cannot_hold_is_told_at_its_place(data: str, path: str) -> None:
    root = root_of(data, "de-nghi.yaml")
    (finding,) = lost(root, workbook_bytes(root, LAYOUT), LAYOUT, "de-nghi.yaml")
    assert finding.rule == "khong-vao-bang-tinh"
    assert str(finding.place).startswith("de-nghi.yaml:1:")
    assert f"Mục `{path}` không ghi được nguyên vẹn" in finding.message


def test_a_wish_may_be_only_a_hint() -> None:
    layout = SoTinh((TrangTinh("A", "a", cot=(CotTinh("Tên", "ten", chon=("x",), chi_goi_y=True),)),))
    (check,) = book(layout=layout)["A"].data_validations.dataValidation
    assert (check.type, check.showErrorMessage) == ("list", False)


def test_a_range_is_told_in_vietnamese() -> None:
    column = CotTinh("Điểm", "diem", kieu=KieuCot.SO_LE, nho_nhat=0, lon_nhat=10)
    layout = SoTinh((TrangTinh("A", dang=DangTrang.MUC, cot=(column,)),))
    (check,) = book(layout=layout)["A"].data_validations.dataValidation
    assert (str(check.sqref), check.error, check.errorStyle) == ("B2", "Hãy ghi một số từ 0 đến 10.", "warning")


def test_the_written_file_is_a_sound_package(tmp_path: Path) -> None:
    from openxml_audit import FileFormat, OpenXmlValidator

    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook_bytes(root_of(DATA), LAYOUT))
    found = OpenXmlValidator(file_format=FileFormat.OFFICE_2019, max_errors=100).validate(str(path)).errors
    # two habits of openpyxl that every Excel opens: texts inside their cells, the order of a font's properties
    told = [str(one) for one in found if "inline-string" not in str(one) and "/fonts[1]/font" not in str(one)]
    assert told == []
